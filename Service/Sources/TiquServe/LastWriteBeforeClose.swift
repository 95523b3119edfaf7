import NIOCore

/// Lets a connection close only when what was written to it has been sent.
///
/// Where the service ends, Hummingbird closes a connection as soon as its answer is written, and the system's buffers may not
/// have room for all of it: the tail of a large answer would be lost to whoever reads slowly. Here the closing waits, but no
/// longer than `patience`.
final class LastWriteBeforeClose: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = NIOAny
    typealias OutboundOut = NIOAny

    private let patience: TimeAmount
    private var pendingWrites = 0
    /// What is to be done when nothing is pending any more; nil where nobody waits.
    private var closing: (() -> Void)?

    init(patience: TimeAmount) { self.patience = patience }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let promise = promise ?? context.eventLoop.makePromise()
        pendingWrites += 1
        promise.futureResult.assumeIsolated().whenComplete { _ in
            self.pendingWrites -= 1
            if self.pendingWrites == 0 { self.closeNow() }
        }
        context.write(data, promise: promise)
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .all, pendingWrites > 0, context.channel.isActive else {
            return context.close(mode: mode, promise: promise)
        }
        let earlier = closing
        closing = {
            earlier?()
            context.close(mode: mode, promise: promise)
        }
        if earlier == nil {
            context.eventLoop.assumeIsolated().scheduleTask(in: patience) { self.closeNow() }
        }
    }

    private func closeNow() {
        defer { closing = nil }
        closing?()
    }
}

import CSignals
import Foundation

/// The bytes of a file or of standard input, in pieces, through one buffer.
///
/// A signal to stop (`csignals_watch`) ends standard input as its end would.
public final class ByteSource {
    /// What messages call it.
    public let name: String
    private let descriptor: Int32
    private let isPipe: Bool
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    private var start = 0
    private var end = 0
    private var isAtEnd = false
    /// How many bytes were taken so far.
    public private(set) var consumed = 0

    /// - Parameter path: `-` for standard input.
    public init(path: String) throws(FileFault) {
        name = path == "-" ? "standard input" : path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFault.errno(path) }
        var status = stat()
        isPipe = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
        buffer.deallocate()
    }

    /// Whether reading on would have to wait for whoever writes.
    public var wouldBlock: Bool {
        isPipe && start == end && !isAtEnd && csignals_wait_readable(descriptor, 0) == 0
    }

    /// The next piece, as it lies in the buffer; empty at the end. Valid until the next call.
    public func next() throws(FileFault) -> UnsafeRawBufferPointer {
        if start == end {
            (start, end) = (0, 0)
            try fill()
        }
        defer { start = end }
        consumed += end - start
        return UnsafeRawBufferPointer(rebasing: buffer[start..<end])
    }

    /// The first `count` bytes of what is to come, or fewer at the end; they are not taken.
    public func peek(_ count: Int) throws(FileFault) -> UnsafeRawBufferPointer {
        while end - start < count && !isAtEnd { try fill() }
        return UnsafeRawBufferPointer(rebasing: buffer[start..<min(start + count, end)])
    }

    private func fill() throws(FileFault) {
        if isAtEnd { return }
        if isPipe && csignals_wait_readable(descriptor, -1) == 0 {
            isAtEnd = true
            return
        }
        var count = read(descriptor, buffer.baseAddress! + end, buffer.count - end)
        while count < 0 && errno == EINTR { count = read(descriptor, buffer.baseAddress! + end, buffer.count - end) }
        guard count >= 0 else { throw FileFault.errno(name) }
        if count == 0 { isAtEnd = true }
        end += count
    }
}

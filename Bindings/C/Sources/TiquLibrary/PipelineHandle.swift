import Tiqu

/// A pipeline that C holds by its address: retained when it is handed out, released when it is closed.
final class PipelineHandle: Sendable {
    private let pipeline: Pipeline

    init(_ pipeline: Pipeline) { self.pipeline = pipeline }

    var retained: OpaquePointer { OpaquePointer(Unmanaged.passRetained(self).toOpaque()) }

    static func pipeline(_ handle: OpaquePointer) -> Pipeline {
        Unmanaged<PipelineHandle>.fromOpaque(UnsafeRawPointer(handle)).takeUnretainedValue().pipeline
    }

    static func release(_ handle: OpaquePointer) {
        Unmanaged<PipelineHandle>.fromOpaque(UnsafeRawPointer(handle)).release()
    }
}

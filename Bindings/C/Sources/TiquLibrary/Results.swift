import CTiqu
import Glibc

extension TiquBytes {
    /// Memory of the C library, as the caller may have none of Swift's.
    init(copying source: UnsafeBufferPointer<UInt8>) {
        self.init()
        guard let memory = malloc(source.count + 1) else { return }
        if let start = source.baseAddress { memcpy(memory, start, source.count) }
        bytes = memory.assumingMemoryBound(to: UInt8.self)
        bytes[source.count] = 0
        count = source.count
    }

    init(copying text: String) { self = Array(text.utf8).withUnsafeBufferPointer { Self(copying: $0) } }

    mutating func deallocate() {
        free(bytes)
        self = TiquBytes()
    }
}

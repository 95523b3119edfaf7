extension UnsafePointer {
    /// A copy of `elements` for as long as the process lives: for tables that are made once and never given back.
    package init(keeping elements: [Pointee]) {
        let storage = UnsafeMutableBufferPointer<Pointee>.allocate(capacity: Swift.max(elements.count, 1))
        _ = storage.initialize(from: elements)
        self.init(storage.baseAddress.unsafelyUnwrapped)
    }
}

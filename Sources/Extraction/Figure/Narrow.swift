/// A whole number kept in half a word, for what is copied at many steps; what does not fit becomes the nearest that does.
@propertyWrapper
struct Narrow {
    private var stored: Int32

    @inline(__always)
    init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

    var wrappedValue: Int {
        @inline(__always) get { Int(stored) }
        @inline(__always) set { stored = Int32(clamping: newValue) }
    }
}

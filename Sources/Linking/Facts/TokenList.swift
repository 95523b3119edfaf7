/// The tokens of a sentence, in memory that is kept from one sentence to the next: reading asks for a token far more often
/// than an array could check whether it is its only owner.
struct TokenList: RandomAccessCollection {
    private var base: UnsafeMutablePointer<ClauseToken>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 128) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    /// Gives the memory back; nobody may read it any more.
    func deallocate() { base.deallocate() }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> ClauseToken {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return base[index]
        }
    }

    /// The number of the first token that begins at `position` or behind it; `count` where none does.
    func firstIndex(notBefore position: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if base[middle].start < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    @inline(__always)
    mutating func append(_ token: ClauseToken) {
        if count == capacity { grow() }
        (base + count).initialize(to: token)
        count &+= 1
    }

    mutating func removeAll() { count = 0 }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<ClauseToken>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        (base, capacity) = (larger, capacity * 2)
    }
}

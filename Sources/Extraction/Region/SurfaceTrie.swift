/// Finds every surface of a fixed set that starts at a place of a text, in one walk over its characters.
///
/// A trie over the characters that UTF-8 writes in three bytes, which all Han characters of names are; any other
/// character ends a walk. The first step is a direct table, so that a place where nothing starts costs one look;
/// all other edges lie in one open-addressed table whose slots hold node, character and child in 64 bits.
struct SurfaceTrie: Sendable {
    /// For each character from `firstCharacter`: the node it leads to from the root, or 0.
    private var roots: [Int32]
    private var slots: [UInt64]
    /// For each node the number of the surface that ends there, or -1. Node 0 is the root.
    private var surfaces: [Int32]
    private var edgeCount = 0

    fileprivate static let firstCharacter: UInt16 = 0x4E00
    fileprivate static let characterCount: UInt16 = 0xA000 - firstCharacter

    /// - Parameter capacity: how many characters the surfaces hold, roughly.
    init(capacity: Int) {
        roots = Array(repeating: 0, count: Int(Self.characterCount))
        slots = Array(repeating: 0, count: 1 << (Int.bitWidth - max(8, capacity).leadingZeroBitCount))
        surfaces = [-1]
    }

    /// Adds the surface `bytes` under `number`, unless it is there already; returns the number it has then.
    ///
    /// A surface must start with a common Han character and hold three-byte characters only; others are refused.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, as number: Int32) -> Int32? {
        guard !bytes.isEmpty, bytes.count % 3 == 0 else { return nil }
        var node: Int32 = 0
        for start in stride(from: 0, to: bytes.count, by: 3) {
            guard let character = Character16(in: bytes, at: start) else { return nil }
            guard let child = node == 0 ? insertRoot(character) : insertEdge(from: node, by: character) else {
                return nil
            }
            node = child
        }
        if surfaces[Int(node)] < 0 { surfaces[Int(node)] = number }
        return surfaces[Int(node)]
    }

    /// Lends the tables to `body` for many look-ups.
    func withCursor<Result>(_ body: (SurfaceCursor) -> Result) -> Result {
        roots.withUnsafeBufferPointer { roots in
            slots.withUnsafeBufferPointer { slots in
                surfaces.withUnsafeBufferPointer { surfaces in
                    body(SurfaceCursor(roots: roots, slots: slots, surfaces: surfaces))
                }
            }
        }
    }

    /// The end and number of the longest surface that starts at `start`.
    func longestSurface(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, surface: Int32)? {
        var found: (end: Int, surface: Int32)?
        withCursor { cursor in cursor.forEachSurface(at: start, in: bytes) { found = ($0, $1) } }
        return found
    }

    /// The start and number of the longest surface that ends at `end` and does not start before `limit`, of a trie whose
    /// surfaces were inserted with their characters in reverse order.
    func longestReversedSurface(
        endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>, from limit: Int
    ) -> (start: Int, surface: Int32)? {
        withCursor { cursor in cursor.longestReversedSurface(endingAt: end, in: bytes, from: limit) }
    }

    private mutating func insertRoot(_ character: Character16) -> Int32? {
        let index = character.value &- Self.firstCharacter
        guard index < Self.characterCount else { return nil }
        if roots[Int(index)] == 0 { roots[Int(index)] = appendNode() }
        return roots[Int(index)]
    }

    private mutating func insertEdge(from node: Int32, by character: Character16) -> Int32? {
        if (edgeCount + 1) * 2 > slots.count { grow() }
        let key = SurfaceCursor.key(node, character)
        var position = SurfaceCursor.slot(for: key, among: slots.count)
        while slots[position] != 0 {
            if slots[position] >> 24 == key { return Int32(slots[position] & 0xFF_FFFF) }
            position = (position + 1) & (slots.count - 1)
        }
        let child = appendNode()
        slots[position] = key << 24 | UInt64(child)
        edgeCount += 1
        return child
    }

    private mutating func appendNode() -> Int32 {
        surfaces.append(-1)
        return Int32(surfaces.count - 1)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var position = SurfaceCursor.slot(for: entry >> 24, among: slots.count)
            while slots[position] != 0 { position = (position + 1) & (slots.count - 1) }
            slots[position] = entry
        }
    }
}

/// The tables of a trie, for look-ups. Every index it follows was made by the trie itself.
struct SurfaceCursor {
    fileprivate let roots: UnsafeBufferPointer<Int32>
    fileprivate let slots: UnsafeBufferPointer<UInt64>
    fileprivate let surfaces: UnsafeBufferPointer<Int32>

    /// Calls `body` with the end and the number of each surface that starts at `start`, shortest first.
    @inline(__always)
    func forEachSurface(
        at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ end: Int, _ surface: Int32) -> Void
    ) {
        guard let first = Character16(in: bytes, at: start) else { return }
        let index = first.value &- SurfaceTrie.firstCharacter
        guard index < SurfaceTrie.characterCount else { return }
        var node = roots[Int(index)]
        var end = start + 3
        while node != 0 {
            let surface = surfaces[Int(node)]
            if surface >= 0 { body(end, surface) }
            guard let next = Character16(in: bytes, at: end) else { return }
            node = child(of: node, by: next)
            end += 3
        }
    }

    /// Like `SurfaceTrie.longestReversedSurface`.
    func longestReversedSurface(
        endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>, from limit: Int
    ) -> (start: Int, surface: Int32)? {
        var start = end - 3
        guard start >= limit, let first = Character16(in: bytes, at: start) else { return nil }
        let index = first.value &- SurfaceTrie.firstCharacter
        guard index < SurfaceTrie.characterCount else { return nil }
        var node = roots[Int(index)]
        var found: (start: Int, surface: Int32)?
        while node != 0 {
            if surfaces[Int(node)] >= 0 { found = (start, surfaces[Int(node)]) }
            guard start - 3 >= limit, let next = Character16(in: bytes, at: start - 3) else { break }
            node = child(of: node, by: next)
            start -= 3
        }
        return found
    }

    @inline(__always)
    private func child(of node: Int32, by character: Character16) -> Int32 {
        let key = Self.key(node, character)
        var position = Self.slot(for: key, among: slots.count)
        while true {
            let slot = slots[position]
            if slot == 0 { return 0 }
            if slot >> 24 == key { return Int32(truncatingIfNeeded: slot & 0xFF_FFFF) }
            position = (position + 1) & (slots.count - 1)
        }
    }

    @inline(__always)
    fileprivate static func key(_ node: Int32, _ character: Character16) -> UInt64 {
        UInt64(truncatingIfNeeded: node) << 16 | UInt64(character.value)
    }

    @inline(__always)
    fileprivate static func slot(for key: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
    }
}

/// A character that UTF-8 writes in three bytes.
struct Character16: Hashable, Sendable {
    let value: UInt16

    init(_ scalar: Unicode.Scalar) { value = UInt16(truncatingIfNeeded: scalar.value) }

    /// Nil where no three-byte character starts or the text ends within it.
    @inline(__always)
    init?(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        guard position >= 0, position + 2 < bytes.count, bytes[position] & 0xF0 == 0xE0 else { return nil }
        value =
            UInt16(bytes[position] & 0x0F) << 12 | UInt16(bytes[position + 1] & 0x3F) << 6
            | UInt16(bytes[position + 2] & 0x3F)
    }

    /// True for the common Han characters.
    @inline(__always)
    var isHan: Bool { value &- 0x4E00 < 0x5200 }
}

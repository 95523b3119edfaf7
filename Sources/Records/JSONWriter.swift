import TextModel

/// Writes JSON into a byte buffer: keys in the order they are given, numbers digit by digit.
///
/// Encode-only. Pretty output is indented by two spaces; what is opened as `inline` stays on one line, so that a list of
/// spans reads and diffs well. The buffer is its own and grows by doubling: room is made once for each value, and then
/// bytes are only stored.
public struct JSONWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written so far.
    public private(set) var count = 0
    private let isPretty: Bool
    /// How many lists and objects are open, and for each of them a bit: whether it has an element, and whether it is on
    /// one line. Nothing that is written here nests deeper than 64.
    private var depth = 0
    private var hasElement: UInt64 = 0
    private var isInline: UInt64 = 1
    private var isAfterKey = false

    public init(isPretty: Bool, capacity: Int = 4096) {
        self.isPretty = isPretty
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// A copy of everything that was written.
    public var bytes: [UInt8] { Array(written) }

    /// Everything that was written; valid until more is.
    public var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

    /// Ends writing and hands over what was written, without a copy.
    public consuming func finish() -> WrittenJSON {
        let written = WrittenJSON(base, count: count)
        discard self
        return written
    }

    /// Makes room for `extra` bytes more.
    public mutating func reserve(_ extra: Int) {
        if count + extra > capacity { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        let larger = max(2 * capacity, count + extra)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: base, count: count)
        base.deallocate()
        (base, capacity) = (moved, larger)
    }

    @inline(__always)
    private mutating func store(_ byte: UInt8) {
        base[count] = byte
        count &+= 1
    }

    @inline(__always)
    private mutating func store(_ text: StaticString) {
        (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    /// A line feed behind a value that is not in any other: what ends a record.
    public mutating func endLine() {
        reserve(1)
        store(0x0A)
    }

    // MARK: Structure

    public mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        begin(UInt8(ascii: "{"), inline)
        body(&self)
        end(UInt8(ascii: "}"))
    }

    public mutating func array(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        begin(UInt8(ascii: "["), inline)
        body(&self)
        end(UInt8(ascii: "]"))
    }

    private mutating func begin(_ bracket: UInt8, _ inline: Bool) {
        beginElement(1)
        store(bracket)
        let isInsideInline = depth > 0 && isInline >> UInt64(depth) & 1 == 1
        depth &+= 1
        precondition(depth < 64, "nested too deeply")
        let bit: UInt64 = 1 << UInt64(depth)
        hasElement &= ~bit
        isInline = inline || isInsideInline ? isInline | bit : isInline & ~bit
    }

    private mutating func end(_ bracket: UInt8) {
        let bit: UInt64 = 1 << UInt64(depth)
        depth &-= 1
        if isPretty && hasElement & bit != 0 && isInline & bit == 0 { breakLine(0) }
        reserve(1)
        store(bracket)
    }

    /// Between elements and before the first one. Makes room for `room` bytes that come next.
    @inline(__always)
    private mutating func beginElement(_ room: Int) {
        reserve(room &+ 2)
        if isAfterKey {
            isAfterKey = false
        } else if depth > 0 {
            separate(room)
        }
    }

    @inline(__always)
    private mutating func separate(_ room: Int) {
        let bit: UInt64 = 1 << UInt64(depth)
        let isFirst = hasElement & bit == 0
        if !isFirst { store(UInt8(ascii: ",")) }
        hasElement |= bit
        guard isPretty else { return }
        if isInline & bit == 0 { breakLine(room) } else if !isFirst { store(UInt8(ascii: " ")) }
    }

    private mutating func breakLine(_ room: Int) {
        reserve(2 * depth + 1 + room)
        store(UInt8(ascii: "\n"))
        for _ in 0..<2 * depth { store(UInt8(ascii: " ")) }
    }

    public mutating func key(_ key: StaticString) {
        beginElement(key.utf8CodeUnitCount &+ 4)
        store(UInt8(ascii: "\""))
        store(key)
        store(UInt8(ascii: "\""))
        store(UInt8(ascii: ":"))
        if isPretty { store(UInt8(ascii: " ")) }
        isAfterKey = true
    }

    // MARK: Values

    public mutating func null() { literal("null") }

    public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    private mutating func literal(_ text: StaticString) {
        beginElement(text.utf8CodeUnitCount)
        store(text)
    }

    public mutating func integer(_ value: Int) {
        beginElement(20)
        if value < 0 { store(UInt8(ascii: "-")) }
        storeDigits(value.magnitude)
    }

    @inline(__always)
    private mutating func storeDigits(_ value: UInt) {
        var (length, limit): (Int, UInt) = (1, 10)
        while value >= limit && length < 20 {
            length &+= 1
            limit = length < 20 ? limit &* 10 : .max
        }
        var (rest, place) = (value, base + (count &+ length))
        repeat {
            place -= 1
            place.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        count &+= length
    }

    public mutating func decimal(_ value: ExactDecimal) {
        if let whole = value.integer { return integer(whole) }
        beginElement(0)
        var digits: [UInt8] = []
        value.write(into: &digits)
        reserve(digits.count)
        for digit in digits { store(digit) }
    }

    /// `"e1"` for index 0.
    public mutating func id(_ prefix: StaticString, _ index: Int) {
        beginElement(prefix.utf8CodeUnitCount &+ 22)
        store(UInt8(ascii: "\""))
        store(prefix)
        storeDigits(UInt(index) &+ 1)
        store(UInt8(ascii: "\""))
    }

    public mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { string($0) }
    }

    /// - Parameter value: valid UTF-8.
    public mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        beginElement(value.count &+ 10)
        store(UInt8(ascii: "\""))
        guard let start = value.baseAddress else { return store(UInt8(ascii: "\"")) }
        var i = 0
        while true {
            i = copyPlain(start, from: i, to: value.count)
            if i == value.count { break }
            reserve(value.count &- i &+ 16)
            escape(start[i])
            i &+= 1
        }
        store(UInt8(ascii: "\""))
    }

    /// Copies up to the first byte that has to be escaped, eight at a time. There is room for eight bytes more.
    @inline(__always)
    private mutating func copyPlain(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var i = start
        while i &+ 8 <= end {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + i).loadUnaligned(as: UInt64.self))
            UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            let found = Self.specials(in: word)
            let length = found == 0 ? 8 : found.trailingZeroBitCount >> 3
            i &+= length
            count &+= length
            if found != 0 { return i }
        }
        while i < end && bytes[i] >= 0x20 && bytes[i] != 0x22 && bytes[i] != 0x5C {
            store(bytes[i])
            i &+= 1
        }
        return i
    }

    /// The top bit of the first byte that is `"`, `\` or a control character, and perhaps of some behind it.
    @inline(__always)
    private static func specials(in word: UInt64) -> UInt64 {
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let (quotes, backslashes) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
        // Where a byte is 0 (or, of controls, below 0x20), taking away borrows into its top bit, which was not set.
        return ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | (word &- ones &* 0x20) & ~word)
            & tops
    }

    private mutating func escape(_ byte: UInt8) {
        store(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: store(byte)
        case 0x0A: store(UInt8(ascii: "n"))
        case 0x0D: store(UInt8(ascii: "r"))
        case 0x09: store(UInt8(ascii: "t"))
        default:
            store("u00")
            for digit in [byte >> 4, byte & 15] { store(digit < 10 ? 0x30 + digit : 0x57 + digit) }
        }
    }
}

/// What a writer has written. An object that its bytes live as long as; they never change.
public final class WrittenJSON: @unchecked Sendable {
    public let bytes: UnsafeBufferPointer<UInt8>

    fileprivate init(_ base: UnsafeMutablePointer<UInt8>, count: Int) {
        bytes = UnsafeBufferPointer(start: base, count: count)
    }

    deinit { bytes.deallocate() }
}

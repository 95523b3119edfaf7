import CSurvey

/// A text as the readers see it: scalars at byte offsets. Every access is safe: outside the text it is 0.
///
/// The text must stay alive while this is used, and be valid UTF-8.
struct Scalars {
    private let base: UnsafePointer<UInt8>?
    let count: Int

    /// How many places have three more bytes after them.
    private let safeCount: UInt

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        safeCount = UInt(max(0, bytes.count - 3))
        base = bytes.baseAddress
        count = bytes.count
    }

    /// The byte at `i`; 0 outside the text.
    @inline(__always)
    subscript(i: Int) -> UInt8 {
        guard UInt(bitPattern: i) < UInt(bitPattern: count) else { return 0 }
        return base.unsafelyUnwrapped[i]
    }

    /// The scalar that starts at `i`; 0 outside the text.
    @inline(__always)
    func scalar(_ i: Int) -> UInt32 {
        // the first test is false for negative places too
        guard UInt(bitPattern: i) < safeCount else { return lastScalar(i) }
        return Self.scalar(base.unsafelyUnwrapped + i)
    }

    /// Decodes at `place`, after which three more bytes can be read.
    @inline(__always)
    private static func scalar(_ place: UnsafePointer<UInt8>) -> UInt32 {
        let lead = place[0]
        if lead & 0xF0 == 0xE0 { return ofThree(place) }
        return lead < 0x80 ? UInt32(lead) : ofTwoOrFour(place)
    }

    /// Decodes a character of three bytes, as nearly all are that are not ASCII.
    @inline(__always)
    private static func ofThree(_ place: UnsafePointer<UInt8>) -> UInt32 {
        UInt32(place[0] & 0x0F) << 12 | UInt32(place[1] & 0x3F) << 6 | UInt32(place[2] & 0x3F)
    }

    @inline(never)
    private static func ofTwoOrFour(_ place: UnsafePointer<UInt8>) -> UInt32 {
        let (lead, second) = (UInt32(place[0]), UInt32(place[1] & 0x3F))
        if lead < 0xE0 { return (lead & 0x1F) << 6 | second }
        return (lead & 0x07) << 18 | second << 12 | UInt32(place[2] & 0x3F) << 6 | UInt32(place[3] & 0x3F)
    }

    /// A scalar near the end of the text, or none.
    private func lastScalar(_ i: Int) -> UInt32 {
        let lead = UInt32(self[i])
        if lead < 0x80 { return lead }
        let second = UInt32(self[i + 1] & 0x3F)
        if lead < 0xE0 { return (lead & 0x1F) << 6 | second }
        let third = UInt32(self[i + 2] & 0x3F)
        if lead < 0xF0 { return (lead & 0x0F) << 12 | second << 6 | third }
        return (lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[i + 3] & 0x3F)
    }

    /// Writes the characters down that begin from `start` on and before `end`: which they are, 0xFFFF for those beyond the
    /// basic plane, and where they begin, counted from `start`. Both need room for as many entries as bytes, and for
    /// `spareOfWindow` more.
    @inline(__always)
    func takeApart(
        from start: Int, to end: Int, _ points: UnsafeMutablePointer<UInt16>, _ places: UnsafeMutablePointer<UInt16>
    ) -> Int {
        tiqu_characters(base, count, start, end, points, places)
    }

    static var spareOfWindow: Int { Int(TIQU_CHARACTERS_SPARE) }

    /// The first place from `start` on, and before `end`, where `byte` stands; `end`, or that of the text, if there is none.
    @inline(__always)
    func firstByte(_ byte: UInt8, from start: Int, to end: Int = .max) -> Int {
        tiqu_find_byte(base, min(max(start, 0), count), min(end, count), byte)
    }

    /// The first place from `start` on, and before `end`, at which `finder` stops; `end` if there is none.
    @inline(__always)
    func find(_ finder: ConstantTable<TiquFinder>, from start: Int, to end: Int) -> Int {
        tiqu_find(finder.first, base, count, max(start, 0), min(end, count))
    }

    /// The first place from `start` on, and before `end`, whose scalar has its bit in `marks`; `end` or a place behind it if
    /// there is none.
    func firstMarked(by marks: ConstantTable<UInt64>, from start: Int, to end: Int) -> Int {
        var i = max(start, 0)
        let safeEnd = min(end, count &- 3)
        while i < safeEnd {
            let place = base.unsafelyUnwrapped + i
            let lead = Int(place[0])
            if lead & 0xF0 == 0xE0 {
                // the word of the table is told by the first two bytes, its bit by the third
                if marks.hasBit(lead << 12 & 0xF000 | Int(place[1]) << 6 & 0xFC0 | Int(place[2] & 0x3F)) { return i }
                i &+= 3
            } else if lead < 0x80 {
                if marks.hasBit(lead) { return i }
                i &+= 1
            } else {
                let scalar = Self.scalar(place)
                if scalar < 0x10000, marks.hasBit(Int(scalar)) { return i }
                i &+= lead < 0xE0 ? 2 : 4
            }
        }
        while i < end {
            let scalar = lastScalar(i)
            if scalar < 0x10000, marks.hasBit(Int(scalar)) { return i }
            i = after(i)
        }
        return i
    }

    /// Whether `first` and `second` stand side by side among the 24 bytes before `i`; true where not so many stand there.
    @inline(__always)
    func mayHavePair(_ first: UInt8, _ second: UInt8, before i: Int) -> Bool {
        guard let place = place(i, behind: 24) else { return true }
        return tiqu_has_pair(place - 24, first, second)
    }

    /// The place `i` as it lies in memory, if it is in the text and behind so many bytes of it.
    @inline(__always)
    func place(_ i: Int, behind bytes: Int) -> UnsafePointer<UInt8>? {
        i >= bytes && i <= count ? base.unsafelyUnwrapped + i : nil
    }

    /// Where the scalar after the one at `i` starts.
    @inline(__always)
    func after(_ i: Int) -> Int {
        let lead = self[i]
        return i + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
    }

    /// Where the scalar that ends at `i` starts; -1 at the start of the text.
    @inline(__always)
    func before(_ i: Int) -> Int { endsThree(i) ? i &- 3 : beforeOther(i) }

    /// Whether a character of three bytes ends at `i`.
    @inline(__always)
    private func endsThree(_ i: Int) -> Bool { self[i &- 3] & 0xF0 == 0xE0 && i <= count }

    @inline(never)
    private func beforeOther(_ i: Int) -> Int {
        var j = i - 1
        while j > 0 && self[j] & 0xC0 == 0x80 { j -= 1 }
        return j
    }

    /// The scalar that ends at `i`; 0 at the start of the text.
    @inline(__always)
    func scalar(before i: Int) -> UInt32 {
        endsThree(i) ? Self.ofThree(base.unsafelyUnwrapped + (i &- 3)) : scalar(beforeOther(i))
    }

    /// The scalar that starts at `i`, 0 outside the text, and where the next one does.
    @inline(__always)
    func character(at i: Int) -> (scalar: UInt32, end: Int) {
        guard UInt(bitPattern: i) < safeCount else { return (lastScalar(i), after(i)) }
        let place = base.unsafelyUnwrapped + i
        if place[0] & 0xF0 == 0xE0 { return (Self.ofThree(place), i &+ 3) }
        return place[0] < 0x80 ? (UInt32(place[0]), i &+ 1) : (Self.ofTwoOrFour(place), after(i))
    }

    /// True if `scalar` stands at `i`.
    @inline(__always)
    func has(_ wanted: Unicode.Scalar, at i: Int) -> Bool { scalar(i) == wanted.value }

    /// The end of `word` if it stands at `i`.
    @inline(__always)
    func match(_ word: StaticString, at i: Int) -> Int? {
        let length = word.utf8CodeUnitCount
        guard i >= 0, length <= count - i else { return nil }
        for k in 0..<length where base.unsafelyUnwrapped[i + k] != word.utf8Start[k] { return nil }
        return i + length
    }

    /// The start of `word` if it ends at `i`.
    @inline(__always)
    func match(_ word: StaticString, endingAt i: Int) -> Int? {
        let start = i - word.utf8CodeUnitCount
        return match(word, at: start) == nil ? nil : start
    }

    /// True if one of `words` stands at `i`.
    @inline(__always)
    func has(anyOf words: FewWords, at i: Int) -> Bool { words.end(in: self, at: i) != nil }

    /// True if one of `words` ends at `i`.
    @inline(__always)
    func has(anyOf words: FewWords, endingAt i: Int) -> Bool { words.start(in: self, before: i) != nil }

    /// The end of the longest of `words` that stands at `i`.
    @inline(__always)
    func match(anyOf words: FewWords, at i: Int) -> Int? { words.end(in: self, at: i) }

    /// True if a character of `set` ends at `i`: most places are told by one byte to have none.
    @inline(__always)
    func has(anyOf set: ScalarSet, before i: Int) -> Bool {
        set.mayEnd(with: self[i - 1]) && set.contains(scalar(before: i))
    }

    /// The place behind the figures at `i`, which is `i` where none stands.
    @inline(__always)
    func endOfFigures(at i: Int) -> Int {
        var end = i
        while self[end] &- 0x30 < 10 { end &+= 1 }
        return end
    }

    /// `i`, or the place after one blank that stands there.
    @inline(__always)
    func skippingBlank(_ i: Int) -> Int {
        if self[i] == UInt8(ascii: " ") { return i + 1 }
        return scalar(i) == 0x3000 ? i + 3 : i
    }

    /// `i`, or the place after the blanks that stand there, four at most.
    @inline(__always)
    func skippingBlanks(_ i: Int) -> Int {
        guard self[i] == UInt8(ascii: " ") || scalar(i) == 0x3000 else { return i }
        var end = i
        for _ in 0..<4 { end = skippingBlank(end) }
        return end
    }

    /// `i`, or the start of one blank that ends there.
    @inline(__always)
    func skippingBlank(before i: Int) -> Int {
        if self[i - 1] == UInt8(ascii: " ") { return i - 1 }
        return scalar(before: i) == 0x3000 ? i - 3 : i
    }
}

@inline(__always)
func isASCIIDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

@inline(__always)
func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

@inline(__always)
func isHan(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }

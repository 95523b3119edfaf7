/// One run of a compiled table over a text: converts in place, and notes what cannot be done in place.
///
/// Nothing is allocated but for what is noted. The text must be well-formed UTF-8.
struct ScriptPass {
    /// A place whose replacement has another number of bytes.
    struct Resizing {
        let range: Range<Int>
        let replacement: [UInt8]
    }

    /// How many characters became others.
    private(set) var changed = 0
    private(set) var resizings: [Resizing] = []
    /// Where a character was converted, or left, by a guess.
    private(set) var guesses = 0
    private(set) var firstGuess: Range<Int>?

    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let single: UnsafePointer<UInt16>
    private let words: UnsafePointer<UInt32>
    private let heads: Int
    private let beyond: Range<Int>

    /// Both pointers are into the arrays of `table`, which must outlive the pass.
    init(
        _ bytes: UnsafeMutableBufferPointer<UInt8>, _ table: ScriptTable, single: UnsafePointer<UInt16>,
        words: UnsafePointer<UInt32>
    ) {
        self.bytes = bytes
        self.single = single
        self.words = words
        heads = table.heads
        beyond = table.beyond
    }

    /// Converts `range`, which holds whole characters; heads with one of the marks `kept` stay. Linear.
    mutating func run(_ range: Range<Int>, keeping kept: ScriptTable.Marks) {
        guard let base = bytes.baseAddress else { return }
        let (single, end) = (self.single, range.upperBound)
        var (i, changed) = (range.lowerBound, 0)
        while i < end {
            let lead = base[i]
            if lead < 0xE0 {
                i &+= 1
            } else if lead < 0xF0 {
                let scalar =
                    Int(lead & 15) &<< 12 | Int(base[i &+ 1] & 63) &<< 6 | Int(base[i &+ 2] & 63)
                let entry = Int(single[scalar])
                if entry < ScriptTable.headLimit {
                    i &+= convert(head: Int(words[heads &+ entry]), UInt32(scalar), at: i, 3, keeping: kept)
                } else {
                    // Written even where it is the same: cheaper than asking.
                    changed &+= entry == scalar ? 0 : 1
                    base[i] = 0xE0 | UInt8(truncatingIfNeeded: entry &>> 12)
                    base[i &+ 1] = 0x80 | UInt8(truncatingIfNeeded: entry &>> 6 & 63)
                    base[i &+ 2] = 0x80 | UInt8(truncatingIfNeeded: entry & 63)
                    i &+= 3
                }
            } else {
                i &+= convertBeyond(at: i, keeping: kept)
            }
        }
        self.changed += changed
    }

    /// Converts a character of four bytes; returns how many bytes that settled.
    private mutating func convertBeyond(at i: Int, keeping kept: ScriptTable.Marks) -> Int {
        let scalar = self.scalar(at: i)
        guard let head = find(scalar, in: beyond) else { return 4 }
        return convert(head: Int(head), scalar, at: i, 4, keeping: kept)
    }

    /// Converts at a head, a character of `length` bytes; returns how many bytes that settled.
    @inline(never)
    private mutating func convert(
        head: Int, _ scalar: UInt32, at i: Int, _ length: Int, keeping kept: ScriptTable.Marks
    ) -> Int {
        let marks = ScriptTable.Marks(rawValue: words[head])
        if !marks.isDisjoint(with: kept) { return length }
        if let rule = bestRule(of: head, at: i, length) {
            let end = self.end(of: Int(words[rule + 1]), from: i)
            write(Int(words[rule + 2]), over: i..<end)
            return end - i
        }
        if marks.contains(.uncertain) {
            if guesses == 0 { firstGuess = i..<i + length }
            guesses += 1
        }
        write(Int(words[head + 1]), over: i..<i + length)
        return length
    }

    /// The first rule of `head`, in order of precedence, whose company is there.
    private func bestRule(of head: Int, at i: Int, _ length: Int) -> Int? {
        let (afterCount, beforeCount) = (Int(words[head + 3]), Int(words[head + 4]))
        let afterKeys = head + 5..<head + 5 + afterCount * 2
        var best: Int?
        if afterCount > 0, i + length < bytes.count, let list = find(scalar(at: i + length), in: afterKeys) {
            take(Int(list), at: i, &best)
        }
        let beforeKeys = afterKeys.upperBound..<afterKeys.upperBound + beforeCount * 2
        if beforeCount > 0, i > 0, let list = find(scalar(at: start(before: i)), in: beforeKeys) {
            take(Int(list), at: i, &best)
        }
        take(Int(words[head + 2]), at: i, &best)
        return best
    }

    /// Takes the first rule of `list` that matches, if it goes before the best so far.
    @inline(__always)
    private func take(_ list: Int, at i: Int, _ best: inout Int?) {
        for k in list + 1..<list + 1 + Int(words[list]) {
            let rule = Int(words[k])
            if let best, words[best] < words[rule] { return }
            if matches(rule, at: i) {
                best = rule
                return
            }
        }
    }

    private func matches(_ rule: Int, at i: Int) -> Bool {
        let (beforeCount, afterCount) = (Int(words[rule + 3]), Int(words[rule + 4]))
        var end = i + self.length(at: i)
        for k in 0..<afterCount {
            let set = Int(words[rule + 5 + beforeCount + k])
            guard allows(set, end < bytes.count ? scalar(at: end) : nil) else { return false }
            if end < bytes.count { end += length(at: end) }
        }
        var start = i
        for k in 0..<beforeCount {
            if start > 0 { start = self.start(before: start) } else { start = -1 }
            guard allows(Int(words[rule + 5 + k]), start < 0 ? nil : scalar(at: start)) else { return false }
        }
        return true
    }

    /// Whether a set allows `scalar`, nil being the edge of the text.
    private func allows(_ set: Int, _ scalar: UInt32?) -> Bool {
        let isNegated = words[set] & 1 != 0
        guard let scalar else { return isNegated }
        var (low, high) = (set + 1, set + 1 + Int(words[set] >> 1))
        while low < high {
            let middle = (low + high) / 2
            if words[middle] == scalar { return !isNegated }
            if words[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return isNegated
    }

    /// What is paired with `key` in a sorted list of pairs.
    private func find(_ key: UInt32, in pairs: Range<Int>) -> UInt32? {
        var (low, high) = (0, pairs.count / 2)
        while low < high {
            let middle = (low + high) / 2
            let found = words[pairs.lowerBound + middle * 2]
            if found == key { return words[pairs.lowerBound + middle * 2 + 1] }
            if found < key { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Writes a result over `range` if it has as many bytes; notes it if not.
    private mutating func write(_ result: Int, over range: Range<Int>) {
        let scalars = result + 1..<result + 1 + Int(words[result])
        let size = scalars.reduce(0) { $0 + Self.length(of: words[$1]) }
        if size != range.count {
            var replacement: [UInt8] = []
            for k in scalars { withEncoding(of: words[k]) { replacement.append($0) } }
            resizings.append(Resizing(range: range, replacement: replacement))
            changed += 1
            return
        }
        var i = range.lowerBound
        for k in scalars {
            if scalar(at: i) != words[k] { changed += 1 }
            withEncoding(of: words[k]) { byte in
                bytes[i] = byte
                i += 1
            }
        }
    }
}

extension ScriptPass {
    /// How many bytes the character at `i` has.
    @inline(__always)
    private func length(at i: Int) -> Int {
        let lead = bytes[i]
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    private static func length(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    private func end(of count: Int, from i: Int) -> Int {
        var end = i
        for _ in 0..<count { end += length(at: end) }
        return end
    }

    /// Where the character that ends at `i` begins.
    @inline(__always)
    private func start(before i: Int) -> Int {
        var start = i - 1
        while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    @inline(__always)
    private func scalar(at i: Int) -> UInt32 {
        let lead = UInt32(bytes[i])
        if lead < 0x80 { return lead }
        if lead < 0xE0 { return (lead & 31) << 6 | low(i + 1) }
        if lead < 0xF0 { return (lead & 15) << 12 | low(i + 1) << 6 | low(i + 2) }
        return (lead & 7) << 18 | low(i + 1) << 12 | low(i + 2) << 6 | low(i + 3)
    }

    @inline(__always)
    private func low(_ i: Int) -> UInt32 { UInt32(bytes[i] & 63) }

    /// Calls `body` with each byte of a character of three or four: rules have no others.
    @inline(__always)
    private func withEncoding(of scalar: UInt32, _ body: (UInt8) -> Void) {
        if scalar < 0x10000 {
            body(0xE0 | UInt8(scalar >> 12))
        } else {
            body(0xF0 | UInt8(scalar >> 18))
            body(0x80 | UInt8(scalar >> 12 & 63))
        }
        body(0x80 | UInt8(scalar >> 6 & 63))
        body(0x80 | UInt8(scalar & 63))
    }
}

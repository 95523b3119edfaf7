import CSurvey

/// One run of a compiled table over a text: writes the converted text, as long as the text itself, and notes what needs
/// another number of bytes.
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

    private let source: UnsafeBufferPointer<UInt8>
    /// A copy of the source; converted as far as it is written over.
    private let output: UnsafeMutablePointer<UInt8>
    private let single: UnsafePointer<UInt16>
    private let words: UnsafePointer<UInt32>
    private let heads: Int
    private let beyond: Range<Int>

    /// The last two pointers are into the arrays of `table`, which must outlive the pass.
    init(
        _ source: UnsafeBufferPointer<UInt8>, to output: UnsafeMutablePointer<UInt8>, _ table: ScriptTable,
        single: UnsafePointer<UInt16>, words: UnsafePointer<UInt32>
    ) {
        self.source = source
        self.output = output
        self.single = single
        self.words = words
        heads = table.heads
        beyond = table.beyond
    }

    /// Converts `range`, which holds whole characters; heads with one of the marks `kept` stay. Ranges come in order and
    /// leave nothing out. Linear.
    mutating func run(_ range: Range<Int>, keeping kept: ScriptTable.Marks) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(TIQU_CONVERSION_PLACES)) { places in
            guard let text = source.baseAddress else { return }
            var (i, settled) = (range.lowerBound, range.lowerBound)
            while i < range.upperBound {
                // What becomes of nearly all characters does not hang on their company.
                let plain = tiqu_convert(text, i, range.upperBound, output, single, places.baseAddress!)
                changed += plain.changed
                for place in places[..<plain.place_count] where i + Int(place) >= settled {
                    settled = convert(at: i + Int(place), keeping: kept, plainUpTo: plain.position)
                }
                i = max(plain.position, settled)
            }
        }
    }

    /// Converts the character at `i`, which was left, now that all before it is converted; returns what it settled up to.
    /// - Parameter end: Up to where the characters that do not hang on their company are converted.
    private mutating func convert(at i: Int, keeping kept: ScriptTable.Marks, plainUpTo end: Int) -> Int {
        let (scalar, length) = UTF8Character.read(source, at: i)
        let settled =
            length == 4
            ? convertBeyond(at: i, keeping: kept)
            : convert(head: Int(words[heads + Int(single[Int(scalar)])]), scalar, at: i, length, keeping: kept)
        if settled > length { takeBack(i + length..<min(i + settled, end)) }
        return i + settled
    }

    /// Counts the characters of `range` as not converted: what they were converted to was written over.
    private mutating func takeBack(_ range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            let (scalar, length) = UTF8Character.read(source, at: i)
            if length == 3, single[Int(scalar)] >= ScriptTable.headLimit, single[Int(scalar)] != scalar { changed -= 1 }
            i += length
        }
    }

    /// Converts a character of four bytes; returns how many bytes that settled.
    private mutating func convertBeyond(at i: Int, keeping kept: ScriptTable.Marks) -> Int {
        let scalar = UTF8Character.scalar(source.baseAddress!, at: i)
        guard let head = find(scalar, in: beyond) else { return copy(i..<i + 4) }
        return convert(head: Int(head), scalar, at: i, 4, keeping: kept)
    }

    /// Converts at a head, a character of `length` bytes; returns how many bytes that settled.
    @inline(never)
    private mutating func convert(
        head: Int, _ scalar: UInt32, at i: Int, _ length: Int, keeping kept: ScriptTable.Marks
    ) -> Int {
        let marks = ScriptTable.Marks(rawValue: words[head])
        if !marks.isDisjoint(with: kept) { return copy(i..<i + length) }
        if let rule = bestRule(of: head, at: i, length) {
            let end = self.end(of: Int(words[rule + 1]), from: i)
            return write(Int(words[rule + 2]), over: i..<end)
        }
        if marks.contains(.uncertain) {
            if guesses == 0 { firstGuess = i..<i + length }
            guesses += 1
        }
        return write(Int(words[head + 1]), over: i..<i + length)
    }

    /// The first rule of `head`, in order of precedence, whose company is there.
    private func bestRule(of head: Int, at i: Int, _ length: Int) -> Int? {
        let (afterCount, beforeCount) = (Int(words[head + 3]), Int(words[head + 4]))
        let afterKeys = head + 5..<head + 5 + afterCount * 2
        var best: Int?
        if afterCount > 0, let next = scalar(from: i + length), let list = find(next, in: afterKeys) {
            take(Int(list), at: i, &best)
        }
        let beforeKeys = afterKeys.upperBound..<afterKeys.upperBound + beforeCount * 2
        if beforeCount > 0, let last = scalar(before: i), let list = find(last.scalar, in: beforeKeys) {
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
        var end = i + length(at: i)
        for k in 0..<afterCount {
            let next = scalar(from: end)
            guard allows(Int(words[rule + 5 + beforeCount + k]), next) else { return false }
            if next != nil { end += length(at: end) }
        }
        var start = i
        for k in 0..<beforeCount {
            let last = scalar(before: start)
            guard allows(Int(words[rule + 5 + k]), last?.scalar) else { return false }
            start = last?.start ?? 0
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

    /// Writes a result over `range` if it has as many bytes; notes it if not. Returns how many bytes that settled.
    private mutating func write(_ result: Int, over range: Range<Int>) -> Int {
        let scalars = result + 1..<result + 1 + Int(words[result])
        let size = scalars.reduce(0) { $0 + Self.length(of: words[$1]) }
        if size != range.count {
            var replacement: [UInt8] = []
            for k in scalars { withEncoding(of: words[k]) { replacement.append($0) } }
            resizings.append(Resizing(range: range, replacement: replacement))
            changed += 1
            return copy(range)
        }
        var i = range.lowerBound
        for k in scalars {
            if scalar(from: i) != words[k] { changed += 1 }
            withEncoding(of: words[k]) { byte in
                output[i] = byte
                i += 1
            }
        }
        return range.count
    }

    private func copy(_ range: Range<Int>) -> Int {
        for i in range { output[i] = source[i] }
        return range.count
    }
}

extension ScriptPass {
    /// How many bytes the character at `i` has.
    @inline(__always)
    private func length(at i: Int) -> Int { UTF8Character.length(of: source[i]) }

    private static func length(of scalar: UInt32) -> Int {
        scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    }

    private func end(of count: Int, from i: Int) -> Int {
        var end = i
        for _ in 0..<count { end += length(at: end) }
        return end
    }

    /// The character of the source that starts at `i`; nil at its end.
    @inline(__always)
    private func scalar(from i: Int) -> UInt32? {
        i < source.count ? UTF8Character.scalar(source.baseAddress!, at: i) : nil
    }

    /// The character that ends at `end`, as it has become, and where it starts; nil at the start of the text.
    @inline(__always)
    private func scalar(before end: Int) -> (scalar: UInt32, start: Int)? {
        guard end > 0 else { return nil }
        var start = end - 1
        while start > 0 && output[start] & 0xC0 == 0x80 { start -= 1 }
        return (UTF8Character.scalar(output, at: start), start)
    }

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

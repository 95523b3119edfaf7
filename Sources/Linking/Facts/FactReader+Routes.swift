import TextModel

/// Places that something leads from or to, or lies between: it is about none of them.
extension FactReader {
    /// The tokens of all names of the place that the token `i` is one of: 浙江宁波.
    func namesOfPlace(at i: Int) -> ClosedRange<Int> {
        var (first, last) = (i, i)
        let (floor, limit) = (max(0, i - Self.mostNames), min(tokens.count - 1, i + Self.mostNames))
        while first > floor, tokens[first - 1].kind == .region, tokens[first - 1].end == tokens[first].start {
            first -= 1
        }
        while last < limit, tokens[last + 1].kind == .region, tokens[last].end == tokens[last + 1].start { last += 1 }
        return first...last
    }

    /// More names than any place has: what a text repeats without end is not gone through again and again.
    private static let mostNames = 8

    /// 东到江苏常熟, 来自四川省乐山市: all of the names of one place.
    func isDestination(at i: Int) -> Bool {
        let first = namesOfPlace(at: i).lowerBound
        return first > 0 && (tokens[first - 1].isWord(.toward) || tokens[first - 1].isWord(.from))
    }

    /// Whether the place at `i` is one end of a route, or on one.
    mutating func noteRoute(at i: Int) -> Bool {
        let names = namesOfPlace(at: i)
        if bytes.has(anyOf: Self.startings, before: tokens[names.lowerBound].start) {
            state.isOnTheWay = true
            scopes.leaveParagraph()
            return true
        }
        guard isRoute(names) else { return false }
        scopes.leavePlace()
        return true
    }

    /// 上海至三亚航线, 鹰潭——厦门线, 浙江宁波至甲乡高速公路.
    private func isRoute(_ names: ClosedRange<Int>) -> Bool {
        let (start, end) = (tokens[names.lowerBound].start, tokens[names.upperBound].end)
        if bytes.has("——", at: end) { return leadsOut(of: names.upperBound, to: end + 6) }
        if bytes.has("——", before: start), isEndOfRegion(start - 6, before: names.lowerBound) { return true }
        let next = names.upperBound + 1
        guard next < tokens.count, tokens[next].isWord(.toward), tokens[next].start == end else { return false }
        let behind = tokens[next].end
        if isRegion(at: behind, after: next) { return leadsOut(of: names.upperBound, to: behind) }
        return bytes.has("至", at: end) && leadsOn(from: behind)
    }

    /// Not 林芝市至波密县, of which one lies in the other.
    private func leadsOut(of i: Int, to start: Int) -> Bool {
        for j in i + 1..<min(i + 4, tokens.count) where tokens[j].start == start && tokens[j].kind == .region {
            return !isKnownInside(tokens[j].index, .mention(tokens[i].index))
                && !isKnownInside(tokens[i].index, .mention(tokens[j].index))
        }
        return false
    }

    private func isRegion(at start: Int, after i: Int) -> Bool {
        for j in i + 1..<min(i + 3, tokens.count) where tokens[j].start == start { return tokens[j].kind == .region }
        return false
    }

    private func isEndOfRegion(_ end: Int, before i: Int) -> Bool {
        for j in max(0, i - 2)..<i where tokens[j].end == end { return tokens[j].kind == .region }
        return false
    }

    /// A name that is no region, and the kind of the line: 甲乡高速公路.
    private func leadsOn(from start: Int) -> Bool {
        var at = start
        while at < min(start + Self.longestName, bytes.count), (0xE4...0xE9).contains(bytes[at]) {
            if bytes.has(anyOf: Self.lineKinds, at: at) { return at > start }
            at += 3
        }
        return bytes.has("——", at: at)
    }

    private static let longestName = 24
    private static let lineKinds: WordList = ["高铁", "铁路", "高速", "公路", "航线", "段", "线"]
    private static let startings: WordList = ["东起", "西起", "南起", "北起", "起于", "起自", "始于"]
}

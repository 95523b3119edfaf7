/// The names in lists that a number right behind them counts: 商南、镇安两县. Each of them is a division of that sort.
struct RegionCounts {
    private let tables: RegionTables
    private let bytes: UnsafeBufferPointer<UInt8>
    /// For each mention in such a list the sort that is counted.
    private(set) var scopes: [Int: AnaphorPattern.Scope] = [:]

    /// Linear: each number looks back at as many mentions as it says.
    init(tables: RegionTables, bytes: UnsafeBufferPointer<UInt8>, mentions: [RegionMention]) {
        (self.tables, self.bytes) = (tables, bytes)
        for number in mentions.indices {
            guard case .anaphor(let row) = mentions[number].role else { continue }
            let pattern = tables.anaphors[Int(row)]
            guard pattern.reach == .set, pattern.scope != .any else { continue }
            for item in items(of: pattern, before: number, mentions) { scopes[item] = pattern.scope }
        }
    }

    /// The mentions that number `number` counts; none where the list is longer, or holds what is not of the counted sort.
    private func items(of pattern: AnaphorPattern, before number: Int, _ mentions: [RegionMention]) -> [Int] {
        var items: [Int] = []
        var item = number - 1
        guard item >= 0, isRightBehind(mentions[item].end, mentions[number].start) else { return [] }
        while item >= 0, mayBe(mentions[item], pattern.scope) {
            items.append(item)
            while item > 0, mentions[item - 1].end == mentions[item].start { item -= 1 }
            if items.count == pattern.count { return isContinued(mentions[item].start) ? [] : items }
            guard item > 0, isGap(mentions[item - 1].end, mentions[item].start) else { return [] }
            item -= 1
        }
        return []
    }

    /// True where the number follows at once, or behind 等.
    private func isRightBehind(_ end: Int32, _ start: Int32) -> Bool {
        var reader = ByteReader(bytes: bytes, position: Int(end))
        _ = reader.skip("等")
        return end == start || reader.position == Int(start)
    }

    private func mayBe(_ mention: RegionMention, _ scope: AnaphorPattern.Scope) -> Bool {
        guard case .name(let first) = mention.role else { return false }
        var isOne = false
        tables.forEachReading(from: first) { isOne = isOne || scope.admits($0.division, in: tables.gazetteer) }
        return isOne
    }

    private func isGap(_ end: Int32, _ start: Int32) -> Bool {
        RegionListGap(from: Int(end), to: Int(start), in: bytes) != nil
    }

    /// True where the list has begun before `start`.
    private func isContinued(_ start: Int32) -> Bool { start >= 3 && bytes.hasIdeographicComma(at: Int(start) - 3) }
}

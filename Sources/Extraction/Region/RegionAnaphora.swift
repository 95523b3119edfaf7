import TextModel

/// Resolves 该省, 全市, 四省市 by what the text has named before them.
struct RegionAnaphora {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    /// Divisions named together: one of a list each, or the members of a set.
    private struct List {
        var divisions: [Gazetteer.Index]
        var end: Int32
        var isSet: Bool
    }

    /// Settles all anaphors in `mentions`, in order; what they stand for is added to `found`. Linear: each looks back at
    /// a bounded number of lists.
    func resolve(_ mentions: inout [RegionMention], into found: inout [[Gazetteer.Index]]) {
        var lists: [List] = []
        for number in mentions.indices {
            switch mentions[number].role {
            case .anaphor(let pattern):
                guard let divisions = referents(of: tables.anaphors[Int(pattern)], at: mentions[number].start, lists)
                else { continue }
                (mentions[number].state, mentions[number].ground) = (.accepted, .antecedent)
                mentions[number].list = Int32(found.count)
                found.append(divisions)
            case .group(let group):
                lists.append(List(divisions: tables.groups[Int(group)].members, end: mentions[number].end, isSet: true))
            default:
                if mentions[number].isSettled { append(mentions[number], to: &lists) }
            }
        }
    }

    /// Adds a mention to the list it continues, or starts a new one.
    private func append(_ mention: RegionMention, to lists: inout [List]) {
        let division = mention.division
        if let last = lists.last, !last.isSet, let whole = last.divisions.last {
            if last.end == mention.start && tables.gazetteer.isAncestor(whole, of: division) {
                lists[lists.count - 1].divisions[last.divisions.count - 1] = division
                lists[lists.count - 1].end = mention.end
                return
            }
            // 川渝, and 福州厦门.
            if last.end == mention.start || RegionListGap(from: Int(last.end), to: Int(mention.start), in: bytes) != nil
            {
                lists[lists.count - 1].divisions.append(division)
                lists[lists.count - 1].end = mention.end
                return
            }
        }
        lists.append(List(divisions: [division], end: mention.end, isSet: false))
    }

    private func referents(of pattern: AnaphorPattern, at start: Int32, _ lists: [List]) -> [Gazetteer.Index]? {
        switch pattern.reach {
        case .here:
            lists.last.flatMap {
                isOneSentence(from: $0.end, to: start) ? one(pattern.scope, within: $0.end, lists) : nil
            }
        case .near: one(pattern.scope, within: start - Self.nearReach, lists)
        case .home: one(pattern.scope, within: 0, lists) ?? province(pattern.scope, lists)
        case .set: several(pattern, start, lists)
        }
    }

    /// True where no more than a clause or two lie between, and no end of a sentence. What follows the name must show that
    /// it is the place that is meant, and not an office or paper that is called by it.
    private func isOneSentence(from end: Int32, to start: Int32) -> Bool {
        guard start - end <= Self.hereReach, tables.neighbours.ends(at: Int(end), in: bytes) || end == start else {
            return false
        }
        var reader = ByteReader(bytes: bytes, position: Int(end))
        while reader.position < Int(start) {
            if bytes[reader.position] == UInt8(ascii: "\n") || reader.skip("。") || reader.skip("！") || reader.skip("？")
            {
                return false
            }
            reader.position += 1
        }
        return true
    }

    /// How far back 当地 reaches, in bytes.
    private static let hereReach: Int32 = 75
    /// How far back 该省 reaches, in bytes.
    private static let nearReach: Int32 = 900
    /// How many lists are looked at.
    private static let listLimit = 24

    /// The last named division of that scope, unless it was one of several named together.
    private func one(_ scope: AnaphorPattern.Scope, within limit: Int32, _ lists: [List]) -> [Gazetteer.Index]? {
        for list in lists.reversed().prefix(Self.listLimit) where !list.isSet {
            if list.end < limit { return nil }
            let admitted = list.divisions.filter { scope.admits($0, in: tables.gazetteer) }
            if admitted.count == 1 { return admitted }
            if admitted.count > 1 { return nil }
        }
        return nil
    }

    /// The province of all places named, where no province is.
    private func province(_ scope: AnaphorPattern.Scope, _ lists: [List]) -> [Gazetteer.Index]? {
        guard scope == .province else { return nil }
        let provinces = Set(
            lists.reversed().prefix(Self.listLimit).flatMap(\.divisions).map(tables.gazetteer.province(of:)))
        return provinces.count == 1 ? Array(provinces) : nil
    }

    /// The last list of just as many divisions of that scope. A list of another length right before it is what it counts,
    /// with more that are not named; then it stands for nothing that the text lists.
    private func several(_ pattern: AnaphorPattern, _ start: Int32, _ lists: [List]) -> [Gazetteer.Index]? {
        if let last = lists.last, endsRightBefore(start, last), !isMatch(last, pattern) { return nil }
        for list in lists.reversed().prefix(Self.listLimit) {
            if pattern.count == 2 && list.end < start - Self.nearReach { return nil }
            // A set of counties is what 三地 means right after it only.
            if list.isSet && list.end < start && tables.gazetteer[list.divisions[0]].level != .province { continue }
            if isMatch(list, pattern) {
                // 五地 at the start of another paragraph are five other places.
                return pattern.scope != .any || list.isSet || !startsLine(start) ? list.divisions : nil
            }
        }
        return nil
    }

    private func isMatch(_ list: List, _ pattern: AnaphorPattern) -> Bool {
        list.divisions.count == pattern.count
            && list.divisions.allSatisfy { pattern.scope.admits($0, in: tables.gazetteer) }
    }

    /// True where nothing, or 等, stands between a list and `start`.
    private func endsRightBefore(_ start: Int32, _ list: List) -> Bool {
        var reader = ByteReader(bytes: bytes, position: Int(list.end))
        _ = reader.skip("等")
        return !list.isSet && reader.position == Int(start) || list.end == start && !list.isSet
    }

    private func startsLine(_ start: Int32) -> Bool {
        var position = Int(start)
        while position > 0, bytes[position - 1] == 0x20 { position -= 1 }
        return position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
    }
}

import TextModel

/// Resolves 该省, 全市, 四省市 by what the text has named before them.
struct RegionAnaphora {
    let tables: RegionTables
    let bytes: UnsafeBufferPointer<UInt8>

    /// Divisions named together: one of a list each, or the members of a set.
    private struct List {
        var divisions: [Gazetteer.Index]
        /// What the first of them lies in, where that stands before it: 天津 before 蓟州区.
        var wholes: [Gazetteer.Index] = []
        var end: Int32
        var isSet: Bool
        /// True where somebody comes from there, which is not what the text is about: 来自四川的游客.
        var isOrigin = false
    }

    /// Settles all anaphors in `mentions`, in order; what they stand for is added to `found`. Linear: each looks back at
    /// a bounded number of lists.
    func resolve(_ mentions: inout [RegionMention], into found: inout [[Gazetteer.Index]]) {
        var lists: [List] = []
        for number in mentions.indices {
            if let pattern = mentions[number].pattern {
                guard let divisions = referents(of: tables.anaphors[Int(pattern)], at: mentions[number].start, lists)
                else { continue }
                mentions[number].standFor(list: Int32(found.count))
                found.append(divisions)
                continue
            }
            switch mentions[number].role {
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
                if last.divisions.count == 1 { lists[lists.count - 1].wholes.append(whole) }
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
        let isOrigin = isOrigin(mention)
        lists.append(List(divisions: [division], end: mention.end, isSet: false, isOrigin: isOrigin))
    }

    /// True after 来自, and for 四川 in 从四川自驾来.
    private func isOrigin(_ mention: RegionMention) -> Bool {
        var reader = ByteReader(bytes: bytes, position: max(0, Int(mention.start) - 6))
        if reader.skip("来自") { return true }
        reader.position = max(0, Int(mention.start) - 3)
        guard reader.skip("从") else { return false }
        reader.position = Int(mention.end)
        for _ in 0..<Self.journeyReach {
            if reader.skip("来") { return true }
            guard let next = Character16(in: bytes, at: reader.position), next.isHan else { return false }
            reader.position += 3
        }
        return false
    }

    /// How many characters may stand between the place somebody comes from and 来.
    private static let journeyReach = 4

    private func referents(of pattern: AnaphorPattern, at start: Int32, _ lists: [List]) -> [Gazetteer.Index]? {
        switch pattern.reach {
        case .here:
            lists.last.flatMap {
                isOneSentence(from: $0.end, to: start) && $0.divisions.count == 1 && !$0.isSet ? $0.divisions : nil
            }
        case .near: one(pattern.scope, within: start - Self.nearReach, lists) ?? sole(pattern.scope, lists)
        case .home: one(pattern.scope, within: 0, lists, isTopic: true) ?? province(pattern.scope, lists)
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

    /// The last named division of that scope, unless it was one of several named together. The one city in a list of
    /// counties is not what the text is about.
    private func one(
        _ scope: AnaphorPattern.Scope, within limit: Int32, _ lists: [List], isTopic: Bool = false
    ) -> [Gazetteer.Index]? {
        for list in lists.reversed().prefix(Self.listLimit) where !list.isSet && !list.isOrigin {
            if list.end < limit { return nil }
            let admitted = list.divisions.filter { scope.admits($0, in: tables.gazetteer) }
            if admitted.count > 1 { return nil }
            if admitted.count == 1 && !(isTopic && list.divisions.count > 1) { return admitted }
            let whole = list.wholes.last { scope.admits($0, in: tables.gazetteer) }
            if let whole, list.divisions.count == 1 { return [whole] }
        }
        return nil
    }

    /// The only division of that scope that the text has named of late, however far back.
    private func sole(_ scope: AnaphorPattern.Scope, _ lists: [List]) -> [Gazetteer.Index]? {
        var found: Gazetteer.Index?
        for list in lists.reversed().prefix(Self.listLimit) where !list.isSet && !list.isOrigin {
            for division in list.wholes + list.divisions where scope.admits(division, in: tables.gazetteer) {
                if found ?? division != division { return nil }
                found = division
            }
        }
        return found.map { [$0] }
    }

    /// The province of all places named, where no province is.
    private func province(_ scope: AnaphorPattern.Scope, _ lists: [List]) -> [Gazetteer.Index]? {
        guard scope == .ownProvince else { return nil }
        let provinces = Set(
            lists.reversed().prefix(Self.listLimit).flatMap(\.divisions).map(tables.gazetteer.province(of:)))
        guard let first = provinces.first, provinces.count == 1, scope.admits(first, in: tables.gazetteer) else {
            return nil
        }
        return [first]
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
                if pattern.count == 2 && isElsewhere(list, start, lists) { return nil }
                // 五地 at the start of another paragraph are five other places.
                return pattern.scope != .any || list.isSet || !startsLine(start) ? list.divisions : nil
            }
        }
        return nil
    }

    /// True where a list stands in another paragraph, and the sentence itself names other places.
    private func isElsewhere(_ list: List, _ start: Int32, _ lists: [List]) -> Bool {
        guard let last = lists.last, last.end > list.end, !list.isSet, !last.isSet else { return false }
        return !hasBreak(from: last.end, to: start) && hasBreak(from: list.end, to: last.end)
    }

    private func hasBreak(from end: Int32, to start: Int32) -> Bool {
        bytes[Int(end)..<Int(start)].contains(UInt8(ascii: "\n"))
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

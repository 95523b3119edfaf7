import Extraction

/// Comparing places by what they are rather than by where they are mentioned.
extension FactReader {
    func code(of region: RegionChoice?) -> String? {
        guard case .mention(let index) = region else { return nil }
        return entities.read(index, as: Region.self) { FactDraft.code(of: $0.pointee) }
    }

    func isSame(_ first: RegionChoice?, _ second: RegionChoice?) -> Bool {
        if first == second { return true }
        guard let code = code(of: first) else { return false }
        return code == self.code(of: second)
    }

    /// Whether the place of entity `inner` lies in that of `outer`: 浙江省嘉善县.
    func isInside(_ inner: Int, _ outer: Int) -> Bool {
        guard let inner = entities.code(inner), let outer = entities.code(outer) else { return true }
        return RegionChoice.lies(inner, in: outer)
    }

    /// Whether the place of entity `inner` is known to lie in that of `outer`, or to be the same.
    func isKnownInside(_ inner: Int, _ outer: RegionChoice?) -> Bool {
        guard case .mention(let outer) = outer, code(of: .mention(outer)) != nil, entities.code(inner) != nil else {
            return false
        }
        return isSame(.mention(inner), .mention(outer)) || isInside(inner, outer)
    }
}

/// The place of a figure.
extension FactReader {
    /// That which its clause names.
    var ownRegion: RegionChoice? {
        if clause.isNation { return .nation }
        if clauseRegions.count > 1 || clause.isOpenList && !clauseRegions.isEmpty
            || clause.isUnnamedPlace && clauseRegions.isEmpty
        {
            return .several
        }
        return clauseRegions.first.map { .mention($0) }
    }

    /// The place for the clauses after the present one.
    var carriedRegion: RegionChoice? {
        guard !clause.hasDrafts || clause.isPassingAfterFirst, let first = clause.firstRegion else { return ownRegion }
        return .mention(first)
    }

    func region(of indicator: Range<Int>) -> RegionChoice? {
        if isOfNation(indicator) { return .nation }
        if let body = state.bodyPlace, isElsewhere(body) { return .several }
        return isOfLine(indicator) ? scopes.ownRegion : scopes.region
    }

    /// The seat of a body says no more than the place that the text is about; where that is another one, the figures of the
    /// body are of neither.
    private func isElsewhere(_ body: Int) -> Bool {
        guard case .mention(let governing) = scopes.region else { return scopes.region == .several }
        return !isKnownInside(body, .mention(governing)) && !isKnownInside(governing, .mention(body))
    }

    /// 中国移动用户总数 is of no place that was named before.
    private func isOfNation(_ indicator: Range<Int>) -> Bool {
        bytes.has("中国", at: indicator.lowerBound) && !bytes.has(anyOf: ["（", "("], at: indicator.lowerBound + 6)
    }

    /// 高铁全长: a line goes on beyond the place that its news is about.
    private func isOfLine(_ indicator: Range<Int>) -> Bool {
        bytes.has(anyOf: Self.lengths, before: indicator.upperBound)
            && bytes.holds(anyOf: Self.lines, in: indicator)
    }

    private static let lengths: WordList = ["全长", "总长"]
    private static let lines: WordList = ["高铁", "铁路", "高速", "公路", "正线", "线路", "北线", "南线", "管道", "干线"]

    /// 全市, 我市 that stand for no city of the text: whether that which governs is none.
    func isUnnamedPlace(_ token: ClauseToken) -> Bool {
        guard bytes.has("市", before: token.end), bytes.has(anyOf: ["全市", "我市"], at: token.start),
            let code = code(of: ownRegion ?? scopes.region), !code.hasSuffix("00")
        else { return false }
        // up to 80 are districts and counties, then cities
        return code.suffix(2) <= "80"
    }
}

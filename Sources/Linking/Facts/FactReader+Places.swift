import Extraction
import TextModel

/// The places of a clause.
extension FactReader {
    /// 推广上海等地的经验, 支援湖北: what is done with a place is not about it.
    private func isObjectOfDeed(_ token: ClauseToken) -> Bool {
        bytes.has(anyOf: Self.deeds, before: token.start)
    }

    private static let deeds: WordList = ["推广", "学习", "借鉴", "支援", "援助", "驰援", "支持", "对标", "参照"]

    mutating func readRegion(at i: Int) {
        if clause.isComparing || clause.isSharing || clause.isNationwide { return }
        let token = tokens[i]
        if let end = datelineEnd(after: token) { return startAfterDateline(end) }
        if clause.isRatio || isName(token) { return clause.extendPhrase(token.start, token.end) }
        // 除湖北以外: all others
        if bytes.has("除", before: token.start) || bytes.has("除了", before: token.start) { clause.isNation = true }
        if isRoute(at: i) { scopes.leavePlace() }
        if isRoute(at: i) || isDestination(at: i) || i > 0 && isPlaceOfSaying(at: i) || isWithinBodyName(at: i) {
            clause.dropPhrase()
            return
        }
        if bytes.has("某", at: token.end) { return clause.dropPhrase() }
        clause.isPassingRegion =
            isPlaceOfDeed(at: i) || isObjectOfDeed(token) || bytes.has(anyOf: Self.groups, at: token.end)
        defer { clause.dropPhrase() }
        clause.isNation = false
        add(token, at: i)
        // 安徽等地: others as well
        if bytes.has("等", at: token.end) { clause.isOpenList = true }
    }

    /// Puts a place beside those that the clause has named, or in their stead.
    private mutating func add(_ token: ClauseToken, at i: Int) {
        guard let last = clause.regions.last, i > 0 else {
            clause.regions = [token.index]
            clause.firstRegion = clause.firstRegion ?? token.index
            return
        }
        let isAdjacent = Int(places[last].end) == token.start
        let isListed =
            i > 1 && tokens[i - 2].kind == .region
            && (tokens[i - 1].kind == .listComma || tokens[i - 1].isWord(.conjunction))
        // 沪苏浙皖 are neighbours too
        if isAdjacent ? !isInside(token.index, last) : isListed {
            clause.regions.append(token.index)
            clause.firstRegion = nil
        } else if isAdjacent {
            narrow(last, to: token.index)
        } else {
            clause.regions = [token.index]
        }
    }

    /// 浙江省嘉善县: the narrower place counts.
    private mutating func narrow(_ last: Int, to index: Int) {
        guard entities.read(index, as: Region.self, { $0.pointee.codes.count }) == 1 else { return }
        clause.regions[clause.regions.count - 1] = index
        if clause.firstRegion == last { clause.firstRegion = index }
    }

    /// “梨树模式”, 北京时间: no place that anything is about.
    private func isName(_ token: ClauseToken) -> Bool {
        bytes.has("“", before: token.start) || bytes.has("「", before: token.start) || bytes.has("时间", at: token.end)
            || bytes.has("「", at: token.end) || bytes.has("航线", at: token.end)
    }

    /// 23日在北京表示, 在成都举行: where something was said or held is not what it is about.
    private func isPlaceOfSaying(at i: Int) -> Bool {
        var (first, last) = (i, i)
        while first > 0, tokens[first - 1].kind == .region { first -= 1 }
        while last + 1 < tokens.count, tokens[last + 1].kind == .region { last += 1 }
        guard first > 0, tokens[first - 1].isWord(.at), last + 1 < tokens.count, tokens[last + 1].isWord(.report) else {
            return false
        }
        return clause.namesBody || clause.period?.isDay == true
            || bytes.has(anyOf: Self.meetings, at: tokens[last + 1].start)
    }

    private static let meetings: [StaticString] = ["举行", "召开", "开幕", "闭幕", "落幕", "揭幕", "签署"]

    /// 公司计划在台中扩建: a place within what somebody does.
    private func isPlaceOfDeed(at i: Int) -> Bool {
        i > 1 && tokens[i - 1].isWord(.at) && !tokens[i - 2].isMark && tokens[i - 2].kind != .date
    }

    /// 东到江苏常熟, 来自四川省乐山市: all of the names of one place.
    private func isDestination(at i: Int) -> Bool {
        var first = i
        while first > 0, tokens[first - 1].kind == .region, tokens[first - 1].end == tokens[first].start { first -= 1 }
        return first > 0 && (tokens[first - 1].isWord(.toward) || isOpenFrom(first - 1))
    }

    /// 上海至三亚航线
    private func isRoute(at i: Int) -> Bool {
        guard i + 2 < tokens.count, tokens[i + 2].kind == .region, tokens[i + 1].isWord(.toward),
            i == 0 || tokens[i - 1].kind != .region
        else { return false }
        return tokens[i].end == tokens[i + 1].start && tokens[i + 1].end == tokens[i + 2].start
    }

    /// People from a place: nothing that follows is about it.
    private static let groups: WordList = ["代表团", "代表队", "队", "籍", "选手", "小将", "姑娘", "小伙", "游客", "旅客"]

    private func isOpenFrom(_ i: Int) -> Bool { tokens[i].isWord(.from) }

    mutating func readNation(at i: Int) {
        if clause.isComparing || clause.isSharing { return }
        if clause.isRatio { return clause.extendPhrase(tokens[i].start, tokens[i].end) }
        clause.regions = []
        clause.isNation = true
        clause.dropPhrase()
    }
}

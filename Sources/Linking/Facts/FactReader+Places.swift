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
        if clause.isComparing || clause.isSharing || clause.isNationwide || state.isOnTheWay { return }
        let token = tokens[i]
        if let end = datelineEnd(after: token) { return startAfterDateline(end) }
        if clause.isRatio || isName(token) { return clause.extendPhrase(token.start, token.end) }
        if noteException(token) || noteRoute(at: i) || noteBody(at: i) || noteLocation(token) || governsNothing(at: i) {
            return clause.dropPhrase()
        }
        let isPassing = isPlaceOfDeed(at: i) || isObjectOfDeed(token) || isOfPeople(token) || isOfNothing(token)
        clause.isPassingRegion = isPassing && clauseRegions.isEmpty
        clause.isPassingAfterFirst = isPassing && !clauseRegions.isEmpty
        clause.opensWithPlace = !clause.isPassingRegion && (clause.opensWithPlace || isHead(at: i))
        defer { clause.dropPhrase() }
        (clause.isNation, state.bodyPlace) = (false, nil)
        add(token, at: i)
        // 安徽等地: others as well
        if bytes.has("等", at: token.end) { clause.isOpenList = true }
    }

    /// 除海南、西藏外: all the others, whatever the clause goes on to name.
    private mutating func noteException(_ token: ClauseToken) -> Bool {
        guard bytes.has(anyOf: ["除", "除了"], before: token.start) || bytes.has(anyOf: ["以外", "之外"], at: token.end)
        else { return false }
        (clause.isNation, clause.isNationwide) = (true, true)
        return true
    }

    /// The seat of a company.
    private mutating func noteBody(at i: Int) -> Bool {
        guard isWithinBodyName(at: i) else { return false }
        if entities.code(tokens[i].index) != nil { state.bodyPlace = tokens[i].index }
        return true
    }

    /// Where something goes to, comes from or was said.
    private func governsNothing(at i: Int) -> Bool {
        isDestination(at: i) || i > 0 && isPlaceOfSaying(at: i) || bytes.has("某", at: tokens[i].end)
            || isLastOfProvinces(at: i)
    }

    /// 嘉善县地处浙江、上海之间: the second place tells where the first one is.
    private mutating func noteLocation(_ token: ClauseToken) -> Bool {
        if let first = clause.firstRegion, bytes.has(anyOf: Self.locations, before: token.start),
            !isKnownInside(token.index, .mention(first))
        {
            clause.isLocating = true
        }
        return clause.isLocating
    }

    private static let locations: WordList = ["地处", "位于", "坐落于", "毗邻", "紧邻", "邻近", "接壤", "濒临"]

    /// 27个省份及新疆生产建设兵团: all of them together.
    private func isLastOfProvinces(at i: Int) -> Bool {
        i > 0 && bytes.has("生产建设兵团", at: tokens[i].end) && tokens[i - 1].isWord(.conjunction)
            && clauseRegions.isEmpty
    }

    /// Whether nothing stands before the place in its clause but when, where and words like 其中.
    func isHead(at i: Int) -> Bool {
        var j = i
        while j > max(0, i - Self.longestHead), !tokens[j - 1].isMark || tokens[j - 1].kind == .listComma {
            switch tokens[j - 1].kind {
            case .date, .region, .word(.intro), .word(.lead), .word(.at), .word(.ofWhich): j -= 1
            default: return false
            }
        }
        return true
    }

    private static let longestHead = 8

    /// Puts a place beside those that the clause has named, or in their stead.
    private mutating func add(_ token: ClauseToken, at i: Int) {
        guard let last = clauseRegions.last, i > 0 else {
            setRegion(token.index)
            clause.firstRegion = clause.firstRegion ?? token.index
            return
        }
        let isAdjacent = Int(places[last].end) == token.start
        let isListed =
            i > 1 && tokens[i - 2].kind == .region
            && (tokens[i - 1].kind == .listComma || tokens[i - 1].isWord(.conjunction))
        // 沪苏浙皖 are neighbours too
        if isAdjacent ? !isInside(token.index, last) : isListed {
            clauseRegions.append(token.index)
            clause.firstRegion = nil
        } else if isAdjacent || isPartOfLast(token, last) {
            narrow(last, to: token.index)
        } else {
            setRegion(token.index)
            // 甲市枢纽、乙市枢纽: one of a list of things
            if areApart(token.index, last), isOneOfList(after: last, before: i) {
                (clause.firstRegion, clause.isOpenList) = (nil, true)
            }
        }
    }

    private mutating func setRegion(_ index: Int) {
        clauseRegions.removeAll(keepingCapacity: true)
        clauseRegions.append(index)
    }

    /// Two places of which none is known to lie in the other.
    private func areApart(_ first: Int, _ second: Int) -> Bool {
        entities.code(first) != nil && entities.code(second) != nil && !isInside(first, second)
            && !isInside(second, first)
    }

    private func isOneOfList(after last: Int, before i: Int) -> Bool {
        var j = i
        while j > 0, tokens[j - 1].start >= Int(places[last].end) {
            j -= 1
            if tokens[j].kind == .listComma { return true }
        }
        return false
    }

    /// 内蒙古西部额济纳旗, 河北省的石家庄, 浙江最大的水库位于嘉善县.
    private func isPartOfLast(_ token: ClauseToken, _ last: Int) -> Bool {
        guard isKnownInside(token.index, .mention(last)) else { return false }
        let end = Int(places[last].end)
        return bytes.has(anyOf: Self.locations, before: token.start)
            || Self.parts.contains { end + $0.utf8CodeUnitCount == token.start && bytes.has($0, at: end) }
    }

    private static let parts: [StaticString] = [
        "的", "西部", "东部", "南部", "北部", "中部", "西北部", "东北部", "西南部", "东南部",
    ]

    /// 浙江省嘉善县: the narrower place counts.
    private mutating func narrow(_ last: Int, to index: Int) {
        guard entities.read(index, as: Region.self, { $0.pointee.codes.count }) == 1 else { return }
        clauseRegions[clauseRegions.count - 1] = index
        if clause.firstRegion == last { clause.firstRegion = index }
    }

    /// “梨树模式”, 北京时间: no place that anything is about.
    private func isName(_ token: ClauseToken) -> Bool {
        bytes.has("“", before: token.start) || bytes.has("「", before: token.start) || bytes.has("时间", at: token.end)
            || bytes.has("航线", at: token.end)
    }

    /// 23日在北京表示, 在成都举行: where something was said or held is not what it is about.
    private func isPlaceOfSaying(at i: Int) -> Bool {
        let names = namesOfPlace(at: i)
        let (before, next) = (names.lowerBound - 1, names.upperBound + 1)
        guard before >= 0, tokens[before].isWord(.at), next < tokens.count, tokens[next].isWord(.report) else {
            return false
        }
        return clause.namesBody || clause.period?.isDay == true
            || bytes.has(anyOf: Self.meetings, at: tokens[next].start)
    }

    private static let meetings: [StaticString] = ["举行", "召开", "开幕", "闭幕", "落幕", "揭幕", "签署"]

    /// 公司计划在台中扩建: a place within what somebody does.
    private func isPlaceOfDeed(at i: Int) -> Bool {
        i > 1 && tokens[i - 1].isWord(.at) && !tokens[i - 2].isMark && tokens[i - 2].kind != .date
            && !(i + 1 < tokens.count && tokens[i + 1].isWord(.have))
    }

    /// 湖北无新增病例 tells nothing of the figures that follow, nor does 杭州第19届亚运会, wherever that is held.
    private func isOfNothing(_ token: ClauseToken) -> Bool { bytes.has(anyOf: ["无", "未", "第"], at: token.end) }

    /// 山东队, 福建上杭人, 台湾高尔夫好手.
    private func isOfPeople(_ token: ClauseToken) -> Bool {
        if bytes.has(anyOf: Self.groups, at: token.end) { return true }
        var at = token.end
        while at < min(token.end + Self.longestPeople, bytes.count), (0xE4...0xE9).contains(bytes[at]) {
            if bytes.has(anyOf: Self.athletes, at: at) { return true }
            if bytes.has(anyOf: Self.behindPlaces, at: at) { return false }
            at += 3
        }
        return false
    }

    private static let longestPeople = 21
    private static let behindPlaces: WordList = ["的", "在", "有"]
    private static let athletes: WordList = ["好手", "强打", "名将", "选手", "球员", "运动员", "车队", "球队", "歌手", "艺人"]
    /// People from a place: nothing that follows is about it.
    private static let groups: WordList = ["代表团", "代表队", "队", "籍", "选手", "小将", "姑娘", "小伙", "游客", "旅客", "人，", "人。"]

    mutating func readNation(at i: Int) {
        if clause.isComparing || clause.isSharing { return }
        if clause.isRatio { return clause.extendPhrase(tokens[i].start, tokens[i].end) }
        if isMeasureOfRank(tokens[i]) { return clause.dropPhrase() }
        clauseRegions = []
        clause.isNation = true
        clause.dropPhrase()
    }

    /// 位居全国前列, 作为全国最大的产地: the country only says how high something stands.
    private func isMeasureOfRank(_ token: ClauseToken) -> Bool {
        bytes.has(anyOf: Self.ranks, at: token.end)
            || (scopes.ownRegion != nil || ownRegion != nil)
                && bytes.has(anyOf: Self.copulas, before: token.start)
    }

    private static let ranks: WordList = ["前列", "首位", "首个", "第一", "最大", "最多", "最早", "领先", "唯一", "百强", "前茅"]
    private static let copulas: WordList = ["是", "作为", "成为"]
}

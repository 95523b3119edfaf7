import Extraction
import TextModel

/// Dates that no figure is of: what something is compared with, since when it is done, which thing is meant.
extension FactReader {
    /// Dates that say since when, at whose prices, or which thing is meant: no period of any figure but, with 以来, none.
    mutating func readBackground(at i: Int) -> Bool {
        let token = tokens[i]
        let text = attribute(after: token)
        if isSince(token, text) {
            readSince(at: i, text)
            return true
        }
        // 1993年工作回顾和1994年工作安排: what stands under the heading comes to the second only later
        if state.isHeading, clause.period?.value != nil, clause.periodEnd < token.start,
            bytes.holds("回顾", in: clause.periodEnd..<token.start)
        {
            return true
        }
        // 超过2019年同期水平, 创2023年1月以来新高
        if bytes.has(anyOf: Self.measuredAgainst, before: token.start) { return true }
        // 受去年秋汛影响
        if bytes.has("受", before: token.start) || turns(at: i) { return true }
        if readBase(at: i) {
            clause.periodEnd = token.end
            return true
        }
        if isDayOfOccasion(at: i) || isBeginning(at: i) {
            clause.dropPhrase()
            clause.period = .unknownInSentence
            clause.periodEnd = token.end
            return true
        }
        if bytes.has(anyOf: Self.bases, at: token.end) {
            clause.dropPhrase()
            clause.phraseFloor = end(of: "计算的", in: text) ?? clause.phraseFloor
            return true
        }
        guard let end = end(of: "基础上", in: text) ?? end(ofAny: Self.origins, in: text) else { return false }
        clause.dropPhrase()
        clause.phraseFloor = end
        return true
    }

    /// 是1978年的38倍, 同大旱的2001年相比: what something is measured by.
    private mutating func readBase(at i: Int) -> Bool {
        let token = tokens[i]
        if bytes.has(anyOf: ["相比", "相较", "比较"], at: token.end) {
            clause.basis = basis(of: token)
            clause.dropPhrase()
            return true
        }
        return bytes.has("的", at: token.end) && bytes.has(anyOf: ["是", "相当于", "等于"], before: token.start)
    }

    /// 除夕当天, 开幕当日: the day of what stands before it, and not that of the article.
    private func isDayOfOccasion(at i: Int) -> Bool {
        let token = tokens[i]
        guard i > 0, tokens[i - 1].isPlain || tokens[i - 1].isWord(.report), tokens[i - 1].end == token.start else {
            return false
        }
        return isWhole("当天", token) || isWhole("当日", token)
    }

    /// What follows a date up to the next mark, as far as an attribute reaches.
    func attribute(after token: ClauseToken, longest: Int = longestDateAttribute) -> Range<Int> {
        let limit = min(token.end + longest, bytes.count)
        var end = token.end
        while end < limit, !bytes.has(anyOf: Self.marks, at: end) { end += bytes[end] < 0x80 ? 1 : 3 }
        return token.end..<max(token.end, min(end, limit))
    }

    /// 从上月同比下降2%转为同比增长1%
    private func turns(at i: Int) -> Bool {
        guard i > 0, tokens[i - 1].isWord(.from) else { return false }
        var j = i + 1
        while j < tokens.count, !tokens[j].isMark {
            if bytes.has(anyOf: ["转为", "变为", "转"], at: tokens[j].start) { return true }
            j += 1
        }
        return false
    }

    private static let measuredAgainst: WordList = ["超过", "高于", "低于", "优于", "接近", "创", "创下", "实现"]

    /// 从2006年开始, 自去年5月起: since when something is done.
    private func isBeginning(at i: Int) -> Bool {
        guard i > 0, tokens[i - 1].isWord(.from) || bytes.has("自", before: tokens[i].start) else { return false }
        let end = tokens[i].end
        // 从明年1月1日起 tells when something is going to hold
        if let value = entities.period(tokens[i].index), isToCome(value) { return false }
        return bytes.has(anyOf: Self.beginnings, at: end)
    }

    private static let beginnings: [StaticString] = ["开始", "起", "以后", "后", "至今", "到现在", "到目前"]

    /// Where the first of `words` ends that stands in `range`, by the order of the list.
    private func end(ofAny list: WordList, in range: Range<Int>) -> Int? {
        var first = list.words.count
        var end: Int?
        var at = range.lowerBound
        while at < range.upperBound {
            if let word = list.number(at: at, in: bytes), word < first {
                (first, end) = (word, at + list.words[word].utf8CodeUnitCount)
            }
            at += bytes[at] & 0xF0 == 0xE0 ? 3 : 1
        }
        return end
    }

    @inline(__always)
    func end(of word: StaticString, in range: Range<Int>) -> Int? {
        bytes.first(word, in: range).map { $0 + word.utf8CodeUnitCount }
    }

    static let longestDateAttribute = 30
    static let marks: WordList = ["，", "、", "；", "：", "。", ",", ";", ":", "\n"]
    /// What follows a date that only says in which terms a figure is given.
    private static let bases: WordList = ["价格", "不变价", "可比价", "汇率", "基期", "基数", "为基数", "为基期", "出生", "生，", "生于"]
    /// 2010年重建的: which thing is meant.
    private static let origins: WordList = [
        "重建的", "建成的", "成立的", "开通的", "印发的", "出台的", "发布的", "启动的", "实施的", "投产的", "投用的", "启用的", "开工的", "开业的", "动工的", "设立的",
        "的水平", "总和", "交货的", "交割的", "到期的",
    ]
}

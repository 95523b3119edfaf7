/// Words of dates that are not read as days: 去年, 同日, 今年以来. They must be made of such words and numbers, whole.
enum DateWords {
    /// Whether words, but for numbers and marks between them, are words of time from beginning to end.
    static func areDate(_ words: [Unicode.Scalar]) -> Bool {
        guard words.count > 1, words.count <= 64 else { return false }
        let folded = VariantTable.shared.folded(words)
        var (place, seenWord) = (0, false)
        while place < folded.count {
            if let end = wordEnd(folded, at: place) {
                // A unit begins no date: its number was cut off.
                if place == 0 && list[string(folded[..<end])] == "behind" { return false }
                (place, seenWord) = (end, true)
            } else if isNumberOrMark(folded[place]) {
                place += 1
            } else {
                return false
            }
        }
        // 2015-7-15 and 1983—2023 have no words at all.
        let isNumeric = folded.count { $0.isASCIIDigit } > 4
        return (seenWord || isNumeric) && !marks.contains(folded[0])
    }

    private static func wordEnd(_ text: [Unicode.Scalar], at place: Int) -> Int? {
        for length in stride(from: min(5, text.count - place), to: 0, by: -1)
        where list[string(text[place..<place + length])] != nil {
            return place + length
        }
        return nil
    }

    private static func isNumberOrMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || NumeralScanner.digit(scalar) != nil || NumeralScanner.power(scalar) != nil
            || scalar.isBlank || marks.contains(scalar) || "第前两几数廿○X“”（(\"".unicodeScalars.contains(scalar)
    }

    private static let marks = Set("至到、-—–―~～－−〜和与及/.:：）)".unicodeScalars)

    /// The kinds of the words.
    ///
    /// Their characters are folded as those of a text are: 傍 may stand for 旁.
    private static let list = Dictionary(
        DataTable(text: table).rows.map { (string(VariantTable.shared.folded($0[0].unicodeScalars)), $0[1]) },
        uniquingKeysWith: { first, _ in first })

    /// Columns: word, whether a date may begin with it. Written by hand in November 2026; simplified characters.
    static let table: StaticString = #"""
        一年	first
        一日	first
        上	first
        上一	first
        上一周	first
        上一季	first
        上一季度	first
        上一年	first
        上一年度	first
        上上周	first
        上世纪	first
        上个世纪	first
        上个月	first
        上中旬	first
        上午	first
        上半年	first
        上半年度	first
        上半月	first
        上周	first
        上季	first
        上季度	first
        上年	first
        上年度	first
        上旬	first
        上星期	first
        上月	first
        上期	first
        下	first
        下一周	first
        下一年	first
        下一年度	first
        下世纪	first
        下个世纪	first
        下个月	first
        下午	first
        下半年	first
        下半年度	first
        下半月	first
        下周	first
        下季	first
        下年度	first
        下旬	first
        下星期	first
        下月	first
        世纪	first
        世纪中叶	first
        世纪初	first
        世纪末	first
        东京时间	first
        个	behind
        中	behind
        中下旬	first
        中午	first
        中华民国	first
        中叶	first
        中旬	first
        中期	first
        乾隆	first
        五年计划	first
        今	first
        今儿	first
        今后	first
        今夜	first
        今天	first
        今年	first
        今年度	first
        今日	first
        今早	first
        今晚	first
        今晨	first
        以来	first
        份	first
        伊始	first
        余	behind
        傍晚	first
        元年	first
        元月	first
        光绪	first
        全年	first
        全年度	first
        公元	first
        公元前	first
        冬	first
        凌晨	first
        分	behind
        初	first
        初旬	first
        初期	first
        刻	behind
        前一天	first
        前一年	first
        前一日	first
        前后	first
        前天	first
        前年	first
        前年度	first
        前日	first
        前晚	first
        前期	first
        北京时间	first
        卅	behind
        午后	first
        午夜	first
        午间	first
        半	behind
        即日	first
        去	first
        去年	first
        去年度	first
        台北时间	first
        台湾时间	first
        号	behind
        同	first
        同一	first
        同一天	first
        同天	first
        同季	first
        同年	first
        同日	first
        同时	first
        同月	first
        同期	first
        同治	first
        后一天	first
        后天	first
        后年	first
        后日	first
        后期	first
        周	first
        周一	first
        周三	first
        周二	first
        周五	first
        周六	first
        周内	first
        周四	first
        周日	first
        周末	first
        咸丰	first
        嘉庆	first
        夏	first
        多	behind
        夜	first
        夜间	first
        大前年	first
        天	behind
        头	behind
        子夜	first
        季	behind
        季初	first
        季底	first
        季度	behind
        季末	first
        宣统	first
        岁末	first
        岁末年初	first
        左右	first
        年	behind
        年中	first
        年代	first
        年内	first
        年初	first
        年底	first
        年度	first
        年末	first
        年终	first
        底	first
        康熙	first
        当	first
        当地时间	first
        当夜	first
        当天	first
        当年	first
        当日	first
        当晚	first
        当月	first
        整	behind
        新世纪	first
        日	behind
        早	first
        早上	first
        早晨	first
        早间	first
        时	behind
        时期	first
        明	first
        明儿	first
        明天	first
        明年	first
        明年度	first
        明日	first
        明早	first
        明晚	first
        明晨	first
        星期	first
        春	first
        春节	first
        昨	first
        昨儿	first
        昨夜	first
        昨天	first
        昨日	first
        昨晚	first
        昨晨	first
        晚	first
        晚上	first
        晚间	first
        晨	first
        最近	first
        月	behind
        月初	first
        月底	first
        月末	first
        期	behind
        期间	first
        未来	first
        末	first
        末期	first
        本	first
        本世纪	first
        本周	first
        本季	first
        本季度	first
        本年	first
        本年度	first
        本星期	first
        本月	first
        本期	first
        来	behind
        来年	first
        次年	first
        次日	first
        次月	first
        正午	first
        每	first
        民国	first
        深夜	first
        清晨	first
        点	behind
        的	behind
        礼拜	first
        秋	first
        秒	behind
        第二天	first
        美东时间	first
        翌年	first
        翌日	first
        翌月	first
        西元	first
        计划	first
        许	behind
        起	behind
        过去	first
        过去的	first
        近	first
        这个星期	first
        这个月	first
        这周	first
        这星期	first
        这月	first
        道光	first
        钟	behind
        隔天	first
        隔日	first
        雍正	first
        零时	first
        零点	first
        顺治	first
        首	first
        香港时间	first
        """#
}

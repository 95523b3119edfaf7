import TextModel

/// What a date is to its sentence, read from the words around it.
extension DateScan {
    func role(of reading: DateReading, at start: Int) -> DateContext.Role {
        if reading.rule == .samePeriod || isMeasure(reading, at: start) || isInTitle(start) { return .compared }
        return Self.edges.contains(text.scalar(before: start)) ? .edge : .main
    }

    /// 截至2024年底, 其中6月份.
    private static let edges = ScalarSet("于与从自由至到以前截中")

    /// 《2035年规划》 says nothing of when what follows it is.
    private func isInTitle(_ start: Int) -> Bool {
        // 《, 》 and 。 begin with E3, as hardly anything else does
        var i = text.firstByte(0xE3, from: start - Self.longestTitle, to: start)
        var opening: Int?
        while i < start {
            switch text.scalar(i) {
            case 0x300A: opening = i
            case 0x300B, 0x3002: opening = nil
            default: break
            }
            i = text.firstByte(0xE3, from: i + 1, to: start)
        }
        return opening.map { text.firstByte(0x0A, from: $0, to: start) == start } ?? false
    }

    /// In bytes.
    private static let longestTitle = 90

    /// True if other times are only measured by this one.
    private func isMeasure(_ reading: DateReading, at start: Int) -> Bool {
        let before = text.scalar(before: start)
        if Self.comparisons.contains(before) || endsComparison(at: start, before) { return true }
        // 上年 is always told from another year
        if reading.rule == .relativeYear, text.has("上", at: start) { return true }
        if text.has(anyOf: Self.wordsBeforeMeasure, endingAt: start) { return true }
        return isSinceRecord(at: reading.end)
    }

    /// 比2021年, 较上月, 同…相比: what follows is only compared with.
    private static let comparisons = ScalarSet("比较")
    private static let wordsBeforeMeasure: FewWords = [
        "相当于", "恢复至", "恢复到", "回到", "高于", "低于", "多于", "少于", "好于", "超过",
        "接近", "快于", "慢于", "优于", "不及", "超越", "大于", "小于", "仅次于",
    ]

    /// 比歉收的2023年, with a few words between; 比赛 and 较快 are other words.
    private func endsComparison(at start: Int, _ before: UInt32) -> Bool {
        guard before == 0x7684 else { return false }
        var i = text.before(start)
        let first = max(0, start - Self.longestComparison)
        while i > first, isHan(text.scalar(before: i)) {
            let next = i
            i = text.before(i)
            // 高于多雨的2020年
            if text.has(anyOf: Self.wordsBeforeMeasure, at: i) { return true }
            guard Self.comparisons.contains(text.scalar(i)) else { continue }
            return !Self.charactersAfterOtherComparison.contains(text.scalar(next))
        }
        return false
    }

    /// In bytes.
    private static let longestComparison = 27
    private static let charactersAfterOtherComparison = ScalarSet("赛例重如较快多高好为低强少小长早晚")

    /// 创2021年7月开市以来新高: a few words on, 以来 and a record.
    private func isSinceRecord(at end: Int) -> Bool {
        var i = end
        while i - end <= Self.longestSince, isHan(text.scalar(i)) {
            if let since = text.match("以来", at: i) {
                let next = text.has("的", at: since) ? text.after(since) : since
                return Self.charactersOfRecords.contains(text.scalar(next))
            }
            i = text.after(i)
        }
        return false
    }

    /// In bytes.
    private static let longestSince = 24
    private static let charactersOfRecords = ScalarSet("新最首高低单")

    /// 10月1日至6日， at the beginning of a clause.
    func isByItself(_ reading: DateReading, from start: Int) -> Bool {
        guard reading.period.high != nil, reading.period.low.day != nil, !isHan(text.scalar(before: start)) else {
            return false
        }
        let next = text.scalar(reading.end)
        return next == 0xFF0C || next == 0x2C
    }

    /// 电影《七月…》: a title that a noun of works of art names says nothing of a time.
    @inline(__always)
    func isTitleOfWork(at i: Int) -> Bool { text[i - 1] == 0x8A && isTitleOfWork(behindMarkAt: i) }

    private func isTitleOfWork(behindMarkAt i: Int) -> Bool {
        guard text.scalar(before: i) == 0x300A else { return false }
        let start = text.before(i)
        return text.has(anyOf: Self.works, endingAt: start)
    }

    private static let works: FewWords = [
        "电影", "影片", "新片", "小说", "歌曲", "单曲", "专辑", "电视剧", "网剧", "话剧", "舞剧", "歌剧", "音乐剧", "京剧", "越剧", "豫剧", "戏剧", "绘本",
        "动画片", "油画", "国画", "诗集", "长诗",
    ]
}

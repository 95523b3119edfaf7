import TextModel

/// Characters whose conversion stays a guess where no rule fits their company.
enum ScriptGuesses {
    static let toHans = Lexicon(
        name: "normalization.guesses_to_hans",
        text: """
            # Guesses on conversion to simplified. Columns: character, what it becomes, what else it could be.
            # Source: Unihan kSimplifiedVariant and dictionaries; date: 2026-11.
            乾	干	乾
            夥	伙	夥
            徵	征	徵
            瞭	了	瞭
            祇	只	祇
            著	着	著
            藉	借	藉
            """)

    static let toHant = Lexicon(
        name: "normalization.guesses_to_hant",
        text: """
            # Guesses on conversion to traditional. Columns: character, what it becomes, what else it could be.
            # Source: Unihan kTraditionalVariant and dictionaries; date: 2026-11.
            丑	醜	丑
            余	餘	余
            卷	卷	捲
            复	復	複 or 覆
            姜	姜	薑
            干	幹	乾 or 干
            斗	鬥	斗
            松	松	鬆
            系	系	係 or 繫
            谷	谷	穀
            郁	鬱	郁
            里	裏	里
            """)

    static let ambiguousInHant = Lexicon(
        name: "normalization.ambiguous_in_hant",
        text: """
            # Simplified characters that are traditional ones too. Columns: line number, characters.
            # Source: Unihan kTraditionalVariant, Big5; date: 2026-11.
            chars000	万与丑丰么了于云交仆价仿优伙体余佛佣侄借傍儿克党具冬凄准几凶出划刮制千升卜占卷厂
            chars001	厘只台吁吃吊同后向吨听周咨咸咽哄唇噪回困圣坏复夸奸姜宁家寸尸局岩岭岳峰布帘席干并
            chars002	幸庄床度异彩征御徭忏志念怀怜恤惊愈愿扇扎扑托扣扰折抵拐挂挨挽据搜斗昆昌昵晒暗曲札
            chars003	朱朴机杠杯杰松板极构柜栖栗核梁棱欲气沄沈沉沙沾泛泞注洁洒洼浚涂涌淀淨淬游漓灶炖炭
            chars004	焰熏球琅瓮疏症痒痴皂相确离秋种秘筑篱粽糊系网羡群肮肴胄背胜胡腊腌膻致舍苧苹范茧荐
            chars005	蒏蒙蔂蔑虫虮虱蚕蚝蜡蝎表褶触谷象赶跖辟适郁酸采里雇霉面髮
            """)

    /// What conversion to `target` has to know of single characters beside its rules.
    static func marks(for target: TargetScript) -> [Unicode.Scalar: ScriptTable.Marks] {
        var marks: [Unicode.Scalar: ScriptTable.Marks] = [:]
        for row in lexicon(for: target).rows { marks[row[0].unicodeScalars.first!] = .uncertain }
        if target == .hans {
            ScriptCharacters.forEach { scalar, kind in
                if kind == .ambiguous { marks[scalar, default: []].insert(.ambiguous) }
            }
            marks["著", default: []].insert(.zhu)
        } else {
            for row in ambiguousInHant.rows {
                for scalar in row[1].unicodeScalars { marks[scalar, default: []].insert(.ambiguous) }
            }
        }
        return marks
    }

    /// What the guess on `character` was, and what else it may have to become: for a diagnostic.
    static func note(on character: UInt32, _ target: TargetScript) -> String {
        (target == .hans ? notesToHans : notesToHant)[character] ?? ""
    }

    private static let notesToHans = notes(for: .hans)
    private static let notesToHant = notes(for: .hant)

    private static func notes(for target: TargetScript) -> [UInt32: String] {
        var notes: [UInt32: String] = [:]
        for row in lexicon(for: target).rows {
            notes[row[0].unicodeScalars.first!.value] = ", the first \(row[0]) to \(row[1]), not \(row[2])"
        }
        return notes
    }

    static func lexicon(for target: TargetScript) -> Lexicon { target == .hans ? toHans : toHant }
}

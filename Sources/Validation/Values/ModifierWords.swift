/// The words that say a modifier, before the figure, after it and inside it.
///
/// Two lists on purpose. `supporting` is generous: a modifier in the record needs one of these nearby. `telling` is
/// strict: one of these right beside the figure means its modifier and hardly anything else.
enum ModifierWords {
    struct Word: Sendable {
        let text: [Unicode.Scalar]
        let modifiers: [String]
        let isTelling: Bool
    }

    static let before: [Word] = words([
        ("大约 大約 大概 约为 約為 约合 約合 约占 約佔 约有 約有 约达 約達", "about", true),
        ("约 約 差不多 大致 估计 估計 左右 上下 大体", "about", false),
        ("将近 將近 接近", "nearly", true),
        ("快到 近 直逼 逼近 几近 幾近 几乎 幾乎 将近 差不多 靠近", "nearly", false),
        ("超过 超過 超出 逾 超逾", "over", true),
        (
            "超 突破 高于 高於 多于 多於 大于 大於 超越 跨越 跃上 躍上 跨上 迈上 邁上 站上 冲破 衝破 破 过 過 余 餘 多 不止 不只 > ＞ 跨过 跨過 越过 越過 胜过",
            "over", false
        ),
        ("大于等于 至少 不少于 不少於 不低于 不低於 不小于 不小於", "at_least", true),
        ("不得低于 不得少于 不能少于 不应少于 不能低于 不应低于 保底 或更多 起码 起碼 不下 最少 最低 ≥ 达到 上 成 满 滿 以上", "at_least", false),
        (
            "不宜低于 不可低于 不宜少于 不可少于 不宜小于 不应小于 不得小于 不能小于 不可小于 不宜短于 不应短于 不得短于 不能短于 不可短于 不宜低於 不可低於 不宜少於 不可少於 不宜小於 不應小於 不得小於 不能小於",
            "at_least", false
        ),
        (
            "不可小於 不宜短於 不應短於 不得短於 不能短於 不可短於", "at_least", false
        ),
        ("不足 不到 未满 未滿", "under", true),
        ("失守 没到 沒到 没有达到 没达到 没有超过 不满 不滿 低于 低於 少于 少於 小于 小於 未达 未達 不达到 不達到 未到 跌破 不及 短于 短於 < ＜ 未超 差", "under", false),
        ("不超过 不超過 不高于 不高於 不多于 不多於 不大于 不大於", "at_most", true),
        (
            "小于等于 不得高于 不得高於 没有超过 不超 不得超过 不得超過 不能超过 不能超過 不会超过 不會超過 不可超过 不应超过 至多 最多 顶多 頂多 最高 最长 最長 上限 ≤ 未超过 未超過 控制在 限",
            "at_most",
            false
        ),
        (
            "不宜高于 不应高于 不能高于 不可高于 不宜多于 不应多于 不得多于 不能多于 不可多于 不宜大于 不应大于 不得大于 不能大于 不可大于 不宜超过 不宜长于 不应长于 不得长于 不能长于 不可长于 不宜高於 不應高於",
            "at_most", false
        ),
        (
            "不能高於 不可高於 不宜多於 不應多於 不得多於 不能多於 不可多於 不宜大於 不應大於 不得大於 不能大於 不可大於 不宜超過 不宜長於 不應長於 不得長於 不能長於 不可長於", "at_most",
            false
        ),
    ])

    static let after: [Word] = words([
        ("左右 上下", "about", true),
        ("的样子 的樣子 出头 出頭 许 許 前后 前後 来 來 光景", "about", false),
        ("以上", "at_least over", true),
        ("或更多 以外 及以上 起 之上 或以上 开外 開外", "at_least over", false),
        ("多 余 餘 有余 有餘 出头 出頭 强 強", "over", false),
        ("以下 以内 以內", "at_most under", true),
        ("之内 之內 之下 内 內 为限 為限 封顶 封頂", "at_most under", false),
        ("不到", "under", false),
        ("弱", "under nearly", false),
    ])

    /// The words that stand in the figure itself.
    static let inside: [Word] = words([
        ("余 餘 多 几 幾", "over about", false),
        ("来 來 左右 约 約", "about over", false),
        ("上", "at_least over", false),
        ("以上", "at_least over", false),
        ("以下 以内", "at_most under", false),
        ("近", "nearly", false),
        ("超", "over", false),
    ])

    private static func words(_ lists: [(String, String, Bool)]) -> [Word] {
        lists.flatMap { texts, modifiers, isTelling in
            texts.split(separator: " ").map { text in
                Word(
                    text: Array(text.unicodeScalars), modifiers: modifiers.split(separator: " ").map(String.init),
                    isTelling: isTelling)
            }
        }
    }
}

/// The words around a figure.
struct FigureContext {
    private let before: [Unicode.Scalar]
    private let inside: [Unicode.Scalar]
    private let after: [Unicode.Scalar]

    /// How far a modifier may stand from its figure: 超过了人民币3亿元.
    private static let reach = 10
    /// 不到全省0.6%, 不足原计划一半: the whole of a share may stand before it without 的.
    private static let signsOfShares: Set<Unicode.Scalar> = ["%", "％", "之", "半", "成", "倍", "/"]
    /// How far where 分别 distributes it: 分别约为7000米、8000米和9000米.
    private static let reachOfEach = 30
    /// How far where the whole of a share lies between: 不得超过该校当年招生规模的2%.
    private static let reachOverWhole = 20

    init(_ text: [Unicode.Scalar], _ range: Range<Int>) {
        let isShare =
            range.lowerBound > 0 && text[range.lowerBound - 1] == "的"
            || text[range].contains { Self.signsOfShares.contains($0) }
        let wide = text[max(0, range.lowerBound - Self.reachOfEach)..<range.lowerBound]
        let isOneOfSeveral = wide.indices.contains {
            wide[$0...].starts(with: ["分", "别"]) || wide[$0...].starts(with: ["分", "別"])
        }
        let reach = isOneOfSeveral ? Self.reachOfEach : isShare ? Self.reachOverWhole : Self.reach
        before = Array(text[max(0, range.lowerBound - reach)..<range.lowerBound])
        inside = Array(text[range].prefix(128))
        after = Array(text[range.upperBound..<min(text.count, range.upperBound + Self.reach)])
    }

    /// Whether some word in or near the figure says this modifier.
    func supports(_ modifier: String) -> Bool {
        let says = { (word: ModifierWords.Word, place: [Unicode.Scalar]) in
            word.modifiers.contains(modifier) && Self.contains(place, word.text)
        }
        return ModifierWords.before.contains { says($0, before) } || ModifierWords.after.contains { says($0, after) }
            || ModifierWords.inside.contains { says($0, inside) }
    }

    /// A word right beside the figure that says a modifier and nothing else.
    var tellingWord: String? {
        let leading = ModifierWords.before.first { $0.isTelling && Self.ends(before, with: $0.text) }
        let trailing = ModifierWords.after.first { word in
            word.isTelling && after.starts(with: word.text) && !Self.goesOn(word.text, after.dropFirst(word.text.count))
        }
        return (leading ?? trailing).map { string($0.text) }
    }

    /// 在“实”字上下功夫: there 上下 is no word.
    private static func goesOn(_ word: [Unicode.Scalar], _ behind: ArraySlice<Unicode.Scalar>) -> Bool {
        word == ["上", "下"] && behind.first.map { "功工足苦狠".unicodeScalars.contains($0) } ?? false
    }

    private static func contains(_ place: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
        place.indices.contains { place[$0...].starts(with: word) }
    }

    private static func ends(_ place: [Unicode.Scalar], with word: [Unicode.Scalar]) -> Bool {
        place.suffix(word.count).elementsEqual(word)
    }
}

import Extraction
import TextModel

/// What is yet to come, by the words around a figure.
extension FactReader {
    /// The modality of a draft once its whole sentence is known.
    func settledModality(of draft: FactDraft) -> Fact.Modality? {
        guard let entity = draft.figure?.entity ?? draft.changes.first?.entity,
            input.sentences.indices.contains(draft.sentence)
        else { return draft.modality }
        let figure = Int(places[entity].start)
        let start = max(input.sentences[draft.sentence].range.utf8.lowerBound, figure - Self.reachOfProspect)
        guard start < figure else { return draft.modality }
        if draft.modality != nil { return isDone(start..<figure) ? nil : draft.modality }
        return isToCome(start..<figure) ? .forecast : nil
    }

    /// 力争增产，现已完成30万亩: done, in spite of the plan before it.
    private func isDone(_ text: Range<Int>) -> Bool {
        guard let plan = last(of: Self.plans, in: text) else { return false }
        return bytes.holds(anyOf: Self.doneMarks, in: plan..<text.upperBound)
    }

    /// 建成后年发电量可达30亿度; 未来五年投资6000亿元. Not 投产后已供电30亿度.
    private func isToCome(_ text: Range<Int>) -> Bool {
        guard holdsProspect(text) else { return false }
        if let completion = last(of: Self.completions, in: text) {
            let rest = completion..<text.upperBound
            if bytes.holds(anyOf: Self.abilities, in: rest), !bytes.holds(anyOf: Self.doneMarks, in: text) {
                return true
            }
        }
        guard let stretch = last(of: Self.stretches, in: text), !bytes.holds(anyOf: Self.doneMarks, in: text) else {
            return false
        }
        let rest = stretch + 6..<max(stretch + 6, min(stretch + Self.longestStretch, text.upperBound))
        return rest.contains { bytes.has(anyOf: Self.years, at: $0) && endsNumber($0) }
    }

    private func endsNumber(_ at: Int) -> Bool {
        (0x30...0x39).contains(bytes[at - 1]) || bytes.has(anyOf: Self.numerals, before: at)
    }

    private func holdsProspect(_ text: Range<Int>) -> Bool {
        Self.prospectStarts.first(in: bytes, text) { bytes.has(anyOf: Self.prospects, at: $0) } != nil
    }

    private func last(of words: WordList, in text: Range<Int>) -> Int? {
        text.last { bytes[$0] >= 0xE0 && words.number(at: $0, in: bytes) != nil }
    }

    private static let plans: WordList = [
        "将", "可", "要", "有望", "力争", "确保", "争取", "预计", "预测", "预估", "估计", "推估", "预期", "目标", "计划", "规划", "拟", "上看", "应",
        "保证",
    ]
    private static let doneMarks: WordList = ["已", "截至目前", "一度", "至今"]
    static let completions: WordList = [
        "建成后", "投产后", "达产后", "完工后", "竣工后", "通车后", "投用后", "投运后", "启用后", "投入使用后", "投入运营后", "运营后", "开通后",
    ]
    private static let prospects = WordList(completions.words + stretches.words)
    /// What those begin with: most sentences hold none of it.
    private static let prospectStarts = CharacterFinder("建投达完竣通启运开今未")
    private static let abilities: WordList = [
        "可达", "可实现", "可增", "可年", "可新增", "可形成", "可提供", "可满足", "可带动", "可节", "可减", "可输", "可发", "可外送", "可使", "可容纳", "可从",
        "可封存", "可以", "将", "预计", "每年可", "每年能",
    ]
    private static let stretches: WordList = ["今后", "未来"]
    private static let years: [StaticString] = ["年", "天", "个月"]
    private static let numerals: [StaticString] = ["一", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "几", "数"]
    private static let longestStretch = 21
    private static let reachOfProspect = 240
}

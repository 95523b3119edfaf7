/// What the clauses before a figure, within its sentence, compare.
///
/// A clause that compares and gives no figure of its own is a frame: 与去年同期相比, 从环比看, 一九八一年比一九八〇年. It holds for what
/// follows in its sentence. A comparison that has its figure, 同比增长5%, holds for no other.
struct ComparisonFrames {
    struct Frame {
        /// nil where the words compare with a time that may be called by several.
        let basis: String?
        let words: String
    }

    /// The clauses before that of the figure, in simplified characters, in order.
    private let clauses: [(words: [Unicode.Scalar], hasFigure: Bool)]
    private let own: [Unicode.Scalar]
    /// The words before a sentence that only tells parts: 其中，上海上涨0.2%.
    private let whole: [Unicode.Scalar]

    private static let marks = Set("，,；;：:。！？!?\n".unicodeScalars)
    /// How far before a figure clauses are read.
    private static let reach = 400
    /// How far before a sentence that tells parts its whole is read.
    private static let wholeReach = 80

    init?(_ record: Record, before entity: EntityRecord) {
        guard let range = entity.range, let sentence = record.sentenceRange(entity.sentence),
            sentence.lowerBound <= range.lowerBound
        else { return nil }
        let start = max(sentence.lowerBound, range.lowerBound - Self.reach)
        let text = VariantTable.shared.folded(record.text.scalars[start..<range.lowerBound])
        let figures = Set(Self.figures(of: record, start..<range.lowerBound).map { $0 - start })
        var pieces: [Range<Int>] = []
        var begin = 0
        for place in text.indices where Self.marks.contains(text[place]) {
            // The comma of 1,200 is no mark between clauses.
            if text[place] == ",", place + 1 < text.count, text[place + 1].isASCIIDigit { continue }
            pieces.append(begin..<place)
            begin = place + 1
        }
        own = Array(text[begin...])
        let goesOn = text.starts(with: "其中".unicodeScalars) && start == sentence.lowerBound
        whole = goesOn ? VariantTable.shared.folded(record.text.scalars[..<start].suffix(Self.wholeReach)) : []
        clauses = pieces.map { piece in (Array(text[piece]), piece.contains(where: figures.contains)) }
    }

    /// Where the figures within a stretch begin.
    private static func figures(of record: Record, _ range: Range<Int>) -> [Int] {
        record.entities.compactMap { entity in
            guard let entity, entity.type == .quantity || entity.type == .percentage,
                let place = entity.range?.lowerBound, range.contains(place)
            else { return nil }
            return place
        }
    }
}

extension ComparisonFrames {
    /// Whether some word of a clause compares, or says a basis. Neither 比重 nor 较快 does.
    func compares(_ clause: [Unicode.Scalar]) -> Bool {
        FactWords.comparisons.meanings(in: clause, apartFrom: "none").contains("any")
            || ["year_on_year", "period_on_period", "since"].contains { FactWords.basisHints.says($0, in: clause) }
    }

    private func isFrame(_ clause: (words: [Unicode.Scalar], hasFigure: Bool)) -> Bool {
        !clause.hasFigure && compares(clause.words)
    }

    /// The frame that surely holds for the figure: it begins the sentence with 与 or 同, ends in 相比 or 比较, and nothing else
    /// is compared since.
    var governing: Frame? {
        guard let first = clauses.first, isFrame(first),
            first.words.first.map({ "与同和跟".unicodeScalars.contains($0) }) ?? false,
            ["相比", "比较"].contains(where: { first.words.suffix(2).elementsEqual($0.unicodeScalars) }),
            !clauses.dropFirst().contains(where: { compares($0.words) })
        else { return nil }
        return Frame(basis: Self.basis(of: first.words), words: string(first.words))
    }

    private static func basis(of words: [Unicode.Scalar]) -> String? {
        guard words.count > 2 else { return nil }
        let time = string(words.dropFirst().prefix(2))
        let isPoint = words.contains { "末底初".unicodeScalars.contains($0) }
        return ["去年", "上年"].contains(time) && !isPoint && words.count < 16 ? "year_on_year" : nil
    }

    /// Whether some clause does nothing but compare, in a way that may be called by that basis.
    func hasFrame(saying basis: String) -> Bool {
        if FactWords.basisHints.says(basis, in: whole) { return true }
        return clauses.contains { clause in
            guard isFrame(clause) else { return false }
            return basis == "since"
                || FactWords.comparisons.meanings(in: clause.words, apartFrom: "none").contains("any")
                || FactWords.basisHints.says(basis, in: clause.words)
        }
    }

    /// 从2015年到2020年, 改革开放以来: the beginning of a change, in the clause of the figure or the two before it.
    var beginsShortlyBefore: Bool {
        (clauses.suffix(2).map(\.words) + [own]).contains {
            FactWords.basisHints.says("start", in: $0) || FactWords.basisHints.says("since", in: $0)
        }
    }
}

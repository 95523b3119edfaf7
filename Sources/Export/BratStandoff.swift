/// brat's standoff: the text, and a line for each annotation. Offsets count code points, as Python does.
///
/// Entities are text-bound annotations with the number of their id (`e3` is `T3`); their values are in notes. A fact is
/// an event: its indicator is the trigger, its arguments are the figure, the region, the period, changes and the rank.
/// An annotation over a line end has a part for each line.
public struct BratStandoff: Sendable {
    private let article: ExportedArticle
    private var lines: [String] = []
    private var noteCount = 0

    /// The `.txt` file. Carriage returns are blanks there, so that no reader of lines moves the offsets.
    public static func text(of article: ExportedArticle) -> String {
        var text = ""
        text.unicodeScalars.append(
            contentsOf: article.text.map { $0.endsLine && $0 != "\n" ? " " : $0 })
        return text
    }

    /// The `.ann` file.
    public static func annotations(of article: ExportedArticle) -> String {
        var standoff = BratStandoff(article: article)
        standoff.writeEntities()
        standoff.writeFacts()
        return standoff.lines.map { $0 + "\n" }.joined()
    }

    /// The `annotation.conf` that brat wants beside them.
    public static func configuration(entityTypes: [String]) -> String {
        """
        [entities]
        \(entityTypes.sorted().joined(separator: "\n"))
        [relations]
        [events]
        fact\tfigure?:<ENTITY>, region?:<ENTITY>, period?:<ENTITY>, change*:<ENTITY>, rank?:<ENTITY>
        [attributes]

        """
    }

    private init(article: ExportedArticle) { self.article = article }

    private mutating func writeEntities() {
        for (index, entity) in article.entities.enumerated() {
            guard writeSpan(index + 1, entity.label, entity.range), !entity.keys.isEmpty else { continue }
            noteCount += 1
            let note = JSON.object(entity.keys.map { ($0.name, $0.json) })
            lines.append("#\(noteCount)\tAnnotatorNotes T\(index + 1)\t\(Self.line(note))")
        }
    }

    private mutating func writeFacts() {
        let numbers = Dictionary(
            article.entities.enumerated().map { ($0.element.id, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
        for (index, fact) in article.facts.enumerated() {
            let trigger = article.entities.count + index + 1
            guard writeSpan(trigger, "fact", fact.indicator) else { continue }
            let arguments = Self.numbered(fact.parts).compactMap { part in
                numbers[part.entity].map { " \(part.role):T\($0)" }
            }
            lines.append("E\(index + 1)\tfact:T\(trigger)\(arguments.joined())")
        }
    }

    /// `T3\tregion 6 9\t浙江省`; nothing for what has no characters but line ends.
    private mutating func writeSpan(_ number: Int, _ label: String, _ range: Range<Int>) -> Bool {
        let parts = article.lines(of: range)
        if parts.isEmpty { return false }
        let places = parts.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
        lines.append("T\(number)\t\(label) \(places)\t\(parts.map(article.words).joined(separator: " "))")
        return true
    }

    /// The second and later parts of one role have its number: `change`, `change2`.
    private static func numbered(_ parts: [(role: String, entity: String)]) -> [(role: String, entity: String)] {
        var counts: [String: Int] = [:]
        return parts.map { role, entity in
            counts[role, default: 0] += 1
            return (counts[role] == 1 ? role : role + "\(counts[role]!)", entity)
        }
    }

    private static func line(_ text: String) -> String {
        var line = ""
        line.unicodeScalars.append(contentsOf: text.unicodeScalars.map { $0.endsLine || $0 == "\t" ? " " : $0 })
        return line
    }
}

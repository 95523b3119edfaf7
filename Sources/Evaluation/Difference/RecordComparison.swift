import Validation

/// Compares two records of one article by what they say.
///
/// Elements are brought together by where they stand in the source: the same and in the same place; then in the same
/// place; then overlapping. Each step looks elements up by hash or walks two sorted lists once, so that all of it is linear
/// but for the sorting.
public struct RecordComparison {
    private let old: ComparedRecord
    private let new: ComparedRecord
    private var freeOld: [Int] = []
    private var freeNew: [Int] = []
    private var pairs: [(old: Int, new: Int)] = []

    /// All changes, in the order in which they stand in the source.
    public static func changes(old: [UInt8], new: [UInt8]) throws(EvaluationError) -> [Change] {
        var comparison = RecordComparison(try ComparedRecord(json: old), try ComparedRecord(json: new))
        let (unit, other) = (comparison.new.offsetUnit, comparison.old.offsetUnit)
        if unit != other { throw .unreadable("its offsets count \(unit), those of the older record \(other)") }
        comparison.match()
        return comparison.changes()
    }

    private init(_ old: ComparedRecord, _ new: ComparedRecord) {
        (self.old, self.new) = (old, new)
        (freeOld, freeNew) = (Array(old.elements.indices), Array(new.elements.indices))
    }

    // MARK: Bringing elements together

    private mutating func match() {
        let isSameSource = old.root["source"]?["sha256"]?.string == new.root["source"]?["sha256"]?.string
        // What is the same is no change, and is not kept.
        pair { $0.identity }
        pairs = []
        if !isSameSource {
            pair {
                $0.words.isEmpty ? nil : Alike(subject: $0.subject, type: $0.type, words: $0.words, fields: $0.fields)
            }
        }
        pair { Key(subject: $0.subject, type: $0.type, places: [$0.place, $0.figure]) }
        pair { $0.subject == .entity ? Key(subject: .entity, places: [$0.place]) : nil }
        pair { $0.figure.map { Key(subject: .fact, places: [$0]) } }
        pair { $0.subject == .fact ? Key(subject: .fact, places: [$0.place]) : nil }
        for subject in [Change.Subject.sentence, .entity, .fact, .enumeration] { pairOverlapping(subject) }
        pair { $0.subject == .diagnostic ? Key(subject: .diagnostic, type: $0.type, places: []) : nil }
    }

    /// The same thing said of the same words, somewhere else: what an article that was edited still says.
    private struct Alike: Hashable {
        let subject: Change.Subject
        let type: String
        let words: String
        let fields: [String: String]
    }

    private struct Key: Hashable {
        let subject: Change.Subject
        var type = ""
        let places: [Range<Int>?]
    }

    /// Pairs what has the same key, in order.
    private mutating func pair<Key: Hashable>(_ key: (RecordElement) -> Key?) {
        var waiting: [Key: [Int]] = [:]
        for index in freeOld.reversed() {
            if let key = key(old.elements[index]) { waiting[key, default: []].append(index) }
        }
        var taken: Set<Int> = []
        freeNew = freeNew.filter { index in
            guard let key = key(new.elements[index]), let partner = waiting[key]?.popLast() else { return true }
            pairs.append((partner, index))
            taken.insert(partner)
            return false
        }
        freeOld.removeAll { taken.contains($0) }
    }

    /// Pairs elements of one type that overlap, walking both lists in the order of the source.
    private mutating func pairOverlapping(_ subject: Change.Subject) {
        let order = { (record: ComparedRecord, free: [Int]) -> [Int] in
            free.filter { record.elements[$0].subject == subject && record.elements[$0].place != nil }.sorted {
                let (a, b) = (record.elements[$0], record.elements[$1])
                return (a.type, a.place!.lowerBound, $0) < (b.type, b.place!.lowerBound, $1)
            }
        }
        let (older, newer) = (order(old, freeOld), order(new, freeNew))
        var (i, j) = (0, 0)
        var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
        while i < older.count, j < newer.count {
            let (a, b) = (old.elements[older[i]], new.elements[newer[j]])
            if a.type == b.type, a.place!.overlaps(b.place!) {
                pairs.append((older[i], newer[j]))
                takenOld.insert(older[i])
                takenNew.insert(newer[j])
                (i, j) = (i + 1, j + 1)
            } else if (a.type, a.place!.upperBound) < (b.type, b.place!.upperBound) {
                i += 1
            } else {
                j += 1
            }
        }
        freeOld.removeAll { takenOld.contains($0) }
        freeNew.removeAll { takenNew.contains($0) }
    }

    // MARK: Telling what changed

    private func changes() -> [Change] {
        let changes =
            textChanges() + pairs.map(change) + freeOld.map { lone(.removed, old, old.elements[$0]) }
            + freeNew.map { lone(.added, new, new.elements[$0]) }
        return changes.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            let (placeX, placeY) = (x.new ?? x.old, y.new ?? y.old)
            return (placeX?.lowerBound ?? -1, a.offset) < (placeY?.lowerBound ?? -1, b.offset)
        }.map(\.element)
    }

    private func lone(_ kind: Change.Kind, _ record: ComparedRecord, _ element: RecordElement) -> Change {
        let fields = element.order.filter { $0 != "rule" }.map { name in
            let value = element.fields[name]
            return Change.Field(name: name, old: kind == .removed ? value : nil, new: kind == .added ? value : nil)
        }
        return Change(
            article: new.id, subject: element.subject, kind: kind, type: element.type, rule: element.rule,
            old: kind == .removed ? element.place : nil, new: kind == .added ? element.place : nil,
            context: record.context(element), fields: fields)
    }

    private func change(_ pair: (old: Int, new: Int)) -> Change {
        let (a, b) = (old.elements[pair.old], new.elements[pair.new])
        var fields: [Change.Field] = []
        if a.type != b.type { fields.append(.init(name: "type", old: a.type, new: b.type)) }
        for name in b.order + a.order.filter({ b.fields[$0] == nil }) where a.fields[name] != b.fields[name] {
            fields.append(.init(name: name, old: a.fields[name], new: b.fields[name]))
        }
        let isOfRule = a.place == b.place && a.words == b.words && fields.map(\.name) == ["rule"]
        let isMoved = (a.place != b.place || !fields.isEmpty) && fields.allSatisfy { Self.isOfPlace($0.name) }
        if a.subject == .entity, a.words != b.words {
            fields.insert(.init(name: "text", old: a.words, new: b.words), at: 0)
        }
        return Change(
            article: new.id, subject: b.subject, kind: isOfRule ? .rule : isMoved ? .moved : .changed, type: b.type,
            rule: b.rule,
            old: a.place, new: b.place, context: new.context(b), fields: fields)
    }

    /// Whether a field only says where something stands.
    private static func isOfPlace(_ path: String) -> Bool {
        path.hasSuffix("source_start") || path.hasSuffix("source_end") || path == "indicator.text"
    }

    /// The text itself, or only how it lies on the source.
    private func textChanges() -> [Change] {
        if old.root["text"]?.string == new.root["text"]?.string {
            let same =
                old.root["alignment"]?.source.filter { !$0.isWhitespace }
                == new.root["alignment"]?.source.filter { !$0.isWhitespace }
            return same ? [] : [textChange("alignment", 0..<0, [])]
        }
        let start = zip(old.text, new.text).prefix { $0 == $1 }.count
        let rest = min(old.text.count, new.text.count) - start
        let tail = zip(old.text.reversed(), new.text.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let (a, b) = (old.text[start..<old.text.count - tail], new.text[start..<new.text.count - tail])
        let field = Change.Field(name: "text", old: Self.short(a), new: Self.short(b))
        return [textChange("text", start..<start + min(b.count, Self.reach), [field])]
    }

    private static let reach = 60

    private static func short(_ words: ArraySlice<Unicode.Scalar>) -> String {
        words.count > reach ? words.prefix(reach).text + "…" : words.text
    }

    private func textChange(_ rule: String, _ place: Range<Int>, _ fields: [Change.Field]) -> Change {
        Change(
            article: new.id, subject: .text, kind: .changed, type: "", rule: rule, old: nil, new: nil,
            context: TextContext(place, in: new.text), fields: fields)
    }
}

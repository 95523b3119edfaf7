/// A record as the checks see it: what the form check let through, with text and offsets measured.
///
/// An element that is malformed is nil and keeps its place; the form check has reported it.
struct Record {
    let root: JSONValue
    let text: MeasuredText
    /// nil if it is malformed.
    let alignment: AlignmentTable?
    let sentences: [SentenceRecord?]
    var entities: [EntityRecord?]
    let facts: [JSONValue]
    let enumerations: [JSONValue]
    /// What lexicon files added to the tables it was made by.
    let added: AddedTables
    /// What the form check found.
    private let faults: Faults

    /// nil if the record lacks what every check builds on.
    init?(_ root: JSONValue, faults: Faults, added: AddedTables = AddedTables()) {
        guard let unit = root["offset_unit"]?.string.flatMap(OffsetUnit.init), let text = root["text"],
            text.kind == .string
        else { return nil }
        self.root = root
        self.faults = faults
        self.added = added
        self.text = MeasuredText(text.scalars, unit: unit)
        alignment = root["alignment"].flatMap(AlignmentTable.init)
        sentences = root.elements(of: "sentences").map(SentenceRecord.init)
        entities = root.elements(of: "entities").map(EntityRecord.init)
        facts = Array(root.elements(of: "facts"))
        enumerations = Array(root.elements(of: "enumerations"))
    }

    /// The number of the entity that a reference names; nil for null and for a reference to nothing.
    func entityIndex(_ reference: JSONValue?) -> Int? {
        guard let number = reference?.string.flatMap({ StringPattern.number(in: $0, after: "e") }),
            number <= entities.count
        else { return nil }
        return number - 1
    }

    func entity(_ reference: JSONValue?) -> EntityRecord? {
        entityIndex(reference).flatMap { entities[$0] }
    }

    /// Whether the form check found nothing in a value: only then does what it says mean anything.
    func isWellFormed(_ value: JSONValue) -> Bool { !faults.touch(value) }

    /// The entities of some types that are well-formed and stand where they say, in the order of the text.
    func soundEntities(_ types: EntityType...) -> [EntityRecord] {
        let sound = entities.compactMap { $0 }.filter {
            types.contains($0.type) && $0.range != nil && isWellFormed($0.value)
        }
        let isInOrder = zip(sound, sound.dropFirst()).allSatisfy { $0.range!.lowerBound <= $1.range!.lowerBound }
        return isInOrder ? sound : sound.sorted { $0.range!.lowerBound < $1.range!.lowerBound }
    }

    /// The article's date, where the record gives one.
    var published: ExtendedDate? { root["published"]?.string.flatMap(ExtendedDate.init) }
}

/// The four offsets of a span, in the record's unit.
struct Offsets {
    let start, end, sourceStart, sourceEnd: Int

    init?(_ value: JSONValue) {
        guard let start = value["start"]?.integer, let end = value["end"]?.integer,
            let sourceStart = value["source_start"]?.integer, let sourceEnd = value["source_end"]?.integer,
            min(start, end, sourceStart, sourceEnd) >= 0
        else { return nil }
        (self.start, self.end, self.sourceStart, self.sourceEnd) = (start, end, sourceStart, sourceEnd)
    }

    var sourceRange: Range<Int>? { sourceStart <= sourceEnd ? sourceStart..<sourceEnd : nil }
}

struct SentenceRecord {
    let value: JSONValue
    let offsets: Offsets

    init?(_ value: JSONValue) {
        guard let offsets = Offsets(value) else { return nil }
        (self.value, self.offsets) = (value, offsets)
    }
}

enum EntityType: String, CaseIterable {
    case region, document, quantity, percentage, ordinal, date, number
}

struct EntityRecord {
    let value: JSONValue
    let type: EntityType
    let offsets: Offsets
    let sentence: Int
    /// The scalars it covers; nil until its place is known to be right.
    var range: Range<Int>?

    init?(_ value: JSONValue) {
        guard let type = value["type"]?.string.flatMap(EntityType.init), let offsets = Offsets(value),
            let sentence = value["sentence"]?.integer, sentence >= 0, value["text"]?.kind == .string
        else { return nil }
        (self.value, self.type, self.offsets, self.sentence) = (value, type, offsets, sentence)
    }
}

/// A figure as a record states it.
struct FigureRecord: Equatable {
    var value: DecimalNumber?
    var low: DecimalNumber?
    var high: DecimalNumber?

    /// nil if its keys are malformed.
    init?(_ object: JSONValue) {
        for (name, path) in [("value", \Self.value), ("low", \Self.low), ("high", \Self.high)] as Keys {
            guard let field = object[name] else { continue }
            guard field.isNull || field.kind == .number else { return nil }
            self[keyPath: path] = field.number
        }
        if (low == nil) != (high == nil) { return nil }
    }

    private typealias Keys = [(StaticString, WritableKeyPath<Self, DecimalNumber?>)]

    var isStated: Bool { value != nil || low != nil }
}

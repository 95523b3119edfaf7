/// An enumeration counts its items right and repeats the number that the text declares.
struct EnumerationChecker {
    let record: Record
    private(set) var findings: FindingCollector
    private let faults: Faults

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings, faults) = (record, findings, findings.faultsOfFormAndValue)
    }

    mutating func run() {
        for enumeration in record.enumerations where record.isWellFormed(enumeration) {
            checkCounts(enumeration)
            checkDeclared(enumeration)
            checkItems(enumeration)
        }
    }

    private mutating func checkCounts(_ enumeration: JSONValue) {
        guard let items = enumeration["items"], items.kind == .array, let found = enumeration["found"],
            let count = found.integer
        else { return }
        let actual = items.elements.reduce(0) { number, _ in number + 1 }
        if count != actual {
            findings.report(.itemsMiscounted, at: found, "There are \(actual) items.")
        } else if let agrees = enumeration["agrees"], let stated = agrees.boolean,
            let declared = enumeration["declared"]?.integer, stated != (declared == count)
        {
            findings.report(.agreementWrong, at: agrees, "Declared are \(declared), found \(count).")
        }
    }

    private mutating func checkDeclared(_ enumeration: JSONValue) {
        guard let declared = enumeration["declared"], let number = declared.integer,
            let entity = record.entity(enumeration["entity"]), !faults.touch(entity.value)
        else { return }
        guard entity.type == .region || entity.type == .quantity else {
            findings.report(
                .declaredDiffers, at: enumeration["entity"] ?? declared, "A \(entity.type.rawValue) counts nothing.")
            return
        }
        guard let expected = count(saidBy: entity), expected != number else { return }
        findings.report(.declaredDiffers, at: declared, "The entity says \(expected).")
    }

    /// Items stand in order, apart from each other, in one paragraph.
    private mutating func checkItems(_ enumeration: JSONValue) {
        var last = 0
        for item in enumeration.elements(of: "items") {
            guard let offsets = Offsets(item), let range = record.text.scalarRange(offsets.start, offsets.end) else {
                return
            }
            if range.lowerBound < last {
                findings.report(.itemsPlaced, at: item, "The item begins before the one before it ends.")
            } else if record.text.scalars[range].contains(where: { $0.isLineEnd || $0 == "。" }) {
                findings.report(.itemsPlaced, at: item, "The item goes beyond a sentence.")
            }
            last = max(last, range.upperBound)
        }
    }

    /// The number that a counting quantity or anaphor says.
    private func count(saidBy entity: EntityRecord) -> Int? {
        guard entity.type == .region else { return entity.value["value"]?.number?.integer }
        return Numeral.count(saidBy: entity.value["text"]?.scalars ?? [])
    }
}

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
            let entity = record.entity(enumeration["entity"]), !faults.touch(entity.value),
            let expected = count(saidBy: entity), expected != number
        else { return }
        findings.report(.declaredDiffers, at: declared, "The entity says \(expected).")
    }

    /// The number that a counting quantity or anaphor says.
    private func count(saidBy entity: EntityRecord) -> Int? {
        guard entity.type == .region else { return entity.value["value"]?.number?.integer }
        return Numeral.count(saidBy: entity.value["text"]?.scalars ?? [])
    }
}

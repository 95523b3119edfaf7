/// Ids count up from 1, and what names an entity names one that exists.
struct IdentifierChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        checkSequence("entities", letter: "e")
        checkSequence("facts", letter: "f")
        checkSequence("enumerations", letter: "n")
        for entity in record.entities { checkReference(entity?.value["within"]) }
        for fact in record.facts { checkReferences(ofFact: fact) }
        for enumeration in record.enumerations { checkReference(enumeration["entity"]) }
    }

    private mutating func checkSequence(_ list: StaticString, letter: Character) {
        for (position, element) in record.root.elements(of: list).enumerated() {
            guard let id = element["id"],
                let number = id.string.flatMap({ StringPattern.number(in: $0, after: letter) }),
                number != position + 1
            else { continue }
            findings.report(.wrongIdentifier, at: id, "The id at this place must be \(letter)\(position + 1).")
        }
    }

    private mutating func checkReferences(ofFact fact: JSONValue) {
        for key in ["region", "period", "rank"] as [StaticString] { checkReference(fact[key]?["entity"]) }
        checkReference(fact["entity"])
        for change in fact.elements(of: "changes") { checkReference(change["entity"]) }
    }

    private mutating func checkReference(_ reference: JSONValue?) {
        guard let reference, let id = reference.string, StringPattern.number(in: id, after: "e") != nil,
            record.entityIndex(reference) == nil
        else { return }
        findings.report(.danglingReference, at: reference, "There is no entity \(id).")
    }
}

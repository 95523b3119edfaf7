/// Every span lies in the text, and its words are the ones that stand there.
struct SpanChecker {
    private(set) var record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    /// Checks all spans and sets the range of every entity that stands where it says.
    mutating func run() {
        for (index, entity) in record.entities.enumerated() {
            guard let entity else { continue }
            let range = placed(entity.value, entity.offsets)
            record.entities[index]?.range = range
        }
        for fact in record.facts {
            if let indicator = fact["indicator"] { checkSpan(indicator) }
        }
        for enumeration in record.enumerations {
            for item in enumeration.elements(of: "items") { checkSpan(item) }
        }
    }

    private mutating func checkSpan(_ value: JSONValue) {
        guard let offsets = Offsets(value), value["text"]?.kind == .string else { return }
        _ = placed(value, offsets)
    }

    /// The scalars that a span covers, if it is right in every respect; a finding otherwise.
    private mutating func placed(_ value: JSONValue, _ offsets: Offsets) -> Range<Int>? {
        guard let range = record.text.scalarRange(offsets.start, offsets.end), !range.isEmpty else {
            let (start, end) = (offsets.start, offsets.end)
            findings.report(.rangeInvalid, at: value, "[\(start), \(end)) is no stretch of the text.")
            return nil
        }
        guard let text = value["text"], text.scalars.elementsEqual(record.text.scalars[range]) else {
            let found = string(record.text.scalars[range].prefix(40))
            findings.report(
                .textDiffers, at: value["text"] ?? value, source: offsets.sourceRange,
                "At these offsets the text reads \"\(found)\".")
            return nil
        }
        checkSource(value, offsets)
        return range
    }

    private mutating func checkSource(_ value: JSONValue, _ offsets: Offsets) {
        guard let alignment = record.coveringAlignment,
            let source = alignment.source(ofText: offsets.start..<offsets.end), source != offsets.sourceRange
        else { return }
        findings.report(
            .sourceOffsets, at: value, source: source,
            "By the alignment this comes from [\(source.lowerBound), \(source.upperBound)) of the source.")
    }
}

extension Record {
    /// The alignment, if it covers the text, so that offsets can be carried across.
    var coveringAlignment: AlignmentTable? { alignment.flatMap { $0.textCount == text.count ? $0 : nil } }
}

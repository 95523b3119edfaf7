/// Checks finished records against the contract, against their sources and against themselves.
///
/// It reads bytes and trusts nothing: it shares neither code nor reference data with the extraction that it checks.
/// A validator has no state; one can be used from several tasks at once.
public struct Validator: Sendable {
    private let added: AddedTables

    /// - Parameter added: what lexicon files added to the tables that the records were made by.
    public init(added: AddedTables = AddedTables()) { self.added = added }

    /// Every check there is, in the order of the codes.
    public static var checks: [Check] { Check.all }

    /// Validates one record.
    ///
    /// Linear in the record and the source, but for sorting what is found. The first call in a process also reads the
    /// reference tables, which takes some milliseconds.
    ///
    /// - Parameters:
    ///   - record: the record's JSON text, without a byte-order mark.
    ///   - name: what findings call the record, such as its file name.
    ///   - source: the bytes that the record was made from; without them the text is not compared with them.
    /// - Returns: what is wrong, in the order of the record; empty for a valid record. A record that is no JSON, or none
    ///   of this schema, gives that one finding.
    public func validate(record: [UInt8], name: String, source: [UInt8]? = nil) -> [Finding] {
        var findings = FindingCollector(name: name)
        do {
            let document = try JSONReader.read(record)
            check(document.root, source: source, &findings)
        } catch {
            findings.report(.malformed, atByte: error.offset, "This is not JSON: \(error.message).")
        }
        return findings.findings(in: record, source: decoded(source, findings, record))
    }

    /// Validates one record that lies in foreign memory.
    public func validate(
        record: UnsafeRawBufferPointer, name: String, source: UnsafeRawBufferPointer? = nil
    ) -> [Finding] {
        validate(record: Array(record), name: name, source: source.map { Array($0) })
    }

    /// The source as text, if some finding is about a stretch of it: only then is it needed a second time.
    private func decoded(_ source: [UInt8]?, _ findings: FindingCollector, _ record: [UInt8]) -> MeasuredText? {
        guard let source, findings.namesSource, let root = (try? JSONReader.read(record))?.root,
            let unit = root["offset_unit"]?.string.flatMap(OffsetUnit.init),
            let encoding = root["source"]?["encoding"]?.string
        else { return nil }
        return SourceDecoder.scalars(of: source, encoding: encoding).map { MeasuredText($0, unit: unit) }
    }

    private func check(_ root: JSONValue, source: [UInt8]?, _ findings: inout FindingCollector) {
        var form = FormChecker(findings: findings)
        let isRecord = form.checkRecord(root)
        findings = form.findings
        guard isRecord, let record = Record(root, faults: findings.faults, added: added) else { return }
        let placed = checkPlaces(record, source: source, &findings)
        checkValues(placed, &findings)
        checkFacts(placed, &findings)
        checkSense(placed, &findings)
    }

    /// - Returns: the record in which every entity that stands right knows its place.
    private func checkPlaces(_ record: Record, source: [UInt8]?, _ findings: inout FindingCollector) -> Record {
        var identifiers = IdentifierChecker(record, findings)
        identifiers.run()
        var alignment = AlignmentChecker(record, identifiers.findings)
        let alignmentIsSound = alignment.run()
        var comparison = SourceChecker(record, alignment.findings)
        if let source { comparison.run(source, alignmentIsSound: alignmentIsSound) }
        var spans = SpanChecker(record, comparison.findings)
        spans.run()
        var sentences = SentenceChecker(spans.record, spans.findings)
        sentences.run()
        let sentencesAreSound = sentences.findings.count == spans.findings.count
        var entities = EntityPlaceChecker(spans.record, sentences.findings)
        entities.run(sentencesAreSound: sentencesAreSound)
        findings = entities.findings
        return spans.record
    }

    private func checkValues(_ record: Record, _ findings: inout FindingCollector) {
        var figures = FigureChecker(record, findings)
        figures.run()
        var dates = DateChecker(record, figures.findings)
        dates.run()
        var documents = DocumentChecker(record, dates.findings)
        documents.run()
        var regions = RegionChecker(record, documents.findings)
        regions.run()
        findings = regions.findings
    }

    private func checkFacts(_ record: Record, _ findings: inout FindingCollector) {
        var facts = FactChecker(record, findings)
        facts.run()
        var enumerations = EnumerationChecker(record, facts.findings)
        enumerations.run()
        findings = enumerations.findings
        let readings = record.factReadings(apartFrom: findings.errors)
        var statements = StatementChecker(record, findings)
        statements.run(readings)
        var changes = ChangeChecker(record, statements.findings)
        changes.run(readings)
        var attributions = AttributionChecker(record, changes.findings)
        attributions.run(readings)
        var omissions = OmissionChecker(record, attributions.findings)
        omissions.run(readings)
        findings = omissions.findings
    }

    /// The article against itself. What is wrong already is left out, so that one mistake gives one finding.
    private func checkSense(_ record: Record, _ findings: inout FindingCollector) {
        let readings = record.factReadings(apartFrom: findings.errors)
        var coverage = CoverageChecker(record, findings)
        coverage.run()
        var arithmetic = ArithmeticChecker(record, coverage.findings)
        arithmetic.run(readings)
        var consistency = ConsistencyChecker(record, arithmetic.findings)
        consistency.run(readings)
        findings = consistency.findings
    }
}

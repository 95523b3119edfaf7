import ArgumentParser
import Foundation
import Presentation
import Validation

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks records against their contract, their sources and themselves.",
        discussion: """
            Findings go to standard output, one a line, each with a code that docs/checks/ explains.

            Examples:
              tiqu extract --jsonl < dump.jsonl | tiqu validate --source dump.jsonl
              tiqu validate records/ --source news/
              tiqu validate records.jsonl --source dump.jsonl --across
              tiqu validate records/ --format sarif > findings.sarif
              tiqu validate --list-checks
            """)

    enum Threshold: String, ExpressibleByArgument, CaseIterable { case error, warning }

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for JSON Lines.", valueName: "records"))
    var paths: [String] = ["-"]

    @Option(
        help: ArgumentHelp(
            "Where the articles are: what was extracted, be it a folder, a file, an archive or JSON Lines.",
            valueName: "path"))
    var source: String?

    @Option(help: "How findings are written.")
    var format: FindingFormat = .text

    @Option(help: ArgumentHelp("What makes the exit status 1; a warning, errors as well.", valueName: "severity"))
    var failOn: Threshold = .error

    @Flag(help: "Compare the records with each other too: one thing, one value.")
    var across = false

    @Flag(help: "List every check with its code, and do nothing else; with --format json as JSON.")
    var listChecks = false

    @Flag(name: .shortAndLong, help: "No summary.")
    var quiet = false

    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if listChecks && format != .text && format != .json {
            throw ValidationError("--list-checks knows the formats text and json")
        }
    }

    func run() throws {
        if listChecks { return listAllChecks() }
        var job = try ValidationJob(
            Validator(added: try lexicon.addedTables()), source: source.map(SourceFinder.named), format: format,
            across: across)
        job.validate(paths)
        if !quiet { Console.error(job.summary) }
        if job.faultCount > 0 { try ExitStatus.failed.end() }
        let failing = job.count(.error) + (failOn == .warning ? job.count(.warning) : 0)
        try (failing == 0 ? ExitStatus.clean : .findings).end()
    }

    private func listAllChecks() {
        if format == .json { return Swift.print(FindingReport.listOfChecks(Validator.checks), terminator: "") }
        for check in Validator.checks { Swift.print("\(check.code)\t\(check.severity.rawValue)\t\(check.title)") }
    }
}

extension FindingFormat: ExpressibleByArgument {}

/// Validates file after file and counts.
private struct ValidationJob {
    private let source: SourceFinder?
    private let validator: Validator
    private var comparison: RecordsComparison?
    private var report: FindingReport
    private(set) var faultCount = 0

    init(_ validator: Validator, source: SourceFinder?, format: FindingFormat, across: Bool) {
        self.validator = validator
        self.source = source
        comparison = across ? RecordsComparison() : nil
        report = FindingReport(format)
    }

    func count(_ severity: Check.Severity) -> Int { report.count(severity) }

    var summary: String {
        func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
        let notes = count(.info) == 0 ? [] : [counted(count(.info), "note")]
        return
            ([
                counted(report.recordCount, "record") + " validated", counted(count(.error), "error"),
                counted(count(.warning), "warning"),
            ] + notes).joined(separator: ", ")
    }

    /// - Parameter paths: files, folders, or `-` for JSON Lines on standard input.
    mutating func validate(_ paths: [String]) {
        write(report.beginning())
        var records = RecordSource(paths)
        while let item = records.next() { validate(item.bytes, name: item.place) }
        write(report.end())
        faultCount += records.faultCount
    }

    private mutating func validate(_ record: [UInt8], name: String) {
        let (bytes, place) = article(of: record, name: name)
        let findings = validator.validate(record: record, name: name, source: bytes)
        let others = comparison?.add(record: record, name: name) ?? []
        write(report.record(name, findings: findings + others, source: place))
    }

    private func write(_ text: String) { Swift.print(text, terminator: "") }

    /// The article a record was made from, and where it is; nil, and reported, where it is not to be found.
    private mutating func article(of record: [UInt8], name: String) -> (bytes: [UInt8]?, place: String?) {
        // What is no record is the validator's to say.
        guard let source, let id = (try? JSONLine(record))?.string("id") else { return (nil, nil) }
        do throws(FileFault) {
            return (try source.bytes(of: id), source.path(of: id))
        } catch {
            faultCount += 1
            Console.fault(name, "its source \(error.path) cannot be read: \(error.reason)")
            return (nil, nil)
        }
    }
}

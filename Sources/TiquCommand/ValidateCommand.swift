import ArgumentParser
import Foundation
import Validation

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks records against their contract, their sources and themselves.",
        discussion: """
            Findings go to standard output, one a line, each with a code that docs/checks.md explains.

            Examples:
              tiqu validate records/ --source news/
              tiqu validate records.jsonl --source dump.jsonl
              tiqu validate --list-checks
            """)

    enum Threshold: String, ExpressibleByArgument, CaseIterable { case error, warning }

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for JSON Lines.", valueName: "records"))
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "Where the articles are: the folder that was extracted, one article, or the JSON Lines file.",
            valueName: "path"))
    var source: String?

    @Option(help: "What makes the exit status 1: error, or warning as well.")
    var failOn: Threshold = .error

    @Flag(help: "List every check with its code, and do nothing else.")
    var listChecks = false

    @Flag(name: .shortAndLong, help: "No summary.")
    var quiet = false

    func validate() throws {
        if paths.isEmpty && !listChecks { throw ValidationError("name the records to validate") }
    }

    func run() throws {
        if listChecks {
            for check in Validator.checks { Swift.print("\(check.code)\t\(check.severity.rawValue)\t\(check.title)") }
            return
        }
        var job = try ValidationJob(source: source.map { path in try SourceFinder(path) })
        job.validate(paths)
        if !quiet { Console.error(job.summary) }
        if job.faultCount > 0 { try ExitStatus.failed.end() }
        let failing = job.errorCount + (failOn == .warning ? job.warningCount : 0)
        try (failing == 0 ? ExitStatus.clean : .findings).end()
    }
}

/// Validates file after file and counts.
private struct ValidationJob {
    private let source: SourceFinder?
    private let validator = Validator()
    private var recordCount = 0
    private(set) var errorCount = 0
    private(set) var warningCount = 0
    private(set) var faultCount = 0

    init(source: SourceFinder?) { self.source = source }

    var summary: String {
        func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
        return [
            counted(recordCount, "record") + " validated", counted(errorCount, "error"),
            counted(warningCount, "warning"),
        ].joined(separator: ", ")
    }

    /// - Parameter paths: files, folders, or `-` for JSON Lines on standard input.
    mutating func validate(_ paths: [String]) {
        var records = RecordSource(paths)
        while let item = records.next() { validate(item.bytes, name: item.place) }
        faultCount += records.faultCount
    }

    private mutating func validate(_ record: [UInt8], name: String) {
        recordCount += 1
        let findings = validator.validate(record: record, name: name, source: sourceBytes(of: record, name: name))
        for finding in findings { Swift.print(finding) }
        errorCount += findings.count { $0.severity == .error }
        warningCount += findings.count { $0.severity == .warning }
    }

    /// The article a record was made from; nil, and reported, where it is not to be found.
    private mutating func sourceBytes(of record: [UInt8], name: String) -> [UInt8]? {
        // What is no record is the validator's to say.
        guard let source, let id = (try? JSONLine(record))?.string("id") else { return nil }
        do throws(FileFault) {
            return try source.bytes(of: id)
        } catch {
            report(name, "its source \(error.path) cannot be read: \(error.reason)")
            return nil
        }
    }

    private mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }
}

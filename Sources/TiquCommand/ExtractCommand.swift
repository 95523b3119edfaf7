import ArgumentParser
import Foundation
import Tiqu

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Reads articles and writes a record of what each one states.",
        discussion: """
            Records go to standard output, or with --out one file each into a folder; messages go to standard error.

            Examples:
              tiqu extract news/ --out records/           a folder, recursively, one .json an article
              tiqu extract article.txt                    one article, pretty-printed
              cat dump.jsonl | tiqu extract --jsonl -     JSON Lines {"id","text","title"?,"published"?} in and out
              tiqu extract --types region,quantity --published 2024-04-19 article.txt
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, jsonl }

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input (the default).", valueName: "path"))
    var paths: [String] = ["-"]

    @Flag(help: "The input is JSON Lines, as that of .jsonl files is; records come out as JSON Lines, in input order.")
    var jsonl = false

    @Option(help: ArgumentHelp("Write one .json file an article into this folder.", valueName: "dir"))
    var out: String?

    @Option(help: "json (indented) or jsonl (one record a line) on standard output.")
    var format: Format?

    @Option(
        help: ArgumentHelp(
            "Write only entities of these types, separated by commas: \(Pipeline.types.sorted().joined(separator: ", ")) (number only if it is named).",
            valueName: "a,b"))
    var types: String?

    @Option(help: ArgumentHelp("The day the articles appeared, as 2024-04-19.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The encoding of the files; bytes that contradict it overrule it.", valueName: "name"))
    var encoding: TextEncoding?

    @Option(help: "What offsets count: codepoint, utf8 or utf16.")
    var offsetUnit: OffsetUnit = .codepoint

    @Flag(help: "Leave out which version and rules made a record, so that records compare across versions.")
    var noGenerator = false

    @Flag(name: .shortAndLong, help: "No summary and no notes; faults are still named.")
    var quiet = false

    func validate() throws {
        if out != nil && format != nil { throw ValidationError("--format is for standard output; --out writes json") }
        if let published, CalendarDate(published) == nil {
            throw ValidationError("--published takes a date as 2024-04-19, not '\(published)'")
        }
        _ = try selectedTypes()
    }

    func run() throws {
        let pipeline = Pipeline(options: try options())
        var source = ArticleSource(
            published: published.flatMap { CalendarDate($0) }, encoding: encoding, isQuiet: quiet)
        var output: any RecordOutput
        do throws(FileFault) {
            output = try out.map { path throws(FileFault) in try OutputFolder(path) } ?? StandardOutput()
        } catch {
            Console.fault(error.path, error.reason)
            throw ExitCode(ExitStatus.failed.rawValue)
        }
        var job = ExtractionJob(pipeline: pipeline, output: output)
        if readsLines {
            source.readLines(paths) { job.process($0) }
        } else {
            source.readFiles(paths) { job.process($0) }
        }
        job.finish()
        output = job.output
        let faults = source.faultCount + job.faultCount
        if out != nil && !quiet { Console.error(job.summary.table(faults: faults)) }
        try (faults == 0 ? ExitStatus.clean : .failed).end()
    }

    /// As asked for, or as the names of all inputs tell.
    private var readsLines: Bool { jsonl || paths.allSatisfy { $0.hasSuffix(".jsonl") } }

    private func options() throws -> Pipeline.Options {
        var options = Pipeline.Options()
        options.types = try selectedTypes()
        options.offsetUnit = offsetUnit
        options.isPretty = out != nil || (format ?? (readsLines ? .jsonl : .json)) == .json
        options.includesGenerator = !noGenerator
        return options
    }

    private func selectedTypes() throws -> Set<String>? {
        guard let types else { return nil }
        let names = types.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        for name in names where !Pipeline.types.contains(name) {
            throw ValidationError("no type '\(name)'; there are \(Pipeline.types.sorted().joined(separator: ", "))")
        }
        return Set(names)
    }
}

extension OffsetUnit: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
    /// By any of its usual names.
    public init?(argument: String) { self.init(label: argument) }
}

/// Takes articles one by one through the pipeline to the output, and counts.
private struct ExtractionJob {
    let pipeline: Pipeline
    private(set) var output: any RecordOutput
    private(set) var summary = RunSummary()
    private(set) var faultCount = 0

    init(pipeline: Pipeline, output: any RecordOutput) {
        self.pipeline = pipeline
        self.output = output
    }

    mutating func process(_ article: Article) {
        do {
            let record = try pipeline.record(of: article)
            try output.write(pipeline.json(of: record), id: article.id)
            summary.add(record)
        } catch let fault as FileFault {
            report(fault.path, fault.reason)
        } catch {
            report(article.id, "\(error)")
        }
    }

    mutating func finish() {
        do throws(FileFault) {
            try output.finish()
        } catch {
            report(error.path, error.reason)
        }
    }

    private mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }
}

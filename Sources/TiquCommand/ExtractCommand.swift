import ArgumentParser
import CSignals
import Foundation
import Tiqu

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Reads articles and writes a record of what each one states.",
        discussion: """
            Records go to standard output, or with --out into a folder: one file each, or with --shard-size JSON Lines. \
            Into a folder that has records already, only what is new or has changed is written. Messages go to standard \
            error. Input may be compressed (.gz, .zst) and archived (.tar, .zip); docs/batch.md has it all.

            Examples:
              tiqu extract news/ --out records/           a folder, recursively, one .json an article
              tiqu extract article.txt                    one article, pretty-printed
              cat dump.jsonl | tiqu extract --jsonl -     JSON Lines {"id","text","title"?,"published"?} in and out
              tiqu extract dump.jsonl.zst --out records/ --shard-size 10000
              tiqu extract --types region,quantity --published 2024-04-19 article.txt
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, jsonl }

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input (the default).", valueName: "path"))
    var paths: [String] = ["-"]

    @Flag(help: "The input is JSON Lines, as that of .jsonl files is; records come out as JSON Lines, in input order.")
    var jsonl = false

    @Option(help: ArgumentHelp("Write one .json file an article into this folder.", valueName: "dir"))
    var out: String?

    @Option(
        help: ArgumentHelp("With --out: JSON Lines instead, with so many articles a file.", valueName: "articles"))
    var shardSize: Int?

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

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("How many workers; as many as there are processors, if not said.", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Articles that are longer are not read.", valueName: "bytes"))
    var maxBytes = 64 << 20

    @Flag(help: "With --out: try again what failed before and has not changed.")
    var retryFailed = false

    @Option(help: "How far the run is, on standard error: auto (a line on a terminal), json (a line a second) or none.")
    var progress: ProgressDisplay.Style = .auto

    @Flag(name: .shortAndLong, help: "No summary and no notes; faults are still named.")
    var quiet = false

    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if out != nil && format != nil { throw ValidationError("--format is for standard output; --out writes json") }
        if out == nil && shardSize != nil { throw ValidationError("--shard-size needs --out") }
        if out == nil && retryFailed { throw ValidationError("--retry-failed needs --out") }
        if let shardSize, shardSize < 1 { throw ValidationError("--shard-size takes a number from 1 up") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
        if maxBytes < 1 { throw ValidationError("--max-bytes takes a number from 1 up") }
        if let published, CalendarDate(published) == nil {
            throw ValidationError("--published takes a date as 2024-04-19, not '\(published)'")
        }
        _ = try selectedTypes()
    }

    func run() throws {
        csignals_watch()
        let display = ProgressDisplay(progress, isQuiet: quiet)
        let pipeline = Pipeline(options: try options(), lexicons: try lexicon.lexicons(isQuiet: quiet))
        var batch: Batch
        do throws(FileFault) {
            batch = try makeBatch(pipeline, display)
        } catch {
            Console.fault(error.path, error.reason)
            throw ExitCode(ExitStatus.failed.rawValue)
        }
        let summary = batch.run()
        display.finish(summary, showsTable: out != nil && !quiet)
        if summary.signal != 0 { throw ExitCode(128 + summary.signal) }
        try (summary.progress.errors == 0 ? ExitStatus.clean : .failed).end()
    }

    private func makeBatch(_ pipeline: Pipeline, _ display: ProgressDisplay) throws(FileFault) -> Batch {
        var inputOptions = InputReader.Options()
        inputOptions.readsLines = jsonl
        inputOptions.maxBytes = maxBytes
        let articles = ArticleReader(
            published: published.flatMap { CalendarDate($0) }, encoding: encoding, maxBytes: maxBytes)
        return try Batch(
            InputReader(paths, options: inputOptions), articles: articles, pipeline: pipeline,
            to: try destination(), options: batchOptions, observer: display)
    }

    private func destination() throws(FileFault) -> Batch.Destination {
        guard let out else { return .standardOutput }
        let folder = try OutputFolder(out)
        return shardSize.map { .shards(folder, size: $0) } ?? .files(folder)
    }

    private var batchOptions: Batch.Options {
        var options = Batch.Options()
        options.jobs = min(jobs ?? .max, ProcessInfo.processInfo.activeProcessorCount)
        options.retriesFailed = retryFailed
        options.job =
            "\(types ?? "") \(published ?? "") \(encoding?.rawValue ?? "") \(offsetUnit.rawValue) \(noGenerator) "
            + "\(shardSize ?? 0)"
        return options
    }

    /// As asked for, or as the names of all inputs tell.
    private var readsLines: Bool { jsonl || paths.allSatisfy { InputFile.contentExtension($0) == "jsonl" } }

    private func options() throws -> Pipeline.Options {
        var options = Pipeline.Options()
        options.types = try selectedTypes()
        options.offsetUnit = offsetUnit
        options.isPretty = shardSize == nil && (out != nil || (format ?? (readsLines ? .jsonl : .json)) == .json)
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

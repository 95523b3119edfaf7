import ArgumentParser
import Foundation
import Tiqu

struct NormalizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize",
        abstract: "Cleans text: reading glosses, script, width, invisible characters.",
        discussion: """
            Plain text in and out; with --jsonl objects {"id","text"} in and {"id","text"} out, in input order. With \
            --explain what is changed instead of the text: a row for each change, its place in the source (line:column \
            and code points before it), what stood there and what it became, the step, and why.

            Examples:
              tiqu normalize page.txt > clean.txt
              echo '長(zhǎng)三角' | tiqu normalize
              tiqu normalize --jsonl --steps script --to hant < articles.jsonl
              tiqu normalize --explain page.txt
              tiqu normalize --explain --summary --format tsv news/ > changes.tsv
            """)

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input (the default).", valueName: "path"))
    var paths: [String] = ["-"]

    @Flag(help: "The input is JSON Lines; so is the output.")
    var jsonl = false

    @Option(
        help: ArgumentHelp(
            "Only these steps, separated by commas: \(NormalizationStep.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "a,b"))
    var steps: String?

    @Option(help: "The script of the output: hans (simplified) or hant (traditional).")
    var to: TargetScript = .hans

    @Flag(help: "What is changed, where and why, instead of the text.")
    var explain = false

    @Option(help: "With --explain: table (for a terminal), tsv or jsonl.")
    var format: ChangeFormat?

    @Flag(help: "With --explain: changes that are alike once, with their count and the first place.")
    var summary = false

    @Option(help: ArgumentHelp("The encoding of the files; bytes that contradict it overrule it.", valueName: "name"))
    var encoding: TextEncoding?

    @Flag(name: .shortAndLong, help: "No notes; faults are still named.")
    var quiet = false

    func validate() throws {
        _ = try selectedSteps()
        if !explain && format != nil { throw ValidationError("--format goes with --explain") }
        if !explain && summary { throw ValidationError("--summary goes with --explain") }
    }

    func run() throws {
        let normalizer = TextNormalizer(steps: try selectedSteps(), target: to)
        var source = ArticleSource(encoding: encoding, isQuiet: quiet)
        var output = StandardOutput()
        var report = ChangeReport(format ?? .table, isSummary: summary)
        var faultCount = 0
        func process(_ article: Article) {
            do {
                if explain {
                    if let lines = report.lines(id: article.id, try normalizer.explain(article)) {
                        try output.write(lines, id: article.id)
                    }
                    return
                }
                let text = try normalizer.normalize(article)
                try output.write(
                    jsonl ? TextLine.json(id: article.id, text: text.utf8) : Self.withoutLastLineEnd(text.utf8),
                    id: article.id)
            } catch let fault as FileFault {
                faultCount += 1
                Console.fault(fault.path, fault.reason)
            } catch {
                faultCount += 1
                Console.fault(article.id, "\(error)")
            }
        }
        if jsonl { source.readLines(paths, process) } else { source.readFiles(paths, process) }
        do throws(FileFault) {
            if explain, let lines = report.end() { try output.write(lines, id: "-") }
            try output.finish()
        } catch {
            faultCount += 1
            Console.fault(error.path, error.reason)
        }
        try (faultCount + source.faultCount == 0 ? ExitStatus.clean : .failed).end()
    }

    /// The output ends every text with a line feed; one that has it already does not get another.
    private static func withoutLastLineEnd(_ text: [UInt8]) -> [UInt8] {
        text.last == 0x0A ? text.dropLast() : text
    }

    private func selectedSteps() throws -> Set<NormalizationStep> {
        guard let steps else { return Set(NormalizationStep.allCases) }
        return Set(
            try steps.split(separator: ",").map { name in
                guard let step = NormalizationStep(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                    let all = NormalizationStep.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("no step '\(name)'; there are \(all)")
                }
                return step
            })
    }
}

extension TargetScript: ExpressibleByArgument {}

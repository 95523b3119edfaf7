import ArgumentParser
import Foundation
import Tiqu

struct NormalizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "normalize",
        abstract: "Cleans text: reading glosses, script, width, invisible characters.",
        discussion: """
            Plain text in and out; with --jsonl objects {"id","text"} in and {"id","text"} out, in input order.

            Examples:
              tiqu normalize page.txt > clean.txt
              echo '長(zhǎng)三角' | tiqu normalize
              tiqu normalize --jsonl --steps script --to hant < articles.jsonl
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

    @Option(help: ArgumentHelp("The encoding of the files; bytes that contradict it overrule it.", valueName: "name"))
    var encoding: TextEncoding?

    @Flag(name: .shortAndLong, help: "No notes; faults are still named.")
    var quiet = false

    func validate() throws { _ = try selectedSteps() }

    func run() throws {
        let normalizer = TextNormalizer(steps: try selectedSteps(), target: to)
        var source = ArticleSource(encoding: encoding, isQuiet: quiet)
        var output = StandardOutput()
        var faultCount = 0
        func process(_ article: Article) {
            do {
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

import Annotation
import ArgumentParser
import Foundation
import Input

struct GoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gold",
        abstract: "Moves labelled articles between folders and the tools in which people label.",
        subcommands: [Inputs.self, Export.self, Import.self])

    /// What `tiqu extract --jsonl` reads.
    struct Inputs: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "inputs",
            abstract: "Writes the articles of a gold folder as JSON Lines, with the day that each appeared.",
            discussion: """
                Examples:
                  tiqu gold inputs corpus | tiqu extract --jsonl > records.jsonl
                """)

        @Argument(help: ArgumentHelp("A folder of labelled articles.", valueName: "gold"))
        var gold: String

        func run() throws {
            let folder = GoldFolder(gold)
            for fault in folder.faults { Console.fault(fault.path, fault.reason) }
            var output = StandardOutput()
            for item in folder.items {
                try output.append(item.inputLine)
            }
            try output.finish()
            try (folder.faults.isEmpty ? ExitStatus.clean : .failed).end()
        }
    }

    /// For a tool in which people label.
    struct Export: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Writes the articles of a gold folder, with their labels, for a tool in which people label.",
            discussion: """
                Examples:
                  tiqu gold export corpus --to label-studio > tasks.json
                  tiqu gold export corpus --to doccano > articles.jsonl
                  tiqu gold export news --to doccano > new.jsonl     .txt files without labels go out as they are
                """)

        @Argument(help: ArgumentHelp("A folder of labelled articles.", valueName: "gold"))
        var gold: String

        @Option(help: "label-studio or doccano.")
        var to: AnnotationTool

        @Option(help: "What offsets count: codepoint, utf16 or grapheme; if not named, what the tool does.")
        var offsetUnit: Annotation.OffsetUnit?

        func run() throws {
            let folder = GoldFolder(gold, includingUnlabelled: true)
            var faults = folder.faults
            var articles: [AnnotatedArticle] = []
            for item in folder.items {
                do throws(AnnotationFault) {
                    let article = try AnnotatedArticle(id: item.id, gold: item.json, text: item.text)
                    // To see now whether the unit can say it.
                    _ = try to.export([article], unit: offsetUnit)
                    articles.append(article)
                } catch {
                    faults.append(FileFault(path: item.id, reason: "\(error); not exported"))
                }
            }
            var output = StandardOutput()
            try output.append(to.export(articles, unit: offsetUnit))
            try output.finish()
            for fault in faults { Console.fault(fault.path, fault.reason) }
            try (faults.isEmpty ? ExitStatus.clean : .failed).end()
        }
    }

    /// From such a tool.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Reads what such a tool exports into a gold folder: ID.txt and ID.json for each article.",
            discussion: """
                Examples:
                  tiqu gold import project-1.json --from label-studio --out gold
                  tiqu gold import all.jsonl --from doccano --out gold --replace
                """)

        @Argument(help: ArgumentHelp("The export, - for standard input.", valueName: "file"))
        var file: String

        @Option(help: "label-studio or doccano.")
        var from: AnnotationTool

        @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
        var out: String

        @Option(help: "What offsets count: codepoint, utf16 or grapheme; if not named, what the tool does.")
        var offsetUnit: Annotation.OffsetUnit?

        @Flag(help: "Write over labels that are there and differ; texts are never written over.")
        var replace = false

        func run() throws {
            let readings: [AnnotationReading]
            do {
                let bytes = file == "-" ? try FileReader.readStandardInput() : try FileReader.read(file)
                readings = try from.read(bytes, unit: offsetUnit)
            } catch let fault as FileFault {
                Console.fault(fault.path, fault.reason)
                throw ExitCode(ExitStatus.failed.rawValue)
            } catch {
                Console.fault(file, "\(error)")
                throw ExitCode(ExitStatus.failed.rawValue)
            }
            var writer = GoldWriter(folder: out, replaces: replace)
            for reading in readings {
                for fault in reading.faults { writer.report("\(file): \(reading.name)", fault) }
                if let article = reading.article { writer.write(article, "\(file): \(reading.name)") }
            }
            Console.error(writer.summary)
            try (writer.faultCount == 0 ? ExitStatus.clean : .failed).end()
        }
    }
}

extension AnnotationTool: ExpressibleByArgument {}
extension Annotation.OffsetUnit: ExpressibleByArgument {}

/// Writes articles and their labels into a gold folder.
private struct GoldWriter {
    let folder: String
    let replaces: Bool
    private(set) var faultCount = 0
    private var written = 0
    private var unchanged = 0
    private var seen: Set<String> = []

    init(folder: String, replaces: Bool) { (self.folder, self.replaces) = (folder, replaces) }

    var summary: String { "\(written) article\(written == 1 ? "" : "s") written, \(unchanged) as they were" }

    mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }

    mutating func write(_ article: AnnotatedArticle, _ place: String) {
        do throws(FileFault) {
            try check(article.id)
            let path = folder + "/" + article.id
            let (text, gold) = (try? FileReader.read(path + ".txt"), try? FileReader.read(path + ".json"))
            if let text, text != article.textBytes {
                throw FileFault(path: path + ".txt", reason: "is there with another text")
            }
            if gold == article.gold && text != nil {
                unchanged += 1
                return
            }
            if gold != nil && !replaces {
                throw FileFault(path: path + ".json", reason: "is there with other labels; --replace writes over them")
            }
            try FileWriter.createFolder(path.folderOfPath)
            if text == nil { try StagedFile.write(article.textBytes, to: path + ".txt") }
            try StagedFile.write(article.gold, to: path + ".json")
            written += 1
        } catch {
            report(place, "\(error.path): \(error.reason); not written")
        }
    }

    /// An id is a path below the folder, and of one article.
    private mutating func check(_ id: String) throws(FileFault) {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        if parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") }) || id.utf8.contains(where: { $0 < 0x20 }) {
            throw FileFault(path: "\"\(id)\"", reason: "no name for a file in the folder")
        }
        if !seen.insert(id).inserted { throw FileFault(path: id, reason: "a second article with this id") }
    }
}

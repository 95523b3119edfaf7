import ArgumentParser
import Export
import Foundation
import Presentation

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes records in the formats of other tools.",
        discussion: """
            brat, conll (a character a line, BIO), spacy (Doc.from_json), displacy, web-annotation (W3C), sqlite. All but \
            brat and sqlite go to standard output; docs/annotation-formats.md and docs/sqlite.md explain them.

            Examples:
              tiqu export --to brat --out annotated/ records/
              tiqu extract --jsonl dump.jsonl | tiqu export --to spacy > articles.jsonl
              tiqu export --to sqlite --out facts.db records/
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case brat, conll, spacy, displacy
        case webAnnotation = "web-annotation"
        case sqlite

        /// Whether it is a file or folder, and no text for standard output.
        var needsPlace: Bool { self == .brat || self == .sqlite }
    }

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for standard input (the default).",
            valueName: "records"))
    var paths: [String] = ["-"]

    @Option(help: "The format.")
    var to: Format

    @Option(help: ArgumentHelp("The folder for brat, the database for sqlite.", valueName: "path"))
    var out: String?

    @Option(help: ArgumentHelp("With web-annotation: what ids are appended to, to make an IRI.", valueName: "iri"))
    var base: String?

    func validate() throws {
        if to.needsPlace && out == nil { throw ValidationError("--to \(to.rawValue) needs --out") }
        if !to.needsPlace && out != nil { throw ValidationError("--to \(to.rawValue) goes to standard output") }
        if base != nil && to != .webAnnotation { throw ValidationError("--base is for --to web-annotation") }
    }

    func run() throws {
        var source = RecordSource(paths)
        var faultCount = 0
        do throws(FileFault) {
            var sink = try makeSink()
            while let item = source.next() {
                do throws(RecordFault) {
                    try sink.prepare(item.bytes)
                } catch {
                    faultCount += 1
                    Console.fault(item.place, "\(error); record skipped")
                    continue
                }
                do throws(FileFault) {
                    try sink.write()
                } catch {
                    guard sink.writesFiles else { throw error }
                    faultCount += 1
                    Console.fault(error.path, error.reason)
                }
            }
            try sink.finish()
        } catch {
            faultCount += 1
            Console.fault(error.path, error.reason)
        }
        try (faultCount + source.faultCount == 0 ? ExitStatus.clean : .failed).end()
    }

    private func makeSink() throws(FileFault) -> any ExportSink {
        switch to {
        case .brat: try BratFolder(out ?? "")
        case .sqlite: try DatabaseProcess(out ?? "")
        case .conll: TextSink { CharacterBIO.text(of: $0) }
        case .spacy: TextSink { SpacyDocument.line(of: $0) }
        case .displacy: TextSink { DisplacyEntities.line(of: $0) }
        case .webAnnotation:
            base.map { base in TextSink { WebAnnotationPage(base: base).line(of: $0) } }
                ?? TextSink { WebAnnotationPage().line(of: $0) }
        }
    }
}

/// Where exported records go. What is wrong with a record is told apart from what is wrong with the place.
protocol ExportSink {
    /// Whether each record has files of its own, so that one that cannot be written leaves the others alone.
    var writesFiles: Bool { get }
    /// Reads the record that `write` delivers next.
    mutating func prepare(_ record: [UInt8]) throws(RecordFault)
    mutating func write() throws(FileFault)
    mutating func finish() throws(FileFault)
}

/// One text for each article, on standard output.
private struct TextSink: ExportSink {
    let writesFiles = false
    private let format: (ExportedArticle) -> String
    private var output = StandardOutput()
    private var text = ""

    init(_ format: @escaping (ExportedArticle) -> String) { self.format = format }

    mutating func prepare(_ record: [UInt8]) throws(RecordFault) { text = format(try ExportedArticle(record: record)) }
    mutating func write() throws(FileFault) { try output.append(Array(text.utf8)) }
    mutating func finish() throws(FileFault) { try output.finish() }
}

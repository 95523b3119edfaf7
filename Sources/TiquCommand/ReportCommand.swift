import ArgumentParser
import Report
import Tiqu
import Validation

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes a page that shows records in a browser: text, facts, regions, findings.",
        discussion: """
            The page is one file that needs no network. Every record is validated on the way; docs/report.md explains
            what is to be seen.

            Examples:
              tiqu report records/ --html report.html
              tiqu report records/ --source news/ --html report.html    with the articles as they were, too
              tiqu extract article.txt | tiqu report --html report.html
            """)

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for standard input (the default).",
            valueName: "records"))
    var paths: [String] = ["-"]

    @Option(help: ArgumentHelp("The page to be written; - for standard output.", valueName: "file"))
    var html: String

    @Option(
        help: ArgumentHelp(
            "Where the articles are: what was extracted, be it a folder, a file, an archive or JSON Lines.",
            valueName: "path"))
    var source: String?

    @Option(help: ArgumentHelp("The title of the page.", valueName: "text"))
    var title = "Tiqu"

    @OptionGroup var lexicon: LexiconOption

    func run() throws {
        var job = ReportJob(
            validator: Validator(added: try lexicon.addedTables()),
            writer: ReportWriter(title: title, hasSource: source != nil),
            source: try source.map(SourceFinder.named))
        do throws(FileFault) {
            try job.write(paths, to: html)
        } catch {
            Console.fault(error.path, error.reason)
            try ExitStatus.failed.end()
        }
        try (job.faultCount == 0 ? ExitStatus.clean : .failed).end()
    }
}

/// Reads record after record into the page.
private struct ReportJob {
    var writer: ReportWriter
    let source: SourceFinder?
    private let validator: Validator
    private(set) var faultCount = 0

    init(validator: Validator, writer: ReportWriter, source: SourceFinder?) {
        self.validator = validator
        (self.writer, self.source) = (writer, source)
    }

    mutating func write(_ paths: [String], to path: String) throws(FileFault) {
        var file = try StagedFile(path)
        var records = RecordSource(paths)
        try file.append(writer.beginning)
        while let item = records.next() {
            let page: [UInt8]
            do throws(UnreadableRecord) {
                page = try article(item)
            } catch {
                faultCount += 1
                Console.fault(item.place, "\(error); record skipped")
                continue
            }
            try file.append(page)
        }
        try file.append(writer.end)
        try file.finish()
        faultCount += records.faultCount
    }

    private mutating func article(_ item: RecordSource.Item) throws(UnreadableRecord) -> [UInt8] {
        let root = try? JSONReader.read(item.bytes).root
        let (bytes, why) = sourceBytes(of: root?["id"]?.string, place: item.place)
        let findings = validator.validate(record: item.bytes, name: item.place, source: bytes)
        let text: ReportWriter.Source =
            bytes.map { .text(Self.decoded($0, as: root?["source"])) } ?? why.map { .missing($0) } ?? .notGiven
        return try writer.article(item.bytes, source: text, findings: findings)
    }

    /// The article's bytes, or why they are not there.
    private mutating func sourceBytes(of id: String?, place: String) -> (bytes: [UInt8]?, why: String?) {
        guard let source, let id else { return (nil, nil) }
        do throws(FileFault) {
            return (try source.bytes(of: id), nil)
        } catch {
            faultCount += 1
            Console.fault(place, "its source \(error.path) cannot be read: \(error.reason)")
            return (nil, "The source \(error.path) could not be read: \(error.reason).")
        }
    }

    /// As extraction decoded them, by the encoding and type that the record names.
    private static func decoded(_ bytes: [UInt8], as description: JSONValue?) -> [UInt8] {
        let encoding = description?["encoding"]?.string.flatMap { TextEncoding(label: $0) }
        return Article(id: "", mediaType: description?["media_type"]?.string, bytes: bytes, encoding: encoding)
            .decodedText
    }
}

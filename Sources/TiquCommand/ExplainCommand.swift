import ArgumentParser
import Foundation
import Presentation
import Tiqu

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says which rule made or rejected what at a place of an article, and why.",
        discussion: """
            Offsets count code points of the clean text, as `start` in the record, or with --source of the article as
            it is. Without an offset all of the article is explained.

            Examples:
              tiqu explain article.txt:120
              tiqu explain article.txt:120 --source --format json
              tiqu explain --jsonl dump.jsonl n7:35       the article with the id n7
              tiqu explain - --offset 120 < article.txt
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(
        help: ArgumentHelp("A file (- for standard input) or, with --jsonl, an id.", valueName: "article[:offset]"))
    var place: String

    @Option(
        help: ArgumentHelp("Which character, from 0, where it is not written behind the article.", valueName: "number"))
    var offset: Int?

    @Option(help: ArgumentHelp("JSON Lines that hold the article.", valueName: "file"))
    var jsonl: String?

    @Flag(help: "The offset counts in the article as it is, not in the clean text.")
    var source = false

    @Option(help: "text or json.")
    var format: Format = .text

    @Option(help: ArgumentHelp("The day the article appeared, as 2024-04-19.", valueName: "date"))
    var published: String?

    @Option(help: ArgumentHelp("The encoding of the file; bytes that contradict it overrule it.", valueName: "name"))
    var encoding: TextEncoding?

    @OptionGroup var lexicon: LexiconOption

    func validate() throws {
        if let offset, offset < 0 { throw ValidationError("--offset counts from 0") }
        if let published, CalendarDate(published) == nil {
            throw ValidationError("--published takes a date as 2024-04-19, not '\(published)'")
        }
    }

    func run() throws {
        guard let (article, offset) = try find() else { throw ExitCode(ExitStatus.failed.rawValue) }
        if source && offset == nil { throw ValidationError("--source needs an offset") }
        var options = Pipeline.Options()
        options.includesGenerator = false
        let pipeline = Pipeline(options: options, lexicons: try lexicon.lexicons())
        let json: [UInt8]
        do {
            let place = offset.map { source ? Explanation.Place.source($0) : .normalized($0) }
            json = pipeline.json(of: try pipeline.explanation(of: article, at: place ?? .everywhere))
        } catch let error as Explanation.OutsideText {
            let text = source ? "source" : "clean text"
            Console.fault(article.id, "no character \(offset ?? 0): the \(text) has \(error.count), counted from 0")
            throw ExitCode(ExitStatus.usage.rawValue)
        }
        var output = StandardOutput()
        switch format {
        case .json: try output.write(json, id: article.id)
        case .text: try output.append(Array(ExplanationText.text(of: json).utf8))
        }
        try output.finish()
    }

    /// The article and the offset. What is there by the whole name is meant by it, even if it ends like an offset.
    private func find() throws -> (Article, Int?)? {
        let split = offset == nil ? Self.split(place) : nil
        var articles = ArticleSource(
            published: published.flatMap { CalendarDate($0) }, encoding: encoding, isQuiet: true)
        var (whole, part): (Article?, Article?)
        if let jsonl {
            articles.readLines([jsonl]) { article in
                if article.id == place { whole = article }
                if article.id == split?.article { part = article }
            }
            if whole == nil && part == nil && articles.faultCount == 0 {
                Console.fault(jsonl, "no article with the id \"\(split?.article ?? place)\"")
            }
        } else {
            let isWhole = split == nil || FileManager.default.fileExists(atPath: place)
            articles.readFiles([isWhole ? place : split?.article ?? place]) { article in
                if isWhole { whole = article } else { part = article }
            }
        }
        return whole.map { ($0, offset) } ?? part.map { ($0, split?.offset) }
    }

    /// `news/a.txt:120`: what is before the last colon, and the number behind it.
    private static func split(_ place: String) -> (article: String, offset: Int)? {
        guard let colon = place.lastIndex(of: ":"), let offset = Int(place[place.index(after: colon)...]), offset >= 0
        else { return nil }
        return (String(place[..<colon]), offset)
    }
}

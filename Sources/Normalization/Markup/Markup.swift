import TextModel

/// What a page holds: the text of its article, and what it says of it.
public struct MarkupResult: Sendable {
    /// The article's text in UTF-8: paragraphs divided by blank lines, lines of lists and tables by line ends, cells by
    /// tabs. Empty where the page has none.
    public let utf8: [UInt8]
    /// From the page, as decoded, to the text.
    public let alignment: Alignment
    /// As the page writes it, in its script; nil where it does not.
    public let title: String?
    /// The day in China on which the page says that it appeared.
    public let published: CalendarDate?
    public let diagnostics: [Diagnostic]
}

/// HTML to the text of the article in it.
///
/// Every word of the text stands in the page, in the same order, and the alignment leads back to it; entities are
/// replaced by what they say, all else is left out. Nothing is loaded and no script is run.
public struct Markup: Sendable {
    /// All tables that decide what is left out.
    static let lexicons: [Lexicon] = [MarkupHintLexicon.lexicon, PageFurnitureLexicon.lexicon]

    public init() {}

    /// The article in `source`, a page or a fragment of one. Linear, however broken the page is: the part of one that
    /// nests without end is left out, with a diagnostic.
    public func extract(from source: SourceText) -> MarkupResult {
        source.utf8.withUnsafeBufferPointer { bytes in
            guard let page = HTMLPage(bytes) else { return Self.nothing(in: source) }
            return Self.extract(from: page, source)
        }
    }

    private static func extract(from page: borrowing HTMLPage, _ source: SourceText) -> MarkupResult {
        let finder = ArticleFinder(page)
        let metadata = PageMetadata(page)
        let (utf8, alignment) = ArticleWriter.write(finder.article, of: page, source: source.utf8, isOut: finder.isOut)
        return MarkupResult(
            utf8: utf8, alignment: alignment, title: PageTitle.read(metadata),
            published: PageDate.read(metadata, finder.shown, article: finder.article, page),
            diagnostics: diagnostics(parsed: page.parsedCount, of: source.utf8.count, isEmpty: utf8.isEmpty))
    }

    private static func nothing(in source: SourceText) -> MarkupResult {
        var editor = TextEditor(source.utf8)
        if !source.utf8.isEmpty { editor.remove(source.utf8.indices) }
        let (utf8, alignment) = editor.finish()
        return MarkupResult(
            utf8: utf8, alignment: alignment, title: nil, published: nil,
            diagnostics: diagnostics(parsed: source.utf8.count, of: source.utf8.count, isEmpty: true))
    }

    private static func diagnostics(parsed: Int, of count: Int, isEmpty: Bool) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if parsed < count {
            diagnostics.append(
                Diagnostic(
                    code: "markup.not_parsed", severity: .warning,
                    message: "the page nests without end; its last \(count - parsed) bytes were not read",
                    range: TextRange(utf8: parsed..<count)))
        }
        if isEmpty {
            diagnostics.append(
                Diagnostic(
                    code: "markup.no_text", severity: .warning, message: "no text was found in the page", range: nil))
        }
        return diagnostics
    }
}

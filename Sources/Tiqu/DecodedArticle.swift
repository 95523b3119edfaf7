import Normalization
import TextModel

/// An article as text, with what its page says of it.
struct DecodedArticle {
    let source: SourceText
    /// What was found in the page; nil where the article is text.
    let markup: MarkupResult?
    let mediaType: String
    /// As the caller gives them, else as the page does.
    let title: String?
    let published: CalendarDate?

    init(_ article: Article) {
        source = Decoder(encoding: article.encoding).decode(article.bytes)
        let isPage = article.mediaType.map(Self.isHTML) ?? Markup.isHTML(source)
        markup = isPage ? Markup().extract(from: source) : nil
        mediaType = article.mediaType ?? (isPage ? "text/html" : "text/plain")
        title = article.title ?? markup?.title
        published = article.published ?? markup?.published
    }

    var diagnostics: [Diagnostic] { source.diagnostics + (markup?.diagnostics ?? []) }

    /// By the type itself, without parameters such as `; charset=gbk`.
    private static func isHTML(_ mediaType: String) -> Bool {
        let type = mediaType.lowercased().prefix { $0 != ";" && $0 != " " }
        return type == "text/html" || type == "application/xhtml+xml"
    }
}

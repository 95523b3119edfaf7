/// What spaCy's `displacy.render(…, style="ent", manual=True)` draws, a line for each article. Offsets count code points.
///
/// One colour a character: of nested entities the outermost.
public enum DisplacyEntities {
    /// The line of one article, with its line feed.
    public static func line(of article: ExportedArticle) -> String {
        let entities = article.outermost.map { entity in
            JSON.span(entity.range, [("label", JSON.string(entity.label))])
        }
        let members = [
            ("text", JSON.string(article.words(article.text.indices))),
            ("ents", JSON.array(entities)),
            ("title", JSON.string(article.title ?? article.id)),
        ]
        return JSON.object(members) + "\n"
    }
}

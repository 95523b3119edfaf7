/// What spaCy's `displacy.render(…, style="ent", manual=True)` draws, a line for each article. Offsets count code points.
///
/// One colour a character: of nested entities the outermost.
public enum DisplacyEntities {
    /// The line of one article, with its line feed.
    public static func line(of article: AnnotatedArticle) -> String {
        let entities = article.outermost.map { entity in
            JSONText.span(entity.range, [("label", JSONText.string(entity.label))])
        }
        let members = [
            ("text", JSONText.string(article.words(article.text.indices))),
            ("ents", JSONText.array(entities)),
            ("title", JSONText.string(article.title ?? article.id)),
        ]
        return JSONText.object(members) + "\n"
    }
}

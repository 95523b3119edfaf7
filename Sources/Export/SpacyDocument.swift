/// What spaCy's `Doc.from_json` loads, a line for each article. Offsets count code points, as Python does.
///
/// Each character is a token, as in spaCy's own Chinese pipeline without a segmenter; a blank after a token belongs to
/// it, other white space is one of its own. `ents` are the outermost entities, since spaCy's may not nest;
/// `spans["tiqu"]` are all of them, with the region's code as `kb_id`.
public enum SpacyDocument {
    /// The line of one article, with its line feed.
    public static func line(of article: ExportedArticle) -> String {
        let tokens = tokens(of: article.text).enumerated().map { JSON.span($1, [("id", "\($0)")]) }
        let members = [
            ("text", JSON.string(article.words(article.text.indices))),
            ("ents", JSON.array(article.outermost.map { span($0) })),
            ("sents", JSON.array(article.sentences.map { JSON.span($0) })),
            ("tokens", JSON.array(tokens)),
            ("spans", JSON.object([("tiqu", JSON.array(article.entities.map { span($0, hasCode: true) }))])),
        ]
        return JSON.object(members) + "\n"
    }

    private static func span(_ entity: LabelledSpan, hasCode: Bool = false) -> String {
        let code = hasCode ? [("kb_id", JSON.string(entity.code ?? ""))] : []
        return JSON.span(entity.range, [("label", JSON.string(entity.label))] + code)
    }

    private static func tokens(of text: [Unicode.Scalar]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var index = 0
        while index < text.count {
            let start = index
            index += 1
            if text[start].isBlank {
                while index < text.count && text[index].isBlank { index += 1 }
            } else {
                tokens.append(start..<index)
                if index < text.count && text[index] == " " { index += 1 }
                continue
            }
            tokens.append(start..<index)
        }
        return tokens
    }
}

/// CoNLL columns, a character a line: the character and `B-region`, `I-region` or `O`.
///
/// A blank line ends a sentence, `-DOCSTART- -X- O O` begins an article, as in CoNLL-2003. White space is no token, as
/// no reader of columns takes it. One label a character: of nested entities the outermost.
public enum CharacterBIO {
    /// The lines of one article.
    public static func text(of article: ExportedArticle) -> String {
        let labels = labels(of: article)
        var text = "-DOCSTART- -X- O O\n\n"
        for sentence in article.sentences {
            let tokens = sentence.filter { !article.text[$0].isBlank }
            if tokens.isEmpty { continue }
            for index in tokens {
                text.unicodeScalars.append(article.text[index])
                text += " " + labels[index] + "\n"
            }
            text += "\n"
        }
        return text
    }

    private static func labels(of article: ExportedArticle) -> [String] {
        var labels = [String](repeating: "O", count: article.text.count)
        for entity in article.outermost {
            var mark = "B-"
            for index in entity.range where !article.text[index].isBlank {
                labels[index] = mark + entity.label
                mark = "I-"
            }
        }
        return labels
    }
}

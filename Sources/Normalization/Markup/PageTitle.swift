/// The title of the article on a page.
///
/// Pages say it three times: as a headline, for sharing, and in the window's title with the names of the section and the
/// site after it. A headline that is part of one of the others is the title; else that for sharing, without the site.
enum PageTitle {
    static func read(_ metadata: PageMetadata) -> String? {
        if let stated = metadata.first(of: ["articletitle"]) { return clean(stated) }
        let shared = metadata.headline ?? metadata.first(of: ["og:title", "twitter:title", "title"])
        let references = [shared, metadata.title].compactMap { $0 }.map(squeezed)
        for headline in metadata.headlines where headline.count >= 4 {
            if references.contains(where: { $0.contains(squeezed(headline)) }) { return clean(headline) }
        }
        if let shared, let short = clean(withoutSite(shared)) { return short }
        if let title = metadata.title, let short = clean(withoutSite(title)) { return short }
        return metadata.headlines.first.flatMap(clean)
    }

    /// Without the names of section and site: 标题_频道_网站, Title | Site.
    static func withoutSite(_ title: String) -> String {
        var parts = [""]
        var scalars = Array(title.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if isDivider(scalar, before: parts[parts.count - 1].unicodeScalars.last, after: scalars.first) {
                parts.append("")
            } else {
                parts[parts.count - 1].unicodeScalars.append(scalar)
            }
        }
        return parts.reduce("") { squeezed($1).count > squeezed($0).count ? $1 : $0 }
    }

    /// A dash divides only beside Chinese characters or spaces, and only alone: not COVID-19, nor a pair of dashes.
    private static func isDivider(_ scalar: Unicode.Scalar, before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "_", "|", "｜", "丨", "»", "«": return true
        case "-", "–", "—":
            guard let before, let after, before != scalar, after != scalar else { return false }
            return (before == " " && after == " ") || isHan(before) || isHan(after)
        default: return false
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// Nil where nothing is left.
    private static func clean(_ text: String) -> String? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }
}

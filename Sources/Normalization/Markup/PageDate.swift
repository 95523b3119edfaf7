import TextModel

/// The day on which an article appeared.
///
/// As the head of the page states it, else as its address has it, else as it stands in print beside the headline:
/// 2024年04月19日 10:20 来源：新华社, or at the end, as in notices.
enum PageDate {
    /// - Parameters:
    ///   - blocks: all blocks of the page, navigation too.
    ///   - article: those of the article.
    static func read(
        _ metadata: PageMetadata, _ blocks: [PageBlock], article: [PageBlock], _ page: borrowing HTMLPage
    ) -> CalendarDate? {
        if let day = metadata.datePublished.flatMap({ DateReader.firstDay(in: $0, as: .value) }) { return day }
        for name in names {
            if let day = metadata.values[name].flatMap({ DateReader.firstDay(in: $0, as: .value) }) { return day }
        }
        for time in metadata.times {
            if let day = DateReader.firstDay(in: time, as: .value) { return day }
        }
        return metadata.address.flatMap(day(inAddress:)) ?? printed(blocks, article, page)
    }

    /// What pages call it, in lower case, best first.
    private static let names = [
        "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
        "publishtime", "publish_time", "published", "publication_date", "firstcreatetime", "article:create_at",
        "weibo: article:create_at", "weibo:article:create_at", "og:release_date", "dc.date.issued", "dcterms.issued",
        "dcterms.created", "dc.date", "dcterms.date", "sailthru.date", "parsely-pub-date", "date", "og:time",
        "apub:time", "article:modified_time",
    ]

    /// 2024/04/19/, 2024-04/19/, 20240419: a page's address on most news sites.
    private static func day(inAddress address: String) -> CalendarDate? {
        if let day = DateReader.firstDay(in: address, as: .text) { return day }
        // 2024-04/19 has two marks, 202404/19 none between year and month.
        return DateReader.firstDay(in: address.split(separator: "/").joined(separator: "-"), as: .text)
    }

    /// In the lines before the article, or its first paragraph if that is short; else a last line that is nothing but a day.
    private static func printed(
        _ blocks: [PageBlock], _ article: [PageBlock], _ page: borrowing HTMLPage
    ) -> CalendarDate? {
        guard let first = article.first(where: { $0.prose > 0 }) ?? article.first else { return nil }
        let before = blocks.prefix { $0.nodes.lowerBound <= first.nodes.lowerBound }.suffix(16)
        for block in before where block.weight < 300 {
            if let day = DateReader.firstDay(in: page.string(ofTextIn: block.nodes), as: .text) { return day }
        }
        for block in article.suffix(3) where block.weight < 24 {
            if let day = DateReader.firstDay(in: page.string(ofTextIn: block.nodes), as: .text) { return day }
        }
        return nil
    }
}

import Tiqu

/// Gives a command its articles one by one, whatever they are read from, and reports what cannot be read.
///
/// Every fault is one line on standard error; the other articles still come.
struct ArticleSource {
    private(set) var faultCount = 0
    private let reader: ArticleReader
    private let isQuiet: Bool
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - encoding: of files that do not tell otherwise; JSON is always in UTF-8.
    ///   - isQuiet: without notes about files that are passed over; faults are named all the same.
    init(published: CalendarDate? = nil, encoding: TextEncoding? = nil, isQuiet: Bool = false) {
        reader = ArticleReader(published: published, encoding: encoding)
        self.isQuiet = isQuiet
    }

    mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }

    /// All articles of `paths`: files, folders, archives, `-` for standard input.
    mutating func readFiles(_ paths: [String], _ body: (Article) -> Void) { read(paths, InputReader.Options(), body) }

    /// All articles of JSON Lines: one object a line with `text`, and perhaps `id`, `title`, `published`.
    mutating func readLines(_ paths: [String], _ body: (Article) -> Void) {
        var options = InputReader.Options()
        options.readsLines = true
        read(paths, options, body)
    }

    private mutating func read(_ paths: [String], _ options: InputReader.Options, _ body: (Article) -> Void) {
        let input = InputReader(paths, options: options)
        while let chunk = input.next() {
            reader.read(chunk) { item in
                switch item {
                case .fault(let place, let reason): report(place, reason)
                case .note(let place, let text): if !isQuiet { Console.fault(place, text) }
                case .article(let article, let place, _):
                    if seen.insert(article.id).inserted {
                        body(article)
                    } else {
                        report("\(place)", "a second article with the id \"\(article.id)\"; not read")
                    }
                }
            }
        }
    }
}

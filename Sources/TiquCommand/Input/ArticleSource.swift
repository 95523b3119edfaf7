import Tiqu

/// Gives a command its articles one by one, whatever they are read from, and reports what cannot be read.
///
/// Every fault is one line on standard error; the other articles still come.
struct ArticleSource {
    private(set) var faultCount = 0
    private let published: CalendarDate?
    private let encoding: TextEncoding?
    private let isQuiet: Bool
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - encoding: of files that do not tell otherwise; JSON is always in UTF-8.
    ///   - isQuiet: without notes about files that are passed over; faults are named all the same.
    init(published: CalendarDate? = nil, encoding: TextEncoding? = nil, isQuiet: Bool = false) {
        self.published = published
        self.encoding = encoding
        self.isQuiet = isQuiet
    }

    mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }

    // MARK: Files

    /// All articles of `paths`: files, folders, `-` for standard input.
    mutating func readFiles(_ paths: [String], _ body: (Article) -> Void) {
        for path in paths {
            if path == "-" {
                if let article = read(
                    nil, { () throws(FileFault) in try FileReader.readStandardInput() })
                {
                    body(article)
                }
                continue
            }
            let walker = InputWalker(paths: [path])
            for fault in walker.faults { report(fault.path, fault.reason) }
            if walker.files.isEmpty && walker.faults.isEmpty { Console.fault(path, "no article in this folder") }
            if walker.passedOver > 0 && !isQuiet { Console.fault(path, Self.passedOver(walker.passedOver)) }
            for file in walker.files {
                let article = read(file, place: file.path) { () throws(FileFault) in
                    try FileReader.read(file.path)
                }
                if let article { body(article) }
            }
        }
    }

    private static func passedOver(_ count: Int) -> String {
        let endings = InputWalker.articleExtensions.sorted().map { "." + $0 }.joined(separator: ", ")
        return "\(count) file\(count == 1 ? "" : "s") passed over; articles in a folder end in \(endings)"
    }

    private mutating func read(
        _ file: InputFile?, place: String = "standard input", _ read: () throws(FileFault) -> [UInt8]
    ) -> Article? {
        let id = file?.name ?? "-"
        do {
            let bytes = try read()
            if Article.isBinary(bytes) {
                report(place, "a binary file; not read")
                return nil
            }
            if !isNew(id, place) { return nil }
            if bytes.isEmpty { Console.fault(place, "is empty") }
            return Article(
                id: id, name: file?.name, mediaType: file?.mediaType, bytes: bytes, encoding: encoding,
                published: published)
        } catch {
            report(error.path, error.reason)
            return nil
        }
    }

    private mutating func isNew(_ id: String, _ place: String) -> Bool {
        if seen.insert(id).inserted { return true }
        report(place, "a second article with the id \"\(id)\"; not read")
        return false
    }

    // MARK: JSON Lines

    /// All articles of JSON Lines files: one object a line with `text`, and perhaps `id`, `title`, `published`.
    mutating func readLines(_ paths: [String], _ body: (Article) -> Void) {
        for path in paths {
            let name = path == "-" ? "standard input" : path
            do throws(FileFault) {
                var lines = try LineReader(path: path)
                while let line = try lines.next() {
                    if line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
                    let place = "\(name):\(lines.lineNumber)"
                    if let article = article(from: line, place, file: path, number: lines.lineNumber) {
                        body(article)
                    }
                }
            } catch {
                report(error.path, error.reason)
            }
        }
    }

    private mutating func article(from line: [UInt8], _ place: String, file: String, number: Int) -> Article? {
        let object: JSONLine
        do throws(JSONLine.Fault) {
            object = try JSONLine(line)
        } catch {
            report("\(place):\(error.column)", "\(error.reason); line skipped")
            return nil
        }
        guard let text = object.strings["text"].flatMap({ $0 }) else {
            report(place, "no \"text\" that is a string; line skipped")
            return nil
        }
        var day = published
        if let stated = object.string("published") {
            guard let date = CalendarDate(stated) else {
                report(place, "\"published\" is no date as 2024-04-19: \"\(stated)\"; line skipped")
                return nil
            }
            day = date
        }
        let id = object.id(inFile: file, line: number)
        if !isNew(id, place) { return nil }
        return Article(id: id, bytes: text, encoding: .utf8, title: object.string("title"), published: day)
    }
}

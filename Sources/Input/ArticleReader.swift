import Tiqu

/// Reads the articles of a chunk. A value without state: chunks may be read at the same time.
public struct ArticleReader: Sendable {
    /// What a piece of input turns out to be.
    public enum Item {
        /// - Parameter input: the bytes that it was read from, by which a change shows: of a line, the line.
        case article(Article, place: InputPlace, input: UnsafeBufferPointer<UInt8>)
        case fault(place: String, reason: String)
        case note(place: String, text: String)
    }

    private let published: CalendarDate?
    private let encoding: TextEncoding?
    private let maxBytes: Int

    /// - Parameters:
    ///   - published: of articles that do not say otherwise.
    ///   - encoding: of files that do not tell otherwise; JSON is always in UTF-8.
    public init(published: CalendarDate? = nil, encoding: TextEncoding? = nil, maxBytes: Int = .max) {
        self.published = published
        self.encoding = encoding
        self.maxBytes = maxBytes
    }

    static func tooLong(_ maxBytes: Int) -> String { "longer than \(maxBytes) bytes (--max-bytes); not read" }

    public func read(_ chunk: InputChunk, _ body: (Item) -> Void) {
        for piece in chunk.pieces {
            switch piece {
            case .lines(let bytes, let file, let first): readLines(bytes, file, first, body)
            case .file(let file): readFile(file, body)
            case .article(let bytes, let file): readArticle(bytes, file, body)
            case .fault(let place, let reason): body(.fault(place: place, reason: reason))
            case .note(let place, let text): body(.note(place: place, text: text))
            }
        }
    }

    // MARK: Files

    private func readFile(_ file: InputFile, _ body: (Item) -> Void) {
        do throws(FileFault) {
            let stream = try FileReader.stream(ByteSource(path: file.path))
            guard let bytes = try stream.all(limit: maxBytes) else {
                return body(.fault(place: file.path, reason: Self.tooLong(maxBytes)))
            }
            readArticle(bytes, file, body)
        } catch {
            body(.fault(place: error.path, reason: error.reason))
        }
    }

    private func readArticle(_ bytes: [UInt8], _ file: InputFile, _ body: (Item) -> Void) {
        if Article.isBinary(bytes) { return body(.fault(place: file.place, reason: "a binary file; not read")) }
        if bytes.isEmpty { body(.note(place: file.place, text: "is empty")) }
        let article = Article(
            id: file.name, name: file.path == "-" ? nil : file.name, mediaType: file.mediaType, bytes: bytes,
            encoding: encoding, published: published)
        bytes.withUnsafeBufferPointer { body(.article(article, place: InputPlace(file: file, line: nil), input: $0)) }
    }

    // MARK: JSON Lines

    private func readLines(_ block: [UInt8], _ file: InputFile, _ first: Int, _ body: (Item) -> Void) {
        var (number, start) = (first, 0)
        while start < block.count {
            let end = LineEnd.next(in: block, from: start)
            readLine(block, start..<end, file, number, body)
            (number, start) = (number + 1, end + 1)
        }
    }

    private func readLine(
        _ block: [UInt8], _ range: Range<Int>, _ file: InputFile, _ number: Int, _ body: (Item) -> Void
    ) {
        if block[range].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { return }
        let place = InputPlace(file: file, line: number)
        let object: JSONLine
        do throws(JSONLine.Fault) {
            object = try JSONLine(block, range)
        } catch {
            return body(.fault(place: "\(place):\(error.column)", reason: "\(error.reason); line skipped"))
        }
        guard let text = object.bytes("text") else {
            return body(.fault(place: "\(place)", reason: "no \"text\" that is a string; line skipped"))
        }
        if text.count > maxBytes { return body(.fault(place: "\(place)", reason: Self.tooLong(maxBytes))) }
        var day = published
        if let stated = object.string("published") {
            guard let date = CalendarDate(stated) else {
                let reason = "\"published\" is no date as 2024-04-19: \"\(stated)\"; line skipped"
                return body(.fault(place: "\(place)", reason: reason))
            }
            day = date
        }
        let article = Article(
            id: object.id(inFile: file.name, line: number), bytes: text, encoding: .utf8,
            title: object.string("title"), published: day)
        block.withUnsafeBufferPointer {
            body(.article(article, place: place, input: UnsafeBufferPointer(rebasing: $0[range])))
        }
    }
}

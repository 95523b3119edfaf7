import CTiqu
import Tiqu

/// Something that a caller gave and that cannot be taken.
struct ArgumentFault: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

extension String {
    /// The string at `pointer`, which the caller calls `name`; nil where there is none.
    init?(_ pointer: UnsafePointer<CChar>?, name: String) throws(ArgumentFault) {
        guard let pointer else { return nil }
        guard let string = String(validatingCString: pointer) else { throw ArgumentFault("\(name) is not UTF-8") }
        self = string
    }
}

extension TiquOptions {
    /// What stands at `pointer`, or nothing but defaults. Members that a caller of an earlier version does not have are 0.
    init(_ pointer: UnsafePointer<TiquOptions>?) throws(ArgumentFault) {
        self.init()
        guard let pointer else { return }
        let size = UnsafeRawPointer(pointer).load(as: Int.self)
        guard [Self.sizeWithoutLexicons, MemoryLayout<TiquOptions>.size].contains(size) else {
            throw ArgumentFault("options.size is \(size), not sizeof(TiquOptions)")
        }
        withUnsafeMutableBytes(of: &self) { $0.copyMemory(from: UnsafeRawBufferPointer(start: pointer, count: size)) }
    }

    private static let sizeWithoutLexicons = MemoryLayout<TiquOptions>.offset(of: \.lexicons) ?? 0

    /// The tables to read by.
    func readLexicons() throws(ArgumentFault) -> Lexicons {
        guard let lexicons, lexicon_count > 0 else { return .embedded }
        var files: [LexiconFile] = []
        for file in UnsafeBufferPointer(start: lexicons, count: lexicon_count) {
            guard let name = try String(file.name, name: "name of a lexicon") else {
                throw ArgumentFault("a lexicon has no name")
            }
            guard file.count == 0 || file.bytes != nil else { throw ArgumentFault("bytes of \(name) is NULL") }
            files.append(
                LexiconFile(name: name, bytes: Array(UnsafeRawBufferPointer(start: file.bytes, count: file.count))))
        }
        do {
            return try Lexicons(reading: files)
        } catch {
            throw ArgumentFault("\(error)")
        }
    }
}

extension Pipeline.Options {
    init(_ options: TiquOptions) throws(ArgumentFault) {
        self.init()
        types = try Self.types(try String(options.types, name: "types"))
        offsetUnit = try Self.offsetUnit(options.offset_unit)
        isPretty = options.is_pretty != 0
        includesGenerator = options.leaves_out_generator == 0
    }

    private static func types(_ list: String?) throws(ArgumentFault) -> Set<String>? {
        guard let names = list?.split(separator: ",").map({ String($0.trimmingSpaces) }) else { return nil }
        if let unknown = names.first(where: { !Pipeline.types.contains($0) }) {
            throw ArgumentFault("no type '\(unknown)'; there are \(Pipeline.types.sorted().joined(separator: ", "))")
        }
        return Set(names)
    }

    private static func offsetUnit(_ unit: Int32) throws(ArgumentFault) -> OffsetUnit {
        switch Int(unit) {
        case Int(TIQU_CODEPOINT): return .codepoint
        case Int(TIQU_UTF8): return .utf8
        case Int(TIQU_UTF16): return .utf16
        default: throw ArgumentFault("offset_unit is \(unit), which is none")
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        let start = drop { $0 == " " }
        return start.prefix(upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)
    }
}

extension Article {
    init(_ article: UnsafePointer<TiquArticle>?) throws(ArgumentFault) {
        guard let article = article?.pointee else { throw ArgumentFault("article is NULL") }
        guard article.size == MemoryLayout<TiquArticle>.size else {
            throw ArgumentFault("article.size is \(article.size), not sizeof(TiquArticle)")
        }
        guard let id = try String(article.id, name: "id"), !id.isEmpty else { throw ArgumentFault("id is missing") }
        guard article.count == 0 || article.bytes != nil else { throw ArgumentFault("bytes is NULL") }
        self.init(
            id: id, name: try String(article.name, name: "name"),
            mediaType: try String(article.media_type, name: "media_type"),
            bytes: Array(UnsafeRawBufferPointer(start: article.bytes, count: article.count)),
            encoding: try Self.encoding(try String(article.encoding, name: "encoding")),
            title: try String(article.title, name: "title"),
            published: try Self.published(try String(article.published, name: "published")))
    }

    private static func encoding(_ label: String?) throws(ArgumentFault) -> TextEncoding? {
        guard let label else { return nil }
        guard let encoding = TextEncoding(label: label) else { throw ArgumentFault("no encoding '\(label)'") }
        return encoding
    }

    private static func published(_ day: String?) throws(ArgumentFault) -> CalendarDate? {
        guard let day else { return nil }
        guard let date = CalendarDate(day) else { throw ArgumentFault("published is no date as 2024-04-19: '\(day)'") }
        return date
    }
}

import TextModel

/// Reads the titles of one article in order, each with what stands beside it and what was read before.
struct DocumentReader {
    let bytes: UnsafeBufferPointer<UInt8>

    /// The document read last.
    private var last: (document: Document, end: Int)?
    /// The full titles that later short ones may stand for, oldest first.
    private var titles: [String] = []
    /// Short titles that the text has introduced, and the full ones.
    private var aliases: [String: String] = [:]

    /// No more full titles than these are kept for short ones to mean.
    private static let titleLimit = 12

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The document named by the title at `range`, marks included; nil where nothing stands between them.
    mutating func document(_ range: Range<Int>) -> Document? {
        let inner = range.lowerBound + 3..<range.upperBound - 3
        guard !bytes[inner].allSatisfy({ $0 <= 0x20 }) else { return nil }
        let number = DocumentNumber(beside: range, in: bytes)
        var document = Document(title: string(inner))
        document.kind = DocumentKinds.shared.kind(of: inner, in: bytes)
        document.number = number.map { string($0.range) }
        document.year = TitleYear(in: inner, bytes)?.value ?? number?.year
        document.issuer = DocumentIssuer.shared.issuer(of: range, in: bytes).map(string)
        inherit(into: &document, at: range.lowerBound)
        document.refersTo = fullTitle(of: document, at: range.lowerBound)
        if document.refersTo == nil { remember(document.title) }
        last = (document, range.upperBound)
        return document
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// 印发《甲》《乙》, 电影《甲》和《乙》: what is said of the first one in a list holds for all.
    private func inherit(into document: inout Document, at start: Int) {
        guard let last, last.end == start || RegionListGap(from: last.end, to: start, in: bytes) != nil else { return }
        if document.issuer == nil { document.issuer = last.document.issuer }
        if document.kind == nil, let kind = last.document.kind, !last.document.title.hasSuffix(kind) {
            document.kind = kind
        }
    }

    /// The title that a short one stands for: one it was introduced as, or the last one that ends with the same kind.
    private mutating func fullTitle(of document: Document, at start: Int) -> String? {
        if isIntroduced(at: start), let last {
            aliases[document.title] = last.document.refersTo ?? last.document.title
        }
        if let full = aliases[document.title], full != document.title { return full }
        guard document.title == document.kind else { return nil }
        return titles.last { $0.hasSuffix(document.title) && $0 != document.title }
    }

    /// True right after 以下简称, which follows a title.
    private func isIntroduced(at start: Int) -> Bool {
        var position = start
        if position > 0, [0x20, 0x22].contains(bytes[position - 1]) { position -= 1 }
        let word: StaticString = "简称"
        var reader = ByteReader(bytes: bytes, position: max(0, position - word.utf8CodeUnitCount))
        return reader.skip(word) && start - (last?.end ?? 0) <= 24
    }

    private mutating func remember(_ title: String) {
        if titles.count == Self.titleLimit { titles.removeFirst() }
        titles.append(title)
    }
}

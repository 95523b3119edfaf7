import TextModel

/// Reads the titles of one article in order, each with what stands beside it and what was read before.
struct DocumentReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private let kinds: DocumentKinds
    private let issuers: DocumentIssuer

    /// The document read last, with what a word before it or before the list it stands in says that it is.
    private var last: (document: Document, cue: String?, end: Int)?
    private var shortTitles = ShortTitles()
    private var identities = DocumentIdentities()

    init(bytes: UnsafeBufferPointer<UInt8>, kinds: DocumentKinds = .shared, issuers: DocumentIssuer = .shared) {
        self.bytes = bytes
        self.kinds = kinds
        self.issuers = issuers
    }

    /// The document named by the title at `range`, marks included; nil where nothing stands between them.
    mutating func document(_ range: Range<Int>) -> Document? {
        let inner = range.lowerBound + 3..<range.upperBound - 3
        guard !bytes[inner].allSatisfy({ $0 <= 0x20 }) else { return nil }
        let number = DocumentNumber(beside: range, in: bytes)
        var document = Document(title: string(inner))
        document.kind = kinds.kind(of: inner, in: bytes)
        document.number = number.map { string($0.range) }
        document.year = TitleYear(in: inner, bytes)?.value ?? TitleYear(edition: range, bytes)?.value ?? number?.year
        document.issuer = issuers.issuer(of: range, in: bytes).map(string)
        let cue = inherit(into: &document, at: range.lowerBound)
        document.refersTo = fullTitle(of: document, inner, at: range.lowerBound)
        document.id =
            if var full = document.refersTo {
                full.withUTF8 { identities.id(of: $0[...], number: document.number) }
            } else {
                identities.id(of: bytes[inner], number: document.number)
            }
        last = (document, cue, range.upperBound)
        return document
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// 印发《甲》《乙》, 电影《甲》和《乙》: what is said before the first one in a list holds for all. Returns what is said.
    private func inherit(into document: inout Document, at start: Int) -> String? {
        let cue = kinds.cue(before: start, in: bytes)
        guard cue == nil, let last else { return cue }
        guard last.end == start || RegionListGap(from: last.end, to: start, in: bytes) != nil else { return nil }
        if document.issuer == nil { document.issuer = last.document.issuer }
        if document.kind == nil { document.kind = last.cue }
        return last.cue
    }

    /// The title that a short one stands for, if it is a short one; else keeps it for later short ones to mean.
    private mutating func fullTitle(of document: Document, _ inner: Range<Int>, at start: Int) -> String? {
        if let last, isIntroduced(document.title, at: start, after: last) {
            shortTitles.introduce(document.title, for: last.document.refersTo ?? last.document.title)
        }
        if let full = shortTitles.full(of: document.title, isBareKind: document.title == document.kind) { return full }
        shortTitles.remember(document.title, core: string(inner.lowerBound..<TitleTail.core(of: inner, in: bytes)))
        return nil
    }

    /// True right after 以下简称 that follows a title, and alone in the brackets behind the title that it is the end of:
    /// 《城市绿化条例》(“《绿化条例》”).
    private func isIntroduced(_ title: String, at start: Int, after last: (document: Document, cue: String?, end: Int))
        -> Bool
    {
        guard start - last.end <= 30, start > last.end else { return false }
        var lead = bytes[last.end..<start].filter { $0 != 0x20 }
        for quote in Self.quotes where lead.count >= quote.count && lead.suffix(quote.count).elementsEqual(quote) {
            lead.removeLast(quote.count)
        }
        let words = String(decoding: lead, as: UTF8.self)
        if Self.definingWords.contains(where: words.hasSuffix) { return true }
        return (words == "(" || words == "（") && last.document.title.hasSuffix(title)
    }

    private static let quotes = ["\"", "“", "「"].map { Array($0.utf8) }
    private static let definingWords = ["简称", "简称为", "下称", "下称为", "统称", "统称为", "以下称", "简称:", "简称：", "下称:", "下称："]
}

/// Which short titles of an article stand for which full ones.
struct ShortTitles {
    /// The full titles that later short ones may stand for, oldest first, each with its part up to its head noun.
    private var titles: [(title: String, core: String)] = []
    /// Short titles that the text has introduced, and the full ones.
    private var introduced: [String: String] = [:]

    /// No more full titles than these are kept for short ones to mean.
    private static let titleLimit = 12

    mutating func introduce(_ title: String, for full: String) { introduced[title] = full }

    /// The full title a short one was introduced for; for a bare head noun, the last title that ends with it.
    func full(of title: String, isBareKind: Bool) -> String? {
        if !introduced.isEmpty, let full = introduced[title], full != title { return full }
        guard isBareKind else { return nil }
        return titles.last { $0.core.hasSuffix(title) && $0.title != title }?.title
    }

    mutating func remember(_ title: String, core: String) {
        if titles.count == Self.titleLimit { titles.removeFirst() }
        titles.append((title, core))
    }
}

/// Numbers the documents of an article: what is named again has the number it had.
struct DocumentIdentities {
    /// For each title the documents that bear it: more than one where their numbers differ.
    private var documents: [[UInt8]: [Namesake]] = [:]
    private var count = 0

    fileprivate struct Namesake {
        var number: String?
        let id: Int
    }

    /// The number of the document with a full title, from 1; a title with and without 中华人民共和国 is the same.
    mutating func id(of title: Slice<UnsafeBufferPointer<UInt8>>, number: String?) -> Int {
        documents[Self.key(title), default: []].id(withNumber: number, next: &count)
    }

    /// The bytes of a title without white space and without the country's name. Bytes, since they hash faster than text.
    private static func key(_ title: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(title.count)
        for byte in title where byte > 0x20 {
            key.append(byte)
            if byte == 0x80, key.count >= 3, key.suffix(3).elementsEqual(ideographicSpace) { key.removeLast(3) }
        }
        if key.count > republic.count, key.starts(with: republic) { key.removeFirst(republic.count) }
        return key
    }

    private static let republic = Array("中华人民共和国".utf8)
    private static let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]
}

extension [DocumentIdentities.Namesake] {
    /// The id of the document of this title with that number, or with none; else the next one.
    fileprivate mutating func id(withNumber number: String?, next count: inout Int) -> Int {
        if let place = firstIndex(where: { $0.number == nil || number == nil || $0.number == number }) {
            if self[place].number == nil { self[place].number = number }
            return self[place].id
        }
        count += 1
        append(DocumentIdentities.Namesake(number: number, id: count))
        return count
    }
}

import TextModel

/// Reads one title and what stands beside it.
struct DocumentReader {
    let bytes: UnsafeBufferPointer<UInt8>

    /// The document named by the title at `range`, marks included; nil where nothing stands between them.
    func document(_ range: Range<Int>) -> Document? {
        let inner = range.lowerBound + 3..<range.upperBound - 3
        guard !bytes[inner].allSatisfy({ $0 <= 0x20 }) else { return nil }
        let number = DocumentNumber(after: range.upperBound, in: bytes)
        return Document(
            title: String(decoding: bytes[inner], as: UTF8.self),
            kind: DocumentKinds.shared.kind(of: inner, in: bytes),
            number: number.map { String(decoding: bytes[$0.range], as: UTF8.self) },
            year: TitleYear(in: inner, bytes)?.value ?? number?.year)
    }
}

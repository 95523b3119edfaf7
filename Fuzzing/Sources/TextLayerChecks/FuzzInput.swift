import Normalization

/// One input: a byte that says how it is to be read, and the bytes of an article.
public struct FuzzInput {
    public enum Reading: UInt8, CaseIterable { case asItShows, page, text }

    /// What the caller says of the encoding; nil where the bytes have to tell.
    let encoding: TextEncoding?
    let reading: Reading
    let target: TargetScript
    let article: [UInt8]

    /// Nil where there is no byte that says how. `seeds.py` writes that byte, too.
    /// - Parameter reading: how it is read in any case.
    public init?(_ bytes: [UInt8], as reading: Reading? = nil) {
        guard let first = bytes.first else { return nil }
        let declarations = [nil] + TextEncoding.allCases.map(Optional.some)
        let number = Int(first & 0x7F)
        encoding = declarations[number % declarations.count]
        self.reading = reading ?? Reading.allCases[number / declarations.count % Reading.allCases.count]
        target = first & 0x80 == 0 ? .hans : .hant
        article = Array(bytes.dropFirst())
    }
}

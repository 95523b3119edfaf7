import TextModel

/// Bytes to text. Never fails and never drops a byte silently: what cannot be decoded becomes U+FFFD and is counted.
public struct Decoder: Sendable {
    public init() {}

    /// The source text of an article in UTF-8, with or without a byte-order mark. Valid input is not copied. Linear.
    ///
    /// A byte-order mark is not part of the text. Each maximal ill-formed stretch (Unicode 15, 3.9) becomes one U+FFFD.
    public func decode(_ bytes: [UInt8]) -> SourceText {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? Array(bytes[3...]) : bytes
        var diagnostics: [Diagnostic] = []
        if hasMark {
            diagnostics.append(
                Diagnostic(
                    code: "decoding.byte_order_mark", severity: .info,
                    message: "a byte-order mark was dropped", range: nil))
        }
        guard let firstBad = UTF8Scanner.firstIllFormed(in: body, from: 0) else {
            return SourceText(utf8: body, encoding: "utf-8", diagnostics: diagnostics)
        }
        let (repaired, count) = repair(body, from: firstBad)
        let place = firstBad + bytes.count - body.count
        diagnostics.append(
            Diagnostic(
                code: "decoding.invalid_bytes", severity: .warning,
                message: "\(count) ill-formed byte sequence\(count == 1 ? "" : "s") replaced by U+FFFD,"
                    + " the first at byte \(place)",
                range: TextRange(utf8: firstBad..<firstBad + 3)))
        return SourceText(utf8: repaired, encoding: "utf-8", diagnostics: diagnostics)
    }

    private func repair(_ bytes: [UInt8], from firstBad: Int) -> (utf8: [UInt8], count: Int) {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var (position, count) = (0, 0)
        var next: Int? = firstBad
        while let bad = next {
            output.append(contentsOf: bytes[position..<bad])
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            count += 1
            position = bad + UTF8Scanner.illFormedLength(in: bytes, at: bad)
            next = UTF8Scanner.firstIllFormed(in: bytes, from: position)
        }
        output.append(contentsOf: bytes[position...])
        return (output, count)
    }
}

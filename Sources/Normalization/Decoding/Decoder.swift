import TextModel

/// Bytes to text. Never fails and never drops a byte silently: what cannot be decoded becomes U+FFFD and is counted.
///
/// Which encoding a text is in is told, in this order, by its byte-order mark, by the caller, by its markup, and else by
/// what it would say (`EncodingDetector`). What is well-formed UTF-8 is that unless told and readable otherwise. The
/// bytes have the last word: a declaration under which they make no sense is overruled, with a diagnostic.
public struct Decoder: Sendable {
    private let declared: TextEncoding?

    /// All tables that decide how bytes are read.
    static let lexicons: [Lexicon] = [
        CharacterFrequencyLexicon.lexicon, EncodingSupplementLexicon.big5, EncodingSupplementLexicon.gb18030,
    ]

    /// - Parameter encoding: what the caller knows of the text, from a header or by hand.
    public init(encoding: TextEncoding? = nil) { declared = encoding }

    /// The source text of an article, without its byte-order mark. UTF-8 without one is not copied. Linear.
    public func decode(_ bytes: [UInt8]) -> SourceText {
        // Nearly all articles are plain UTF-8, and one pass over them tells.
        var survey: TextSurvey?
        if declared == nil || declared == .utf8 {
            let found = Survey.of(bytes)
            if !found.traits.contains(.illFormed) && !(bytes.first == 0xEF && bytes.starts(with: ByteOrderMark.utf8)) {
                if found.traits.isDisjoint(with: [.control, .angleBracket]) { return plain(bytes, found) }
                survey = found
            }
        }
        let mark = ByteOrderMark(bytes)
        if mark == nil, survey != nil, Self.isPlainUTF8(bytes) { return plain(bytes, survey) }
        return decode(bytes, mark)
    }

    private func plain(_ bytes: [UInt8], _ survey: TextSurvey?) -> SourceText {
        SourceText(utf8: bytes, encoding: TextEncoding.utf8.rawValue, diagnostics: [], survey: survey)
    }

    private func decode(_ bytes: [UInt8], _ mark: ByteOrderMark?) -> SourceText {
        var diagnostics: [Diagnostic] = []
        let family: TextEncoding.Family
        if let mark {
            diagnostics.append(Self.markDiagnostic)
            family = mark.family
            noteContradiction(of: .init(caller: declared), by: family, &diagnostics)
        } else {
            family = choose(for: bytes, &diagnostics)
        }
        return decode(bytes, from: mark?.count ?? 0, as: family, diagnostics)
    }

    /// Whether this is no text in any encoding: zero bytes that are not those of UTF-16.
    public static func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = Array(bytes.prefix(8192))
        guard head.contains(0) else { return false }
        if let mark = ByteOrderMark(head), mark.family.isUTF16 { return false }
        return !EncodingDetector.isUTF16(head)
    }

    // MARK: Choosing

    /// Whether what is well-formed is without the controls that would show UTF-16, and not declared in its markup as
    /// anything else.
    private static func isPlainUTF8(_ bytes: [UInt8]) -> Bool {
        if hasControls(bytes) { return false }
        guard let declared = EncodingDeclaration(in: bytes) else { return true }
        return declared.encoding == .utf8 || isASCII(bytes)
    }

    /// Text in UTF-16 may be well-formed UTF-8, even ASCII, by chance; but half of its bytes are those of controls then.
    private static func hasControls(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(1024).contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    }

    private static func isASCII(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { UTF8Scanner.skipASCII($0, from: 0) == $0.count }
    }

    /// The family that `bytes`, which have no mark, are read as.
    private func choose(for bytes: [UInt8], _ diagnostics: inout [Diagnostic]) -> TextEncoding.Family {
        if Self.isASCII(bytes) && !Self.hasControls(bytes) { return .utf8 }
        let declaration = Declaration(caller: declared) ?? Declaration(in: bytes)
        let isUTF8 = UTF8Scanner.firstIllFormed(in: bytes, from: 0) == nil
        let favoured = declaration?.families ?? []
        let families = TextEncoding.Family.allCases.filter {
            !isUTF8 || $0 == .utf8 || favoured.contains($0) || ($0.isUTF16 && Self.hasControls(bytes))
        }
        let detector = EncodingDetector(bytes, among: families, favoured: favoured)
        let best = detector.readings[0].family
        if favoured.isEmpty {
            if best != .utf8 { noteGuess(best, rival: detector.rival, declaration, &diagnostics) }
        } else {
            noteContradiction(of: declaration, by: best, &diagnostics)
        }
        return best
    }

    private func decode(
        _ bytes: [UInt8], from start: Int, as family: TextEncoding.Family, _ noted: [Diagnostic]
    ) -> SourceText {
        if family == .utf8 && UTF8Scanner.firstIllFormed(in: bytes, from: start) == nil {
            return SourceText(
                utf8: start == 0 ? bytes : Array(bytes[start...]), encoding: TextEncoding.utf8.rawValue,
                diagnostics: noted)
        }
        let text = Transcoder.transcode(bytes, from: start, as: family)
        return SourceText(
            utf8: text.utf8, encoding: text.encoding.rawValue, diagnostics: noted + Self.damageDiagnostics(text))
    }
}

/// What somebody says of a text's encoding.
private struct Declaration {
    let label: String
    let place: String
    /// The decoders that it allows; none where the label names an encoding that is not read here.
    let families: [TextEncoding.Family]

    init?(caller encoding: TextEncoding?) {
        guard let encoding else { return nil }
        label = encoding.rawValue
        place = "by the caller"
        families = [encoding.family]
    }

    /// From the markup of `bytes`. Where that can be read it is not in UTF-16, whatever it says.
    init?(in bytes: [UInt8]) {
        guard let found = EncodingDeclaration(in: bytes) else { return nil }
        label = found.label
        place = "in its markup"
        families = found.encoding.map { $0.family.isUTF16 ? [.utf8] : [$0.family] } ?? []
    }
}

extension Decoder {
    // MARK: Diagnostics

    private static let markDiagnostic = Diagnostic(
        code: "decoding.byte_order_mark", severity: .info, message: "a byte-order mark was dropped", range: nil)

    private func noteContradiction(
        of declaration: Declaration?, by family: TextEncoding.Family, _ diagnostics: inout [Diagnostic]
    ) {
        guard let declaration, !declaration.families.contains(family) else { return }
        diagnostics.append(
            Diagnostic(
                code: "decoding.declaration_overruled", severity: .warning,
                message: "declared as \(declaration.label) \(declaration.place), but its bytes are \(family.name)",
                range: nil))
    }

    private func noteGuess(
        _ family: TextEncoding.Family, rival: TextEncoding.Family?, _ declaration: Declaration?,
        _ diagnostics: inout [Diagnostic]
    ) {
        let reason = declaration.map { "declared as \($0.label), which is not read here" } ?? "no declaration"
        diagnostics.append(
            Diagnostic(
                code: rival == nil ? "decoding.detected" : "decoding.uncertain",
                severity: rival == nil ? .info : .warning,
                message: "\(reason); read as \(family.name)" + (rival.map { ", which could be \($0.name)" } ?? ""),
                range: nil))
    }

    private static func damageDiagnostics(_ text: Transcoded) -> [Diagnostic] {
        guard let first = text.firstUndecodable else { return [] }
        let count = text.undecodableCount
        return [
            Diagnostic(
                code: "decoding.invalid_bytes", severity: .warning,
                message: "\(count) ill-formed byte sequence\(count == 1 ? "" : "s") replaced by U+FFFD,"
                    + " the first at byte \(first.byte)",
                range: TextRange(utf8: first.utf8..<first.utf8 + 3))
        ]
    }
}

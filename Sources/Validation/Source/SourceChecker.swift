import Hashing

/// Holds the record against the bytes it was made from.
struct SourceChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    /// - Parameter alignmentIsSound: whether the alignment covers the text; otherwise only the bytes are checked.
    mutating func run(_ bytes: [UInt8], alignmentIsSound: Bool) {
        guard let source = record.root["source"], isSource(bytes, source), alignmentIsSound,
            let alignment = record.alignment, let encoding = source["encoding"], let name = encoding.string
        else { return }
        guard let scalars = SourceDecoder.scalars(of: bytes, encoding: name) else {
            findings.report(
                .sourceUnreadable, at: encoding, "The text was not compared with the source, which is in \(name).")
            return
        }
        checkScript(scalars, source)
        let text = MeasuredText(scalars, unit: record.text.unit)
        guard text.count == alignment.sourceCount else {
            findings.report(
                .alignmentSource, at: record.root["alignment"] ?? record.root,
                "The alignment covers \(alignment.sourceCount) of the source, which has \(text.count).")
            return
        }
        let isMarkup = source["media_type"]?.string.map { $0 == "text/html" || $0 == "application/xhtml+xml" } ?? false
        compare(alignment, text, isMarkup: isMarkup)
    }

    /// A script is named that the source shows; some characters of the other one prove nothing.
    private mutating func checkScript(_ scalars: [Unicode.Scalar], _ source: JSONValue) {
        guard let field = source["script"], let script = field.string else { return }
        let (traditional, simplified) = VariantTable.shared.tally(scalars)
        let isWrong =
            switch script {
            case "hans": traditional >= Self.proof && traditional > simplified
            case "hant": simplified >= Self.proof && simplified > traditional
            case "mixed": min(traditional, simplified) == 0 && max(traditional, simplified) >= 2 * Self.proof
            case "none": traditional + simplified >= Self.proof
            default: false
            }
        if isWrong {
            findings.report(
                .scriptDiffers, at: field,
                "\(traditional) characters are traditional only, \(simplified) simplified only.")
        }
    }

    /// How many characters that only one script has prove that a text is in it.
    private static let proof = 4

    /// Whether these are the bytes that the record was made from. If not, comparing the texts would find nothing new.
    private mutating func isSource(_ bytes: [UInt8], _ source: JSONValue) -> Bool {
        if let digest = source["sha256"], let stated = digest.string, stated != SHA256.hexDigest(of: bytes) {
            findings.report(.sourceDigest, at: digest, "The source given has another SHA-256 digest.")
            return false
        }
        if let size = source["bytes"], let stated = size.integer, stated >= 0, stated != bytes.count {
            findings.report(.sourceSize, at: size, "The source given has \(bytes.count) bytes.")
        }
        return true
    }

    /// Whether the record says that it repaired damaged bytes.
    private var reportsRepairs: Bool {
        record.root.elements(of: "diagnostics").contains { $0["code"]?.string == "normalization.damage_repaired" }
    }

    private mutating func compare(_ alignment: AlignmentTable, _ source: MeasuredText, isMarkup: Bool) {
        guard let list = record.root["alignment"] else { return }
        var comparison = Comparison(source: source.scalars, text: record.text.scalars, isMarkup: isMarkup)
        for (pair, value) in zip(alignment.pairs, list.elements) {
            guard let textRange = record.text.scalarRange(pair.text.lowerBound, pair.text.upperBound),
                let sourceRange = source.scalarRange(pair.source.lowerBound, pair.source.upperBound)
            else {
                findings.report(.unlikeSource, at: value, source: pair.source, "The pair cuts a character in two.")
                continue
            }
            guard let difference = comparison.difference(source: sourceRange, text: textRange, isRun: pair.isRun),
                !(reportsRepairs && comparison.isRepair(source: sourceRange, text: textRange))
            else { continue }
            findings.report(difference.check, at: value, source: pair.source, difference.message)
        }
        if let message = comparison.conversionConflict {
            findings.report(.mixedConversion, at: record.root["text"] ?? record.root, message)
        }
    }
}

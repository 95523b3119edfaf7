import Extraction
import Hashing
import Linking
import Normalization
import Records
import TextModel

/// What made a record: this version with these rules.
public enum Generator {
    public static let version = "0.1.0"

    /// The generator that records name which are read by `lexicons`.
    static func generator(with lexicons: Lexicons) -> Record.Generator {
        Record.Generator(name: "tiqu", version: version, ruleset: ruleset(with: lexicons))
    }

    /// The SHA-256 over all lexicons, by name: equal rulesets of one version make equal records. Computed when asked for.
    public static let ruleset = hash(with: nil)

    /// The same with what lexicon files add.
    public static func ruleset(with lexicons: Lexicons) -> String {
        lexicons.additions == nil ? ruleset : hash(with: lexicons.additions)
    }

    private static func hash(with additions: [UInt8]?) -> String {
        var digest = SHA256.Stream()
        for lexicon in lexicons.sorted(by: { $0.name < $1.name }) {
            (Array(lexicon.name.utf8) + [0]).withUnsafeBytes { digest.append($0) }
            digest.append(UnsafeRawBufferPointer(lexicon.bytes))
            [0 as UInt8].withUnsafeBytes { digest.append($0) }
        }
        additions?.withUnsafeBytes { digest.append($0) }
        return digest.hexDigest
    }

    /// Every table of facts that decides what is read.
    public static let lexicons: [Lexicon] =
        Normalizer.lexicons + EntityExtraction.extractors().flatMap { type(of: $0).lexicons }
        + EntityLinking.lexicons
}

import Extraction
import Hashing
import Linking
import Normalization
import Records
import TextModel

/// What made a record: this version with these rules.
public enum Generator {
    public static let version = "0.1.0"

    /// The generator that every record of this build names.
    public static let current = Record.Generator(name: "tiqu", version: version, ruleset: ruleset)

    /// The SHA-256 over all lexicons, by name: equal rulesets of one version make equal records.
    public static let ruleset: String = {
        var bytes: [UInt8] = []
        for lexicon in lexicons.sorted(by: { $0.name < $1.name }) {
            bytes.append(contentsOf: lexicon.name.utf8)
            bytes.append(0)
            bytes.append(contentsOf: lexicon.bytes)
            bytes.append(0)
        }
        return SHA256.hexDigest(of: bytes)
    }()

    /// Every table of facts that decides what is read.
    public static let lexicons: [Lexicon] =
        Normalizer.lexicons + EntityExtraction.extractors().flatMap { type(of: $0).lexicons }
        + EntityLinking.lexicons
}

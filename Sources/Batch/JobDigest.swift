import Foundation
import Hashing
import Input
import Tiqu

/// What makes records what they are: this program, to the byte, with these options.
enum JobDigest {
    /// Eight characters are enough: what is compared are the few jobs of one folder.
    static func digest(_ options: String, ruleset: String) -> String {
        String(SHA256.hexDigest(of: Array("\(program)\n\(ruleset)\n\(options)".utf8)).prefix(16))
    }

    /// The digest of the executable; rules are code as well, so the ruleset alone does not tell.
    private static let program: String = {
        let bytes = (try? FileReader.read("/proc/self/exe")) ?? Array(CommandLine.arguments[0].utf8)
        return SHA256.hexDigest(of: bytes)
    }()
}

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
        (try? digest(ofFile: "/proc/self/exe")) ?? SHA256.hexDigest(of: Array(CommandLine.arguments[0].utf8))
    }()

    /// Piece by piece: the executable is larger than all that a run holds.
    private static func digest(ofFile path: String) throws(FileFault) -> String {
        let source = try ByteSource(path: path)
        var digest = SHA256.Stream()
        while true {
            let piece = try source.next()
            if piece.isEmpty { return digest.hexDigest }
            digest.append(piece)
        }
    }
}

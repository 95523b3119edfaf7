import Foundation
import Hashing
import Input

/// Gives every article a file of its own, the same one in every run over the same articles.
public struct OutputNames {
    /// Whose a file is, both by their hashes.
    private var owners: [UInt64: UInt64] = [:]

    /// From an earlier run: `output` is that of the article with this hash of its id.
    mutating func reserve(_ output: String, for article: UInt64) { owners[NameHash.hash(output)] = article }

    public init() {}

    /// The name of the file of one article more.
    public mutating func name(for id: String) -> String { name(for: id, NameHash.hash(id)) }

    /// `a/b.txt` → `a/b.json`; the second article of a stem keeps its whole name: `a/b.html.json`. Where that is another's,
    /// too, as with the ids `b.txt` and `b`, its hash tells it apart.
    mutating func name(for id: String, _ article: UInt64) -> String {
        let safe = Self.safePath(id)
        let names = [Self.stem(safe), safe, safe + "~" + String(UInt32(truncatingIfNeeded: article), radix: 16)]
        let name = names.map { $0 + ".json" }.first { isFree($0, for: article) } ?? names[2] + ".json"
        owners[NameHash.hash(name)] = article
        return name
    }

    private func isFree(_ name: String, for article: UInt64) -> Bool {
        let owner = owners[NameHash.hash(name)]
        return owner == nil || owner == article
    }

    /// Without the endings of articles; other names are no files' and stay whole.
    private static func stem(_ name: String) -> String {
        guard InputFile.articleExtensions.contains(InputFile.contentExtension(name)) else { return name }
        let stem = (name as NSString).deletingPathExtension
        let isPacked = !InputFile.articleExtensions.contains((name as NSString).pathExtension.lowercased())
        return isPacked ? (stem as NSString).deletingPathExtension : stem
    }

    /// An id as a path that stays inside the folder, and out of what is ours in it: parts that are empty, `.` or `..` and
    /// characters that no file name takes are percent-encoded.
    private static func safePath(_ id: String) -> String {
        var parts = id.split(separator: "/", omittingEmptySubsequences: false).map(safePart)
        if parts[0] == ".tiqu" { parts[0] = "%2Etiqu" }
        return parts.joined(separator: "/")
    }

    private static func safePart(_ part: Substring) -> String {
        if part.isEmpty { return "%00" }
        if part.allSatisfy({ $0 == "." }) { return String(repeating: "%2E", count: part.count) }
        return shortened(escaped(part))
    }

    /// File systems take no name of more than 255 bytes; addresses are longer at times.
    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > longest else { return name }
        let start = name.unicodeScalars.reduce(into: "") { start, scalar in
            if start.utf8.count < longest - 24 { start.unicodeScalars.append(scalar) }
        }
        return start + "~" + String(NameHash.hash(name), radix: 16)
    }

    /// Leaves room for endings.
    private static let longest = 240

    private static func escaped(_ part: Substring) -> String {
        part.unicodeScalars.map { scalar in
            scalar.value < 0x20 || scalar == "\\" || scalar.value == 0x7F
                ? "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
                : String(scalar)
        }.joined()
    }
}

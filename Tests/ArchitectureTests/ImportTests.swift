import Foundation
import Testing

/// The README's picture of the modules against what the code imports.
struct ImportTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The allowed arrows, read from the block in the README that is fenced as `imports`.
    private static func allowedImports() throws -> [String: Set<String>] {
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let block = try #require(
            readme.components(separatedBy: "```imports\n").dropFirst().first?.components(separatedBy: "```").first)
        var allowed: [String: Set<String>] = [:]
        for line in block.split(separator: "\n") {
            let sides = line.components(separatedBy: "→").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(sides.count == 2, "not an arrow: \(line)")
            allowed[sides[0]] = Set(sides[1].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        }
        return allowed
    }

    private static func swiftFiles(in folder: URL) -> [URL] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    }

    /// The modules that the file imports, whatever the form of the line.
    private static func imports(of file: URL) throws -> [String] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "public" || $0 == "internal" }
            guard words.popFirst() == "import" else { return nil }
            words = words.drop { kinds.contains($0) }
            return words.first.map { String($0.split(separator: ".")[0]) }
        }
    }

    @Test func everyImportIsAllowed() throws {
        let allowed = try Self.allowedImports()
        let modules = Set(allowed.keys)
        for module in modules {
            let files = Self.swiftFiles(in: Self.root.appending(path: "Sources/\(module)"))
            if !["CHTML", "CICU", "CSurvey", "CArchive", "CSignals", "CHashing"].contains(module) {
                #expect(!files.isEmpty, "\(module) is in the README but not in Sources")
            }
            for file in files {
                for name in try Self.imports(of: file) where modules.contains(name) {
                    #expect(
                        allowed[module]!.contains(name), "\(module) must not import \(name): \(file.lastPathComponent)")
                }
            }
        }
    }

    @Test func everyModuleIsInTheReadme() throws {
        let modules = Set(try Self.allowedImports().keys)
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        #expect(Set(folders.filter { !$0.hasPrefix(".") }).subtracting(["SystemICU"]) == modules)
    }

    /// What must never be, anywhere below the command.
    @Test func onlyTheCommandPrintsAndUsesFoundationFreely() throws {
        for module in try Self.allowedImports().keys where module != "TiquCommand" {
            for file in Self.swiftFiles(in: Self.root.appending(path: "Sources/\(module)")) {
                let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
                    !$0.drop { $0 == " " }.hasPrefix("//")
                }
                #expect(!code.contains { $0.contains(" print(") }, "\(file.lastPathComponent) prints")
            }
        }
        let names = Self.swiftFiles(in: Self.root.appending(path: "Sources")).map(\.lastPathComponent)
        #expect(!names.contains { $0.contains("Util") || $0.contains("Helper") })
    }
}

import ArgumentParser
import Tiqu
import Validation

/// What users add to the tables, for every command that reads articles.
struct LexiconOption: ParsableArguments {
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "Regions, units, document kinds, exceptions and stop phrases to add; may be repeated. See docs/lexicons.md.",
            valueName: "file"))
    var lexicon: [String] = []

    /// The files, whose faults end the command: a usage error.
    func files() throws -> [LexiconFile] {
        try lexicon.map { path in
            do throws(FileFault) {
                return LexiconFile(name: path, bytes: try FileReader.read(path))
            } catch {
                Console.fault(error.path, error.reason)
                throw ExitCode(ExitStatus.usage.rawValue)
            }
        }
    }

    /// - Parameter isQuiet: without notes; faults are named all the same.
    func lexicons(isQuiet: Bool = false) throws -> Lexicons {
        if lexicon.isEmpty { return .embedded }
        do {
            let lexicons = try Lexicons(reading: try files())
            if !isQuiet { for note in lexicons.notes { Console.error("tiqu: \(note)") } }
            return lexicons
        } catch let error as LexiconError {
            for remark in error.remarks { Console.error("tiqu: \(remark)") }
            throw ExitCode(ExitStatus.usage.rawValue)
        }
    }

    /// The same files as the validator reads them, by itself.
    func addedTables() throws -> AddedTables {
        var tables = AddedTables()
        for file in try files() { tables.read(file.bytes, name: file.name) }
        if tables.faults.isEmpty { return tables }
        for fault in tables.faults { Console.error("tiqu: \(fault)") }
        throw ExitCode(ExitStatus.usage.rawValue)
    }
}

import ArgumentParser
import Foundation
import Tiqu

@main
struct TiquCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiqu",
        abstract: "Reads Chinese news articles and gives back what they state, as data that can be checked.",
        discussion: """
            Exit status: 0 clean, 1 findings, 2 usage, 3 input or output failed for some article \
            (the others are still written), 130 and 143 ended by a signal. \
            diff has its own: 0 the same, 1 changed, 2 failed.
            """,
        version: version,
        subcommands: [
            ExtractCommand.self, NormalizeCommand.self, ValidateCommand.self, TableCommand.self, ExplainCommand.self,
            EvaluateCommand.self, DiffCommand.self, GoldCommand.self,
            ReportCommand.self, ServeCommand.self, ExportCommand.self,
        ])

    /// The ruleset is the hash of all tables, which is taken only for who asks for it.
    private static var version: String {
        let isAsked = CommandLine.arguments.contains("--version")
        return "tiqu \(Generator.version)" + (isAsked ? " (ruleset \(Generator.ruleset.prefix(12)))" : "")
    }

    /// Half of what one short article takes is tables that are made once: they are made while the command line is read.
    private static func prepare() {
        guard CommandLine.arguments.dropFirst().first == ExtractCommand.configuration.commandName else { return }
        DispatchQueue.global().async { Pipeline.prepare() }
    }

    /// As ArgumentParser does it, but with the exit status that our users are promised for a usage error.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        prepare()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            if exitCode(for: error) == .validationFailure {
                Console.error(fullMessage(for: error))
                Foundation.exit(ExitStatus.usage.rawValue)
            }
            if let fault = error as? FileFault {
                Console.fault(fault.path, fault.reason)
                Foundation.exit(ExitStatus.failed.rawValue)
            }
            exit(withError: error)
        }
    }
}

/// What the process tells its caller.
enum ExitStatus: Int32 {
    case clean = 0
    case findings = 1
    case usage = 2
    /// Some input could not be read or some output not written; everything else was done.
    case failed = 3

    /// Ends the command with this status.
    func end() throws {
        if self != .clean { throw ExitCode(rawValue) }
    }
}

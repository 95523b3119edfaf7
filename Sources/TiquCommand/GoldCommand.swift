import ArgumentParser
import Foundation

struct GoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gold",
        abstract: "Moves labelled articles between folders and the tools in which people label.",
        subcommands: [Inputs.self])

    /// What `tiqu extract --jsonl` reads.
    struct Inputs: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "inputs",
            abstract: "Writes the articles of a gold folder as JSON Lines, with the day that each appeared.",
            discussion: """
                Examples:
                  tiqu gold inputs corpus | tiqu extract --jsonl > records.jsonl
                """)

        @Argument(help: ArgumentHelp("A folder of labelled articles.", valueName: "gold"))
        var gold: String

        func run() throws {
            let folder = GoldFolder(gold)
            for fault in folder.faults { Console.fault(fault.path, fault.reason) }
            var output = StandardOutput()
            for item in folder.items {
                try output.append(item.inputLine)
            }
            try output.finish()
            try (folder.faults.isEmpty ? ExitStatus.clean : .failed).end()
        }
    }
}

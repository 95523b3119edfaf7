import ArgumentParser
import Foundation

/// The service is a program of its own, so that nobody who does not need it builds a web server. This finds it.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Reads articles that are sent to it over HTTP: starts tiqu-serve, if it is installed.",
        discussion: "Service/README.md says how it is built and what it takes; tiqu serve --help shows its options.")

    @Argument(parsing: .captureForPassthrough, help: "The options of tiqu-serve.")
    var options: [String] = []

    func run() throws {
        let folder = Bundle.main.executablePath.map { $0[...($0.lastIndex(of: "/") ?? $0.startIndex)] } ?? ""
        // Beside this program, else on the path.
        for program in [folder + "tiqu-serve", "tiqu-serve"] {
            var arguments = ([String(program)] + options).map { strdup($0) } + [nil]
            execvp(String(program), &arguments)
        }
        Console.error("tiqu: tiqu-serve is neither beside this program nor on the path; see Service/README.md")
        try ExitStatus.failed.end()
    }
}

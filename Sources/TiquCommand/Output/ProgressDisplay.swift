import ArgumentParser
import Foundation

/// Shows on standard error how far a run is and what came to nothing.
final class ProgressDisplay: BatchObserver {
    enum Style: String, ExpressibleByArgument, CaseIterable { case auto, json, none }

    private let style: Style
    private let isQuiet: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var shown = -1.0
    /// Whether the line that the cursor is on shows progress.
    private var hasLine = false

    init(_ style: Style, isQuiet: Bool) {
        self.style = style
        self.isQuiet = isQuiet
    }

    func fault(_ place: String, _ reason: String) {
        clear()
        Console.fault(place, reason)
    }

    func note(_ place: String, _ text: String) {
        // An article without a text is one of the records; that is said even to those who want no notes.
        if isQuiet && text != "is empty" { return }
        fault(place, text)
    }

    func progress(_ progress: BatchProgress) {
        switch style {
        case .json where progress.seconds >= shown + 1: show(progress) { Console.error(Self.json(progress)) }
        case .auto where isTerminal && !isQuiet && progress.seconds >= max(shown + 0.1, 0.5):
            show(progress) { draw(Self.line(progress)) }
        default: break
        }
    }

    private func show(_ progress: BatchProgress, _ body: () -> Void) {
        shown = progress.seconds
        body()
    }

    /// The last words: what was done, and how the run can be gone on with.
    func finish(_ summary: BatchSummary, showsTable: Bool) {
        clear()
        if style == .json { Console.error(Self.json(summary.progress)) }
        if showsTable { Console.error(RunSummary(summary).table) }
        if summary.signal != 0 {
            let name = summary.signal == SIGINT ? "interrupted" : "ended"
            Console.error("tiqu: \(name); \(summary.progress.articles) articles are done")
        }
    }

    // MARK: The line

    private func draw(_ line: String) {
        Console.write("\r\u{1B}[K" + line)
        hasLine = true
    }

    private func clear() {
        if hasLine { Console.write("\r\u{1B}[K") }
        hasLine = false
    }

    /// `[######··············]  31 %  12,345 articles  18.2 MB/s  2 errors  1:05 left`
    static func line(_ progress: BatchProgress) -> String {
        var parts = [
            "\(RunSummary.grouped(progress.articles)) articles",
            String(format: "%.1f MB/s", progress.megabytesPerSecond),
        ]
        if progress.errors > 0 { parts.append("\(progress.errors) error\(progress.errors == 1 ? "" : "s")") }
        if let total = progress.total, total > 0 {
            let part = min(Double(progress.consumed) / Double(total), 1)
            let filled = Int(part * 20)
            let bar = String(repeating: "#", count: filled) + String(repeating: "·", count: 20 - filled)
            parts.insert("[\(bar)] \(String(format: "%3d %%", Int(part * 100)))", at: 0)
        }
        if let left = progress.secondsLeft { parts.append("\(time(left)) left") }
        return parts.joined(separator: "  ")
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        let rest = String(format: "%d:%02d", whole / 60 % 60, whole % 60)
        return whole < 3600 ? rest : String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
    }

    /// One object a line, for machines.
    static func json(_ progress: BatchProgress) -> String {
        let total = progress.total.map(String.init) ?? "null"
        let left = progress.secondsLeft.map { String(format: "%.1f", $0) } ?? "null"
        return """
            {"articles":\(progress.articles),"unchanged":\(progress.unchanged),"errors":\(progress.errors),\
            "bytes":\(progress.bytes),"seconds":\(String(format: "%.3f", progress.seconds)),\
            "megabytes_per_second":\(String(format: "%.1f", progress.megabytesPerSecond)),\
            "input_bytes":\(progress.consumed),"input_total":\(total),"seconds_left":\(left)}
            """
    }
}

import ArgumentParser
import Evaluation
import Foundation
import Presentation

struct WatchOptions: ParsableArguments {
    @Flag(help: "Extract the corpus whenever it, the old records or the program change, and show what is different.")
    var watch = false

    @Option(
        help: ArgumentHelp("The articles to extract; where they are labelled, they are scored too.", valueName: "dir"))
    var corpus = "corpus"

    @Option(
        help: ArgumentHelp("The program that extracts: what a build writes. This one, if not named.", valueName: "file")
    )
    var binary: String?
}

/// Shows what a change of the rules, the corpus or the labels does, each time that one of them changes.
///
/// Rules are compiled, so it watches what a build writes: it looks every fifth of a second whether a file has another
/// time or size, waits until nothing changes any more, and runs the program that is there then.
struct Watch {
    private let old: String
    private let corpus: String
    private let binary: String
    private let limit: Int
    private let scratch: URL
    /// F1 of each kind when watching began, and at the last run.
    private var first: [ScoredKind: Double] = [:]
    private var last: [ScoredKind: Double] = [:]

    private static let interval = 200_000_000

    init(old: String, options: WatchOptions, limit: Int) throws {
        (self.old, corpus, self.limit) = (old, options.corpus, limit)
        binary = options.binary ?? Self.ownPath
        scratch = FileManager.default.temporaryDirectory.appending(path: "tiqu-watch-\(getpid())")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    }

    /// Where this program lies, however it was called.
    private static var ownPath: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? ProcessInfo.processInfo.arguments[0]
    }

    /// Until the user ends it.
    func run() throws {
        if InputWalker(paths: [corpus], extensions: InputFile.articleExtensions).files.isEmpty {
            Console.fault(corpus, "no article there yet (--corpus); waiting for one")
        }
        defer { try? FileManager.default.removeItem(at: scratch) }
        var watch = self
        let signals = Signals()
        var (known, cause) = (watch.state(), "start")
        watch.show(cause, since: .now)
        while !signals.wait(nanoseconds: Self.interval) {
            let now = watch.state()
            if now == known { continue }
            let noticed = ContinuousClock.now
            cause = watch.name(Self.difference(known, now))
            known = now
            while !signals.wait(nanoseconds: Self.interval) {
                let later = watch.state()
                if later == known { break }
                known = later
            }
            watch.show(cause, since: noticed)
        }
    }

    // MARK: What is watched

    private struct FileState: Hashable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int64
        let node: UInt

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
            (size, node) = (Int64(status.st_size), UInt(status.st_ino))
        }
    }

    private func state() -> [String: FileState] {
        let kept = InputWalker(paths: [corpus], extensions: InputFile.articleExtensions.union(["json"])).files
        let records = InputWalker(paths: [old], extensions: ["json", "jsonl"]).files
        return ([binary] + (kept + records).map(\.path)).reduce(into: [:]) { $0[$1] = FileState($1) }
    }

    private static func difference(_ a: [String: FileState], _ b: [String: FileState]) -> [String] {
        Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
    }

    private func name(_ paths: [String]) -> String {
        paths.count > 3 ? "\(paths[0]) and \(paths.count - 1) more changed" : paths.joined(separator: ", ") + " changed"
    }

    // MARK: What is shown

    private mutating func show(_ cause: String, since start: ContinuousClock.Instant) {
        let gold = GoldFolder(corpus)
        let text = extract(gold) ? scoreLines(gold) + "\n" + differenceText() : ""
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        var now = time(nil)
        var clock = tm()
        localtime_r(&now, &clock)
        let head = String(
            format: "%02d:%02d:%02d  %@; shown %.1f s after it was noticed", clock.tm_hour, clock.tm_min, clock.tm_sec,
            cause, milliseconds / 1000)
        let clear = Terminal.isOutput ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""
        var output = StandardOutput()
        try? output.append(Array("\(clear)\(head)\n\(text)\n".utf8))
        try? output.finish()
    }

    private var records: String { scratch.appending(path: "records").path }
    private var inputs: URL { scratch.appending(path: "inputs.jsonl") }
    private var scored: URL { scratch.appending(path: "scored.jsonl") }

    /// Extracts the corpus as the old records were made, and, where it is labelled, once more with the days on which the
    /// articles appeared: labels count with them. Both run at once.
    private func extract(_ gold: GoldFolder) -> Bool {
        try? FileManager.default.removeItem(atPath: records)
        let plain = start(["extract", corpus, "--out", records, "--no-generator", "--quiet"])
        var dated: Process?
        if !gold.items.isEmpty {
            try? Data(gold.items.flatMap(\.inputLine)).write(to: inputs)
            dated = start(["extract", "--jsonl", inputs.path, "--quiet"], output: scored)
        }
        for process in [plain, dated] { process?.waitUntilExit() }
        return plain?.terminationStatus == 0 && (gold.items.isEmpty || dated?.terminationStatus == 0)
    }

    /// nil where the program cannot be run; what it finds amiss it says itself.
    private func start(_ arguments: [String], output: URL? = nil) -> Process? {
        let process = Process()
        process.executableURL = URL(filePath: binary)
        process.arguments = arguments
        if let output {
            _ = FileManager.default.createFile(atPath: output.path, contents: nil)
            process.standardOutput = try? FileHandle(forWritingTo: output)
        }
        do {
            try process.run()
            return process
        } catch {
            Console.fault(binary, "cannot be run: \(error.localizedDescription)")
            return nil
        }
    }

    private func differenceText() -> String {
        var job = DifferenceJob()
        job.compare(old: old, new: records)
        return DifferenceText.text(job.difference, limit: limit == 0 ? nil : limit)
    }

    private mutating func scoreLines(_ gold: GoldFolder) -> String {
        if gold.items.isEmpty { return "" }
        var job = EvaluationJob()
        job.run(gold, records: [scored.path])
        var now: [ScoredKind: Double] = [:]
        for kind in ScoredKind.allCases { now[kind] = job.evaluator.scores.tally(kind)?.f1 }
        if first.isEmpty { (first, last) = (now, now) }
        defer { last = now }
        return ScoreChange.lines(first: first, last: last, now: now)
    }
}

/// F1 of each kind, and how it has changed.
private enum ScoreChange {
    static func lines(first: [ScoredKind: Double], last: [ScoredKind: Double], now: [ScoredKind: Double]) -> String {
        let lines = ScoredKind.allCases.compactMap { kind -> String? in
            guard let (a, b, c) = zip(first[kind], last[kind], now[kind]), a != c || b != c else { return nil }
            let since = a != b ? ", \(shown(a)) at the start" : ""
            return "\(kind.rawValue): f1 \(shown(b)) → \(shown(c))\(since)\n"
        }
        return lines.isEmpty ? "scores as at the start\n" : lines.joined()
    }

    private static func zip(_ a: Double?, _ b: Double?, _ c: Double?) -> (Double, Double, Double)? {
        guard let a, let b, let c else { return nil }
        return (a, b, c)
    }

    private static func shown(_ score: Double) -> String { String(format: "%.4f", score) }
}

/// Waits for the user to end the command, so that what it has put aside can be removed.
private struct Signals {
    private var set = sigset_t()

    init() {
        sigemptyset(&set)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Whether a signal came within that time.
    func wait(nanoseconds: Int) -> Bool {
        var (set, time) = (self.set, timespec(tv_sec: 0, tv_nsec: nanoseconds))
        return sigtimedwait(&set, nil, &time) > 0
    }
}

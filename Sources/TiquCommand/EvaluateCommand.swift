import ArgumentParser
import Evaluation
import Foundation
import Presentation

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Scores records against articles labelled by hand.",
        discussion: """
            The gold folder holds ID.txt and ID.json for each article; docs/evaluation.md says what is counted, and how.

            Examples:
              tiqu gold inputs corpus | tiqu extract --jsonl | tiqu evaluate corpus
              tiqu evaluate corpus records.jsonl --misses 5
              tiqu evaluate corpus records.jsonl --html report.html
              tiqu evaluate corpus records.jsonl --thresholds corpus/thresholds.tsv --quiet
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    @Argument(help: ArgumentHelp("A folder of labelled articles.", valueName: "gold"))
    var gold: String

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for JSON Lines.",
            valueName: "records"))
    var paths: [String] = ["-"]

    @Option(help: "How scores are written: json has every miss too, csv a line for each score.")
    var format: Format = .text

    @Option(help: ArgumentHelp("In text, list so many misses and spurious items of each kind.", valueName: "number"))
    var misses: Int = 0

    @Option(help: ArgumentHelp("Write a page to read all of it.", valueName: "file"))
    var html: String?

    @Option(
        help: ArgumentHelp("Scores that must be reached; one that is not makes the exit status 1.", valueName: "file"))
    var thresholds: String?

    @Flag(name: .shortAndLong, help: "No scores on standard output.")
    var quiet = false

    func validate() throws {
        if misses < 0 { throw ValidationError("--misses takes a number that is not negative") }
    }

    func run() throws {
        let limits = try readThresholds()
        var job = EvaluationJob()
        job.run(GoldFolder(gold), records: paths)
        try write(job.evaluator, &job)
        for shortfall in limits?.shortfalls(of: job.evaluator.total) ?? [] {
            job.isBelow = true
            let line = shortfall.line
            Console.error(
                "\(thresholds ?? ""):\(line.number): \(line.name) \(line.measure.rawValue) is \(shortfall.reached), at least \(line.least) was asked for"
            )
        }
        if job.faultCount > 0 { try ExitStatus.failed.end() }
        try (job.isBelow ? ExitStatus.findings : .clean).end()
    }

    private func readThresholds() throws -> Thresholds? {
        guard let thresholds else { return nil }
        do {
            return try Thresholds(String(decoding: FileReader.read(thresholds), as: UTF8.self))
        } catch let fault as FileFault {
            Console.fault(fault.path, fault.reason)
        } catch {
            Console.fault(thresholds, "\(error)")
        }
        throw ExitCode(ExitStatus.usage.rawValue)
    }

    private func write(_ evaluator: Evaluator, _ job: inout EvaluationJob) throws {
        do throws(FileFault) {
            if let html { try StagedFile.write(EvaluationPage.html(evaluator), to: html) }
            if quiet { return }
            var output = StandardOutput()
            switch format {
            case .text: try output.append(Array(EvaluationText.text(evaluator, misses: misses).utf8))
            case .json: try output.append(EvaluationData.json(evaluator))
            case .csv: try output.append(EvaluationData.csv(evaluator))
            }
            try output.finish()
        } catch {
            job.report(error.path, error.reason)
        }
    }
}

/// Brings gold and records together; every fault is one line on standard error, and the rest goes on.
struct EvaluationJob {
    private(set) var evaluator = Evaluator()
    private(set) var faultCount = 0
    var isBelow = false

    mutating func run(_ gold: GoldFolder, records paths: [String]) {
        if gold.isOfRecords {
            return report(gold.path, "these are records; the labelled articles come first: tiqu evaluate GOLD RECORDS")
        }
        for fault in gold.faults { report(fault.path, fault.reason) }
        var records = RecordsByArticle(paths)
        var missing: [String] = []
        var undated = 0
        faultCount += records.faultCount
        for item in gold.items {
            let record = records.take(item)
            if record == nil { missing.append(item.id) }
            if item.gold.published != nil, let record, record.published == nil { undated += 1 }
            do throws(EvaluationError) {
                try evaluator.add(item.gold, id: item.id, record: record)
            } catch {
                report(item.id, "\(error); not scored")
            }
        }
        if !missing.isEmpty { reportMissing(missing) }
        if undated > 0 {
            Console.error(
                "tiqu: \(undated) record\(undated == 1 ? "" : "s") without the day that the gold states; "
                    + "`tiqu gold inputs \(gold.path) | tiqu extract --jsonl` gives it")
        }
        let rest = records.rest
        if !rest.isEmpty { Console.error("tiqu: no gold for \(Self.list(rest)); not scored") }
    }

    private mutating func reportMissing(_ ids: [String]) {
        report(Self.list(ids), "no record; everything in \(ids.count == 1 ? "it" : "them") counts as missed")
    }

    private static func list(_ ids: [String]) -> String {
        let shown = ids.prefix(5).joined(separator: ", ")
        return ids.count > 5 ? "\(shown) and \(ids.count - 5) more" : shown
    }

    mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }
}

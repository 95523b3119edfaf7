import ArgumentParser
import Evaluation
import Foundation
import Presentation

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Shows what two sets of records say differently.",
        discussion: """
            Exit status: 0 the same, 1 something changed, 2 something went wrong.

            Examples:
              tiqu diff out new                   two folders of records
              tiqu diff old.jsonl new.jsonl --format json
              tiqu diff out new --accept          the new records become the old ones
              tiqu diff --watch                   corpus/ against out/, at every change
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: ArgumentHelp("The records that are known: a folder, a .json or a .jsonl file.", valueName: "old"))
    var old: String?

    @Argument(help: ArgumentHelp("The records to compare with them; - for JSON Lines.", valueName: "new"))
    var new: String?

    @Option(help: "How changes are written.")
    var format: Format = .text

    @Option(help: ArgumentHelp("In text, show so many changes of each rule; 0 for all.", valueName: "number"))
    var limit: Int = 20

    @Flag(help: "Write the new records over the old ones, and delete old ones that are not in the new.")
    var accept = false

    @OptionGroup(title: "Watching")
    var watching: WatchOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number that is not negative") }
        if watching.watch {
            if new != nil || accept || format != .text {
                throw ValidationError("--watch takes the old records only, and shows text")
            }
        } else if old == nil || new == nil {
            throw ValidationError("name the old records and the new ones")
        }
        if accept && (old == "-" || new == "-") { throw ValidationError("--accept is for files and folders") }
    }

    func run() throws {
        if watching.watch { return try Watch(old: old ?? "out", options: watching, limit: limit).run() }
        guard let old, let new else { return }
        var job = DifferenceJob()
        job.compare(old: old, new: new)
        do throws(FileFault) {
            if job.hasBoth { try write(job.difference) }
            if job.faultCount == 0 && accept { return Console.error(try Snapshot(old).replace(by: new).summary) }
        } catch {
            Console.fault(error.path, error.reason)
            throw ExitCode(DiffStatus.failed)
        }
        if job.faultCount > 0 { throw ExitCode(DiffStatus.failed) }
        if !job.difference.isEmpty { throw ExitCode(DiffStatus.changed) }
    }

    private func write(_ difference: Difference) throws(FileFault) {
        var output = StandardOutput()
        switch format {
        case .text: try output.append(Array(DifferenceText.text(difference, limit: limit == 0 ? nil : limit).utf8))
        case .json: try output.append(DifferenceData.json(difference))
        }
        try output.finish()
    }
}

/// As `diff` of Unix ends.
enum DiffStatus {
    static let changed: Int32 = 1
    static let failed: Int32 = 2
}

/// Brings old and new records together by their ids; every fault is one line on standard error.
struct DifferenceJob {
    private(set) var difference = Difference()
    private(set) var faultCount = 0
    /// Whether both sides have records: if one could not be read at all, there is nothing to tell.
    private(set) var hasBoth = true

    mutating func compare(old: String, new: String) {
        var known = read(old)
        var source = RecordSource([new])
        var seen: Set<String> = []
        while let item = source.next() {
            guard let id = id(of: item) else { continue }
            guard seen.insert(id).inserted else {
                report(item.place, "a second record with the id \"\(id)\"; not compared")
                continue
            }
            guard let earlier = known.records.removeValue(forKey: id) else {
                difference.addNew(id)
                continue
            }
            do throws(EvaluationError) {
                try difference.add(old: earlier.bytes, new: item.bytes, id: id)
            } catch {
                report(item.place, "\(error); not compared")
            }
        }
        faultCount += source.faultCount
        hasBoth = !seen.isEmpty && !known.ids.isEmpty
        for id in known.ids where known.records[id] != nil { difference.addRemoved(id) }
    }

    private mutating func read(_ path: String) -> (ids: [String], records: [String: RecordSource.Item]) {
        var (ids, records): ([String], [String: RecordSource.Item]) = ([], [:])
        var source = RecordSource([path])
        while let item = source.next() {
            guard let id = id(of: item) else { continue }
            guard records.updateValue(item, forKey: id) == nil else {
                report(item.place, "a second record with the id \"\(id)\"; the one before it is not compared")
                continue
            }
            ids.append(id)
        }
        faultCount += source.faultCount
        return (ids, records)
    }

    private mutating func id(of item: RecordSource.Item) -> String? {
        do throws(JSONLine.Fault) {
            if let id = try JSONLine(item.bytes).string("id") { return id }
            report(item.place, "the record has no id; not compared")
        } catch {
            report(item.place, "\(error.reason); not compared")
        }
        return nil
    }

    private mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }
}

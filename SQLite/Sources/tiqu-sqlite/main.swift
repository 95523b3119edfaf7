import Foundation
import SQLiteExport

// What `tiqu export --to sqlite` runs: records as JSON Lines on standard input, into the database that is named.

func complain(_ message: String) { FileHandle.standardError.write(Data("tiqu-sqlite: \(message)\n".utf8)) }

guard CommandLine.arguments.count == 2, !CommandLine.arguments[1].hasPrefix("-") else {
    complain("usage: tiqu-sqlite DATABASE < records.jsonl")
    exit(2)
}

/// As many as make a transaction worth its while, and fit into memory.
let batchBytes = 16 << 20
var faultCount = 0
do {
    let database = try RecordDatabase(path: CommandLine.arguments[1])
    var batch: [String] = []
    var size = 0
    func flush() throws {
        let faults = try database.add(batch)
        for fault in faults { complain("\(fault); record skipped") }
        faultCount += faults.count
        batch.removeAll(keepingCapacity: true)
        size = 0
    }
    while let line = readLine() {
        if line.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
        batch.append(line)
        size += line.utf8.count
        if size >= batchBytes { try flush() }
    }
    try flush()
} catch {
    complain("\(CommandLine.arguments[1]): \(error)")
    exit(3)
}
exit(faultCount == 0 ? 0 : 3)

import ArgumentParser
import Foundation
import Presentation

struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Shows the facts of records as a table: one fact a row.",
        discussion: """
            An aligned table on a terminal, else CSV; docs/table.md explains the columns.

            Examples:
              tiqu extract article.txt | tiqu table
              tiqu table records/ --bom > facts.csv       for a spreadsheet
              tiqu table records.jsonl --changes long --columns id,indicator,change_value
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case csv, tsv, table }

    enum Delimiter: String, ExpressibleByArgument, CaseIterable {
        case comma, semicolon, tab

        var byte: UInt8 {
            switch self {
            case .comma: UInt8(ascii: ",")
            case .semicolon: UInt8(ascii: ";")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    @Argument(
        help: ArgumentHelp(
            "Records: .json files, .jsonl files, folders of them, or - for standard input (the default).",
            valueName: "records"))
    var paths: [String] = ["-"]

    @Option(help: "csv, tsv (no quotes) or table (aligned); the last one on a terminal, else csv.")
    var format: Format?

    @Option(help: "What stands between the cells of CSV: comma, semicolon or tab.")
    var delimiter: Delimiter?

    @Flag(help: "Begin with a byte-order mark, so that spreadsheets read UTF-8.")
    var bom = false

    @Option(help: "Several changes of one fact: joined (in one row) or long (a row for each).")
    var changes: FactTable.Changes = .joined

    @Option(help: ArgumentHelp("Only these columns, in this order, separated by commas.", valueName: "a,b"))
    var columns: String?

    func validate() throws {
        _ = try selectedColumns()
        if delimiter != nil && chosenFormat != .csv { throw ValidationError("--delimiter is for --format csv") }
        if bom && chosenFormat == .table { throw ValidationError("--bom is for --format csv and tsv") }
    }

    func run() throws {
        var source = RecordSource(paths)
        var output = TableOutput(try sink())
        var faultCount = 0
        do throws(FileFault) {
            try output.begin()
            while let item = source.next() {
                do throws(RecordFault) {
                    output.rows = try FactTable(changes: changes).rows(of: item.bytes)
                } catch {
                    faultCount += 1
                    Console.fault(item.place, "\(error); record skipped")
                    continue
                }
                try output.write()
            }
            try output.finish()
        } catch {
            faultCount += 1
            Console.fault(error.path, error.reason)
        }
        try (faultCount + source.faultCount == 0 ? ExitStatus.clean : .failed).end()
    }

    private var chosenFormat: Format { format ?? (delimiter == nil && !bom && Terminal.isOutput ? .table : .csv) }

    private func sink() throws -> TableOutput.Sink {
        let columns = try selectedColumns()
        if chosenFormat == .table { return .aligned(AlignedText(columns: columns, width: Terminal.width)) }
        let form: DelimitedText.Form =
            chosenFormat == .tsv ? .tsv : .csv(delimiter: (delimiter ?? .comma).byte)
        return .delimited(DelimitedText(form, columns: columns ?? FactColumn.allCases), hasMark: bom)
    }

    private func selectedColumns() throws -> [FactColumn]? {
        guard let columns else { return nil }
        return try columns.split(separator: ",").map { name in
            guard let column = FactColumn(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                let all = FactColumn.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("no column '\(name)'; there are \(all)")
            }
            return column
        }
    }
}

extension FactTable.Changes: ExpressibleByArgument {}

/// Writes rows to standard output: delimited ones as they come, aligned ones when all are there.
private struct TableOutput {
    enum Sink {
        case delimited(DelimitedText, hasMark: Bool)
        case aligned(AlignedText)
    }

    private let sink: Sink
    private var output = StandardOutput()
    private var waiting: [FactRow] = []
    /// The rows that `write` takes next.
    var rows: [FactRow] = []

    init(_ sink: Sink) { self.sink = sink }

    mutating func begin() throws(FileFault) {
        guard case .delimited(let text, let hasMark) = sink else { return }
        if hasMark { try output.append(DelimitedText.byteOrderMark) }
        try output.append(text.header)
    }

    mutating func write() throws(FileFault) {
        switch sink {
        case .delimited(let text, _): for row in rows { try output.append(text.line(row)) }
        case .aligned: waiting += rows
        }
    }

    mutating func finish() throws(FileFault) {
        if case .aligned(let text) = sink { try output.append(Array(text.text(waiting).utf8)) }
        try output.finish()
    }
}

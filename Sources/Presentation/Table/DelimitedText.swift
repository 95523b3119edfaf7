/// Writes rows as CSV or TSV in UTF-8.
public struct DelimitedText: Sendable {
    public enum Form: Sendable {
        /// RFC 4180: cells that hold the delimiter, quotes or line ends stand in quotes; lines end in CR LF.
        case csv(delimiter: UInt8)
        /// text/tab-separated-values: no quotes; a tab or line end in a cell is written as a space.
        case tsv
    }

    /// What makes spreadsheets read a file as UTF-8.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let form: Form
    private let columns: [FactColumn]

    public init(_ form: Form, columns: [FactColumn] = FactColumn.allCases) {
        (self.form, self.columns) = (form, columns)
    }

    /// The names of the columns.
    public var header: [UInt8] { line(columns.map(\.rawValue)) }

    public func line(_ row: FactRow) -> [UInt8] { line(columns.map { row[$0] }) }

    func line(_ cells: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, cell) in cells.enumerated() {
            switch form {
            case .csv(let delimiter):
                if number > 0 { bytes.append(delimiter) }
                Self.appendQuoted(cell, delimiter, to: &bytes)
            case .tsv:
                if number > 0 { bytes.append(UInt8(ascii: "\t")) }
                bytes.append(contentsOf: cell.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
            }
        }
        if case .csv = form { bytes.append(0x0D) }
        bytes.append(0x0A)
        return bytes
    }

    private static func appendQuoted(_ cell: String, _ delimiter: UInt8, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard cell.utf8.contains(where: { $0 == delimiter || $0 == quote || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: cell.utf8)
        }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}

/// A line of a lexicon file: a kind, and what that kind takes.
struct LexiconRow: Sendable {
    struct Cell: Sendable {
        let text: String
        let place: LexiconPlace
    }

    let cells: [Cell]
    /// Behind its last character.
    let end: LexiconPlace

    /// Empty where the line has no such cell.
    func text(_ number: Int) -> String { number < cells.count ? cells[number].text : "" }

    func place(_ number: Int) -> LexiconPlace { number < cells.count ? cells[number].place : end }
}

/// Cuts lexicon files into rows. What is wrong is noted, and the rest is read all the same.
struct LexiconRows {
    private(set) var rows: [LexiconRow] = []
    private(set) var faults: [LexiconRemark] = []

    init(_ file: LexiconFile) {
        let bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? file.bytes[3...] : file.bytes[...]
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            read(line.last == 0x0D ? line.dropLast() : line, LexiconPlace(file: file.name, line: number + 1, column: 1))
        }
        if rows.first?.text(0) == "kind" { rows.removeFirst() }
    }

    private mutating func read(_ line: ArraySlice<UInt8>, _ start: LexiconPlace) {
        guard let text = String(validating: line, as: UTF8.self) else {
            // the longest part that is text says where it stops to be
            let intact = String(decoding: line, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
            return note("this is not UTF-8", start, intact.count)
        }
        if line.first == UInt8(ascii: "#") || text.allSatisfy(\.isWhitespace) { return }
        if let control = text.unicodeScalars.enumerated().first(where: { $0.element.value < 0x20 && $0.element != "\t" }
        ) {
            return note("a control character", start, control.offset)
        }
        rows.append(Self.row(text, start))
    }

    private mutating func note(_ reason: String, _ start: LexiconPlace, _ offset: Int) {
        faults.append(LexiconRemark(reason, at: Self.place(start, offset)))
    }

    private static func place(_ start: LexiconPlace, _ offset: Int) -> LexiconPlace {
        LexiconPlace(file: start.file, line: start.line, column: offset + 1)
    }

    private static func row(_ text: String, _ start: LexiconPlace) -> LexiconRow {
        var cells: [LexiconRow.Cell] = []
        var offset = 0
        for part in text.unicodeScalars.split(separator: "\t", omittingEmptySubsequences: false) {
            let blanks = part.prefix { $0 == " " }.count
            let cell = part.dropFirst(blanks)
            let end = cell.lastIndex { $0 != " " }.map(cell.index(after:)) ?? cell.startIndex
            cells.append(.init(text: String(cell[..<end]), place: place(start, offset + blanks)))
            offset += part.count + 1
        }
        return LexiconRow(cells: cells, end: place(start, offset - 1))
    }
}

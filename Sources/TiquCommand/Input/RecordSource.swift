import Foundation

/// Gives a command its records one by one, whatever they are read from, and reports what cannot be read.
///
/// One record is in memory at a time. A record is a line of JSON Lines, a .json file, or what stands in JSON Lines from
/// a line `{` to a line `}`: what `tiqu extract` writes for a person.
struct RecordSource {
    struct Item {
        let bytes: [UInt8]
        /// `records/a.json`, `dump.jsonl:17`.
        let place: String
    }

    private(set) var faultCount = 0
    private var paths: ArraySlice<String>
    private var files: ArraySlice<InputFile> = []
    private var lines: (reader: LineReader, name: String)?
    /// A line that was read and is yet to be given.
    private var pending: [UInt8]?

    /// - Parameter paths: .json files, .jsonl files, folders of them, or `-` for standard input.
    init(_ paths: [String]) { self.paths = paths[...] }

    /// The next record; nil at the end.
    mutating func next() -> Item? {
        while true {
            if lines != nil {
                if let item = nextLine() { return item }
            } else if let file = files.popFirst() {
                if let item = open(file.path) { return item }
            } else if let path = paths.popFirst() {
                visit(path)
            } else {
                return nil
            }
        }
    }

    private mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }

    private mutating func visit(_ path: String) {
        if path == "-" { return readLines(path, name: "standard input") }
        let walker = InputWalker(paths: [path], extensions: ["json", "jsonl"])
        for fault in walker.faults { report(fault.path, fault.reason) }
        if walker.files.isEmpty && walker.faults.isEmpty { report(path, "no record in this folder") }
        files = walker.files[...]
    }

    private mutating func open(_ path: String) -> Item? {
        if path.hasSuffix(".jsonl") {
            readLines(path, name: path)
            return nil
        }
        do throws(FileFault) {
            return Item(bytes: try FileReader.read(path), place: path)
        } catch {
            report(error.path, error.reason)
            return nil
        }
    }

    // MARK: JSON Lines

    private mutating func readLines(_ path: String, name: String) {
        do throws(FileFault) {
            lines = (try LineReader(path: path), name)
        } catch {
            report(error.path, error.reason)
        }
    }

    private mutating func nextLine() -> Item? {
        while let line = readLine() {
            guard let lines, !line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else { continue }
            let place = "\(lines.name):\(lines.reader.lineNumber)"
            return Item(bytes: Self.is(line, "{") ? indentedRecord(from: line) : line, place: place)
        }
        lines = nil
        return nil
    }

    private mutating func readLine() -> [UInt8]? {
        if let line = pending {
            pending = nil
            return line
        }
        do throws(FileFault) {
            return try lines?.reader.next()
        } catch {
            report(error.path, error.reason)
            return nil
        }
    }

    /// The lines from `first` on that are indented, and the bracket that closes them. What is not whole ends where
    /// something else begins, so that one broken record does not take the next one with it.
    private mutating func indentedRecord(from first: [UInt8]) -> [UInt8] {
        var record = first
        while let line = readLine() {
            guard line.first == 0x20 || Self.is(line, "}") else {
                pending = line
                break
            }
            record.append(0x0A)
            record += line
            if line.first != 0x20 { break }
        }
        return record
    }

    private static func `is`(_ line: [UInt8], _ mark: Unicode.Scalar) -> Bool {
        line == [UInt8(ascii: mark)] || line == [UInt8(ascii: mark), 0x0D]
    }
}

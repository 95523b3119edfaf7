import TextModel

/// Holds entries against the embedded tables and against each other.
struct LexiconCheck {
    private(set) var entries: LexiconEntries
    private(set) var notes: [LexiconRemark] = []

    init(_ entries: LexiconEntries) { self.entries = entries }

    /// What is wrong, by file in the order they were given, then by place.
    var faults: [LexiconRemark] { entries.faults }

    mutating func run(clean: (String) throws -> String) throws {
        try cleanWords(clean)
        checkTwins()
        checkRegions()
        noteKnown()
        checkExceptions()
    }

    private mutating func note(_ reason: String, _ row: LexiconRow, _ column: Int = 1) {
        notes.append(LexiconRemark(reason, at: row.place(column)))
    }

    // MARK: - Words

    /// Texts are normalized before they are read, so that a word in traditional characters would never be found.
    private mutating func cleanWords(_ clean: (String) throws -> String) throws {
        for i in entries.regions.indices {
            entries.regions[i].entry.name = try cleaned(entries.regions[i].entry.name, entries.regions[i].row, 1, clean)
            entries.regions[i].entry.short = try cleaned(
                entries.regions[i].entry.short, entries.regions[i].row, 5, clean)
        }
        for i in entries.units.indices {
            entries.units[i].entry.surface = try cleaned(entries.units[i].entry.surface, entries.units[i].row, 1, clean)
        }
        for i in entries.documents.indices {
            let row = entries.documents[i].row
            entries.documents[i].entry.ending = try cleaned(entries.documents[i].entry.ending, row, 1, clean)
            entries.documents[i].entry.kind = try clean(entries.documents[i].entry.kind)
        }
        for i in entries.exceptions.indices {
            entries.exceptions[i].entry = try cleaned(entries.exceptions[i].entry, entries.exceptions[i].row, 1, clean)
        }
        for i in entries.stops.indices {
            entries.stops[i].entry = try cleaned(entries.stops[i].entry, entries.stops[i].row, 1, clean)
        }
    }

    private mutating func cleaned(
        _ word: String, _ row: LexiconRow, _ column: Int, _ clean: (String) throws -> String
    ) throws -> String {
        let result = word.isEmpty ? word : try clean(word)
        if result.isEmpty && !word.isEmpty {
            entries.fault("nothing of '\(word)' is left in a clean text", at: row.place(column))
        }
        if result != word { note("'\(word)' is '\(result)' in a clean text, and looked for as that", row, column) }
        return result
    }

    // MARK: - Against each other

    private mutating func checkTwins() {
        entries.regions = withoutTwins(entries.regions, "code", 2) { $0.code }
        entries.units = withoutTwins(entries.units, "unit", 1) { $0.surface }
        entries.documents = withoutTwins(entries.documents, "ending", 1) { $0.ending }
        entries.exceptions = withoutTwins(entries.exceptions, "word", 1) { $0 }
        entries.stops = withoutTwins(entries.stops, "phrase", 1) { $0 }
    }

    /// Each key once: the same twice is a note, two that differ are a fault.
    private mutating func withoutTwins<Entry>(
        _ all: [LexiconEntries.Placed<Entry>], _ what: String, _ column: Int, _ key: (Entry) -> String
    ) -> [LexiconEntries.Placed<Entry>] {
        var seen: [String: LexiconEntries.Placed<Entry>] = [:]
        return all.filter { placed in
            guard let other = seen.updateValue(seen[key(placed.entry)] ?? placed, forKey: key(placed.entry)) else {
                return true
            }
            if other.entry == placed.entry {
                note("stands in \(other.row.place(0).name) already", placed.row, column)
            } else {
                entries.fault(
                    "the \(what) '\(key(placed.entry))' stands in \(other.row.place(0).name), and otherwise",
                    at: placed.row.place(column))
            }
            return false
        }
    }

    /// No entity may be found in an exception, so that it must not be what another line has found.
    private mutating func checkExceptions() {
        let words =
            entries.regions.flatMap { [($0.entry.name, $0.row), ($0.entry.short, $0.row)] }
            + entries.units.map { ($0.entry.surface, $0.row) }
        let found = Dictionary(words) { first, _ in first }
        for exception in entries.exceptions {
            guard let row = found[exception.entry] else { continue }
            entries.fault(
                "'\(exception.entry)' is a \(row.text(0)) in \(row.place(0).name)", at: exception.row.place(1))
        }
    }

    // MARK: - Against the embedded tables

    private mutating func checkRegions() {
        guard !entries.regions.isEmpty else { return }
        let gazetteer = Gazetteer(.divisions)
        let added = Set(entries.regions.map(\.entry.code))
        for placed in entries.regions {
            let (entry, row) = (placed.entry, placed.row)
            if let index = Gazetteer.code(entry.code.utf8).flatMap(gazetteer.index(of:)) {
                let name = String(decoding: gazetteer.name(index), as: UTF8.self)
                if name == entry.name {
                    note("takes the place of Tiqu's own \(entry.code) \(name)", row, 2)
                } else {
                    entries.fault("\(entry.code) is the code of \(name)", at: row.place(2))
                }
            }
            let parents = entry.parent.isEmpty ? LexiconEntries.parents(of: entry.code) : [entry.parent]
            let isKnown = parents.contains {
                added.contains($0) || Gazetteer.code($0.utf8).flatMap(gazetteer.index(of:)) != nil
            }
            if entry.level != "province", !isKnown {
                entries.fault("no division has the code \(parents[parents.count - 1])", at: row.place(4))
            }
        }
    }

    private mutating func noteKnown() {
        let units = entries.units.isEmpty ? [] : Set(Lexicon.figureUnits.rows.map { $0[0] })
        for placed in entries.units where units.contains(placed.entry.surface) {
            note("takes the place of Tiqu's own unit \(placed.entry.surface)", placed.row)
        }
        let endings = entries.documents.isEmpty ? [] : Set(Lexicon.documentKinds.rows.map { $0[0] })
        for placed in entries.documents where endings.contains(placed.entry.ending) {
            note("takes the place of Tiqu's own ending \(placed.entry.ending)", placed.row)
        }
    }

    // MARK: - What comes of it

    /// All divisions, in the order of their codes.
    var divisions: Lexicon {
        let gazetteer = Gazetteer(.divisions)
        let rows = entries.regions.map { placed in
            let entry = placed.entry
            var parent = entry.parent
            if parent.isEmpty, entry.level != "province" {
                let added = Set(entries.regions.map(\.entry.code))
                parent =
                    LexiconEntries.parents(of: entry.code).first {
                        added.contains($0) || Gazetteer.code($0.utf8).flatMap(gazetteer.index(of:)) != nil
                    } ?? ""
            }
            let cells = [
                entry.code, entry.name, entry.level, parent.isEmpty ? "-" : parent,
                entry.short.isEmpty ? "-" : entry.short,
                entry.short.isEmpty ? "-" : entry.standing, entry.fullStanding,
            ]
            return (key: entry.code, line: cells.joined(separator: "\t"))
        }
        return Lexicon.divisions.merged(with: rows)
    }

    /// What was added: the same for the same entries, in whatever files and order.
    var additions: [UInt8] {
        let lines =
            entries.regions.map {
                let entry = $0.entry
                return [
                    "region", entry.name, entry.code, entry.level, entry.parent, entry.short, entry.standing,
                    entry.fullStanding,
                ]
            } + entries.units.map { ["unit", $0.entry.surface, $0.entry.code, $0.entry.dimension] }
            + entries.documents.map { ["document", $0.entry.ending, $0.entry.kind] }
            + entries.exceptions.map { ["exception", $0.entry] } + entries.stops.map { ["stop", $0.entry] }
        let sorted = lines.map { Array($0.joined(separator: "\t").utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        return Array(sorted.joined(separator: [0x0A]))
    }
}

/// Nothing that surely is a document, a figure or a province may be without an entity.
///
/// A record need not hold every type (`--types`): a type of which it has no entity at all is not missed.
struct CoverageChecker {
    let record: Record
    private(set) var findings: FindingCollector
    private let text: [Unicode.Scalar]
    /// Where a lexicon lets nothing be found.
    private let excepted: Set<Int>

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
        text = record.text.scalars
        excepted = Set(record.added.exceptionPlaces(in: text).joined())
    }

    mutating func run() {
        // An entity that stands wrong leaves its words uncovered; that is no second mistake.
        guard record.entities.allSatisfy({ $0?.range != nil }) else { return }
        let types = Set(record.entities.compactMap { $0?.type })
        if types.contains(.document) { checkTitles() }
        let covered = cover(types)
        if types.isSuperset(of: [.quantity, .percentage]) { checkFigures(covered) }
        if types.contains(.region) { checkProvinces(covered) }
    }

    private func cover(_ types: Set<EntityType>) -> [Bool] {
        var covered = [Bool](repeating: false, count: text.count)
        for case let entity? in record.entities {
            for place in entity.range ?? 0..<0 { covered[place] = true }
        }
        for place in excepted { covered[place] = true }
        return covered
    }

    private mutating func report(_ check: Check, _ range: Range<Int>, _ message: String) {
        guard let value = record.root["entities"] else { return }
        let source = record.text.unit == .codepoint ? record.coveringAlignment?.source(ofText: range) : nil
        findings.report(check, at: value, source: source, message)
    }
}

// MARK: - Titles

extension CoverageChecker {
    /// Outermost 《…》 are documents; a mark without its partner is told by a diagnostic.
    private mutating func checkTitles() {
        let starts = Set(record.entities.compactMap { $0?.type == .document ? $0?.range?.lowerBound : nil })
        let reported = record.root.elements(of: "diagnostics").contains { diagnostic in
            let code = diagnostic["code"]?.string ?? ""
            return code == "extraction.unclosed_title" || code == "extraction.stray_title_end"
        }
        if reported { return }
        var open: [Int] = []
        for place in text.indices {
            if text[place] == "《" {
                open.append(place)
            } else if text[place] == "》", let start = open.popLast(), open.isEmpty, !starts.contains(start),
                excepted.isEmpty || !(start...place).contains(where: excepted.contains)
            {
                report(
                    .titleUncounted, start..<place + 1,
                    "\"\(string(text[start...place].prefix(40)))\" is no document of the record.")
            }
        }
        if let start = open.first {
            report(.titleUncounted, start..<start + 1, "A 《 without its 》 is told by no diagnostic.")
        }
    }
}

// MARK: - Figures

extension CoverageChecker {
    private mutating func checkFigures(_ covered: [Bool]) {
        var place = 0
        while place < text.count {
            guard text[place].isASCIIDigit else {
                place += 1
                continue
            }
            let end = text[place...].firstIndex { !$0.isASCIIDigit && $0 != "." && $0 != "," } ?? text.count
            if !covered[place], text[end - 1] != ".", let length = measure(at: end), isPlain(place) {
                report(
                    .figureUncovered, place..<end + length,
                    "\"\(string(text[place..<end + length].prefix(24)))\" belongs to no entity.")
            }
            place = end
        }
    }

    /// The length of a sign or a unit behind a number that leaves no doubt; nil for anything else.
    private func measure(at place: Int) -> Int? {
        guard place < text.count else { return nil }
        if "%％‰".unicodeScalars.contains(text[place]) { return 1 }
        guard text[place] == "万" || text[place] == "亿" || text[place] == "萬" || text[place] == "億" else { return nil }
        let next = place + 1 < text.count ? text[place + 1] : " "
        return "元吨人件户亩个名家次辆噸畝個戶".unicodeScalars.contains(next) ? 2 : nil
    }

    /// Whether a number begins here and not in the middle of a name, a link or a product.
    private func isPlain(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        let before = text[place - 1]
        if before == "每" || place > 1 && text[place - 2].isASCIIDigit { return false }
        return before.isHan || "，。、；：（(“".unicodeScalars.contains(before)
    }
}

// MARK: - Provinces

extension CoverageChecker {
    /// 浙江省, 广西壮族自治区: names so long that they are nothing else.
    private mutating func checkProvinces(_ covered: [Bool]) {
        for place in text.indices where text[place] == "省" || text[place] == "区" || text[place] == "區" {
            for name in RegionTable.provinceNames where name.last == text[place] || name.last == "区" {
                let start = place + 1 - name.count
                guard start >= 0, !covered[place], !covered[start],
                    VariantTable.shared.areVariants(text[start...place], name)
                else { continue }
                report(.regionUncovered, start..<place + 1, "\"\(string(text[start...place]))\" belongs to no entity.")
            }
        }
    }
}

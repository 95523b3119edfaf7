/// Sentences lie in order, cover everything but white space, and stop at blank lines.
struct SentenceChecker {
    let record: Record
    private(set) var findings: FindingCollector

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        // One sentence that cannot be read makes the others' neighbourhood unknown.
        let sentences = record.sentences.compactMap { $0 }
        guard sentences.count == record.sentences.count else { return }
        let before = findings.count
        checkCover(sentences)
        // Where a sentence stands wrong in the text, its place in the source is no second news.
        if findings.count == before {
            for sentence in sentences { checkSource(sentence) }
        }
    }

    private mutating func checkCover(_ sentences: [SentenceRecord]) {
        var covered = 0
        for sentence in sentences {
            let (start, end) = (sentence.offsets.start, sentence.offsets.end)
            guard let range = record.text.scalarRange(start, end), !range.isEmpty else {
                findings.report(.rangeInvalid, at: sentence.value, "[\(start), \(end)) is no stretch of the text.")
                return
            }
            check(sentence, range, after: covered)
            covered = max(covered, range.upperBound)
        }
        if let list = record.root["sentences"] { checkGap(covered..<record.text.scalars.count, at: list) }
    }

    private mutating func check(_ sentence: SentenceRecord, _ range: Range<Int>, after covered: Int) {
        if range.lowerBound < covered {
            findings.report(
                .sentenceOrder, at: sentence.value, source: sentence.offsets.sourceRange,
                "The sentence begins before the one before it ends.")
            return
        }
        checkGap(covered..<range.lowerBound, at: sentence.value)
        guard let check = crossing(range) else { return }
        findings.report(
            check, at: sentence.value, source: sentence.offsets.sourceRange,
            "A sentence ends with its line, but this one goes on behind it.")
    }

    /// Reports a stretch between sentences in which there is more than white space.
    private mutating func checkGap(_ range: Range<Int>, at value: JSONValue) {
        let left = record.text.scalars[range].drop { $0.isBlank }
        if left.isEmpty { return }
        findings.report(
            .textUncovered, at: value, "No sentence covers \"\(string(left.prefix(20)))\" before this place.")
    }

    private mutating func checkSource(_ sentence: SentenceRecord) {
        let offsets = sentence.offsets
        guard let source = record.coveringAlignment?.source(ofText: offsets.start..<offsets.end),
            source != offsets.sourceRange
        else { return }
        findings.report(
            .sourceOffsets, at: sentence.value, source: source,
            "By the alignment this comes from [\(source.lowerBound), \(source.upperBound)) of the source.")
    }

    /// What a sentence has words on both sides of: a blank line, or a line end that no 《》 is around.
    private func crossing(_ range: Range<Int>) -> Check? {
        var (lineEnds, seenWord, depth) = (0, false, 0)
        var previous: Unicode.Scalar = " "
        for scalar in record.text.scalars[range] {
            if scalar.isLineEnd {
                if !(scalar == "\n" && previous == "\r") { lineEnds += 1 }
            } else if !scalar.isBlank {
                if lineEnds > 1 && seenWord { return .sentenceCrossesBlankLine }
                if lineEnds == 1 && seenWord && depth == 0 { return .sentenceCrossesLineEnd }
                (lineEnds, seenWord) = (0, true)
                depth = max(0, depth + (scalar == "《" ? 1 : scalar == "》" ? -1 : 0))
            }
            previous = scalar
        }
        return nil
    }
}

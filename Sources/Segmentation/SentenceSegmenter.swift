import TextModel

/// Cuts a normalized text into sentences.
///
/// Our own rules rather than ICU's `UBRK_SENTENCE`, which breaks after an opening bracket (`是吗？（见《…`) and knows
/// neither titles nor quotations that go on. Only the marks of a text are looked at; linear, and the depth of brackets
/// is bounded.
public struct SentenceSegmenter: Sendable {
    public init() {}

    /// The sentences in order: they do not overlap and cover all but white space. A line end ends a sentence, unless a
    /// title 《…》 runs over it.
    public func sentences(in text: NormalizedText) -> [Sentence] {
        text.utf8.withUnsafeBufferPointer { bytes in
            text.punctuation.withUnsafeBufferPointer { marks in
                withUnsafeTemporaryAllocation(of: Sentence.self, capacity: SentenceList.bufferSize) { buffer in
                    var sentences = SentenceList(buffer: buffer, marks: marks)
                    var splitter = LineSplitter(characters: CharacterView(bytes: bytes), marks: marks)
                    splitter.split(into: &sentences)
                    return sentences.finish()
                }
            }
        }
    }
}

/// Takes the marks of one line after the other and cuts the line where a sentence ends.
private struct LineSplitter {
    private let characters: CharacterView
    /// The marks of the whole text.
    private let marks: UnsafeBufferPointer<PunctuationMark>
    /// The numbers of the marks of the line at hand, without its line end.
    private var lineMarks = 0..<0
    private var matcher = BracketMatcher()
    /// The line at hand; empty where its end is not known yet.
    private var line = 0..<0
    private var nextLine = 0
    private var nextMark = 0
    /// Where the sentence that is being read started.
    private var start = 0

    init(characters: CharacterView, marks: UnsafeBufferPointer<PunctuationMark>) {
        self.characters = characters
        self.marks = marks
    }

    mutating func split(into sentences: inout SentenceList) {
        while nextLine < characters.count {
            if splitRegularLine(into: &sentences) { continue }
            readLine()
            start = line.lowerBound
            splitLine(into: &sentences)
            append(start..<line.upperBound, to: &sentences)
        }
    }

    // MARK: Regular lines

    /// Splits the next line in one pass over its marks, as nearly every line can be: where each bracket closes what was
    /// opened last. False, and nothing done, where one does not, or is still open at the end of the line.
    private mutating func splitRegularLine(into sentences: inout SentenceList) -> Bool {
        let (marks, count) = (marks, sentences.count)
        var open = OpenBrackets()
        var k = nextMark
        (start, line) = (nextLine, nextLine..<nextLine)
        while k < marks.count && marks[k].kind != .lineEnd {
            let mark = marks[k]
            if mark.offset < start {
                // It belongs to the end of the sentence before.
            } else if mark.kind.isBracket {
                guard open.take(mark) else { return forget(&sentences, since: count) }
                if open.isEmpty && followsMark(k) { closePair(open.last, k, into: &sentences) }
            } else if open.isEmpty {
                if endsAlone(k) {
                    appendTerminated(start..<mark.offset + 3, to: &sentences)
                    start = mark.offset + 3
                } else {
                    takeMark(k, into: &sentences)
                }
            }
            k += 1
        }
        guard open.isEmpty else { return forget(&sentences, since: count) }
        let end = k < marks.count ? marks[k].offset : characters.count
        if start < end { append(start..<end, to: &sentences) }
        (nextLine, nextMark) = (end + 1, k + 1)
        return true
    }

    private func forget(_ sentences: inout SentenceList, since count: Int) -> Bool {
        sentences.removeAll(since: count)
        return false
    }

    /// Finds where the line ends that mark number `k` stands in, if that is not known yet: few lines need it.
    private mutating func knowLine(from k: Int) {
        guard line.isEmpty else { return }
        var i = k
        while i < marks.count && marks[i].kind != .lineEnd { i += 1 }
        line = line.lowerBound..<(i < marks.count ? marks[i].offset : characters.count)
    }

    /// Ends the sentence where it is over with the pair that mark number `k` closes.
    @inline(never)
    private mutating func closePair(_ open: PunctuationMark, _ k: Int, into sentences: inout SentenceList) {
        knowLine(from: k)
        if endsSentence(open: open, close: marks[k]) { cut(at: end(of: marks[k]), into: &sentences) }
    }

    /// Ends the sentence where mark number `k`, which is no bracket, ends one.
    @inline(never)
    private mutating func takeMark(_ k: Int, into sentences: inout SentenceList) {
        knowLine(from: k)
        let end = Terminators.end(of: marks[k], in: characters, within: start..<line.upperBound)
        if let end { cut(at: end, into: &sentences) }
    }

    /// Whether right before mark number `k` stands another one, as a terminator does where a closing mark ends a sentence.
    @inline(__always)
    private func followsMark(_ k: Int) -> Bool { k > 0 && marks[k - 1].offset + 3 >= marks[k].offset }

    /// Whether mark number `k` ends a sentence by itself, as nearly all do: one of 。！？ with neither a mark nor a straight
    /// quotation mark after it.
    @inline(__always)
    private func endsAlone(_ k: Int) -> Bool {
        guard marks[k].kind == .terminator || marks[k].kind == .exclamation else { return false }
        let end = marks[k].offset + 3
        if k + 1 < marks.count && marks[k + 1].offset == end { return marks[k + 1].kind == .lineEnd }
        return end >= characters.count || characters[end] != UInt8(ascii: "\"")
    }

    private func end(of mark: PunctuationMark) -> Int { mark.offset + characters.length(at: mark.offset) }

    // MARK: Other lines

    /// Finds the next line and its marks; a title that is open at a line end and closes on the next line joins both.
    private mutating func readLine() {
        matcher.start()
        var titles = OpenTitle()
        var (i, end) = (nextMark, characters.count)
        while i < marks.count {
            let mark = marks[i]
            if mark.kind.isBracket {
                titles.note(mark)
                matcher.take(mark.kind, at: i)
            } else if mark.kind == .lineEnd, !titles.mayRun(over: i, of: marks, in: characters) {
                end = mark.offset
                break
            }
            i += 1
        }
        line = nextLine..<end
        lineMarks = nextMark..<i
        (nextLine, nextMark) = (end + 1, i + 1)
    }

    private mutating func splitLine(into sentences: inout SentenceList) {
        var i = lineMarks.lowerBound
        while i < lineMarks.upperBound {
            let mark = marks[i]
            if mark.offset < start {
                i += 1
            } else if mark.kind.isBracket {
                guard let close = matcher.closing(of: i) else {
                    i += 1
                    continue
                }
                let isEnd = endsSentence(open: mark, close: marks[close])
                i = close + 1
                if isEnd { cut(at: end(of: marks[close]), into: &sentences) }
            } else if let end = Terminators.end(of: mark, in: characters, within: start..<line.upperBound) {
                cut(at: end, into: &sentences)
                i += 1
            } else {
                i += 1
            }
        }
    }

    /// Ends the sentence at `end`, after the closing marks that follow; not where it goes on after them: `。」，他說`.
    private mutating func cut(at end: Int, into sentences: inout SentenceList) {
        let terminated = end
        var end = end
        while end < line.upperBound && characters.closes(at: end, after: terminated) {
            end += characters.length(at: end)
        }
        if end > terminated && characters.continuesSentence(at: end, limit: line.upperBound) { return }
        if end < line.upperBound && characters.closesStraightQuotation(at: end, openSince: start) { end += 1 }
        append(start..<end, to: &sentences)
        start = end
    }

    /// Appends a sentence that ends with a mark: there is white space at most before it, and hardly ever.
    @inline(__always)
    private func appendTerminated(_ range: Range<Int>, to sentences: inout SentenceList) {
        let first = characters[range.lowerBound]
        if first <= 0x20 || first == 0xE3 { return append(range, to: &sentences) }
        sentences.append(Sentence(range: TextRange(utf8: range)))
    }

    private func append(_ range: Range<Int>, to sentences: inout SentenceList) {
        let trimmed = characters.trimmed(range)
        if !trimmed.isEmpty { sentences.append(Sentence(range: TextRange(utf8: trimmed))) }
    }

    /// Whether the sentence is over with a closed pair that has a terminator as its last character.
    ///
    /// A title never ends one: 《你好！》. A bracket does if it began one: `。（记者李明。）`. A quotation does after 。, and
    /// after ！ or ？ if it is a saying of its own: `他说：“走吧！”` but not `高喊“加油！”的人`.
    private func endsSentence(open: PunctuationMark, close: PunctuationMark) -> Bool {
        let end = end(of: close)
        guard open.kind.content != .title, characters.isTerminator(endingAt: close.offset),
            !characters.continuesSentence(at: end, limit: line.upperBound)
        else { return false }
        let isWholeSentence = characters.trimmed(start..<open.offset).isEmpty
        if open.kind.content == .bracket { return isWholeSentence }
        return isWholeSentence || characters.isFullStop(endingAt: close.offset)
            || characters.introducesSpeech(endingAt: open.offset)
            || characters.trimmed(end..<line.upperBound).isEmpty
    }
}

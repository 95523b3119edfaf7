import Extraction
import TextModel

/// What the reader of facts remembers from one token to the next.
struct FactMemory {
    let input: ExtractionInput
    var drafts: [FactDraft] = []
    /// Those of headings.
    var headingDrafts: Set<Int> = []
    /// The sentence before ended with 目标是：.
    var carriesTarget = false
    /// The article is a report to a congress: what it says of the whole present year is still to be done.
    var isWorkReport = false
    /// On the work of the whole country.
    var isNationalReport = false
    var diagnostics: [Diagnostic] = []
    /// Why figures found no place, by their entities; nil where nobody asks.
    var account: [Int: FactRefusal]?
    /// False only to see that it changes nothing.
    var skipsIdleSentences = true
    /// Why the last rule that was tried took its figure up no further.
    var lastRefusal = FactRefusal.noIndicator
    var scopes = FactScopes()
    /// Those of the sentence that is being read.
    var tokens = TokenList()
    var state = SentenceState(index: 0)
    var clause = ClauseState()
    /// The places that the present clause names.
    var clauseRegions: [Int] = []
    /// The figures that are being read; of a list, all.
    var values: [FigureReading] = []

    init(_ input: ExtractionInput) { self.input = input }
}

/// Reads the facts of an article, sentence after sentence, in one pass.
///
/// A small value that points at what it remembers: Swift copies the whole of a value where one of its methods that changes it
/// calls one that does not, which happens several times for each token.
struct FactReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let entities: UnsafePointer<LinkedEntity>
    let places: EntityPlaces
    private let memory: UnsafeMutablePointer<FactMemory>

    /// Calls `body` with a reader that has read nothing yet. It may not outlive the call.
    static func with<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, entities: [LinkedEntity], places: EntityPlaces, input: ExtractionInput,
        _ body: (inout FactReader) -> Result
    ) -> Result {
        var memory = FactMemory(input)
        defer { memory.tokens.deallocate() }
        return entities.withUnsafeBufferPointer { entities in
            // without entities, there is nothing to be read
            let first = entities.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
            return withUnsafeMutablePointer(to: &memory) { memory in
                var reader = FactReader(bytes: bytes, entities: first, places: places, memory: memory)
                return body(&reader)
            }
        }
    }

    /// All facts, in the order of the text. Nothing is read behind the last figure and the last 持平.
    mutating func read() {
        var figures = ParagraphFigures(places: places, sentences: input.sentences, passing: passing)
        guard let lastFigure = account == nil ? figures.lastOfArticle : places.lastFigure else { return }
        var scanner = ClauseScanner(bytes: bytes, places: places)
        defer { scanner.deallocate() }
        let reportYear = ReportYear(bytes: bytes, places: places, input: input)
        scopes.fallbackPeriod = reportYear.period
        scopes.looksBackOnYears = reportYear.looksBackOnYears
        scopes.publishedYear = input.published?.year
        isWorkReport = reportYear.isWorkReport
        isNationalReport = reportYear.isNationalReport
        var previousEnd = 0
        for (index, sentence) in input.sentences.enumerated() {
            let range = sentence.range.utf8
            if range.lowerBound > lastFigure { break }
            let layout = SentenceLayout(range, previousEnd: previousEnd, in: bytes)
            previousEnd = range.upperBound
            if layout.startsParagraph { figures.startParagraph(at: index) }
            let isBehind = !figures.follow(range)
            if skipsIdleSentences, !carriesTarget, isGonePast(range, layout, isBehind: isBehind, &scanner) {
                scopes.startSentence(layout, goesOn: false)
                skip(sentence: index, layout)
                continue
            }
            scanner.tokens(of: range, into: &tokens)
            let goesOn = goesOn
            scopes.startSentence(layout, goesOn: goesOn)
            if scanner.isIdle, skipsIdleSentences, !goesOn, !carriesTarget {
                skip(sentence: index, layout)
            } else {
                read(sentence: index, layout)
            }
        }
        completeHeadings()
        takeBackDoubtful()
    }

    /// 其中…, 新增…: the sentence speaks of the day of the one before it.
    private var goesOn: Bool {
        guard let first = tokens.first else { return false }
        return first.isWord(.ofWhich) || bytes.has(anyOf: ClauseScanner.continuations, at: first.start)
    }

    /// A heading says in short what the text says in full: the same figure there tells its time and place.
    private mutating func completeHeadings() {
        for heading in drafts.indices where headingDrafts.contains(heading) {
            let later = heading + 1..<min(heading + Self.reachOfHeading, drafts.count)
            guard drafts[heading].period == nil || drafts[heading].region == nil,
                let body = later.first(where: { !headingDrafts.contains($0) && isSameFigure(heading, $0) })
            else { continue }
            drafts[heading].period = drafts[heading].period ?? drafts[body].period
            drafts[heading].region = drafts[heading].region ?? drafts[body].region
        }
    }

    private func isSameFigure(_ first: Int, _ second: Int) -> Bool {
        guard let figure = drafts[first].figure, let other = drafts[second].figure else { return false }
        return figure.low == other.low && figure.high == other.high && figure.unit == other.unit
    }

    private static let reachOfHeading = 12

    /// Goes past a sentence that states nothing and leaves nothing for those after it: what reading it would do.
    private mutating func skip(sentence index: Int, _ layout: SentenceLayout) {
        state = SentenceState(index: index, layout)
        scopes.endSentence(isHeading: layout.isHeading, hasFacts: false)
    }

    /// Whether a sentence states nothing and has nothing for others, as far as that is seen without cutting it into tokens.
    /// - Parameter isBehind: no figure stands in it or behind it in its paragraph.
    private func isGonePast(
        _ range: Range<Int>, _ layout: SentenceLayout, isBehind: Bool, _ scanner: inout ClauseScanner
    ) -> Bool {
        // 目标是： at its end, which the next paragraph goes on with
        if !isBehind || layout.isHeading || bytes.has(anyOf: Self.handingOn, before: range.upperBound) {
            return scanner.isIdle(range)
        }
        return isAside(range, layout, &scanner)
    }

    /// Whether a sentence behind the last figure of its paragraph has nothing for the paragraphs after it.
    private func isAside(_ range: Range<Int>, _ layout: SentenceLayout, _ scanner: inout ClauseScanner) -> Bool {
        // 其中 goes on with the subject of the sentence before it
        if bytes.has("其中", at: scanner.textStart(of: range)) { return false }
        let mentions = scanner.entities(in: range)
        if scopes.isOpening, mentions.contains(where: namesStretch) { return false }
        let namesPlace = mentions.contains(where: mayNamePlace)
        return !scopes.heedPlaces(layout, named: namesPlace) || !namesPlace && !scanner.mayTell(range)
    }

    /// A region, or 31个省.
    private func mayNamePlace(_ entity: Int) -> Bool {
        let place = places[entity]
        switch place.kind {
        case .region: return true
        case .figure: return bytes.has("省", before: Int(place.end)) || bytes.has("省", at: Int(place.end))
        default: return false
        }
    }

    private static let handingOn: WordList = ["：", ":"]

    private mutating func read(sentence index: Int, _ layout: SentenceLayout) {
        let (earlier, pairs) = (state.subjects, state.periodOfPairs)
        let firstDraft = drafts.count
        state = SentenceState(index: index, layout)
        if !layout.startsParagraph { state.periodOfPairs = pairs }
        if tokens.first?.isWord(.ofWhich) == true { state.subjects = earlier }
        if carriesTarget { state.modality = .target }
        var position = 0
        while position < tokens.count { position = readToken(at: position) }
        endClause(at: tokens.count)
        // 今年的主要预期目标是： and a new line
        carriesTarget =
            state.modality == .target && drafts.count == firstDraft && tokens.last?.kind == .colon
        if layout.isHeading { headingDrafts.formUnion(firstDraft..<drafts.count) }
        scopes.endSentence(isHeading: layout.isHeading, hasFacts: drafts.count > firstDraft)
    }
}

/// Where a sentence stands on the page.
struct SentenceLayout {
    let startsParagraph: Bool
    /// A short line by itself without a full stop.
    let isHeading: Bool
    /// 一、… or （二）… or ◆…: a heading inside one article.
    let isNumbered: Bool
    /// （一）… or 1. …: under another numbered heading.
    let isInner: Bool
    /// A heading over what is going to be done: 三、2024年重点工作.
    let isOutlook: Bool

    init(_ range: Range<Int>, previousEnd: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        startsParagraph = previousEnd == 0 || ParagraphFigures.isBreak(previousEnd..<range.lowerBound, in: bytes)
        var next = range.upperBound
        while next < bytes.count, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\r") { next += 1 }
        let endsLine = next >= bytes.count || bytes[next] == UInt8(ascii: "\n")
        isHeading =
            startsParagraph && endsLine && next < bytes.count && range.count <= Self.longestHeading
            && !bytes.has(anyOf: Self.endMarks, before: range.upperBound)
            && !(0x30...0x39).contains(bytes[range.upperBound - 1])
        isNumbered = isHeading && Self.isNumbered(range, bytes)
        isInner = isNumbered && !bytes.has("、", at: range.lowerBound + 3) && !bytes.has("、", at: range.lowerBound + 6)
        isOutlook = isHeading && bytes.holds(anyOf: Self.outlooks, in: range)
    }

    private static let outlooks: WordList = [
        "总体要求", "重点工作", "工作重点", "主要任务", "工作任务", "工作安排", "工作部署", "工作建议", "预期目标", "目标任务", "主要目标",
    ]

    private static let longestHeading = 120
    private static let endMarks: WordList = ["。", "！", "？", "；", "：", ".", ";", ":", "，", "”", "」"]

    private static func isNumbered(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = range.lowerBound
        // ◆ or ■ before a heading inside an article
        if bytes[start] == 0xE2 && !bytes.has("“", at: start) { return true }
        if bytes.has("（", at: start) || bytes.has("(", at: start) { return true }
        // 1、 and 3.; not 2023年出口增长5%, which begins another piece of news
        var end = start
        while end < range.upperBound, (0x30...0x39).contains(bytes[end]) { end += 1 }
        if end > start { return bytes.has(anyOf: Self.stops, at: end) }
        // 第一章; not 第三届展览会开幕
        if bytes.has("第", at: start) {
            return Self.parts.contains { part in
                (1...3).contains { bytes.has(part, at: start + 3 + 3 * $0) }
            }
        }
        return bytes.has("、", at: start + 3) || bytes.has("、", at: start + 6)
    }

    private static let stops: [StaticString] = ["、", ".", "．", "）", ")"]
    private static let parts: [StaticString] = ["章", "节", "条", "部分", "篇"]
}

/// What it remembers, by its own name.
extension FactReader {
    var passing: PassingFigures { PassingFigures(bytes: bytes, entities: entities) }
    var input: ExtractionInput {
        @inline(__always) _read { yield memory.pointee.input }
    }
    var drafts: [FactDraft] {
        @inline(__always) _read { yield memory.pointee.drafts }
        @inline(__always) nonmutating _modify { yield &memory.pointee.drafts }
    }
    private var headingDrafts: Set<Int> {
        @inline(__always) _read { yield memory.pointee.headingDrafts }
        @inline(__always) nonmutating _modify { yield &memory.pointee.headingDrafts }
    }
    private var carriesTarget: Bool {
        @inline(__always) _read { yield memory.pointee.carriesTarget }
        @inline(__always) nonmutating _modify { yield &memory.pointee.carriesTarget }
    }
    var isWorkReport: Bool {
        @inline(__always) _read { yield memory.pointee.isWorkReport }
        @inline(__always) nonmutating _modify { yield &memory.pointee.isWorkReport }
    }
    var isNationalReport: Bool {
        @inline(__always) _read { yield memory.pointee.isNationalReport }
        @inline(__always) nonmutating _modify { yield &memory.pointee.isNationalReport }
    }
    var diagnostics: [Diagnostic] {
        @inline(__always) _read { yield memory.pointee.diagnostics }
        @inline(__always) nonmutating _modify { yield &memory.pointee.diagnostics }
    }
    var account: [Int: FactRefusal]? {
        @inline(__always) _read { yield memory.pointee.account }
        @inline(__always) nonmutating _modify { yield &memory.pointee.account }
    }
    var skipsIdleSentences: Bool {
        @inline(__always) _read { yield memory.pointee.skipsIdleSentences }
        @inline(__always) nonmutating _modify { yield &memory.pointee.skipsIdleSentences }
    }
    var lastRefusal: FactRefusal {
        @inline(__always) _read { yield memory.pointee.lastRefusal }
        @inline(__always) nonmutating _modify { yield &memory.pointee.lastRefusal }
    }
    var scopes: FactScopes {
        @inline(__always) _read { yield memory.pointee.scopes }
        @inline(__always) nonmutating _modify { yield &memory.pointee.scopes }
    }
    var tokens: TokenList {
        @inline(__always) _read { yield memory.pointee.tokens }
        @inline(__always) nonmutating _modify { yield &memory.pointee.tokens }
    }
    var state: SentenceState {
        @inline(__always) _read { yield memory.pointee.state }
        @inline(__always) nonmutating _modify { yield &memory.pointee.state }
    }
    var clause: ClauseState {
        @inline(__always) _read { yield memory.pointee.clause }
        @inline(__always) nonmutating _modify { yield &memory.pointee.clause }
    }
    var clauseRegions: [Int] {
        @inline(__always) _read { yield memory.pointee.clauseRegions }
        @inline(__always) nonmutating _modify { yield &memory.pointee.clauseRegions }
    }
    var values: [FigureReading] {
        @inline(__always) _read { yield memory.pointee.values }
        @inline(__always) nonmutating _modify { yield &memory.pointee.values }
    }
}

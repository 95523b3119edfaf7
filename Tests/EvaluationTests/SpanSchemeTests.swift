import Testing

@testable import Evaluation

/// The four schemes on a small set of spans. The numbers are those of nervaluate 1.2.1 on the same spans
/// (`tools/check_nervaluate.py` compares whole corpora where it is installed).
struct SpanSchemeTests {
    private typealias Span = (start: Int, end: Int, label: String)

    /// Labelled and found spans of five articles.
    private static let articles: [(labels: [Span], found: [Span])] = [
        // The same, the wrong label, longer, shorter with the wrong label, found alone, labelled alone.
        (
            [(0, 3, "region"), (5, 8, "date"), (10, 14, "quantity"), (20, 24, "quantity"), (30, 32, "ordinal")],
            [(0, 3, "region"), (5, 8, "quantity"), (10, 16, "quantity"), (21, 23, "date"), (40, 42, "region")]
        ),
        // A title around a region, one found span over two labels, one place found twice.
        (
            [(0, 12, "document"), (1, 4, "region"), (15, 18, "region"), (18, 21, "region"), (25, 29, "date")],
            [(0, 12, "document"), (1, 3, "region"), (15, 21, "region"), (25, 29, "date"), (25, 29, "date")]
        ),
        // The nearer of two labels, and one so long that a character of it is not enough.
        ([(0, 6, "date"), (4, 9, "date"), (20, 170, "document")], [(5, 9, "date"), (169, 171, "document")]),
        ([], [(3, 5, "region")]),
        ([(3, 5, "region")], []),
    ]

    private func tally(_ scheme: SpanScheme, _ label: String?) -> SpanTally {
        let chosen = { (spans: [Span]) in
            spans.filter { label == nil || $0.label == label }
                .map { LabelledSpan(start: $0.start, end: $0.end, label: $0.label) }
        }
        return Self.articles.reduce(into: SpanTally(scheme)) { sum, article in
            sum += SpanComparison.tally(scheme, labels: chosen(article.labels), found: chosen(article.found))
        }
    }

    /// correct, incorrect, partial, missed, spurious; precision, recall, F1.
    private static let expected: [(String?, SpanScheme, [Int], [Double])] = [
        (nil, .strict, [3, 6, 0, 5, 4], [0.23076923076923078, 0.21428571428571427, 0.22222222222222224]),
        (nil, .exact, [4, 5, 0, 5, 4], [0.3076923076923077, 0.2857142857142857, 0.29629629629629634]),
        (nil, .partial, [4, 0, 5, 5, 4], [0.5, 0.4642857142857143, 0.4814814814814815]),
        (nil, .type, [7, 2, 0, 5, 4], [0.5384615384615384, 0.5, 0.5185185185185186]),
        ("date", .strict, [1, 1, 0, 2, 2], [0.25, 0.25, 0.25]),
        ("date", .partial, [1, 0, 1, 2, 2], [0.375, 0.375, 0.375]),
        ("date", .type, [2, 0, 0, 2, 2], [0.5, 0.5, 0.5]),
        ("document", .exact, [1, 0, 0, 1, 1], [0.5, 0.5, 0.5]),
        ("ordinal", .strict, [0, 0, 0, 1, 0], [0, 0, 0]),
        ("quantity", .strict, [0, 1, 0, 1, 1], [0, 0, 0]),
        ("quantity", .partial, [0, 0, 1, 1, 1], [0.25, 0.25, 0.25]),
        ("region", .strict, [1, 2, 0, 2, 2], [0.2, 0.2, 0.20000000000000004]),
        ("region", .partial, [1, 0, 2, 2, 2], [0.4, 0.4, 0.4000000000000001]),
        ("region", .type, [3, 0, 0, 2, 2], [0.6, 0.6, 0.6]),
    ]

    @Test(arguments: expected.indices)
    func agreesWithNervaluateToTheLastDigit(_ index: Int) {
        let (label, scheme, counts, scores) = Self.expected[index]
        let tally = tally(scheme, label)
        #expect([tally.correct, tally.incorrect, tally.partial, tally.missed, tally.spurious] == counts)
        #expect([tally.precision, tally.recall, tally.f1] == scores)
    }

    /// The comparison that looks only at what is near against one that looks at everything.
    @Test func nearnessChangesNothing() {
        var dice = Dice(state: 1)
        for _ in 0..<300 {
            let labels = Self.random(12, &dice).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
            let found = Self.random(12, &dice)
            for scheme in SpanScheme.allCases {
                let tally = SpanComparison.tally(scheme, labels: labels, found: found)
                #expect(tally == Self.plainTally(scheme, labels, found), "\(scheme) \(labels) \(found)")
            }
        }
    }

    private static func random(_ count: Int, _ dice: inout Dice) -> [LabelledSpan] {
        (0..<count).map { _ in
            let start = Int.random(in: 0..<60, using: &dice)
            let length = Int.random(in: 0..<8, using: &dice) == 0 ? 150 : Int.random(in: 1..<9, using: &dice)
            return LabelledSpan(start: start, end: start + length, label: ["a", "b"].randomElement(using: &dice)!)
        }
    }

    /// The rules as they are told: of all free labels, one that agrees, else the first that is touched.
    private static func plainTally(_ scheme: SpanScheme, _ labels: [LabelledSpan], _ found: [LabelledSpan]) -> SpanTally
    {
        var tally = SpanTally(scheme)
        var free = Array(labels.enumerated())
        for span in found {
            let touched = free.filter { _, label in
                let common = min(label.end, span.end) - max(label.start, span.start)
                return common > 0 && 100 * common >= label.end - label.start
            }
            let same = touched.filter { _, label in
                let isThere = label.start == span.start && label.end == span.end
                return scheme == .type ? label.label == span.label : isThere && (scheme != .strict || label == span)
            }
            let distance = { (label: LabelledSpan) in abs(label.start - span.start) + abs(label.end - span.end) }
            let best = same.min { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }
            let other = scheme == .type ? touched.first { $0.element.label != span.label } : touched.first
            switch (best, other) {
            case (.some, _): tally.correct += 1
            case (nil, .some) where scheme == .partial: tally.partial += 1
            case (nil, .some): tally.incorrect += 1
            case (nil, nil): tally.spurious += 1
            }
            if let taken = best ?? other { free.removeAll { $0.offset == taken.offset } }
        }
        tally.missed = free.count
        return tally
    }
}

/// The same throws in every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

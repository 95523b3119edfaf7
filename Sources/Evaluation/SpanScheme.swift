/// The four ways in which the MUC and SemEval evaluations, and the library nervaluate after them, compare spans.
public enum SpanScheme: String, CaseIterable, Sendable {
    /// The same place and the same label.
    case strict
    /// The same place, whatever the label.
    case exact
    /// Places that overlap, whatever the label; one that is not the same counts half.
    case partial
    /// The same label where places overlap.
    case type = "ent_type"

    /// Whether a partial match counts half.
    fileprivate var countsHalves: Bool { self == .partial || self == .type }
}

/// A labelled or extracted span. The label is a type, or the value of a field.
public struct LabelledSpan: Hashable, Sendable {
    public let start: Int
    public let end: Int
    public let label: String

    public init(start: Int, end: Int, label: String) {
        (self.start, self.end, self.label) = (start, end, label)
    }

    func isSamePlace(as other: LabelledSpan) -> Bool { start == other.start && end == other.end }

    /// Whether at least one hundredth of the labelled span `self` is covered: what nervaluate asks for.
    fileprivate func isTouched(by found: LabelledSpan) -> Bool {
        let common = min(end, found.end) - max(start, found.start)
        return common > 0 && 100 * common >= end - start
    }

    fileprivate func distance(to other: LabelledSpan) -> Int { abs(start - other.start) + abs(end - other.end) }
}

/// What became of the spans under one scheme.
public struct SpanTally: Hashable, Sendable {
    public internal(set) var correct = 0
    public internal(set) var incorrect = 0
    public internal(set) var partial = 0
    public internal(set) var missed = 0
    public internal(set) var spurious = 0
    public let scheme: SpanScheme

    init(_ scheme: SpanScheme) { self.scheme = scheme }

    /// How many spans were found, and how many are labelled.
    public var actual: Int { correct + incorrect + partial + spurious }
    public var possible: Int { correct + incorrect + partial + missed }

    public var precision: Double { share(of: actual) }
    public var recall: Double { share(of: possible) }
    /// The harmonic mean of both, computed in this order so that every digit is that of nervaluate.
    public var f1: Double {
        let (precision, recall) = (precision, recall)
        return precision + recall > 0 ? 2 * (precision * recall) / (precision + recall) : 0
    }

    private func share(of whole: Int) -> Double {
        if whole == 0 { return 0 }
        let right = scheme.countsHalves ? Double(correct) + 0.5 * Double(partial) : Double(correct)
        return right / Double(whole)
    }

    static func += (tally: inout SpanTally, other: SpanTally) {
        tally.correct += other.correct
        tally.incorrect += other.incorrect
        tally.partial += other.partial
        tally.missed += other.missed
        tally.spurious += other.spurious
    }
}

/// Compares the spans of one article under a scheme.
///
/// Each found span, in order, takes a label that is still free: one that agrees, else the first one that it touches.
/// That is greedy, and to the letter what nervaluate does, so that numbers can be compared with those of others. Labels
/// are in order of their start, so that only those near a found span are looked at.
struct SpanComparison {
    private let labels: [LabelledSpan]
    /// The furthest end of all labels up to each.
    private let furthestEnd: [Int]
    private var isTaken: [Bool]
    private let scheme: SpanScheme

    static func tally(_ scheme: SpanScheme, labels: [LabelledSpan], found: [LabelledSpan]) -> SpanTally {
        var comparison = SpanComparison(scheme, labels)
        var tally = SpanTally(scheme)
        for span in found { comparison.place(span, in: &tally) }
        tally.missed = comparison.isTaken.count { !$0 }
        return tally
    }

    /// - Parameter labels: in order of their start.
    private init(_ scheme: SpanScheme, _ labels: [LabelledSpan]) {
        self.scheme = scheme
        self.labels = labels
        isTaken = Array(repeating: false, count: labels.count)
        var (furthest, ends) = (0, [Int]())
        for label in labels {
            furthest = max(furthest, label.end)
            ends.append(furthest)
        }
        furthestEnd = ends
    }

    private mutating func place(_ span: LabelledSpan, in tally: inout SpanTally) {
        var (agreeing, touched): (Int?, Int?) = (nil, nil)
        var index = firstIndex(endingBehind: span.start)
        while index < labels.count, labels[index].start < span.end {
            defer { index += 1 }
            let label = labels[index]
            if isTaken[index] { continue }
            if agrees(label, span) {
                guard scheme == .type else {
                    agreeing = index
                    break
                }
                if agreeing.map({ label.distance(to: span) < labels[$0].distance(to: span) }) ?? true {
                    agreeing = index
                }
            } else if touched == nil, label.isTouched(by: span) {
                touched = index
            }
        }
        count(agreeing: agreeing, touched: touched, in: &tally)
    }

    private func agrees(_ label: LabelledSpan, _ span: LabelledSpan) -> Bool {
        switch scheme {
        case .strict: label == span
        case .exact, .partial: label.isSamePlace(as: span)
        case .type: label.label == span.label && label.isTouched(by: span)
        }
    }

    private mutating func count(agreeing: Int?, touched: Int?, in tally: inout SpanTally) {
        if let index = agreeing ?? touched { isTaken[index] = true }
        if agreeing != nil {
            tally.correct += 1
        } else if touched == nil {
            tally.spurious += 1
        } else if scheme == .partial {
            tally.partial += 1
        } else {
            tally.incorrect += 1
        }
    }

    /// The first label that may reach beyond a place; those before it all end there or earlier.
    private func firstIndex(endingBehind place: Int) -> Int {
        var (low, high) = (0, furthestEnd.count)
        while low < high {
            let middle = (low + high) / 2
            if furthestEnd[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

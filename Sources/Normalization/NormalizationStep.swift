import TextModel

/// One kind of change that normalization makes. They are applied in the order in which they stand here.
public enum NormalizationStep: String, CaseIterable, Sendable {
    /// Control characters, zero-width characters, variation selectors, soft hyphens: dropped.
    case invisible
    /// Full-width letters, digits and signs, odd spaces: to ASCII. Chinese punctuation stays.
    case width
    /// CJK compatibility ideographs: to the ideograph that they stand for.
    case compatibility
    /// Flattened reading glosses, `長(zhǎng)`: removed.
    case readings
    /// Traditional characters to simplified ones, or the other way.
    case script
}

/// Some of the steps. A set of bits, since it is asked for every text.
struct StepSet: OptionSet {
    let rawValue: UInt8

    static let readings = StepSet(.readings)
    static let script = StepSet(.script)
    static let folding: StepSet = [StepSet(.invisible), StepSet(.width), StepSet(.compatibility)]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ step: NormalizationStep) {
        switch step {
        case .invisible: rawValue = 1
        case .width: rawValue = 2
        case .compatibility: rawValue = 4
        case .readings: rawValue = 8
        case .script: rawValue = 16
        }
    }

    init(_ steps: Set<NormalizationStep>) { self = steps.reduce(into: []) { $0.insert(StepSet($1)) } }
}

/// Which script the normalized text is to be in.
public enum TargetScript: String, CaseIterable, Sendable {
    case hans, hant
}

/// A class of changes, or of what could not be changed.
enum Change {
    case invisible, width, compatibility
    case damageRepaired, damage, readings
    case simplified, traditional, uncertain

    /// The code of its diagnostic.
    var code: String {
        switch self {
        case .invisible: "normalization.invisible"
        case .width: "normalization.width"
        case .compatibility: "normalization.compatibility"
        case .damageRepaired: "normalization.damage_repaired"
        case .damage: "normalization.damage"
        case .readings: "normalization.readings"
        case .simplified, .traditional: "normalization.script"
        case .uncertain: "normalization.script_uncertain"
        }
    }

    /// A warning where it is something that could not be done.
    var severity: Diagnostic.Severity { self == .damage ? .warning : .info }

    /// Whether the text is another one for it, rather than only doubtful.
    var isOfText: Bool { self != .damage && self != .uncertain }

    /// Completes "1 …" and "320 …": `reading glosses removed`.
    var words: (singular: String, plural: String) {
        switch self {
        case .invisible: ("invisible character dropped", "invisible characters dropped")
        case .width: ("full-width form or odd space folded", "full-width forms and odd spaces folded")
        case .compatibility: ("compatibility ideograph unified", "compatibility ideographs unified")
        case .damageRepaired: ("damaged place repaired", "damaged places repaired")
        case .damage: ("place is damaged beyond repair", "places are damaged beyond repair")
        case .readings: ("reading gloss removed", "reading glosses removed")
        case .simplified: ("character converted to simplified", "characters converted to simplified")
        case .traditional: ("character converted to traditional", "characters converted to traditional")
        case .uncertain: ("conversion is a guess", "conversions are guesses")
        }
    }
}

/// How often a class of change was made, and where first.
struct ChangeCount {
    let change: Change
    private(set) var count = 0
    /// In the text that the step was given, UTF-8.
    private(set) var first: Range<Int>?
    /// What else is to be said of the first one.
    var note = ""

    init(_ change: Change) { self.change = change }

    init(_ change: Change, count: Int, first: Range<Int>?) {
        self.change = change
        self.count = count
        self.first = first
    }

    mutating func note(_ range: Range<Int>) {
        if count == 0 { first = range }
        count += 1
    }

    /// Adds as many that were made later.
    mutating func add(_ more: Int) { count += more }

    /// Adds what was counted in a later text, whose places lead back through `alignment`.
    mutating func add(_ other: ChangeCount, through alignment: Alignment) {
        guard let place = other.first.map({ alignment.source(of: TextRange(utf8: $0)).utf8 }) else { return }
        first = first.map { $0.lowerBound < place.lowerBound ? $0 : place } ?? place
        count += other.count
    }
}

/// What one step made of its text.
struct StepResult {
    let utf8: [UInt8]
    let alignment: Alignment
    let changes: [ChangeCount]
    /// The marks of `utf8`, where the step knows them and has changed nothing else that a survey tells; nil where the text
    /// has to be looked at anew.
    var punctuation: [PunctuationMark]?
    /// The kinds of marks that the step brought forth, as bits.
    var newKinds: UInt32 = 0
}

/// A rule that records must keep. Codes never change their meaning; `docs/checks.md` explains each.
public struct Check: Hashable, Sendable {
    public enum Severity: String, Sendable {
        /// The record contradicts its contract, its source or itself.
        case error
        /// The record may be right, but a person should look.
        case warning
    }

    /// `V` and three digits; the first says what it is about: 0 form, 1 places, 2 the source, 3 values, 4 facts.
    public let code: String
    public let severity: Severity
    /// The rule that is broken, as a short phrase.
    public let title: String

    private init(_ code: String, _ title: String, _ severity: Severity = .error) {
        self.code = code
        self.severity = severity
        self.title = title
    }

    var isAboutForm: Bool { code.hasPrefix("V0") }
    var isAboutValues: Bool { code.hasPrefix("V3") && severity == .error }
}

// MARK: - Form

extension Check {
    static let malformed = Check("V001", "not well-formed JSON")
    static let duplicateKey = Check("V002", "a key occurs twice")
    static let unknownSchema = Check("V003", "not a record of this schema")
    static let missingKey = Check("V004", "a required key is missing")
    static let unknownKey = Check("V005", "an unknown key")
    static let keyOrder = Check("V006", "keys out of order")
    static let wrongType = Check("V007", "a value of the wrong type")
    static let unknownChoice = Check("V008", "a value outside its list")
    static let wrongPattern = Check("V009", "a string of the wrong form")
    static let numberForm = Check("V010", "a number that is not written canonically")
    static let wrongIdentifier = Check("V011", "ids do not count up")
    static let danglingReference = Check("V012", "a reference to nothing")
    static let conflictingKeys = Check("V013", "a figure stated in two ways")
}

// MARK: - Places in the text

extension Check {
    static let rangeInvalid = Check("V101", "offsets outside the text")
    static let textDiffers = Check("V102", "text is not what stands at its offsets")
    static let entityOrder = Check("V103", "entities out of order")
    static let overlap = Check("V104", "entities of one type overlap")
    static let wrongSentence = Check("V105", "not in the sentence it names")
    static let wrongWithin = Check("V106", "within names the wrong entity")
    static let sentenceOrder = Check("V107", "sentences overlap or are out of order")
    static let sentenceCrossesBlankLine = Check("V108", "a sentence crosses a blank line")
    static let textUncovered = Check("V109", "text outside every sentence")
    static let dateInQuantity = Check("V110", "a date overlaps a quantity")
}

// MARK: - The source

extension Check {
    static let alignmentText = Check("V201", "the alignment does not cover the text")
    static let alignmentSource = Check("V202", "the alignment does not cover the source")
    static let alignmentForm = Check("V203", "the alignment is not in its canonical form")
    static let sourceOffsets = Check("V204", "source offsets disagree with the alignment")
    static let sourceDigest = Check("V205", "the digest is not the source's")
    static let sourceSize = Check("V206", "the size is not the source's")
    static let sourceUnreadable = Check("V207", "the source could not be decoded independently", .warning)
    static let unlikeSource = Check("V208", "text that the source does not normalize to")
    static let wronglyRemoved = Check("V209", "something removed that belongs to the text")
    static let inserted = Check("V210", "text that is not in the source")
    static let mixedConversion = Check("V211", "converted to simplified and to traditional at once")
    static let diagnosticRange = Check("V212", "a diagnostic about a place outside the source")
}

// MARK: - Values

extension Check {
    static let valueDiffers = Check("V301", "the value is not what the words say")
    static let unitDiffers = Check("V302", "the unit is not what the words say")
    static let modifierUnsupported = Check("V303", "no word says the modifier")
    static let modifierMissing = Check("V304", "a word beside the figure says a modifier", .warning)
    static let unitCodeDiffers = Check("V305", "the unit code is not the unit's")
    static let rangeReversed = Check("V306", "low is not below high")
    static let fractionDiffers = Check("V307", "the fraction and its value disagree")
    static let impossibleDate = Check("V310", "a date that does not exist")
    static let dateDiffers = Check("V311", "the date is not what the words say")
    static let dateContradicts = Check("V312", "a date's value and its resolution disagree")
    static let titleDiffers = Check("V320", "the title is not what stands between the marks")
    static let documentDetail = Check("V321", "a detail of the document that its words do not bear")
    static let documentIdentity = Check("V322", "the same document told apart, or two taken for one")
    static let unknownRegion = Check("V330", "no such administrative division")
    static let regionName = Check("V331", "the name is not that of the code")
    static let regionLevel = Check("V332", "the level is not that of the code")
    static let regionForm = Check("V333", "the words are not a form of the name")
    static let regionMembers = Check("V334", "wrong members")
    static let regionCandidates = Check("V335", "candidates beside a decision")
}

// MARK: - Facts and enumerations

extension Check {
    static let factFigure = Check("V401", "a fact's figure is not its entity's")
    static let changeFigure = Check("V402", "a change's figure is not its entity's")
    static let rankFigure = Check("V403", "a rank is not its ordinal's")
    static let factRegion = Check("V404", "a fact's region is not its entity's")
    static let factPeriod = Check("V405", "a fact's period is not stated by a date")
    static let factEmpty = Check("V406", "a fact that says nothing")
    static let itemsMiscounted = Check("V410", "found is not the number of items")
    static let agreementWrong = Check("V411", "agrees contradicts the counts")
    static let declaredDiffers = Check("V412", "declared is not what the counting words say")
}

extension Check {
    /// Every check, in the order of their codes.
    static let all: [Check] = [
        malformed, duplicateKey, unknownSchema, missingKey, unknownKey, keyOrder, wrongType, unknownChoice,
        wrongPattern,
        numberForm, wrongIdentifier, danglingReference, conflictingKeys,
        rangeInvalid, textDiffers, entityOrder, overlap, wrongSentence, wrongWithin, sentenceOrder,
        sentenceCrossesBlankLine, textUncovered, dateInQuantity,
        alignmentText, alignmentSource, alignmentForm, sourceOffsets, sourceDigest, sourceSize, sourceUnreadable,
        unlikeSource, wronglyRemoved, inserted, mixedConversion, diagnosticRange,
        valueDiffers, unitDiffers, modifierUnsupported, modifierMissing, unitCodeDiffers, rangeReversed,
        fractionDiffers,
        impossibleDate, dateDiffers, dateContradicts, titleDiffers, documentDetail, documentIdentity, unknownRegion,
        regionName,
        regionLevel, regionForm, regionMembers, regionCandidates,
        factFigure, changeFigure, rankFigure, factRegion, factPeriod, factEmpty,
        itemsMiscounted, agreementWrong, declaredDiffers,
    ]
}

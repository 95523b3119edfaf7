// MARK: - Places in the text

extension Check {
    static let rangeInvalid = Check(
        "V101", "offsets outside the text",
        advice: "Check which text and which unit the offsets were counted in.")
    static let textDiffers = Check(
        "V102", "text is not what stands at its offsets",
        advice: "Usually the offsets were counted in another unit, or in the source instead of the normalized text.")
    static let entityOrder = Check(
        "V103", "entities out of order",
        advice: "Sort before writing.")
    static let overlap = Check(
        "V104", "entities of one type overlap",
        advice: "One of the two rules must give way.")
    static let wrongSentence = Check(
        "V105", "not in the sentence it names",
        advice: "Sentences were cut after the entities were placed, or an entity crosses a sentence's end.")
    static let wrongWithin = Check(
        "V106", "within names the wrong entity",
        advice: "Set it from the final list of entities.")
    static let sentenceOrder = Check(
        "V107", "sentences overlap or are out of order",
        advice: "Check the segmenter's spans.")
    static let sentenceCrossesBlankLine = Check(
        "V108", "a sentence crosses a blank line",
        advice: "Check the segmenter.")
    static let textUncovered = Check(
        "V109", "text outside every sentence",
        advice: "Check the spans beside the words that the message quotes.")
    static let dateInQuantity = Check(
        "V110", "a date overlaps a quantity",
        advice: "Decide for one.")
    static let sentenceCrossesLineEnd = Check(
        "V111", "a sentence goes on in the next line",
        advice: "Check the segmenter; only a title in 《》 may be broken over lines.")

    static let aboutPlaces: [Check] = [
        rangeInvalid, textDiffers, entityOrder, overlap, wrongSentence, wrongWithin, sentenceOrder,
        sentenceCrossesBlankLine, textUncovered, dateInQuantity,
        sentenceCrossesLineEnd,
    ]
}

// MARK: - The source

extension Check {
    static let alignmentText = Check(
        "V201", "the alignment does not cover the text",
        advice: "Check the unit of the lengths.")
    static let alignmentSource = Check(
        "V202", "the alignment does not cover the source",
        advice: "Check the unit, and whether a byte-order mark was counted (it is not).")
    static let alignmentForm = Check(
        "V203", "the alignment is not in its canonical form",
        advice: "Merge neighbouring runs.")
    static let sourceOffsets = Check(
        "V204", "source offsets disagree with the alignment",
        advice: "Compute source offsets from the alignment and nothing else.")
    static let sourceDigest = Check(
        "V205", "the digest is not the source's",
        advice: "Give the right source, or make the record anew.")
    static let sourceSize = Check(
        "V206", "the size is not the source's",
        advice:
            "If the digest agrees only the number is wrong; otherwise give the right source, or make the record anew.")
    static let sourceUnreadable = Check(
        "V207", "the source could not be decoded independently", .warning,
        advice: "Nothing need be done; convert the source to UTF-8 if the comparison is wanted.")
    static let unlikeSource = Check(
        "V208", "text that the source does not normalize to",
        advice:
            "If the pair is right, it is missing in the validator's own table of variants (`VariantData`): add it to the supplement with a reason."
    )
    static let wronglyRemoved = Check(
        "V209", "something removed that belongs to the text",
        advice: "Check the rule that removed it. A reading that dictionaries lack can be added to `ReadingData`.")
    static let inserted = Check(
        "V210", "text that is not in the source",
        advice: "Check the normalizer.")
    static let mixedConversion = Check(
        "V211", "converted to simplified and to traditional at once",
        advice: "Check the conversion at the character that the message names.")
    static let diagnosticRange = Check(
        "V212", "a diagnostic about a place outside the source",
        advice: "Check the unit.")
    static let scriptDiffers = Check(
        "V213", "the script is not the source's",
        advice: "Count the characters that only one of the scripts has.")

    static let aboutSource: [Check] = [
        alignmentText, alignmentSource, alignmentForm, sourceOffsets, sourceDigest, sourceSize, sourceUnreadable,
        unlikeSource, wronglyRemoved, inserted, mixedConversion, diagnosticRange, scriptDiffers,
    ]
}

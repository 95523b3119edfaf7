// MARK: - Values

extension Check {
    static let valueDiffers = Check(
        "V301", "the value is not what the words say",
        advice: "Check the multiplier, the digits and ranges that share a multiplier (3至5亿).")
    static let unitDiffers = Check(
        "V302", "the unit is not what the words say",
        advice: "Check where the unit begins and ends.")
    static let modifierUnsupported = Check(
        "V303", "no word says the modifier",
        advice: "Remove it, or add the word to the validator's list if it does say so.")
    static let modifierMissing = Check(
        "V304", "a word beside the figure says a modifier", .warning,
        advice: "Look at the sentence.")
    static let unitCodeDiffers = Check(
        "V305", "the unit code is not the unit's",
        advice: "Correct the code.")
    static let rangeReversed = Check(
        "V306", "low is not below high",
        advice: "Check the order, and a multiplier that belongs to both.")
    static let fractionDiffers = Check(
        "V307", "the fraction and its value disagree",
        advice: "Write the exact quotient, or null where it does not end.")
    static let figureUnread = Check(
        "V308", "the words are no figure", .warning,
        advice: "Check where the figure begins and ends; words that do say a number go into the validator's reader.")
    static let figureDetail = Check(
        "V309", "what is counted, or per what, is not said beside the figure",
        advice: "Take the noun and the unit that it is counted by from the words beside the figure.")
    static let impossibleDate = Check(
        "V310", "a date that does not exist",
        advice: "Check the words; a misprint in the source has no value.")
    static let dateDiffers = Check(
        "V311", "the date is not what the words say",
        advice: "Check the rule.")
    static let dateContradicts = Check(
        "V312", "a date's value and its resolution disagree",
        advice: "Check the resolution.")
    static let dateUnread = Check(
        "V313", "the words are no date", .warning,
        advice: "Check where the date begins and ends; words that do say a date go into the validator's reader.")
    static let dateResolution = Check(
        "V314", "a date resolved to a year far from the article's",
        advice: "Resolve it by the day on which the article appeared.")
    static let titleDiffers = Check(
        "V320", "the title is not what stands between the marks",
        advice: "Cut the title from the text.")
    static let documentDetail = Check(
        "V321", "a detail of the document that its words do not bear",
        advice: "Set the detail to null.")
    static let documentIdentity = Check(
        "V322", "the same document told apart, or two taken for one",
        advice: "Give each document one id.")
    static let documentIssuer = Check(
        "V323", "the issuer is not named beside the document",
        advice: "Set the issuer to null, or to the words of the sentence that names it.")
    static let unknownRegion = Check(
        "V330", "no such administrative division",
        advice: "Correct the code; a division newer than the validator's table (end of 2025) goes to `RegionData`.")
    static let regionName = Check(
        "V331", "the name is not that of the code",
        advice: "Write the full official name.")
    static let regionLevel = Check(
        "V332", "the level is not that of the code",
        advice: "Derive it from the code.")
    static let regionForm = Check(
        "V333", "the words are not a form of the name",
        advice: "Check the lexicon; a name out of use needs `valid_to`.")
    static let regionMembers = Check(
        "V334", "wrong members",
        advice: "Correct the list.")
    static let regionCandidates = Check(
        "V335", "candidates beside a decision",
        advice: "Keep one of them.")
    static let anaphorMembers = Check(
        "V336", "an anaphor that stands for what the text has not named",
        advice: "Resolve it from the regions before it, or leave it out.")

    static let aboutValues: [Check] = [
        valueDiffers, unitDiffers, modifierUnsupported, modifierMissing, unitCodeDiffers, rangeReversed,
        fractionDiffers, figureUnread,
        figureDetail, impossibleDate, dateDiffers, dateContradicts, dateUnread, dateResolution, titleDiffers,
        documentDetail, documentIdentity, documentIssuer, unknownRegion, regionName, regionLevel, regionForm,
        regionMembers, regionCandidates, anaphorMembers,
    ]
}

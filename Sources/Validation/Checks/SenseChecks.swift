// MARK: - The article against itself

extension Check {
    static let titleUncounted = Check(
        "V501", "a title between marks that is no document",
        advice: "Every 《…》 is a document, and a mark without its partner is a diagnostic.")
    static let figureUncovered = Check(
        "V502", "a figure in the text that no entity covers", .warning,
        advice: "Look whether an entity was lost; if the words are no figure, report the check.")
    static let regionUncovered = Check(
        "V503", "a province in the text that no entity covers", .warning,
        advice: "Look whether an entity was lost.")
    static let partsExceedWhole = Check(
        "V504", "parts and whole disagree", .warning,
        advice: "Read the sentence: a digit may be wrong, or the parts belong to another whole.")
    static let growthDisagrees = Check(
        "V505", "level and growth disagree", .warning,
        advice: "Divide again; if the article errs, leave the record as it is.")
    static let growthImplausible = Check(
        "V506", "growth beyond plausibility", .warning,
        advice: "Look whether the value was read with the right multiplier and the right unit.")
    static let respectivelyUneven = Check(
        "V507", "分别 between lists of different length", .warning,
        advice: "Look for a name or a figure that was not found.")
    static let countDisagrees = Check(
        "V508", "the text counts other than it lists", .warning,
        advice: "Count the items in the text; if the article errs, leave the record as it is.")
    static let regionInconsistent = Check(
        "V509", "one name for two places", .warning,
        advice: "A name means what it meant before, unless another parent is named.")
    static let unitInconsistent = Check(
        "V510", "one indicator in units of different kinds", .info,
        advice: "Look whether one of the two facts has another indicator, cut too short.")
    static let rankShared = Check(
        "V511", "ranks that exclude each other", .warning,
        advice: "Look which of the facts the rank belongs to.")
    static let titleDisagrees = Check(
        "V512", "a figure of the title that the text does not have", .warning,
        advice: "Compare title and text; one of them may have a wrong digit.")
    static let valueInconsistent = Check(
        "V513", "one indicator with two values", .warning,
        advice: "Look whether the two facts have the same region, period and indicator indeed.")
    static let shareExceedsWhole = Check(
        "V514", "shares of more than the whole", .warning,
        advice: "Look whether the figure is a share, and of what.")

    static let aboutSense: [Check] = [
        titleUncounted, figureUncovered, regionUncovered, partsExceedWhole, growthDisagrees, growthImplausible,
        respectivelyUneven, countDisagrees, regionInconsistent, unitInconsistent, rankShared, titleDisagrees,
        valueInconsistent, shareExceedsWhole,
    ]
}

// MARK: - One record against others

extension Check {
    static let recordsConflict = Check(
        "V601", "two records with different values for one thing", .warning,
        advice: "Read both sentences; one may be misread, or its indicator, region or period wrong.")
    static let recordsRevise = Check(
        "V602", "a later record revises a value", .info,
        advice: "Take the later value, where the article says that it corrects the earlier one.")
    static let recordsShareIdentifier = Check(
        "V603", "two records with one id", .warning,
        advice: "Give each article its own id, or leave out what was extracted twice.")

    static let aboutOtherRecords: [Check] = [recordsConflict, recordsRevise, recordsShareIdentifier]
}

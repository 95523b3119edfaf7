// MARK: - Facts and enumerations

extension Check {
    static let factFigure = Check(
        "V401", "a fact's figure is not its entity's",
        advice: "Copy them from the entity.")
    static let changeFigure = Check(
        "V402", "a change's figure is not its entity's",
        advice: "Copy them from the entity.")
    static let rankFigure = Check(
        "V403", "a rank is not its ordinal's",
        advice: "Copy it from the entity.")
    static let factRegion = Check(
        "V404", "a fact's region is not its entity's",
        advice: "Follow the reference.")
    static let factPeriod = Check(
        "V405", "a fact's period is not stated by a date",
        advice: "Follow the reference.")
    static let factEmpty = Check(
        "V406", "a fact that says nothing",
        advice: "Drop the fact.")
    static let factModality = Check(
        "V407", "the modality is not what the words say",
        advice: "Say forecast or target only where the sentence does.")
    static let factRepeated = Check(
        "V408", "a figure that two facts state",
        advice: "Drop one of the two facts, or give each its own figure.")
    static let factOrder = Check(
        "V409", "facts out of order",
        advice: "Sort the facts by the places of their figures, and number them anew.")
    static let itemsMiscounted = Check(
        "V410", "found is not the number of items",
        advice: "Count.")
    static let agreementWrong = Check(
        "V411", "agrees contradicts the counts",
        advice: "Compare.")
    static let declaredDiffers = Check(
        "V412", "declared is not what the counting words say",
        advice: "Copy it from the entity.")
    static let itemsPlaced = Check(
        "V413", "items out of order or beyond their list",
        advice: "List the items in the order of the text, each once.")
    static let changeDirection = Check(
        "V420", "the direction is not what the words say",
        advice: "Read the verb before the figure again; if a word in between misleads the check, report it.")
    static let changeBasis = Check(
        "V421", "the basis is not what the words say",
        advice: "Read again what the figure is compared with.")
    static let rankScope = Check(
        "V422", "the scope of a rank is not what the words say",
        advice: "Take the scope from the words right before the ordinal, whole.")
    static let factEarlier = Check(
        "V423", "the earlier value is not what the words say",
        advice: "Take it from the figure before this one: 从A增至B.")
    static let factIndicator = Check(
        "V424", "an indicator that is no phrase before a figure",
        advice: "Check where the indicator begins and ends.")
    static let regionAttribution = Check(
        "V425", "another region is named right before the figure", .warning,
        advice: "Read the clause: which place is it about?")
    static let periodAttribution = Check(
        "V426", "another time is named right before the figure", .warning,
        advice: "Read the clause: which time is it about?")
    static let factPlace = Check(
        "V427", "a region or period that is named only behind the figure",
        advice: "Look before the figure for the place and the time that the fact is about.")
    static let listUncounted = Check(
        "V428", "a counted list that is no enumeration", .warning,
        advice: "List the regions before the counting word as an enumeration.")
    static let changeUnstated = Check(
        "V429", "a change in the text that no fact states", .info,
        advice: "Look whether a fact or its change was lost.")
    static let rankUnstated = Check(
        "V430", "a rank in the text that no fact states", .info,
        advice: "Look whether a fact or its rank was lost.")
    static let itemsUncounted = Check(
        "V431", "a count with as many items before it that is no enumeration", .info,
        advice: "Look whether an enumeration was lost.")

    static let aboutFacts: [Check] = [
        factFigure, changeFigure, rankFigure, factRegion, factPeriod, factEmpty, factModality, factRepeated,
        factOrder, itemsMiscounted, agreementWrong, declaredDiffers, itemsPlaced, changeDirection, changeBasis,
        rankScope, factEarlier,
        factIndicator, regionAttribution, periodAttribution, factPlace, listUncounted, changeUnstated, rankUnstated,
        itemsUncounted,
    ]
}

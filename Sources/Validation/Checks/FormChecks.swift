// MARK: - Form

extension Check {
    static let malformed = Check(
        "V001", "not well-formed JSON",
        advice: "Look at the place given; a record cut short usually means an interrupted write.")
    static let duplicateKey = Check(
        "V002", "a key occurs twice",
        advice: "Drop one of the two.")
    static let unknownSchema = Check(
        "V003", "not a record of this schema",
        advice: "Use the validator of that version.")
    static let missingKey = Check(
        "V004", "a required key is missing",
        advice: "Write the key, with `null` if there is nothing to say.")
    static let unknownKey = Check(
        "V005", "an unknown key",
        advice: "Mend the spelling; a new key needs a new minor version of the schema.")
    static let keyOrder = Check(
        "V006", "keys out of order",
        advice: "Write records with the record writer, not through a dictionary.")
    static let wrongType = Check(
        "V007", "a value of the wrong type",
        advice: "Write the value in its type.")
    static let unknownChoice = Check(
        "V008", "a value outside its list",
        advice: "Use one of the values that the message lists.")
    static let wrongPattern = Check(
        "V009", "a string of the wrong form",
        advice: "Write it in the form that the message names.")
    static let numberForm = Check(
        "V010", "a number that is not written canonically",
        advice: "Write `4471000`, `5.7`.")
    static let wrongIdentifier = Check(
        "V011", "ids do not count up",
        advice: "Number the list anew, and the references with it.")
    static let danglingReference = Check(
        "V012", "a reference to nothing",
        advice: "Correct the id; often an entity was dropped and its references were not.")
    static let conflictingKeys = Check(
        "V013", "a figure stated in two ways",
        advice: "Keep the one that the words say.")

    static let aboutForm: [Check] = [
        malformed, duplicateKey, unknownSchema, missingKey, unknownKey, keyOrder, wrongType, unknownChoice,
        wrongPattern, numberForm, wrongIdentifier, danglingReference, conflictingKeys,
    ]
}

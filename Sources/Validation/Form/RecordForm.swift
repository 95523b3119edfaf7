/// The form of a record of schema `tiqu.record/1`. `schema/tiqu.record-1.schema.json` says the same for other tools.
enum RecordForm {
    static let schema = "tiqu.record/1"

    static let record = Shape([
        .required("schema", .choice([schema])),
        .required("id", .string(.notEmpty)),
        .required("source", .object(source)),
        .optional("generator", .object(generator)),
        .required("title", .nullable(.string(.any))),
        .required("published", .nullable(.string(.day))),
        .required("offset_unit", .choice(["codepoint", "utf8", "utf16"])),
        .required("text", .string(.any)),
        .required("alignment", .array(.lengths)),
        .required("sentences", .array(.object(Shape(offsets)))),
        .required("entities", .array(.entity)),
        .required("facts", .array(.object(fact))),
        .required("enumerations", .array(.object(enumeration))),
        .required("diagnostics", .array(.object(diagnostic))),
    ])

    static let source = Shape([
        .required("name", .nullable(.string(.any))),
        .required("media_type", .string(.notEmpty)),
        .required("encoding", .string(.notEmpty)),
        .required("bytes", .count),
        .required("sha256", .string(.sha256)),
        .required("script", .choice(["hans", "hant", "mixed", "none"])),
    ])

    static let generator = Shape([
        .required("name", .string(.notEmpty)),
        .required("version", .string(.notEmpty)),
        .required("ruleset", .string(.notEmpty)),
    ])

    static let offsets: [Shape.Member] = [
        .required("start", .count), .required("end", .count),
        .required("source_start", .count), .required("source_end", .count),
    ]

    /// A stretch of the text that repeats its words.
    static let span = Shape([.required("text", .string(.notEmpty))] + offsets)

    static let diagnostic = Shape([
        .required("code", .string(.notEmpty)),
        .required("severity", .choice(["info", "warning", "error"])),
        .required("message", .string(.notEmpty)),
        .required("source_start", .nullable(.count)),
        .required("source_end", .nullable(.count)),
    ])
}

// MARK: - Entities

extension RecordForm {
    static let modifier = Form.nullable(.choice(["about", "nearly", "over", "at_least", "under", "at_most"]))
    private static let unit = Form.nullable(.string(.notEmpty))

    private static let common: [Shape.Member] = [
        .required("id", .string(.identifier("e"))),
        .required("type", .choice(entityTypes)),
        .required("start", .count), .required("end", .count),
        .required("text", .string(.notEmpty)),
        .required("source_start", .count), .required("source_end", .count),
        .required("sentence", .count),
        .required("within", .nullable(.string(.entityReference))),
        .required("rule", .string(.notEmpty)),
    ]

    static let entityTypes = ["region", "document", "quantity", "percentage", "ordinal", "date", "number"]

    /// The shape of an entity of a known type; for any other, that of the keys that all types share.
    static func entity(ofType type: String?) -> Shape {
        switch type {
        case "region": region
        case "document": document
        case "quantity": quantity
        case "percentage": percentage
        case "ordinal": ordinal
        case "date": date
        case "number": number
        default: Shape(common, isOpen: true)
        }
    }

    private static let region = Shape(
        common + [
            .required("code", .nullable(.string(.regionCode))),
            .required("name", .nullable(.string(.notEmpty))),
            .required("level", .choice(["province", "prefecture", "county", "group"])),
            .required("form", .choice(["full", "short", "abbreviation", "group", "anaphor"])),
            .optional("members", .array(.string(.regionCode))),
            .optional("candidates", .array(.string(.regionCode))),
            .optional("valid_to", .string(.extendedDate)),
        ])

    private static let document = Shape(
        common + [
            .required("title", .string(.any)),
            .required("kind", .nullable(.string(.notEmpty))),
            .required("number", .nullable(.string(.notEmpty))),
            .required("year", .nullable(.integer)),
            .required("issuer", .nullable(.string(.notEmpty))),
            .optional("refers_to", .string(.notEmpty)),
            .optional("document_id", .string(.identifier("d"))),
        ])

    private static let quantity = Shape(
        common, figure: FigureForm(number: .decimal, valueMayBeNull: false, mayBeFraction: true),
        [
            .required("unit", unit), .required("unit_code", unit), .required("modifier", modifier),
            .required("per", .nullable(.object(per))), .required("noun", unit),
        ])

    private static let per = Shape([.required("value", .decimal), .required("unit", .string(.notEmpty))])

    private static let percentage = Shape(
        common, figure: FigureForm(number: .decimal, valueMayBeNull: false, mayBeFraction: false),
        [.required("unit", .choice(["%", "‰", "pp"])), .required("modifier", modifier)])

    private static let ordinal = Shape(
        common, figure: FigureForm(number: .integer, valueMayBeNull: false, mayBeFraction: false), [])

    private static let date = Shape(
        common + [
            .required("value", .nullable(.string(.extendedDate))),
            .required("resolved", .nullable(.string(.extendedDate))),
        ])

    private static let number = Shape(
        common, figure: FigureForm(number: .decimal, valueMayBeNull: false, mayBeFraction: true), [])
}

// MARK: - Facts and enumerations

extension RecordForm {
    private static let reference = Form.nullable(.string(.entityReference))

    static let fact = Shape(
        [
            .required("id", .string(.identifier("f"))),
            .required("sentence", .count),
            .required("indicator", .object(span)),
            .required(
                "region",
                .nullable(
                    .object(
                        Shape([.required("code", .nullable(.string(.regionCode))), .required("entity", reference)])))),
            .required(
                "period",
                .nullable(
                    .object(Shape([.required("value", .string(.extendedDate)), .required("entity", reference)])))),
            .required("entity", reference),
        ], figure: stated,
        [
            .required("unit", unit), .required("modifier", modifier),
            .required("from", .nullable(.object(earlier))),
            .required("modality", .nullable(.choice(["forecast", "target"]))),
            .required("changes", .array(.object(change))),
            .required("rank", .nullable(.object(rank))),
            .required("rule", .string(.notEmpty)),
        ])

    private static let stated = FigureForm(number: .decimal, valueMayBeNull: true, mayBeFraction: false)

    private static let earlier = Shape(
        [], figure: FigureForm(number: .decimal, valueMayBeNull: false, mayBeFraction: false),
        [.required("unit", unit), .required("modifier", modifier)])

    static let change = Shape(
        [.required("direction", .choice(["increase", "decrease", "unchanged"]))], figure: stated,
        [
            .required("unit", unit), .required("modifier", modifier),
            .required("basis", .nullable(.choice(["year_on_year", "period_on_period", "since"]))),
            .required("entity", reference),
        ])

    private static let rank = Shape([
        .required("value", .integer), .required("scope", .nullable(.string(.notEmpty))),
        .required("entity", .string(.entityReference)),
    ])

    static let enumeration = Shape([
        .required("id", .string(.identifier("n"))),
        .required("sentence", .count),
        .required("entity", .string(.entityReference)),
        .required("declared", .count),
        .required("items", .array(.object(span))),
        .required("found", .count),
        .required("agrees", .boolean),
    ])
}

/// What a value of the record must look like: the contract as data. `RecordForm` holds the forms of `tiqu.record/1`.
indirect enum Form: Sendable {
    case string(StringPattern)
    /// A whole number from 0.
    case count
    /// An exact decimal in canonical form.
    case decimal
    /// A whole number, of either sign.
    case integer
    case boolean
    case choice([String])
    /// Two lengths, text and source.
    case lengths
    case array(Form)
    case object(Shape)
    /// An object whose shape depends on its `type`.
    case entity
    case nullable(Form)
}

/// The forms of strings.
enum StringPattern: Sendable {
    case any, notEmpty
    /// 64 lower-case hexadecimal digits.
    case sha256
    /// `2024-04-19`
    case day
    /// An Extended Date/Time Format expression as `ExtendedDate` reads it.
    case extendedDate
    /// Six digits.
    case regionCode
    /// The id of an entity: `e12`.
    case entityReference
    /// A letter and a number from 1.
    case identifier(Character)
}

/// The keys of an object, in their order.
struct Shape: Sendable {
    struct Member: Sendable {
        let key: StaticString
        let form: Form
        let isRequired: Bool

        var name: String { "\(key)" }

        static func required(_ key: StaticString, _ form: Form) -> Member {
            Member(key: key, form: form, isRequired: true)
        }

        static func optional(_ key: StaticString, _ form: Form) -> Member {
            Member(key: key, form: form, isRequired: false)
        }
    }

    /// The members, where the object holds no figure.
    private let plain: [Member]
    /// The members for each way to state the figure.
    private let stating: [FigureForm.Way: [Member]]
    private let figure: FigureForm?
    /// Whether keys that are not listed are let pass, because nobody can know what they ought to be.
    let isOpen: Bool

    init(_ members: [Member], isOpen: Bool = false) {
        plain = members
        self.isOpen = isOpen
        stating = [:]
        figure = nil
    }

    /// A shape that has the keys of a figure between others.
    init(_ before: [Member], figure: FigureForm, _ after: [Member]) {
        plain = []
        isOpen = false
        self.figure = figure
        stating = Dictionary(
            uniqueKeysWithValues: FigureForm.Way.allCases.map { ($0, before + figure.members($0) + after) })
    }

    /// The members that hold for `object`, by the way in which it states its figure.
    func members(for object: JSONValue) -> [Member] {
        guard let figure else { return plain }
        return stating[figure.way(of: object)] ?? []
    }

    /// Whether `key` belongs to a way of stating the figure other than the one chosen.
    func isAnotherWay(_ key: JSONValue) -> Bool {
        guard let figure else { return false }
        return FigureForm.Way.allCases.contains { figure.members($0).contains { key.isString($0.key) } }
    }

    /// Every key that an object may have, for comparing with the published schema.
    var allKeys: [String] {
        let ways = FigureForm.Way.allCases.filter { $0 != .fraction || figure?.mayBeFraction ?? false }
        return figure == nil ? plain.map(\.name) : ways.flatMap { stating[$0] ?? [] }.map(\.name)
    }

    /// The keys that every object must have, whichever way it states its figure.
    var requiredKeys: [String] {
        let figureKeys = figure.map { figure in FigureForm.Way.allCases.flatMap(figure.members).map(\.name) } ?? []
        let members = figure == nil ? plain : stating[.value] ?? []
        return members.filter { $0.isRequired && !figureKeys.contains($0.name) }.map(\.name)
    }
}

/// How a figure may be stated.
struct FigureForm: Sendable {
    enum Way: CaseIterable, Sendable { case value, range, fraction }

    let number: Form
    let valueMayBeNull: Bool
    let mayBeFraction: Bool

    func members(_ way: Way) -> [Shape.Member] {
        switch way {
        case .value: [.required("value", valueMayBeNull ? .nullable(number) : number)]
        case .range: [.required("low", number), .required("high", number)]
        case .fraction:
            [.required("numerator", number), .required("denominator", number), .required("value", .nullable(number))]
        }
    }

    /// The way that an object has chosen, told by the keys it has.
    func way(of object: JSONValue) -> Way {
        if mayBeFraction, object["numerator"] != nil || object["denominator"] != nil { return .fraction }
        return object["low"] != nil || object["high"] != nil ? .range : .value
    }
}

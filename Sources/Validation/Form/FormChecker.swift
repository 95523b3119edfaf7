/// Holds a parsed record against the forms of the contract. Reports, and never stops at, what is wrong.
struct FormChecker {
    private(set) var findings: FindingCollector

    /// Checks a whole record.
    ///
    /// - Returns: false if it is not a record of this schema at all; then nothing else need be checked.
    mutating func checkRecord(_ root: JSONValue) -> Bool {
        guard root.kind == .object else {
            findings.report(.wrongType, at: root, "A record is an object.")
            return false
        }
        if let schema = root["schema"], !schema.isString("tiqu.record/1") {
            findings.report(.unknownSchema, at: schema, "The schema must be \"\(RecordForm.schema)\".")
            return false
        }
        checkObject(root, RecordForm.record)
        return true
    }

    private mutating func check(_ value: JSONValue, _ form: Form) {
        switch form {
        case .nullable(let inner): if !value.isNull { check(value, inner) }
        case .object(let shape): checkObject(value, shape)
        case .entity: checkEntity(value)
        case .array(let element):
            guard expect(.array, "a list", value) else { return }
            for item in value.elements { check(item, element) }
        case .boolean: _ = expect(.boolean, "true or false", value)
        case .string(let pattern):
            if expect(.string, "a string", value) { checkPattern(value, pattern) }
        case .choice(let choices): checkChoice(value, choices)
        case .count, .integer, .decimal: checkNumber(value, form)
        case .lengths: checkLengths(value)
        }
    }

    private mutating func expect(_ kind: JSONDocument.Kind, _ name: String, _ value: JSONValue) -> Bool {
        if value.kind == kind { return true }
        findings.report(.wrongType, at: value, "This must be \(name).")
        return false
    }
}

// MARK: - Objects

extension FormChecker {
    private mutating func checkEntity(_ value: JSONValue) {
        checkObject(value, RecordForm.entity(ofType: value["type"]?.string))
    }

    /// Checks that the keys are known, complete, single and in order, and each value by its own form.
    private mutating func checkObject(_ object: JSONValue, _ shape: Shape) {
        guard expect(.object, "an object", object) else { return }
        let members = shape.members(for: object)
        var seen: UInt64 = 0  // one bit a member; no object of the contract has more than twenty
        var expected = 0
        for (key, value) in object.members {
            guard let position = Self.position(of: key, in: members, from: expected) else {
                reportUnknown(key, shape)
                continue
            }
            guard seen & (1 << position) == 0 else {
                findings.report(.duplicateKey, at: key, "The key \"\(members[position].key)\" occurs twice.")
                continue
            }
            seen |= 1 << position
            if position < expected {
                findings.report(.keyOrder, at: key, "The key \"\(members[position].key)\" stands too late.")
            }
            expected = max(expected, position + 1)
            check(value, members[position].form)
        }
        for (position, member) in members.enumerated() where member.isRequired && seen & (1 << position) == 0 {
            findings.report(.missingKey, at: object, "The key \"\(member.key)\" is missing.")
        }
    }

    /// The place of a key among the members; looks first where keys in order would have it.
    private static func position(of key: JSONValue, in members: [Shape.Member], from expected: Int) -> Int? {
        if expected < members.count, key.isString(members[expected].key) { return expected }
        return members.firstIndex { key.isString($0.key) }
    }

    private mutating func reportUnknown(_ key: JSONValue, _ shape: Shape) {
        if shape.isOpen { return }
        let name = key.string ?? ""
        if shape.isAnotherWay(key) {
            findings.report(.conflictingKeys, at: key, "\"\(name)\" stands beside another way to state the figure.")
        } else {
            findings.report(.unknownKey, at: key, "The key \"\(name)\" is not part of the schema.")
        }
    }
}

// MARK: - Single values

extension FormChecker {
    private mutating func checkChoice(_ value: JSONValue, _ choices: [String]) {
        guard expect(.string, "a string", value) else { return }
        if !choices.contains(value.string ?? "") {
            findings.report(.unknownChoice, at: value, "This must be one of: \(choices.joined(separator: ", ")).")
        }
    }

    private mutating func checkNumber(_ value: JSONValue, _ form: Form) {
        guard expect(.number, "a number", value), let text = value.numberText else { return }
        guard let number = value.number, number.plainText.utf8.elementsEqual(text) else {
            findings.report(
                .numberForm, at: value, "The number is not in plain form, without exponent or needless zeros.")
            return
        }
        switch form {
        case .decimal: break
        case .count where value.integer == nil || number.isNegative:
            findings.report(.wrongType, at: value, "This must be a whole number from 0.")
        default:
            if value.integer == nil { findings.report(.wrongType, at: value, "This must be a whole number.") }
        }
    }

    private mutating func checkLengths(_ value: JSONValue) {
        guard expect(.array, "a pair of lengths", value) else { return }
        let elements = Array(value.elements)
        guard elements.count == 2 else {
            findings.report(.wrongType, at: value, "A pair of lengths has two numbers.")
            return
        }
        for element in elements { checkNumber(element, .count) }
    }

    private mutating func checkPattern(_ value: JSONValue, _ pattern: StringPattern) {
        guard let text = value.string, let expectation = pattern.expectation(violatedBy: text) else { return }
        findings.report(.wrongPattern, at: value, "This must be \(expectation).")
    }
}

extension StringPattern {
    /// What a string of this pattern is, if `text` is none.
    func expectation(violatedBy text: String) -> String? {
        let utf8 = Array(text.utf8)
        switch self {
        case .any: return nil
        case .notEmpty: return utf8.isEmpty ? "not empty" : nil
        case .sha256:
            let isDigest = utf8.count == 64 && utf8.allSatisfy { Self.isDigit($0) || (0x61...0x66).contains($0) }
            return isDigest ? nil : "64 lower-case hexadecimal digits"
        case .day: return ExtendedDate(text)?.day == nil ? "a date such as 2024-04-19" : nil
        case .extendedDate: return ExtendedDate(text) == nil ? "an Extended Date/Time Format date" : nil
        case .regionCode: return utf8.count == 6 && utf8.allSatisfy(Self.isDigit) ? nil : "a code of six digits"
        case .entityReference: return Self.number(in: text, after: "e") == nil ? "the id of an entity" : nil
        case .identifier(let letter):
            return Self.number(in: text, after: letter) == nil ? "an id such as \(letter)1" : nil
        }
    }

    /// The number in an id such as `e12`; nil if it is not of that form.
    static func number(in identifier: String, after letter: Character) -> Int? {
        guard identifier.first == letter else { return nil }
        let digits = identifier.utf8.dropFirst(letter.utf8.count)
        guard let first = digits.first, first != UInt8(ascii: "0"), digits.allSatisfy(isDigit) else { return nil }
        return Int(String(decoding: Array(digits), as: UTF8.self))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}

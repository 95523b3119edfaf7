import Validation

/// Reads the members of a record by what they must be; where one is something else, says which and what.
extension JSONValue {
    func fault(_ key: StaticString, _ reason: String) -> RecordFault {
        RecordFault(place: path.isEmpty ? "\(key)" : "\(path).\(key)", reason: reason)
    }

    /// A string that must be there.
    func text(_ key: StaticString) throws(RecordFault) -> String {
        guard let text = self[key]?.string else { throw fault(key, "is no string") }
        return text
    }

    /// Empty for null and for a key that is left out.
    func optionalText(_ key: StaticString) throws(RecordFault) -> String {
        guard let value = self[key], !value.isNull else { return "" }
        guard let text = value.string else { throw fault(key, "is no string") }
        return text
    }

    /// A number that must be there, with its digits as they are written.
    func number(_ key: StaticString) throws(RecordFault) -> String {
        guard let digits = self[key]?.numberText else { throw fault(key, "is no number") }
        return String(decoding: digits, as: UTF8.self)
    }

    func optionalNumber(_ key: StaticString) throws(RecordFault) -> String {
        guard let value = self[key], !value.isNull else { return "" }
        return try number(key)
    }

    func optionalObject(_ key: StaticString) throws(RecordFault) -> JSONValue? {
        guard let value = self[key], !value.isNull else { return nil }
        guard value.kind == .object else { throw fault(key, "is no object") }
        return value
    }

    /// A list of objects that must be there.
    func list(_ key: StaticString) throws(RecordFault) -> [JSONValue] {
        guard let value = self[key], value.kind == .array else { throw fault(key, "is no list") }
        let elements = Array(value.elements)
        if let other = elements.first(where: { $0.kind != .object }) {
            throw RecordFault(place: other.path, reason: "is no object")
        }
        return elements
    }
}

import Validation

/// Reads the members of a record by what they must be; where one is something else, says which and what.
extension JSONValue {
    /// - Parameter bytes: JSON, as `tiqu extract` writes it.
    package static func record(_ bytes: [UInt8]) throws(RecordFault) -> JSONValue {
        let root: JSONValue
        do {
            root = try JSONReader.read(bytes).root
        } catch {
            throw RecordFault(place: "byte \(error.offset + 1)", reason: "not JSON: \(error.message)")
        }
        guard root.kind == .object else { throw RecordFault(place: "", reason: "not a JSON object") }
        guard let schema = root["schema"], schema.isString("tiqu.record/1") else {
            throw RecordFault(place: "schema", reason: "not a record: it does not say \"tiqu.record/1\"")
        }
        return root
    }

    package func fault(_ key: StaticString, _ reason: String) -> RecordFault {
        RecordFault(place: path.isEmpty ? "\(key)" : "\(path).\(key)", reason: reason)
    }

    /// A string that must be there.
    package func text(_ key: StaticString) throws(RecordFault) -> String {
        guard let text = self[key]?.string else { throw fault(key, "is no string") }
        return text
    }

    /// Empty for null and for a key that is left out.
    package func optionalText(_ key: StaticString) throws(RecordFault) -> String {
        guard let value = self[key], !value.isNull else { return "" }
        guard let text = value.string else { throw fault(key, "is no string") }
        return text
    }

    /// A number that must be there, with its digits as they are written.
    package func number(_ key: StaticString) throws(RecordFault) -> String {
        guard let digits = self[key]?.numberText else { throw fault(key, "is no number") }
        return String(decoding: digits, as: UTF8.self)
    }

    package func optionalNumber(_ key: StaticString) throws(RecordFault) -> String {
        guard let value = self[key], !value.isNull else { return "" }
        return try number(key)
    }

    package func optionalObject(_ key: StaticString) throws(RecordFault) -> JSONValue? {
        guard let value = self[key], !value.isNull else { return nil }
        guard value.kind == .object else { throw fault(key, "is no object") }
        return value
    }

    /// A list of objects that must be there.
    package func list(_ key: StaticString) throws(RecordFault) -> [JSONValue] {
        guard let value = self[key], value.kind == .array else { throw fault(key, "is no list") }
        let elements = Array(value.elements)
        if let other = elements.first(where: { $0.kind != .object }) {
            throw RecordFault(place: other.path, reason: "is no object")
        }
        return elements
    }
}

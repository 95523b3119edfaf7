import Validation

/// Why a request cannot be answered; its sender can mend it.
public struct RequestFault: Error, Equatable, CustomStringConvertible {
    /// A sentence without a full stop, with the key or byte it is about.
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// A JSON object of a request: of these keys, of these types, and nothing else.
struct RequestObject {
    private let root: JSONValue

    init(_ json: [UInt8], keys: Set<String>) throws(RequestFault) {
        do {
            root = try JSONReader.read(json).root
        } catch {
            throw RequestFault("not JSON: \(error.message), at byte \(error.offset + 1)")
        }
        guard root.kind == .object else { throw RequestFault("not a JSON object") }
        var seen: Set<String> = []
        for (key, _) in root.members {
            let name = key.string ?? ""
            guard keys.contains(name) else {
                throw RequestFault("no key \"\(name)\"; there are \(keys.sorted().joined(separator: ", "))")
            }
            guard seen.insert(name).inserted else { throw RequestFault("the key \"\(name)\" occurs twice") }
        }
    }

    /// A string that must be there.
    func text(_ key: StaticString) throws(RequestFault) -> String {
        guard let text = try optionalText(key) else { throw RequestFault("\"\(key)\" is missing") }
        return text
    }

    /// nil where the key is left out or null.
    func optionalText(_ key: StaticString) throws(RequestFault) -> String? {
        guard let value = root[key], !value.isNull else { return nil }
        guard let text = value.string else { throw RequestFault("\"\(key)\" is no string") }
        return text
    }

    /// An object that must be there, as it is written.
    func object(_ key: StaticString) throws(RequestFault) -> [UInt8] {
        guard let value = root[key], value.kind == .object else { throw RequestFault("\"\(key)\" is no object") }
        return Array(value.source.utf8)
    }
}

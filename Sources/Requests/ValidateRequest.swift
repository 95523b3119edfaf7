import Report
import Validation

/// A record that somebody wants to be checked: `{"record", "source"?}`, the source being the text it was made from.
public struct ValidateRequest: Sendable {
    public let record: [UInt8]
    public let source: [UInt8]?

    public init(json: [UInt8]) throws(RequestFault) {
        let object = try RequestObject(json, keys: ["record", "source"])
        record = try object.object("record")
        source = try object.optionalText("source").map { Array($0.utf8) }
    }

    /// What the validator finds, as JSON: `{"errors", "warnings", "findings": [{"code", "severity", …}]}`.
    public func answer(_ validator: Validator = Validator()) -> [UInt8] {
        let findings = validator.validate(record: record, name: "record", source: source)
        let errors = findings.count { $0.severity == .error }
        var json = Array("{\"errors\":\(errors),\"warnings\":\(findings.count - errors),\"findings\":[".utf8)
        json += findings.map(\.json).joined(separator: [UInt8(ascii: ",")])
        return json + Array("]}".utf8)
    }
}

/// What went wrong, as JSON: `{"error": {"status", "message", "line"?}}`.
public enum FaultAnswer {
    /// - Parameter line: of the JSON Lines that were sent, from 1.
    public static func json(status: Int, message: String, line: Int? = nil) -> [UInt8] {
        let place = line.map { ",\"line\":\($0)" } ?? ""
        return Array("{\"error\":{\"status\":\(status),\"message\":".utf8) + JSONText.string(message)
            + Array("\(place)}}".utf8)
    }
}

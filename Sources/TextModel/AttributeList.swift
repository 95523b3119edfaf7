/// The value of one record key.
public indirect enum AttributeValue: Sendable {
    case null
    case integer(Int)
    case decimal(ExactDecimal)
    case string(String)
    case strings([String])
    /// The slice of the normalized text at this range, as a string.
    case slice(TextRange<Normalized>)
    case object(AttributeList)

    public static func optional(_ string: String?) -> Self { string.map { .string($0) } ?? .null }
    public static func optional(_ integer: Int?) -> Self { integer.map { .integer($0) } ?? .null }
}

/// An ordered list of record keys with their values: what an entity says beyond where it stands.
public struct AttributeList: Sendable {
    public private(set) var items: [(key: StaticString, value: AttributeValue)] = []

    public init() {}

    public mutating func append(_ key: StaticString, _ value: AttributeValue) {
        items.append((key, value))
    }

    /// Empties the list and keeps its storage for the next entity.
    public mutating func removeAll() { items.removeAll(keepingCapacity: true) }
}

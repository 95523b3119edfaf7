/// One line of JSON Lines: an object whose members are read by name.
///
/// Strict where it matters: a line is one object, and what is broken is said with its place. Only members that are asked
/// for are kept; strings come out as their bytes, so that damage in them is counted like that of a file.
public struct JSONLine {
    /// Why a line is no such object.
    public struct Fault: Error, Equatable {
        public let reason: String
        /// Byte in the line, from 1.
        public let column: Int
    }

    /// What a member holds.
    public enum Value: Equatable {
        case string([UInt8])
        /// As it is written.
        case number([UInt8])
        case null
        case other
    }

    private let members: [(key: StaticString, value: Value)]

    /// The members that an article is read from.
    public static let articleKeys: [StaticString] = ["id", "title", "text", "published"]

    /// - Parameter keys: which members are wanted; of one that is there twice, the last counts.
    public init(_ line: [UInt8], keys: [StaticString] = articleKeys) throws(Fault) {
        self = try Self.read(line, 0..<line.count, keys)
    }

    /// The object in the bytes `range` of `block`.
    init(_ block: [UInt8], _ range: Range<Int>) throws(Fault) { self = try Self.read(block, range, Self.articleKeys) }

    private init(members: [(StaticString, Value)]) { self.members = members }

    private static func read(_ block: [UInt8], _ range: Range<Int>, _ keys: [StaticString]) throws(Fault) -> JSONLine {
        let result: Result<JSONLine, Fault> = block.withUnsafeBufferPointer { bytes in
            var reader = JSONObjectReader(UnsafeBufferPointer(rebasing: bytes[range]))
            var members: [(key: StaticString, value: Value)] = []
            members.reserveCapacity(keys.count)
            do throws(Fault) {
                try reader.read(keys) { key, value in
                    members.removeAll { $0.key.utf8Start == key.utf8Start }
                    members.append((key, value))
                }
            } catch {
                return .failure(error)
            }
            return .success(JSONLine(members: members))
        }
        return try result.get()
    }

    private func value(_ key: String) -> Value? {
        members.first { member in
            key.utf8.elementsEqual(
                UnsafeBufferPointer(start: member.key.utf8Start, count: member.key.utf8CodeUnitCount))
        }?.value
    }

    /// The bytes of a member that is a string; else nil.
    public func bytes(_ key: String) -> [UInt8]? {
        if case .string(let bytes)? = value(key) { return bytes }
        return nil
    }

    public func string(_ key: String) -> String? { bytes(key).map { String(decoding: $0, as: UTF8.self) } }

    /// A member that is a whole number.
    public func integer(_ key: String) -> Int? {
        guard case .number(let digits)? = value(key) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// The article's id, a string or a number as it is written; without one, where the line stands: `dump.jsonl:3`.
    public func id(inFile file: String, line: Int) -> String {
        switch value("id") {
        case .string(let bytes)?, .number(let bytes)?: String(decoding: bytes, as: UTF8.self)
        default: "\(file.split(separator: "/").last ?? "-"):\(line)"
        }
    }
}

import Synchronization
import TextModel

/// Traditional characters to simplified ones or back, by ICU's rules with our exceptions.
struct ScriptConversion {
    private let target: TargetScript

    init(to target: TargetScript) { self.target = target }

    /// Converts in place: every rule keeps the length, so nothing moves. Linear; ICU is asked for its rules only at
    /// the first text of the process that has something to convert.
    func apply(to text: [UInt8]) throws(NormalizationError) -> StepResult {
        var change = ChangeCount(
            code: "normalization.script", singular: "character converted to \(name)",
            plural: "characters converted to \(name)")
        let census = ScriptCharacters.census(of: text)
        let isNeeded =
            target == .hans ? census.needsSimplifying : census.hans + census.ambiguous > 0 || census.hant == 0
        guard isNeeded else { return StepResult(utf8: text, alignment: .identity(count: text.count), changes: []) }
        let converted = Self.convert(text, with: try Self.table(for: target), change: &change)
        return StepResult(utf8: converted, alignment: .identity(count: text.count), changes: [change])
    }

    private var name: String { target == .hans ? "simplified" : "traditional" }

    private static let tables = Mutex<[TargetScript: ScriptTable]>([:])

    /// The compiled rules for `target`, made at first use (about 35 ms for simplified).
    static func table(for target: TargetScript) throws(NormalizationError) -> ScriptTable {
        let result = tables.withLock { tables in
            Result { () throws(NormalizationError) in
                if let known = tables[target] { return known }
                let table = try ScriptTable(ScriptRules.withExceptions(for: target))
                tables[target] = table
                return table
            }
        }
        return try result.get()
    }

    /// The text converted by `table`; counts the characters that changed.
    static func convert(_ text: [UInt8], with table: ScriptTable, change: inout ChangeCount) -> [UInt8] {
        var output = text
        output.withUnsafeMutableBufferPointer { bytes in
            table.single.withUnsafeBufferPointer { single in
                var i = 0
                while i < bytes.count {
                    let lead = bytes[i]
                    guard lead >= 0xE2 && lead < 0xF0 else {
                        i += 1
                        continue
                    }
                    let scalar = Int(lead & 15) << 12 | Int(bytes[i + 1] & 63) << 6 | Int(bytes[i + 2] & 63)
                    let entry = single[scalar]
                    if entry == 0 {
                        i += 3
                    } else if !ScriptTable.headNumbers.contains(entry) {
                        write(entry, at: i, in: bytes)
                        change.note(i..<i + 3)
                        i += 3
                    } else {
                        i += convertHead(table.heads[Int(entry - ScriptTable.head)], at: i, in: bytes, &change)
                    }
                }
            }
        }
        return output
    }

    /// Converts at a character that can begin phrases; returns how many bytes that settled.
    private static func convertHead(
        _ head: ScriptTable.Head, at i: Int, in bytes: UnsafeMutableBufferPointer<UInt8>, _ change: inout ChangeCount
    ) -> Int {
        for phrase in head.phrases where matches(phrase, at: i, in: bytes) {
            for start in stride(from: 0, to: phrase.result.count, by: 3) {
                let isSame = (start..<start + 3).allSatisfy { phrase.result[$0] == bytes[i + $0] }
                if isSame { continue }
                change.note(i + start..<i + start + 3)
                for k in start..<start + 3 { bytes[i + k] = phrase.result[k] }
            }
            return phrase.result.count
        }
        if head.alone != 0 {
            write(head.alone, at: i, in: bytes)
            change.note(i..<i + 3)
        }
        return 3
    }

    private static func matches(
        _ phrase: ScriptTable.Phrase, at i: Int, in bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Bool {
        let rest = phrase.rest
        guard i + 3 + rest.count <= bytes.count else { return false }
        for k in 0..<rest.count where bytes[i + 3 + k] != rest[k] { return false }
        return contextsMatch(phrase, i..<i + 3 + rest.count, in: bytes)
    }

    private static func contextsMatch(
        _ phrase: ScriptTable.Phrase, _ range: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Bool {
        var (start, end) = (range.lowerBound, range.upperBound)
        for allowed in phrase.before.reversed() {
            start -= 3
            guard let scalar = wide(at: start, in: bytes), allowed.contains(scalar) else { return false }
        }
        for allowed in phrase.after {
            guard let scalar = wide(at: end, in: bytes), allowed.contains(scalar) else { return false }
            end += 3
        }
        return true
    }

    private static func wide(at i: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) -> Unicode.Scalar? {
        guard i >= 0, i + 3 <= bytes.count, bytes[i] & 0xF0 == 0xE0 else { return nil }
        return Unicode.Scalar(
            UInt32(bytes[i] & 15) << 12 | UInt32(bytes[i + 1] & 63) << 6 | UInt32(bytes[i + 2] & 63))
    }

    @inline(__always)
    private static func write(_ scalar: UInt16, at i: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) {
        bytes[i] = 0xE0 | UInt8(scalar >> 12)
        bytes[i + 1] = 0x80 | UInt8(scalar >> 6 & 63)
        bytes[i + 2] = 0x80 | UInt8(scalar & 63)
    }
}

import CICU

/// ICU's rules of conversion as its data has them: `干↔乾;麽→么;$Digit { 出 } 戏 → 齣;`, in both directions at once.
///
/// ICU needs 30 ms to make transliterators of them and to tell the rules of one, most of it for the list of all that
/// there are; this reads them in one. Whatever is not of a form known here makes it nil, and ICU is asked.
struct ScriptRuleSource {
    private(set) var rules: [ScriptRules.Rule] = []
    private let isReversed: Bool
    private var sets: [[UInt16]: Set<Unicode.Scalar>] = [:]

    init?(for target: TargetScript) {
        let id = target == .hans ? "Hant-Hans" : "Hans-Hant"
        guard let (units, isReversed) = Self.units(of: id, capacity: 1 << 15) else { return nil }
        self.init(units, isReversed: isReversed)
    }

    /// - Parameter isReversed: whether the wanted rules are those from right to left.
    init?(_ units: [UInt16], isReversed: Bool) {
        self.isReversed = isReversed
        rules.reserveCapacity(4096)
        for statement in units.split(separator: Self.semicolon) where statement.contains(where: { !Self.isSpace($0) }) {
            if statement.contains(Self.equals) {
                guard define(statement) else { return nil }
            } else {
                guard let side = side(of: statement) else { return nil }
                if let side {
                    guard let rule = rule(side.from, side.to) else { return nil }
                    rules.append(rule)
                }
            }
        }
        if rules.isEmpty { return nil }
    }

    private static func units(of id: String, capacity: Int) -> (units: [UInt16], isReversed: Bool)? {
        var (status, reversed, length): (TiquICUStatus, Int32, Int) = (0, 0, 0)
        let units = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
            length = Int(tiqu_transliterator_source(id, buffer.baseAddress, Int32(capacity), &reversed, &status))
            count = min(length, capacity)
        }
        guard status <= 0, length > 0 else { return nil }
        return length > capacity ? Self.units(of: id, capacity: length) : (units, reversed != 0)
    }

    // MARK: Statements

    private static let semicolon = UInt16(UInt8(ascii: ";"))
    private static let equals = UInt16(UInt8(ascii: "="))
    private static let dollar = UInt16(UInt8(ascii: "$"))
    private static let (open, close) = (UInt16(UInt8(ascii: "[")), UInt16(UInt8(ascii: "]")))
    private static let (before, after) = (UInt16(UInt8(ascii: "{")), UInt16(UInt8(ascii: "}")))
    /// → ← ↔
    private static let (forward, backward, both) = (0x2192 as UInt16, 0x2190 as UInt16, 0x2194 as UInt16)

    private static func isSpace(_ unit: UInt16) -> Bool { unit == 0x20 || (0x09...0x0D).contains(unit) }

    /// `$Digit = [一二]`: the name stands for the set from here on.
    private mutating func define(_ statement: ArraySlice<UInt16>) -> Bool {
        let parts = statement.split(separator: Self.equals, omittingEmptySubsequences: false).map(Self.compact)
        guard parts.count == 2, parts[0].first == Self.dollar, let set = Self.set(parts[1]), !set.isNegated else {
            return false
        }
        sets[Array(parts[0].dropFirst())] = set.scalars
        return true
    }

    private static func compact(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
        units.contains(where: isSpace) ? units.filter { !isSpace($0) }[...] : units
    }

    /// What a statement turns into what, in the wanted direction; the inner nil where it is about the other one.
    private func side(of statement: ArraySlice<UInt16>) -> (from: ArraySlice<UInt16>, to: ArraySlice<UInt16>)?? {
        let statement = Self.compact(statement)
        guard let arrow = statement.firstIndex(where: { (Self.backward...Self.both).contains($0) }) else { return nil }
        let (left, right) = (statement[..<arrow], statement[(arrow + 1)...])
        switch statement[arrow] {
        case Self.both: return isReversed ? (right, left) : (left, right)
        case Self.forward: return .some(isReversed ? nil : (left, right))
        case Self.backward: return .some(isReversed ? (right, left) : nil)
        default: return nil
        }
    }

    // MARK: Rules

    private func rule(_ pattern: ArraySlice<UInt16>, _ result: ArraySlice<UInt16>) -> ScriptRules.Rule? {
        let open = pattern.firstIndex(of: Self.before), close = pattern.firstIndex(of: Self.after)
        let start = open.map { $0 + 1 } ?? pattern.startIndex
        guard start <= close ?? pattern.endIndex,
            let from = Self.scalars(pattern[start..<(close ?? pattern.endIndex)]), let to = Self.scalars(result),
            let before = context(open.map { pattern[..<$0] } ?? []),
            let after = context(close.map { pattern[($0 + 1)...] } ?? [])
        else { return nil }
        return ScriptRules.Rule(from: from, to: to, before: before, after: after)
    }

    /// Characters that stand for themselves: none of those that ICU's rules are written with.
    private static func scalars(_ units: ArraySlice<UInt16>) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(units.count)
        var i = units.startIndex
        while i < units.endIndex {
            if let scalar = Unicode.Scalar(units[i]) {
                guard scalar.value >= 0x800, !(backward...both).contains(units[i]) else { return nil }
                scalars.append(scalar)
                i += 1
            } else {
                guard i + 1 < units.endIndex, UTF16.isLeadSurrogate(units[i]), UTF16.isTrailSurrogate(units[i + 1])
                else { return nil }
                let above = UInt32(units[i] & 0x3FF) << 10 | UInt32(units[i + 1] & 0x3FF)
                scalars.append(Unicode.Scalar(0x10000 + above)!)
                i += 2
            }
        }
        return scalars.isEmpty ? nil : scalars
    }

    /// One set for each `[…]`, `[^…]`, name of a set or single character.
    private func context(_ units: ArraySlice<UInt16>) -> [ScriptRules.Allowed]? {
        var (allowed, rest) = ([ScriptRules.Allowed](), units)
        while let first = rest.first {
            if first == Self.open {
                guard let end = rest.firstIndex(of: Self.close), let set = Self.set(rest[...end]) else { return nil }
                allowed.append(set)
                rest = rest[(end + 1)...]
            } else if first == Self.dollar {
                let name = rest.dropFirst().prefix { $0 < 0x80 && $0 != Self.dollar && $0 != Self.open }
                guard let scalars = sets[Array(name)] else { return nil }
                allowed.append(.init(scalars: scalars))
                rest = rest[name.endIndex...]
            } else {
                let width = UTF16.isLeadSurrogate(first) ? 2 : 1
                guard let scalar = Self.scalars(rest.prefix(width))?.first else { return nil }
                allowed.append(.init(scalars: [scalar]))
                rest = rest.dropFirst(width)
            }
        }
        return allowed
    }

    /// `[一二]` or `[^一二]`, of single characters.
    private static func set(_ units: ArraySlice<UInt16>) -> ScriptRules.Allowed? {
        guard units.count > 2, units.first == open, units.last == close else { return nil }
        let inner = units.dropFirst().dropLast()
        let isNegated = inner.first == UInt16(UInt8(ascii: "^"))
        return scalars(isNegated ? inner.dropFirst() : inner).map { .init(scalars: Set($0), isNegated: isNegated) }
    }
}

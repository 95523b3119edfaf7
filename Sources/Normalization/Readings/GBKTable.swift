import CICU

/// GBK both ways, from ICU's converter, and which of its characters a news text is made of. Built when a text first
/// shows damage (about 30 ms, most of it to open ICU's rules of simplification).
struct GBKTable: Sendable {
    private static let built = Result { () throws(NormalizationError) in try GBKTable() }

    static func shared() throws(NormalizationError) -> GBKTable { try built.get() }

    /// By code - 0x8000; 0 where there is none.
    private let units: [UInt16]
    /// By UTF-16 unit; 0 where there is none.
    private let codes: [UInt16]
    private let isCommonUnit: [Bool]

    private init() throws(NormalizationError) {
        var units = [UInt16](repeating: 0, count: 0x8000)
        var status: TiquICUStatus = 0
        guard tiqu_gbk_decode_all(&units, &status) > 0, status <= 0 else {
            throw NormalizationError(description: "ICU has no GBK: \(String(cString: tiqu_icu_error_name(status)))")
        }
        var codes = [UInt16](repeating: 0, count: 0x10000)
        for (i, unit) in units.enumerated() where unit != 0 && codes[Int(unit)] == 0 {
            codes[Int(unit)] = UInt16(i + 0x8000)
        }
        self.units = units
        self.codes = codes
        isCommonUnit = try Self.commonUnits(units, codes)
    }

    /// The ideographs of GB 2312's first level and whatever ICU simplifies to one of them, without those that only
    /// simplified text has: damaged pages are traditional.
    private static func commonUnits(_ units: [UInt16], _ codes: [UInt16]) throws(NormalizationError) -> [Bool] {
        var isCommon = [Bool](repeating: false, count: 0x10000)
        var traditional: [UInt16] = []
        for unit in units where (0x4E00...0x9FA5).contains(unit) {
            switch ScriptCharacters.classes[Int(unit)] {
            case ScriptCharacters.Class.hant.rawValue: traditional.append(unit)
            case ScriptCharacters.Class.hans.rawValue: break
            default: isCommon[Int(unit)] = isFirstLevel(codes[Int(unit)])
            }
        }
        // A line each, so that no phrase of the conversion spans two.
        let lines: [UInt16] = traditional.flatMap { (unit: UInt16) -> [UInt16] in [unit, 0x0A] }
        let simplified = try Transliterator(id: "Hant-Hans").transliterate(String(decoding: lines, as: UTF16.self))
        for (unit, other) in zip(traditional, simplified.utf16.filter { $0 != 0x0A }) {
            isCommon[Int(unit)] = isFirstLevel(codes[Int(other)])
        }
        return isCommon
    }

    private static func isFirstLevel(_ code: UInt16) -> Bool {
        code >= 0xB0A1 && code <= 0xD7F9 && code & 0xFF >= 0xA1
    }

    /// The code of a character of the basic plane; nil where GBK has none of two bytes.
    func code(of scalar: UInt32) -> UInt16? {
        guard scalar < 0x10000, codes[Int(scalar)] != 0 else { return nil }
        return codes[Int(scalar)]
    }

    /// What `lead` and `trail` stand for; 0 where they stand for nothing.
    func unit(_ lead: UInt8, _ trail: UInt8) -> UInt16 {
        lead >= 0x80 ? units[Int(lead) << 8 + Int(trail) - 0x8000] : 0
    }

    /// Whether a page that shows `lead` and `trail` shows nothing: a private or unassigned code.
    func isDropped(_ lead: UInt8, _ trail: UInt8) -> Bool {
        guard lead > 0x80 && lead < 0xFF, trail >= 0x40 && trail < 0xFF && trail != 0x7F else { return false }
        let unit = unit(lead, trail)
        return unit == 0 || (0xE000...0xF8FF).contains(unit)
    }

    /// Whether a repair may bring this character forth.
    func isCommon(_ unit: UInt16) -> Bool { isCommonUnit[Int(unit)] }
}

/// Letters that are, or were taken for, the second byte of a character in GBK.
enum BrokenCharacters {
    /// Whether the second byte of `before` and `letter` are a character that is read so.
    static func isMisread(_ before: UInt32?, _ letter: UInt8, as syllable: Syllable) -> Bool {
        guard let before, let table = try? GBKTable.shared(), let code = table.code(of: before) else { return false }
        let unit = table.unit(UInt8(code & 0xFF), letter)
        return unit != 0 && MandarinReadings.shared.rank(of: syllable, for: UInt32(unit)) == .first
    }

    /// Whether a common character ends in the byte `letter` and is read so by ICU. False where ICU's data is missing.
    static func hasCharacter(endingWith letter: UInt8, readAs syllable: Syllable) -> Bool {
        guard (0x40...0x7E).contains(letter), let table = try? GBKTable.shared() else { return false }
        return (0x81...0xFE as ClosedRange<UInt8>).contains { lead in
            let unit = table.unit(lead, letter)
            return table.isCommon(unit) && MandarinReadings.shared.rank(of: syllable, for: UInt32(unit)) == .first
        }
    }
}

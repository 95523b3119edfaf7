/// Which characters stand for each other in simplified and traditional text, and which only look like another.
struct VariantTable: Sendable {
    static let shared = VariantTable()

    /// Pairs of scalars, the traditional one in the upper half, sorted.
    private let pairs: [UInt64]
    /// For each scalar of the basic plane: 1 if only traditional text has it, 2 if only simplified text has.
    private let scripts: [UInt8]
    private let compatibility = DataTable(text: CompatibilityData.table)

    private init() {
        var pairs: [UInt64] = []
        for text in [VariantData.unihan, VariantData.supplement, VariantData.japanese] {
            DataTable(text: text).forEachRow { cells in
                let traditional = UTF8Decoding.scalars(of: cells[0])[0]
                pairs += UTF8Decoding.scalars(of: cells[1]).map { Self.key(traditional, $0) }
            }
        }
        self.pairs = pairs.sorted()
        scripts = Self.scripts(of: pairs)
    }

    /// What stands on one side of the pairs only belongs to that script.
    private static func scripts(of pairs: [UInt64]) -> [UInt8] {
        var scripts = [UInt8](repeating: 0, count: 0x10000)
        for pair in pairs {
            let (traditional, simplified) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
            if traditional < scripts.count { scripts[traditional] |= 1 }
            if simplified < scripts.count { scripts[simplified] |= 2 }
        }
        return scripts.map { $0 == 3 ? 0 : $0 }
    }

    /// How many characters of a text only traditional text has, and how many only simplified text.
    func tally(_ text: [Unicode.Scalar]) -> (traditional: Int, simplified: Int) {
        var counts = [0, 0, 0]
        for scalar in text where scalar.value >= 0x3400 && scalar.value < 0x10000 {
            counts[Int(scripts[Int(scalar.value)])] += 1
        }
        return (counts[1], counts[2])
    }

    private static func key(_ traditional: Unicode.Scalar, _ simplified: Unicode.Scalar) -> UInt64 {
        UInt64(traditional.value) << 32 | UInt64(simplified.value)
    }

    /// Whether `simplified` is a simplified form of `traditional`. O(log n).
    func isPair(traditional: Unicode.Scalar, simplified: Unicode.Scalar) -> Bool {
        let wanted = Self.key(traditional, simplified)
        let position = firstIndex(atLeast: wanted)
        return position < pairs.count && pairs[position] == wanted
    }

    /// The simplified forms of a character.
    func simplified(of traditional: Unicode.Scalar) -> [Unicode.Scalar] {
        let upper = UInt64(traditional.value)
        return pairs[firstIndex(atLeast: upper << 32)...].prefix { $0 >> 32 == upper }
            .compactMap { Unicode.Scalar(UInt32(truncatingIfNeeded: $0)) }
    }

    /// The unified ideograph of a compatibility ideograph; any other scalar itself.
    func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value) else {
            return scalar
        }
        let code = String(scalar.value, radix: 16, uppercase: true)
        let row = compatibility.row(String(repeating: "0", count: 5 - code.utf8.count) + code)
        let unified = row.flatMap { UInt32(String(decoding: $0[1], as: UTF8.self), radix: 16) }
        return unified.flatMap(Unicode.Scalar.init) ?? scalar
    }

    /// Whether two scalars are the same character, whatever the script each is written in.
    func areVariants(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
        a == b || isPair(traditional: a, simplified: b) || isPair(traditional: b, simplified: a)
    }

    /// Whether two texts say the same, whatever the script of each character.
    func areVariants(_ a: some Collection<Unicode.Scalar>, _ b: some Collection<Unicode.Scalar>) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { areVariants($0, $1) }
    }

    private func firstIndex(atLeast wanted: UInt64) -> Int {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

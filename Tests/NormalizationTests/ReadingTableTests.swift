import Testing
import TextModel

@testable import Normalization

/// The embedded table of readings against ICU's `Han-Latin`, which decides.
struct ReadingTableTests {
    private func syllable(_ text: String) -> Syllable? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var end = 0
            let syllable = Syllable.parse(bytes, at: &end)
            return end == bytes.count ? syllable : nil
        }
    }

    /// Rank 0 is what ICU gives, for every character of the range, and nothing else is.
    @Test func firstReadingsAreICUs() throws {
        let icu = try Transliterator(id: "Han-Latin")
        var table: [Unicode.Scalar: String] = [:]
        for row in MandarinReadingsLexicon.lexicon.rows {
            let parts = row[0].split(separator: ".")
            guard parts[1] == "0" else { continue }
            for scalar in row[1].unicodeScalars {
                #expect(table.updateValue(String(parts[0]), forKey: scalar) == nil, "\(scalar) has two first readings")
            }
        }
        var differing: [String] = []
        let scalars = MandarinReadings.characters.compactMap(Unicode.Scalar.init)
        // In lines, for ICU puts spaces between the readings of neighbours.
        let lines = try icu.transliterate(scalars.map { "\($0)\n" }.joined()).split(separator: "\n")
        #expect(lines.count == scalars.count)
        for (scalar, line) in zip(scalars, lines) {
            let reading = line == String(scalar) ? nil : String(line)
            if table[scalar] != reading { differing.append("\(scalar) \(line)") }
        }
        #expect(differing.isEmpty, "\(differing.prefix(20))")
    }

    @Test func everyRowIsReadable() throws {
        var keys: [String] = []
        for row in MandarinReadingsLexicon.lexicon.rows {
            keys.append(row[0])
            #expect(row.count == 2)
            let reading = try #require(row[0].split(separator: ".").first)
            let syllable = try #require(self.syllable(String(reading)), "\(row[0])")
            let first = try #require(row[1].unicodeScalars.first)
            #expect(MandarinReadings.shared.rank(of: syllable, for: first.value) != nil)
        }
        #expect(
            keys.map { Array($0.utf8) } == Set(keys).map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func phrasesAreSortedAndInGBK() throws {
        let phrases = DamagePhrases.lexicon.rows.map { $0[0] }
        #expect(zip(phrases, phrases.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let table = try GBKTable.shared()
        #expect(phrases.joined().unicodeScalars.allSatisfy { table.code(of: $0.value) != nil })
    }

    @Test(arguments: [
        ("长", "zhǎng", MandarinReadings.Rank?.some(.first)), ("长", "cháng", .modern), ("長", "cháng", .modern),
        ("行", "xíng", .first), ("行", "háng", .modern), ("行", "hǎng", nil), ("他", "hē", nil), ("绿", "lǜ", .first),
    ])
    func rank(character: Unicode.Scalar, reading: String, rank: MandarinReadings.Rank?) throws {
        #expect(MandarinReadings.shared.rank(of: try #require(syllable(reading)), for: character.value) == rank)
    }

    @Test(arguments: ["zhǎng", "zhăng", "zha\u{30C}ng", "zhɑ\u{30C}nɡ", "Zhǎng"])
    func spellings(_ text: String) throws {
        let (plain, other) = (try #require(syllable("zhǎng")), try #require(syllable(text)))
        #expect(plain.letters == other.letters && plain.tone == other.tone)
    }

    @Test(arguments: ["", "zhāǎng", "zHang", "abcdefg", "zhǎng1", "長", "é\u{301}", "\u{301}a", "n\u{308}"])
    func notSyllables(_ text: String) { #expect(syllable(text) == nil) }
}

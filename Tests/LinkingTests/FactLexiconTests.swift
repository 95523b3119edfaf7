import Testing
import TextModel

@testable import Linking

/// What the rules rely on in their tables.
struct FactLexiconTests {
    @Test("rows are sorted by bytes and unique", arguments: EntityLinking.lexicons.map(\.name))
    func order(_ name: String) throws {
        let lexicon = try #require(EntityLinking.lexicons.first { $0.name == name })
        let words = lexicon.rows.map { Array($0[0].utf8) }
        #expect(!words.isEmpty)
        for (word, next) in zip(words, words.dropFirst()) {
            #expect(word.lexicographicallyPrecedes(next), "\(String(decoding: next, as: UTF8.self))")
        }
    }

    @Test("every word has a class that the code knows, and begins with a Chinese character")
    func classes() {
        for row in Lexicon.factWords.rows {
            #expect(FactWord(rawValue: row[1]) != nil, "\(row)")
            if row.count > 2 { #expect(Fact.Change.Basis(rawValue: row[2]) != nil, "\(row)") }
            #expect(row[0].unicodeScalars.allSatisfy { $0.value >= 0x800 }, "\(row)")
            #expect(row[0].utf8.count <= 60)
        }
    }

    @Test("the longest word wins")
    func longest() {
        Array("增加值".utf8).withUnsafeBufferPointer { bytes in
            let match = FactLexicon.shared.longestMatch(in: bytes, at: 0)
            #expect(match.map { FactLexicon.shared[$0].word } == .noun)
        }
    }
}

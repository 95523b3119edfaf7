import Testing
import TextModel

@testable import Extraction

struct RegionTests {
    private func regions(in text: String) -> [Region] {
        var entities: [Entity] = []
        RegionExtractor().extract(from: ExtractionInput(text: .plain(text), sentences: []), into: &entities)
        return entities.compactMap { $0.value as? Region }
    }

    @Test func knowsAllDivisions() {
        let gazetteer = RegionTables.shared.gazetteer
        #expect(gazetteer.divisions.count == 3433)
        #expect(gazetteer.divisions.filter { $0.level == .province }.count == 34)
        #expect(gazetteer.divisions.allSatisfy { ($0.level == .province) == ($0.parent < 0) })
    }

    @Test func findsEachDivisionByItsFullName() {
        let gazetteer = RegionTables.shared.gazetteer
        for index in gazetteer.divisions.indices.map(Gazetteer.Index.init) where gazetteer[index].fullStanding == .free
        {
            let name = String(decoding: gazetteer.name(index), as: UTF8.self)
            let found = regions(in: name)
            let isFound = found.count == 1 && (found[0].codes + found[0].candidates).contains(gazetteer.codeText(index))
            #expect(isFound, "\(name)")
        }
    }

    @Test func survivesAnyBytes() {
        let pieces: [[UInt8]] = [
            Array("上海".utf8), Array("《四省市".utf8), [0xE6], [0xB5, 0xE4, 0xB8], Array("京、".utf8), [0x0A],
        ]
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let text = NormalizedText(
                        utf8: first + second + third, alignment: .identity(count: (first + second + third).count),
                        script: .hans, diagnostics: [])
                    var entities: [Entity] = []
                    let input = ExtractionInput(text: text, sentences: [])
                    RegionExtractor().extract(from: input, into: &entities)
                    DocumentExtractor().extract(from: input, into: &entities)
                    #expect(entities.allSatisfy { $0.range.utf8.upperBound <= text.utf8.count })
                }
            }
        }
    }

    @Test(arguments: [
        "上海", "省", "沪", "京、", "海安", "四省市", "《", "《》", "浙江、", "龙岗警方", "上海当地", "浦东龙岗分局", "京沪、",
        "《条例》(以下简称《条例》)", "国发〔2023〕12号《甲》", "《通知》",
    ])
    func isLinear(piece: String) {
        let text = NormalizedText.plain(String(repeating: piece, count: 20_000))
        var entities: [Entity] = []
        RegionExtractor().extract(from: ExtractionInput(text: text, sentences: []), into: &entities)
        DocumentExtractor().extract(from: ExtractionInput(text: text, sentences: []), into: &entities)
        #expect(entities.count <= 60_000)
    }
}

struct DocumentTests {
    @Test func reportsMarksWithoutTheirPartner() {
        let found = DocumentExtractor().diagnostics(in: .plain("甲》乙《丙\n\n《丁》《戊"))
        #expect(found.map(\.code) == ["extraction.unclosed_title", "extraction.stray_title_end"])
        #expect(found.map { $0.range?.utf8 } == [9..<12, 3..<6])
        #expect(DocumentExtractor().diagnostics(in: .plain("《甲》")).isEmpty)
    }

    /// A title has at most 900 bytes, so that of marks in a row the 150 innermost pair up, however many there are. Those that
    /// were given up since no title is so long count like those that a 》 too far away has closed.
    @Test(arguments: [100, 151, 400, 700, 5000])
    func countsMarksOfDeepNesting(depth: Int) {
        let marks = String(repeating: "《", count: depth) + String(repeating: "》", count: depth)
        let found = DocumentExtractor().diagnostics(in: .plain(marks))
        let lone = max(depth - 150, 0)
        #expect(found.count == (lone > 0 ? 2 : 0))
        #expect(found.allSatisfy { $0.message.contains(", \(lone) in all") })
        #expect(found.first.map { $0.range?.utf8 == 0..<3 } ?? true)
    }
}

extension NormalizedText {
    static func plain(_ text: String) -> NormalizedText {
        let utf8 = Array(text.utf8)
        return NormalizedText(utf8: utf8, alignment: .identity(count: utf8.count), script: .hans, diagnostics: [])
    }
}

struct RegionLexiconTests {
    @Test(arguments: RegionExtractor.lexicons.map(\.name) + DocumentExtractor.lexicons.map(\.name))
    func isSortedAndUnique(name: String) throws {
        let lexicons = RegionExtractor.lexicons + DocumentExtractor.lexicons
        let keys = try #require(lexicons.first { $0.name == name }).rows.map { Array($0[0].utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "\(name)")
    }
}

import Foundation
import Testing

@testable import Validation

@Suite struct TableTests {
    @Test(
        arguments: [
            ("Unihan", VariantData.unihan), ("supplement", VariantData.supplement),
            ("Japanese forms", VariantData.japanese),
            ("compatibility", CompatibilityData.table),
            ("readings", ReadingData.table), ("regions", RegionData.current), ("new regions", RegionData.supplement),
            ("former regions", RegionData.former), ("abbreviations", RegionNames.abbreviations),
            ("groups", RegionNames.groups),
            ("units", UnitCodes.data), ("directions", FactWords.directionTable), ("bases", FactWords.basisTable),
            ("hints of bases", FactWords.basisEvidence), ("modalities", FactWords.modalityTable),
            ("compared times", FactWords.comparedTimeTable),
            ("telling modalities", FactWords.tellingModalityTable), ("scopes", FactWords.scopeTable),
            ("words of time", DateWords.table),
        ] as [(String, StaticString)])
    func rowsAreSortedAndUnique(_ name: String, _ text: StaticString) {
        let keys = DataTable(text: text).rows.map { Array($0[0].utf8) }
        let disorder = zip(keys, keys.dropFirst()).first { !$0.lexicographicallyPrecedes($1) }
        #expect(disorder == nil)
        #expect(DataTable(text: text).rows.allSatisfy { $0.count > 1 && !$0.contains("") })
    }

    @Test(arguments: [
        ("長", "长"), ("發", "发"), ("髮", "发"), ("後", "后"), ("淩", "凌"), ("衹", "只"), ("麪", "面"), ("麵", "面"), ("甚", "什"),
        ("蔵", "藏"), ("駅", "驿"), ("篠", "筱"),
    ])
    func variants(_ traditional: Unicode.Scalar, _ simplified: Unicode.Scalar) {
        #expect(VariantTable.shared.isPair(traditional: traditional, simplified: simplified))
    }

    @Test func readings() {
        #expect(ReadingTable.isReading("zhǎng", of: "長"))
        #expect(ReadingTable.isReading("cháng", of: "长"))
        #expect(!ReadingTable.isReading("zhàng", of: "国"))
    }

    @Test func regions() {
        #expect(RegionTable.names(of: "330421") == ["嘉善县"])
        #expect(RegionTable.names(of: "420600").contains("襄樊市"))
        #expect(RegionTable.contains("710101"))
        #expect(!RegionTable.contains("990000"))
    }

    @Test func codesAreUniqueAndInOrder() {
        let codes = Validator.checks.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }

    /// The published schema and the forms that the validator checks list the same keys, the same ones required.
    @Test(arguments: ["", "source", "generator", "span", "fact", "change", "enumeration"] + RecordForm.entityTypes)
    func theSchemaIsTheSame(_ name: String) throws {
        let file = try Data(contentsOf: repository.appending(path: "schema/tiqu.record-1.schema.json"))
        let root = try JSONReader.read([UInt8](file)).root
        let object = try #require(Self.object(name, in: root))
        let shape = Self.shape(name)
        let properties = try #require(object["properties"]).members.compactMap { $0.key.string }
        #expect(Set(properties) == Set(shape.allKeys))
        let required = object.elements(of: "required").compactMap(\.string)
        #expect(Set(required) == Set(shape.requiredKeys))
        if object["oneOf"] == nil { #expect(properties == shape.allKeys) }
    }

    private static func object(_ name: String, in root: JSONValue) -> JSONValue? {
        switch name {
        case "": root
        case "source", "generator": root["properties"]?.members.first { $0.key.string == name }?.value
        default: root["$defs"]?.members.first { $0.key.string == name }?.value
        }
    }

    private static func shape(_ name: String) -> Shape {
        switch name {
        case "": RecordForm.record
        case "source": RecordForm.source
        case "generator": RecordForm.generator
        case "span": RecordForm.span
        case "fact": RecordForm.fact
        case "change": RecordForm.change
        case "enumeration": RecordForm.enumeration
        default: RecordForm.entity(ofType: name)
        }
    }

    private var repository: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }
}

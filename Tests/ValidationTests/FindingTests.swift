import Foundation
import Testing
import Validation

@Suite struct FindingTests {
    /// A finding says where in the record and where in the article, and what to do.
    @Test func placesInRecordAndSource() throws {
        let record = SampleRecord.changing(#""title":"创新报告2023""#, to: #""title":"创新报告""#)
        let finding = try #require(findings(in: record).first)
        #expect(finding.place.path == "entities[2].title")
        #expect(finding.place.pointer == "/entities/2/title")
        let lines = record.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines[finding.place.line - 1].unicodeScalars
        #expect(String(String.UnicodeScalarView(line.dropFirst(finding.place.column - 1))).hasPrefix(#""创新报告""#))
        let bytes = Array(record.utf8)[finding.place.bytes]
        #expect(String(decoding: bytes, as: UTF8.self) == #""创新报告""#)
        let source = try #require(finding.source)
        #expect(source.range == 14..<24)
        #expect(source.position?.line == 1 && source.position?.column == 15)
        #expect(finding.suggestion == finding.check.advice)
    }

    @Test func theSourceNeedNotBeThere() throws {
        let record = SampleRecord.changing(#""title":"创新报告2023""#, to: #""title":"创新报告""#)
        let finding = try #require(findings(in: record, source: nil).first)
        #expect(finding.source?.position == nil)
        #expect("\(finding)".contains("(source [14, 24))"))
    }

    @Test func pointersAreEscaped() throws {
        let finding = try #require(
            findings(in: SampleRecord.changing(#""title":null"#, to: #""a/b~":1,"title":null"#)).first)
        #expect(finding.place.pointer == "/a~1b~0")
    }

    @Test func severitiesAreOrdered() {
        #expect(Check.Severity.info < .warning && Check.Severity.warning < .error)
    }
}

/// Every check has a page in `docs/checks/`, and every page a check.
@Suite struct CheckPageTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    @Test func pagesAndChecksAreTheSame() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "checks").path)
        #expect(pages.sorted() == Validator.checks.map { "\($0.code).md" })
    }

    @Test func everyPageSaysWhatItMust() throws {
        let index = try String(contentsOf: folder.appending(path: "checks.md"), encoding: .utf8)
        for check in Validator.checks {
            let page = try String(contentsOf: folder.appending(path: "checks/\(check.code).md"), encoding: .utf8)
            #expect(page.hasPrefix("# \(check.code) · \(check.title)\n\n\(check.severity.rawValue.capitalized) · "))
            for heading in ["## What it checks", "## Example", "## What to do"] {
                #expect(page.contains("\n\(heading)\n\n"), "\(check.code): \(heading)")
            }
            let row = "| [\(check.code)](checks/\(check.code).md) | \(check.severity.rawValue) | \(check.title) |\n"
            #expect(index.contains(row), "\(check.code)")
        }
    }
}

/// Records against each other.
@Suite struct RecordsComparisonTests {
    private func record(_ id: String, _ value: String, published: String = "2024-04-19") -> [UInt8] {
        var record = SketchedRecord(
            "2023年浙江专利存量\(value)件。",
            [.date("2023年", "2023"), .region("浙江", "330000", "浙江省"), .quantity("\(value)件", value, "件")],
            [
                .init(
                    indicator: "专利存量", region: ("330000", 2), period: ("2023", 1), entity: 3, value: value, unit: "件")
            ])
        (record.identifier, record.published) = (id, published)
        return Array(record.json.utf8)
    }

    private func codes(_ records: [UInt8]...) -> [String] {
        var comparison = RecordsComparison()
        return records.enumerated().flatMap { comparison.add(record: $0.element, name: "r\($0.offset)") }
            .map { "\($0.code) \($0.record)" }
    }

    @Test func oneValueIsNoConflict() {
        #expect(codes(record("a", "65"), record("b", "65")) == [])
        #expect(codes(record("a", "60"), record("b", "61")) == [])
    }

    @Test func twoValuesAre() {
        #expect(codes(record("a", "65"), record("b", "78")) == ["V601 r1"])
    }

    @Test func aLaterArticleRevises() {
        let (old, new) = (record("a", "65"), record("b", "78", published: "2024-05-01"))
        #expect(codes(old, new) == ["V602 r1"])
        #expect(codes(new, old) == ["V602 r1"])
        #expect(codes(old, new, record("c", "78", published: "2024-06-01")) == ["V602 r1"])
    }

    @Test func idsAreUnique() {
        #expect(codes(record("a", "65"), record("a", "65")) == ["V603 r1"])
    }

    @Test func whatIsNoRecordIsPassedOver() {
        var comparison = RecordsComparison()
        #expect(comparison.add(record: Array("{".utf8), name: "x") == [])
        #expect(comparison.add(record: Array("{\"schema\":\"other\"}".utf8), name: "x") == [])
    }
}

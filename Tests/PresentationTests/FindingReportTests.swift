import Foundation
import Testing
import Validation

@testable import Presentation

@Suite struct FindingReportTests {
    /// A finding in a record that is none, with what is awkward to write: quotes, brackets, a line end.
    private static let findings = Validator().validate(
        record: Array("{\"schema\":\"<tiqu>&\\n\"}".utf8), name: "a b/名.jsonl:7")

    private func written(_ format: FindingFormat) -> String {
        var report = FindingReport(format)
        let record = report.record("a b/名.jsonl:7", findings: Self.findings, source: "news/a.txt")
        return report.beginning() + record + report.record("clean.json", findings: []) + report.end()
    }

    private func json(_ format: FindingFormat) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(written(format).utf8)) as? [String: Any])
    }

    @Test func text() {
        #expect(written(.text) == "a b/名.jsonl:7:1:11: error V003 schema: The schema must be \"tiqu.record/1\".\n")
    }

    @Test func jsonHasEverything() throws {
        let report = try json(.json)
        #expect(report["records"] as? Int == 2)
        #expect(report["errors"] as? Int == 1)
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(finding["code"] as? String == "V003")
        #expect(finding["pointer"] as? String == "/schema")
        #expect(finding["column"] as? Int == 11)
        #expect(finding["byte_end"] as? Int == 21)
        #expect(finding["source"] is NSNull)
    }

    /// What the schema of SARIF 2.1.0 requires, and what it forbids.
    @Test func sarif() throws {
        let log = try json(.sarif)
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.compactMap { $0["id"] as? String } == Validator.checks.map(\.code))
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        #expect(rules[try #require(result["ruleIndex"] as? Int)]["id"] as? String == result["ruleId"] as? String)
        #expect(result["level"] as? String == "error")
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let place = try #require(location["physicalLocation"] as? [String: Any])
        #expect((place["artifactLocation"] as? [String: String])?["uri"] == "a%20b/%E5%90%8D.jsonl")
        #expect(place["region"] as? [String: Int] == ["startLine": 7, "startColumn": 11])
    }

    @Test func severitiesInSARIFAreItsOwn() throws {
        let levels = try #require(
            (try json(.sarif)["runs"] as? [[String: Any]])?.first?["tool"] as? [String: [String: Any]])
        let rules = try #require(levels["driver"]?["rules"] as? [[String: Any]])
        let all = Set(rules.compactMap { ($0["defaultConfiguration"] as? [String: String])?["level"] })
        #expect(all == ["error", "warning", "note"])
    }

    @Test func junit() throws {
        let document = try #require(XMLReader.read(written(.junit)))
        #expect(document.elements["testcase"] == 2)
        #expect(document.elements["failure"] == 1)
        #expect(document.attributes["tests"] == "2")
        #expect(document.attributes["failures"] == "1")
    }

    @Test func github() {
        let line = written(.github)
        #expect(
            line.hasPrefix("::error file=a b/名.jsonl,line=7,col=11,title=V003 not a record of this schema::schema: "))
        #expect(line.split(separator: "\n").count == 1)
    }
}

/// Counts the elements of well-formed XML; nil for other text.
private enum XMLReader {
    struct Document {
        var elements: [String: Int] = [:]
        var attributes: [String: String] = [:]
    }

    static func read(_ text: String) -> Document? {
        var (document, open): (Document, [Substring]) = (Document(), [])
        for part in text.split(separator: "<").dropFirst() {
            guard let end = part.firstIndex(of: ">") else { return nil }
            let tag = part[..<end]
            if tag.hasPrefix("?") { continue }
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return nil }
                continue
            }
            let words = tag.split(separator: " ")
            document.elements[String(words[0]), default: 0] += 1
            for word in words.dropFirst() {
                let sides = word.split(separator: "=", maxSplits: 1)
                if sides.count == 2, document.attributes[String(sides[0])] == nil {
                    document.attributes[String(sides[0])] = sides[1].trimmingCharacters(in: ["\"", "/"])
                }
            }
            if !tag.hasSuffix("/") { open.append(words[0]) }
        }
        return open.isEmpty ? document : nil
    }
}

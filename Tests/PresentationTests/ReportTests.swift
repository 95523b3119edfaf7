import Testing

@testable import Evaluation
@testable import Presentation

/// What reports of scores and differences look like, beyond what the command's tests see.
struct ReportTests {
    private static let text = "甲<乙>&\"丙\"省新增5件。"
    private static let gold = """
        {"regions":[{"text":"\\"丙\\"省","start":5,"end":9,"code":"330000"}],"quantities":[{"start":11,"end":13,"value":5,"unit":"件"}]}
        """
    private static let record = """
        {"offset_unit":"codepoint","sentences":[],"facts":[],"enumerations":[],"entities":[
         {"type":"region","source_start":5,"source_end":9,"code":"<b>"},
         {"type":"quantity","source_start":11,"source_end":13,"value":5,"unit":"件"}]}
        """

    private func evaluator() throws -> Evaluator {
        var evaluator = Evaluator()
        let gold = try GoldArticle(json: Array(Self.gold.utf8), text: Array(Self.text.utf8))
        try evaluator.add(gold, id: "a,\"<1>", record: ExtractedArticle(json: Array(Self.record.utf8)))
        return evaluator
    }

    @Test func nothingInAPageIsTakenForMarkup() throws {
        let page = String(decoding: EvaluationPage.html(try evaluator()), as: UTF8.self)
        #expect(page.contains("<cite>a,\"&lt;1&gt;:5</cite>".replacing("\"", with: "&quot;")))
        #expect(page.contains("甲&lt;乙&gt;&amp;<mark>&quot;丙&quot;省</mark>新增5件。"))
        #expect(page.contains("&lt;b&gt;") && !page.contains("<b><"))
    }

    /// Every element that is opened is closed, in the right order.
    @Test func thePageIsWellFormed() throws {
        let page = String(decoding: EvaluationPage.html(try evaluator()), as: UTF8.self)
        var open: [Substring] = []
        for part in page.split(separator: "<").dropFirst() {
            let name = part.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" }
            if ["meta", "!DOCTYPE"].contains(name) { continue }
            if name.hasPrefix("/") {
                #expect(open.popLast() == name.dropFirst(), "\(part)")
            } else {
                open.append(name)
            }
        }
        #expect(open.isEmpty)
    }

    @Test func cellsWithCommasStandInQuotes() throws {
        let csv = String(decoding: EvaluationData.csv(try evaluator()), as: UTF8.self)
        #expect(csv.contains("articles,\"a,\"\"<1>\",entities,1,,,1,1,0.5,0.5,0.5\r\n"))
    }

    @Test(arguments: [(0.0, "0.000"), (1, "1.000"), (0.9996, "1.000"), (0.0405, "0.041"), (0.5, "0.500")])
    func scoresAreRounded(_ score: Double, _ shown: String) { #expect(fixed(score) == shown) }

    @Test func longWordsAreShortened() {
        let scalars = Array(String(repeating: "字", count: 100).unicodeScalars)
        let line = TextContext(10..<90, in: scalars).line
        #expect(line.unicodeScalars.count == 10 + 1 + 40 + 1 + 15 + 1 + 10)
        #expect(TextContext(90..<101, in: scalars).line.isEmpty)
        #expect(TextContext(nil, in: scalars).line.isEmpty)
    }

    /// However many rules there are, the summary fits on a screen.
    @Test func theSummaryFitsOnAScreen() throws {
        let entities = { (code: Int) in
            (0..<60).map { number in
                "{\"type\":\"region\",\"rule\":\"rule.\(number)\",\"code\":\(code),\"source_start\":\(number * 3),\"source_end\":\(number * 3 + 2)}"
            }.joined(separator: ",")
        }
        var difference = Difference()
        let side = { (code: Int) in Array("{\"id\":\"a\",\"entities\":[\(entities(code))]}".utf8) }
        try difference.add(old: side(1), new: side(2), id: "a")
        for number in 0..<40 { difference.addNew("new-\(number)") }
        let summary = DifferenceText.summary(difference)
        #expect(summary.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
        #expect(
            summary.contains("45 more rules")
                && summary.contains("only new: new-0, new-1, new-2, new-3, new-4 and 35 more"))
    }
}

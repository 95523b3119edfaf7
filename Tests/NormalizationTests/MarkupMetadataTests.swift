import Testing
import TextModel

@testable import Normalization

private func result(_ page: String) -> MarkupResult {
    Markup().extract(from: Decoder(encoding: .utf8).decode(Array(page.utf8)))
}

private let body = "<p>前三季度，全省生产总值增长5.2%，规模以上工业增加值增长6.1%，好于预期。</p>"

struct MarkupTitleTests {
    @Test(arguments: [
        ("<title>长三角一体化提速_时政频道_某某网</title>", "长三角一体化提速"),
        ("<title>长三角一体化提速-某某网</title>", "长三角一体化提速"),
        ("<title>某某网 - 长三角一体化提速，三省一市怎么干</title>", "长三角一体化提速，三省一市怎么干"),
        ("<title>从COVID-19说起——公共卫生的十年</title>", "从COVID-19说起——公共卫生的十年"),
        ("<title>提速！ | Site</title><meta property=\"og:title\" content=\"提速！三省一市 | Site\">", "提速！三省一市"),
        ("<meta name=\"ArticleTitle\" content=\"关于印发&quot;规划&quot;的通知\"><title>通知_政府网</title>", "关于印发\"规划\"的通知"),
        (
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"\\u9577\\u4e09\\u89d2 \\\"提速\\\"\"}</script>",
            "長三角 \"提速\""
        ),
        ("<title>\n  空白  很多 \n</title>", "空白 很多"),
        ("<title></title>", nil),
        ("", nil),
    ])
    func head(head: String, title: String?) {
        #expect(result("<html><head>\(head)</head><body>\(body)</body></html>").title == title)
    }

    /// A headline that the window's title repeats is the title; the name of the site is not.
    @Test func headlines() {
        let page = "<title>长三角一体化提速：新华网</title><h1>某某日报</h1><h1>长三角<br>一体化提速</h1>\(body)"
        #expect(result(page).title == "长三角一体化提速")
        #expect(result("<h1>只有标题</h1>\(body)").title == "只有标题")
    }
}

struct JSONMemberTests {
    @Test(arguments: [
        (#"{"a":"x","headline" : "題\u76ee \ud842\udfb7\n\"甲\""}"#, "題目 𠮷 \"甲\""),
        (#"{"headline":{"headline":"乙"}}"#, "乙"),
        (#"{"headline":"cut"#, "cut"), (#"{"headline":"cut\"#, "cut\\"), (#"{"headline":"cut\u4e"#, "cut4e"),
        (#"{"headline":"\u76ee\u"#, "目"), (#"{"headline":3}"#, nil), (#"{"headline""#, nil), ("", nil),
    ])
    func headline(json: String, expected: String?) {
        #expect(JSONMember.string("headline", in: Array(json.utf8)) == expected)
    }
}

struct MarkupDateTests {
    @Test(arguments: [
        ("<meta property=\"article:published_time\" content=\"2024-04-19T10:20:00+08:00\">", "2024-04-19"),
        ("<meta property=\"article:published_time\" content=\"2024-04-18T16:20:00Z\">", "2024-04-19"),
        ("<meta name=\"PubDate\" content=\"2024-04-19 10:20\">", "2024-04-19"),
        ("<meta name=\"publishdate\" content=\"20240419102000\">", "2024-04-19"),
        ("<meta itemprop=\"datePublished\" content=\"Thu, 18 Apr 2024 20:20:00 GMT\">", "2024-04-19"),
        (
            "<script type=\"application/ld+json\">{\"datePublished\" : \"2024-04-19T00:00:00.000+0800\"}</script>",
            "2024-04-19"
        ),
        ("<link rel=\"canonical\" href=\"https://example.cn/2024-04/19/c_1.htm\">", "2024-04-19"),
        ("<meta property=\"og:url\" content=\"https://example.gov.cn/art/202404/t20240419_1.html\">", "2024-04-19"),
        ("<meta name=\"PubDate\" content=\"\">", nil),
        ("<meta name=\"date\" content=\"2024-13-45\">", nil),
    ])
    func head(head: String, day: String?) {
        #expect(result("<html><head>\(head)</head><body>\(body)</body></html>").published?.description == day)
    }

    @Test(arguments: [
        ("<h1>标题</h1><div>2024年04月19日 10:20　来源：新华社</div>\(body)", "2024-04-19"),
        ("<h1>标题</h1><span>发布时间：2024/4/9 10:20</span>\(body)", "2024-04-09"),
        ("<h1>標題</h1><p>發布日期：民國113年4月19日</p>\(body)", "2024-04-19"),
        ("<h1>标题</h1><time datetime=\"2024-04-19\">昨天</time>\(body)", "2024-04-19"),
        ("\(body)<p>2024年4月19日</p>", "2024-04-19"),
        ("<h1>标题</h1><div>电话：2024-0419</div>\(body)", nil),
        (body, nil),
    ])
    func page(page: String, day: String?) {
        #expect(result(page).published?.description == day)
    }

    @Test(arguments: [
        ("2023-12-31T20:00:00Z", "2024-01-01"), ("2024-03-01T02:00:00+14:00", "2024-02-29"),
        ("2024-02-28T23:00:00-05:00", "2024-02-29"), ("2024.4.19", "2024-04-19"), ("1850-01-01", nil),
        ("2024-4-199", nil),
        ("12024-04-19", nil), ("", nil),
    ])
    func days(text: String, day: String?) {
        #expect(DateReader.firstDay(in: text, as: .value)?.description == day)
    }
}

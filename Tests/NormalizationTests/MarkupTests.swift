import Testing
import TextModel

@testable import Normalization

/// The text of the article in `page`.
private func text(_ page: String) -> String {
    String(decoding: Markup().extract(from: Decoder(encoding: .utf8).decode(Array(page.utf8))).utf8, as: UTF8.self)
}

/// A page as news sites make them, around `body`.
private func newsPage(_ body: String, head: String = "") -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>浙江专利增长_频道_某某网</title>\(head)
    <script>var a = "<p>脚本里的段落，不是正文。</p>";</script><style>p{color:red}</style></head>
    <body><div class="top-nav"><ul><li><a href="/">首页</a></li><li><a href="/news">新闻，资讯</a></li></ul></div>
    <div class="wrapper"><h1>浙江专利增长</h1>
    <div class="info">2024年04月19日 10:20 来源：某某网 <a href="#">责任编辑</a></div>
    \(body)
    <div class="related"><h3>相关报道</h3><ul><li><a href="1">江苏专利也在增长，增幅更大</a></li>
    <li><a href="2">上海发布知识产权白皮书，全文在此</a></li></ul></div>
    <div id="comments"><p>网友甲：写得真好，支持一下，希望多写这样的报道。</p></div>
    <aside><p>本周热门：十件大事，件件与你有关，点击了解更多内容。</p></aside></div>
    <footer><p>版权所有 某某网，未经授权不得转载，违者必究。</p></footer></body></html>
    """
}

private let lead = "<p>2023年，浙江省新增国内发明专利授权6.5万件，同比增长5.7%；有效注册商标量达447.1万件。</p>"

struct MarkupTests {
    @Test func onlyTheArticleIsLeft() {
        let page = newsPage("<div class=\"content\">\(lead)<p>该省还提出，到2025年，全省知识产权综合实力显著增强。</p></div>")
        #expect(
            text(page) == """
                2023年，浙江省新增国内发明专利授权6.5万件，同比增长5.7%；有效注册商标量达447.1万件。

                该省还提出，到2025年，全省知识产权综合实力显著增强。
                """)
    }

    /// What stands between the headline and the body, and is prose, belongs to the article.
    @Test func theLeadIsKept() {
        let summary = "<div class=\"summary\">浙江省知识产权局今天公布了去年的统计数据，多项指标居全国前列。</div>"
        let body = (1...8).map { "<p>第\($0)，全省各地知识产权工作稳步推进，企业创新活力持续增强，成果转化明显加快。</p>" }.joined()
        #expect(text(newsPage(summary + "<div class=\"content\">\(body)</div>")).hasPrefix("浙江省知识产权局今天公布了"))
    }

    @Test(arguments: [
        // Fragments.
        ("<p>第一段。<br>第二行。</p><p>第二段。", "第一段。\n第二行。\n\n第二段。"),
        ("一行<br/>二行<br><br>三行", "一行\n二行\n\n三行"),
        ("没有标签的文字", "没有标签的文字"),
        // Headings, lists and tables.
        ("<h2>一、总体</h2><p>稳中有进。</p>", "一、总体\n\n稳中有进。"),
        ("<ul><li>上海</li><li><p>江苏</p></li></ul><p>完</p>", "上海\n江苏\n\n完"),
        (
            "<table><tr><th>指标</th><th>数值</th></tr><tr><td>专利</td><td><p>6.5万件</p></td></tr></table>",
            "指标\t数值\n专利\t6.5万件"
        ),
        ("<dl><dt>名称</dt><dd>浙江</dd></dl>", "名称\n浙江"),
        ("<pre>一\n二\n\n三</pre>", "一\n二\n\n三"),
        ("<div>甲<div>乙</div>丙<img src=a>丁</div>", "甲\n\n乙\n\n丙丁"),
        ("<div>甲<figure><img src=a></figure>乙</div>", "甲\n\n乙"),
        // White space.
        ("<p>\n  全省\n  专利  增长 5.7 %\n</p>", "全省专利 增长 5.7 %"),
        ("<p>China\nDaily 报道</p>", "China Daily 报道"),
        ("<p>&emsp;&emsp;　　首行缩进&nbsp;两格</p>", "首行缩进 两格"),
        ("<p>全<b>省</b><a href=x>专利</a>增长</p>", "全省专利增长"),
        // Entities.
        ("<p>A&amp;B &lt;甲&gt; &#20013;&#x6587; &copy2024 &hellip;&mdash;</p>", "A&B <甲> 中文 ©2024 …—"),
        (
            "<p>a &amp;lt; b &notit; c &notin; d & e &; &unknown; &#; f</p>",
            "a &lt; b ¬it; c ∉ d & e &; &unknown; &#; f"
        ),
        ("<p>&nvlt;&ngE;&fjlig;x</p>", "<\u{20D2}≧\u{338}fjx"),
        ("<p>一&#0;二&#128;三&#xD800;四</p>", "一\u{FFFD}二€三\u{FFFD}四"),
        // Readings.
        ("<p><ruby>網<rp>(</rp><rt>wǎng</rt><rp>)</rp></ruby><ruby>絡<rt>luò</ruby>建設</p>", "網絡建設"),
        // What a browser does not show.
        ("<p>甲<!-- 注释 -->乙<script>丙</script>丁</p><p style=\"Display: none\">戊</p><p hidden>己</p>", "甲乙丁"),
        // Broken markup.
        ("<p>甲</x>乙</p></div><p>丙<b>丁</p><p>戊", "甲乙\n\n丙丁\n\n戊"),
        ("<p>5 < 6 且 7 > 3，a<b</p>", "5 < 6 且 7 > 3，a"),
        ("<table><tr><td>格内</td>格外</tr></table><p>后</p>", "格内\n格外\n\n后"),
        ("", ""),
        ("   \n ", ""),
    ])
    func flow(page: String, expected: String) {
        #expect(text(page) == expected)
    }

    /// The same page in all encodings gives the same text.
    @Test(arguments: [TextEncoding.utf8, .utf16le, .utf16be, .gbk, .gb18030, .big5, .big5HKSCS, .eucTW])
    func allEncodings(encoding: TextEncoding) throws {
        let paragraph = "<p>立法院昨天三讀通過預算案，總額增加5.7%；各界意見不一。</p>"
        let page = "<html><head><title>預算案三讀</title></head><body>\(paragraph)</body></html>"
        let source = Decoder().decode(try #require(EncodedText.bytes(page, encoding)))
        let result = Markup().extract(from: source)
        #expect(String(decoding: result.utf8, as: UTF8.self) == "立法院昨天三讀通過預算案，總額增加5.7%；各界意見不一。")
        #expect(result.title == "預算案三讀")
    }

    @Test(arguments: [
        ("<!DOCTYPE html><p>", true), (" \n<HTML lang=zh>", true), ("<p>正文", true), ("<br/>正文", true),
        ("<!-- a --><div class='x'>", true), ("<?xml version='1.0'?><!DOCTYPE html>", true),
        ("<?xml version='1.0'?><rss>", false), ("正文<p>", false), ("<《条例》>", false), ("<people>", false), ("<p", false),
        ("<", false), ("", false), ("<!--", false),
    ])
    func sniffing(text: String, isHTML: Bool) {
        #expect(Markup.isHTML(Decoder().decode(Array(text.utf8))) == isHTML)
    }

    @Test func aPageWithoutTextIsReported() {
        let result = Markup().extract(from: Decoder().decode(Array("<html><body><img src=a></body></html>".utf8)))
        #expect(result.utf8.isEmpty)
        #expect(result.diagnostics.map(\.code) == ["markup.no_text"])
    }
}

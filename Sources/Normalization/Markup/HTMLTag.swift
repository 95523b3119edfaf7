import CHTML

/// An element's name, as the parser numbers it.
struct HTMLTag: Hashable {
    let number: Int32

    init(number: Int32) { self.number = number }

    init(_ name: String) { number = tiqu_html_tag(name) }

    /// What it means for the flow of text.
    var role: Role { number < 0 ? .inline : Self.roles[Int(number)] }

    enum Role: UInt8 {
        /// Part of the line around it.
        case inline
        /// Never part of an article.
        case dropped
        /// A line or paragraph of its own: `div`, `p`.
        case block
        case heading
        /// A line of its own in a list or table: `li`, `tr`.
        case line
        case cell
        case lineBreak
        /// White space in it counts.
        case preformatted

        var isBlock: Bool {
            self == .block || self == .heading || self == .line || self == .cell || self == .preformatted
        }
    }

    private static let roles: [Role] = {
        var roles = [Role](repeating: .inline, count: Int(tiqu_html_tag_count()))
        for (role, names) in names {
            for name in names.split(separator: " ") { roles[Int(HTMLTag(String(name)).number)] = role }
        }
        return roles
    }()

    /// `svg` is pictures; `rt` and `rp` are the readings of ruby.
    private static let names: [(Role, String)] = [
        (
            .dropped,
            """
            head title script style template iframe object embed canvas svg audio video map button select textarea option \
            optgroup datalist figcaption rt rp rtc applet area frameset frame noframes progress output legend label marquee
            """
        ),
        (
            .block,
            """
            html body div p section article main header blockquote center address form fieldset figure details summary \
            hgroup hr ul ol dl table caption colgroup dir nav aside footer menu noscript
            """
        ),
        (.heading, "h1 h2 h3 h4 h5 h6"), (.line, "li tr dt dd"), (.cell, "td th"), (.lineBreak, "br"),
        (.preformatted, "pre listing xmp plaintext"),
    ]

    /// Whether nothing in it is markup.
    var isLiteral: Bool { self == Self.xmp || self == Self.plaintext }

    /// From 1, of a heading.
    var headingLevel: Int { Int(number - Self.h1.number) + 1 }

    /// Whether it is, unless nearly all of the page is in it, not the article.
    var isBeside: Bool { Self.beside.contains(self) }

    private static let beside: Set<HTMLTag> = Set(["nav", "aside", "footer", "menu", "noscript"].map { HTMLTag($0) })

    /// Whether it holds one run of text, and cannot be an article by itself.
    var isParagraph: Bool { role == .heading || role == .preformatted || self == Self.p }

    static let a = HTMLTag("a")
    static let article = HTMLTag("article")
    static let blockquote = HTMLTag("blockquote")
    static let body = HTMLTag("body")
    static let figure = HTMLTag("figure")
    static let h1 = HTMLTag("h1")
    static let html = HTMLTag("html")
    static let link = HTMLTag("link")
    static let main = HTMLTag("main")
    static let meta = HTMLTag("meta")
    static let plaintext = HTMLTag("plaintext")
    static let p = HTMLTag("p")
    static let script = HTMLTag("script")
    static let time = HTMLTag("time")
    static let title = HTMLTag("title")
    static let xmp = HTMLTag("xmp")
}

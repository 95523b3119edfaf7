import TextModel

/// Words by which pages name their parts in `class` and `id`.
enum MarkupHintLexicon {
    static let lexicon = Lexicon(name: "markup-hints", text: text)

    private static let text: StaticString = """
        # Words in class and id attributes of elements that are not part of the article. A star stands for any ending.
        # Source: own reading of Chinese, English and German news pages. Date: 2026-11.
        # Columns: word.
        ad
        ads
        advert*
        aside
        author
        authors
        banner*
        bottom
        breadcrumb*
        breaking
        byline
        caption
        carousel
        comment*
        cookie*
        copyright*
        credits
        crumb*
        daohang
        disclaimer
        erweima
        fenxiang
        foot
        footer*
        keywords
        login
        masthead
        menu*
        metadata
        modal
        nav
        navbar*
        navi
        navigation
        newsletter*
        outbrain
        pager
        pagination
        pinglun
        popular
        popup*
        promo*
        qrcode
        rank*
        recommend*
        related*
        reply
        respond
        share*
        sharing
        shoutbox
        sidebar*
        social*
        sponsor*
        subscribe*
        subscription
        taboola
        tags
        toolbar
        tools
        trending
        tuijian
        widget*
        xiangguan
        """
}

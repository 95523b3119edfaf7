import TextModel

/// Words by which pages name their parts in `class` and `id`.
enum MarkupHintLexicon {
    static let lexicon = Lexicon(name: "markup-hints", text: text)

    private static let text: StaticString = """
        # Words in class and id attributes and what they say of an element. A star stands for any ending.
        # Source: own reading of Chinese, English and German news pages. Date: 2026-11.
        # Columns: word, hint (article: the article's body; other: never part of it).
        ad	other
        ads	other
        advert*	other
        aside	other
        author	other
        authors	other
        banner*	other
        bottom	other
        breadcrumb*	other
        breaking	other
        byline	other
        caption	other
        carousel	other
        comment*	other
        cookie*	other
        copyright*	other
        credits	other
        crumb*	other
        daohang	other
        disclaimer	other
        erweima	other
        fenxiang	other
        foot	other
        footer*	other
        keywords	other
        login	other
        masthead	other
        menu*	other
        metadata	other
        modal	other
        nav	other
        navbar*	other
        navi	other
        navigation	other
        newsletter*	other
        outbrain	other
        pager	other
        pagination	other
        pinglun	other
        popular	other
        popup*	other
        promo*	other
        qrcode	other
        rank*	other
        recommend*	other
        related*	other
        reply	other
        respond	other
        share*	other
        sharing	other
        shoutbox	other
        sidebar*	other
        social*	other
        sponsor*	other
        subscribe*	other
        subscription	other
        taboola	other
        tags	other
        toolbar	other
        tools	other
        trending	other
        tuijian	other
        widget*	other
        xiangguan	other
        """
}

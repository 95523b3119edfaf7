import TextModel

extension Lexicon {
    /// Words that stand for divisions named before them.
    static let regionAnaphors = Lexicon(
        name: "region.anaphors",
        text: """
            # Words that stand for divisions named before them; * is a numeral from two to sixteen. Written for this project, 2026.
            # word, reach (here: the last one, in the same sentence, near: the last one, home: the one the article is about, set: as
            # many as the numeral says), scope
            *个区	set	district
            *个区县	set	lowest
            *个县	set	county
            *个县区	set	lowest
            *个城市	set	city
            *个市	set	city
            *个省	set	province
            *个省份	set	province
            *个省区	set	province
            *个省区市	set	province
            *个省市	set	province
            *区	set	district
            *区县	set	lowest
            *县	set	county
            *县区	set	lowest
            *县市	set	local
            *地	set	any
            *城	set	city
            *城市	set	city
            *州	set	autonomous_prefecture
            *市	set	city
            *省	set	province
            *省一市	set	province	and one more
            *省份	set	province
            *省区	set	province
            *省区一市	set	province	and one more
            *省区市	set	province
            *省市	set	province
            全区	home	district
            全县	home	county
            全州	home	autonomous_prefecture
            全市	home	city
            全省	home	own_province
            当地	here	any
            我区	home	district
            我县	home	county
            我州	home	autonomous_prefecture
            我市	home	city
            我省	home	own_province
            本区	home	district
            本县	home	county
            本市	home	city
            本省	home	own_province
            该区	near	district
            该县	near	county
            该州	near	autonomous_prefecture
            该市	near	city
            该省	near	own_province
            """)
}

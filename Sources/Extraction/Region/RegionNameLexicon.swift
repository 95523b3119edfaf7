import TextModel

extension Lexicon {
    /// Further short names of divisions.
    static let alternativeNames = Lexicon(
        name: "region.names",
        text: """
            # Short names that are not the full name without its end. Written for this project, 2026.
            # name, code, standing
            临夏州	622900	free
            伊犁州	654000	free
            克孜勒苏州	653000	free
            克州	653000	tied
            内蒙	150000	free
            凉山州	513400	free
            博尔塔拉州	652700	free
            博州	652700	free
            大理州	532900	free
            巴州	652800	tied
            巴音郭楞州	652800	free
            延边州	222400	free
            德宏州	533100	free
            怒江州	533300	free
            恩施州	422800	free
            文山州	532600	free
            昌吉州	652300	free
            果洛州	632600	free
            楚雄州	532300	free
            海北州	632200	free
            海南州	632500	free
            海西州	632800	free
            湘西州	433100	free
            版纳	532800	tied
            玉树州	632700	free
            甘南州	623000	free
            甘孜州	513300	free
            红河州	532500	free
            羊城	440100	tied
            蓉城	510100	tied
            西双版纳州	532800	free
            迪庆州	533400	free
            锡盟	152500	tied
            阿坝州	513200	free
            阿拉善	152900	free
            黄南州	632300	free
            黔东南州	522600	free
            黔南州	522700	free
            黔西南州	522300	free
            """)
}

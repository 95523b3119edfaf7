import TextModel

extension Lexicon {
    /// The one-character names of the provinces.
    static let provinceAbbreviations = Lexicon(
        name: "region.abbreviations",
        text: """
            # One-character names of the provinces. Source: mumuy/data_location (MIT) for the codes; usage: this project, 2026.
            # character, code, plain (hardly anything else) or listed (only within a known list)
            云	530000	listed
            京	110000	listed
            冀	130000	plain
            台	710000	listed
            吉	220000	listed
            宁	640000	listed
            川	510000	listed
            新	650000	listed
            晋	140000	plain
            桂	450000	plain
            江	320000	listed
            沪	310000	plain
            津	120000	plain
            浙	330000	plain
            渝	500000	plain
            港	810000	listed
            湘	430000	plain
            滇	530000	plain
            澳	820000	listed
            琼	460000	plain
            甘	620000	listed
            申	310000	listed
            皖	340000	plain
            秦	610000	listed
            粤	440000	plain
            苏	320000	plain
            蒙	150000	plain
            藏	540000	listed
            蜀	510000	listed
            豫	410000	plain
            贵	520000	listed
            赣	360000	plain
            辽	210000	plain
            鄂	420000	plain
            闽	350000	plain
            陇	620000	listed
            陕	610000	plain
            青	630000	listed
            鲁	370000	plain
            黑	230000	listed
            黔	520000	plain
            """)

    /// Lists of one-character names that are known as such.
    static let abbreviationLists = Lexicon(
        name: "region.abbreviation_lists",
        text: """
            # Lists of provinces by one character each that hold characters which are also common words.
            # Written for this project, 2026. One column.
            云川贵
            云桂
            云贵
            云贵川
            云贵桂
            云贵渝
            京冀
            京台
            京沪
            京沪津
            京沪渝
            京津
            京津沪
            京津沪渝
            京浙
            京港
            京港澳
            京粤
            京苏
            京蒙
            京青
            京鲁
            台港澳
            台闽
            吉辽
            吉辽黑
            吉黑
            宁蒙
            川云贵
            川台
            川渝
            川渝云贵
            川渝贵
            川渝黔
            川港
            川滇
            川甘
            川甘陕
            川甘青
            川藏
            川藏滇
            川贵
            川陕
            川陕甘
            川青
            川青藏
            川黔
            新甘
            新藏
            桂台
            江浙
            沪台
            沪港
            沪港澳
            浙台
            浙港
            渝台
            渝川
            渝贵
            港台
            港澳
            港澳台
            港粤
            滇川藏
            滇藏
            澳粤
            甘宁
            甘川
            甘川青
            甘新
            甘青
            甘青宁
            粤港
            粤港澳
            粤澳
            苏台
            苏港
            蒙吉
            蒙宁
            蒙甘
            蒙黑
            藏川
            藏新
            藏滇川
            贵云
            贵川
            贵川渝
            贵渝
            赣台
            辽吉
            辽吉黑
            鄂台
            闽台
            闽港
            陕宁
            陕甘
            陕甘宁
            陕甘宁青
            陕甘宁青新
            青新
            青甘
            青藏
            青藏川
            鲁台
            黑吉
            黑吉辽
            """)
}

import TextModel

extension Lexicon {
    /// Names before a year that say from when it counts.
    static let eras = Lexicon(
        name: "eras",
        text: """
            # Calendars and reigns that years are counted by, with the year before their first one and the number of their
            # last. Reigns from 洪武 on and of Japan from 明治 on, from general reference works, compiled for this
            # project, 2025. Left out: reigns whose names are everyday words.
            # name\tkind (common, before, republic, reign: lunar months, gregorian)\tyear before the first\tlast year
            万历\treign\t1572\t48
            中华民国\trepublic\t1911\t200
            乾隆\treign\t1735\t60
            令和\tgregorian\t2018\t50
            光绪\treign\t1874\t34
            公元\tcommon\t0\t2999
            公元前\tbefore\t0\t9999
            同治\treign\t1861\t13
            咸丰\treign\t1850\t11
            嘉庆\treign\t1795\t25
            嘉靖\treign\t1521\t45
            大正\tgregorian\t1911\t15
            天启\treign\t1620\t7
            宣德\treign\t1425\t10
            宣统\treign\t1908\t3
            崇祯\treign\t1627\t17
            平成\tgregorian\t1988\t31
            康熙\treign\t1661\t61
            弘治\treign\t1487\t18
            成化\treign\t1464\t23
            明治\tgregorian\t1867\t45
            昭和\tgregorian\t1925\t64
            正德\treign\t1505\t16
            民国\trepublic\t1911\t200
            永乐\treign\t1402\t22
            洪武\treign\t1367\t31
            纪元\tcommon\t0\t2999
            纪元前\tbefore\t0\t9999
            西元\tcommon\t0\t2999
            西元前\tbefore\t0\t9999
            道光\treign\t1820\t30
            隆庆\treign\t1566\t6
            雍正\treign\t1722\t13
            顺治\treign\t1643\t18
            """)

    /// Names that tell that an article is from Taiwan, where years may be counted from the founding of the Republic.
    static let republicCues = Lexicon(
        name: "republicCues",
        text: """
            # Authorities, counties and cities of Taiwan, from its public administration, compiled for this project, 2025.
            # name
            中央社
            云林县
            内政部
            南投县
            卫福部
            台东县
            台中市
            台北市
            台南市
            嘉义县
            嘉义市
            基隆市
            宜兰县
            审计部
            屏东县
            彰化县
            新北市
            新台币
            新竹县
            新竹市
            桃园市
            澎湖县
            立委
            立法委员
            立法院
            花莲县
            苗栗县
            行政院
            金门县
            高雄市
            """)
}

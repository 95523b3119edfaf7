/// Dates that what the article is about gives their meaning.
extension DateExamples {
    static let governed: [Example] = edges + wholeYears + comparisons + ungoverned

    static let ungoverned: [Example] = Example.none(
        "赛季末", "每季底盘点", "考试前一天", "电影《七月的风》上映", "小说《2012年的雪》再版", "提前七日公示", "应提前3日告知", "创历史同月新高")

    static let edges: [Example] = [
        Example(
            "某市⟦2022年⟧公报\n⟦年末⟧人口90万人，比⟦上年末⟧多1万人", published: "2023-03-21", date("2022"), resolved("2022"),
            resolved("2021")),
        Example("截至⟦去年12月末⟧，余额比⟦年初⟧多3亿元", published: "1998-01-20", resolved("1997-12"), resolved("1997")),
        Example("⟦2023年⟧开工，到⟦年底⟧建成", published: "2024-03-01", date("2023"), resolved("2024")),
        Example("⟦2023年⟧产量持平。\n⟦年末⟧商场打折", published: "2024-12-05", date("2023"), resolved("2024")),
        Example("⟦2023年⟧开张，⟦年底⟧会员将有3万人", published: "2024-03-01", date("2023"), resolved("2024")),
        Example("⟦2002年⟧学艺，⟦年初⟧他进了城", published: "2018-03-01", date("2002"), resolved("2018")),
        Example(
            "⟦今年第三季度⟧出货3万台，季减2%；⟦季底⟧存货下降", published: "2025-10-28", resolved("2025-07/2025-09"),
            resolved("2025-09")),
    ]

    static let wholeYears: [Example] = [
        Example("⟦2023年⟧收成好，⟦全年⟧产粮3万吨", published: "2024-03-01", date("2023"), resolved("2023")),
        Example("某县⟦2023年⟧公报\n⟦全年⟧产粮3万吨", published: "2024-03-01", date("2023"), resolved("2023")),
        Example("协会预计，⟦全年⟧销量3万辆", published: "2024-07-10", resolved("2024")),
        Example("⟦2023年⟧增产。\n已完成全年目标的3成", published: "2024-03-10", date("2023")),
        Example("⟦二〇一一年⟧回顾\n物价⟦全年⟧上涨百分之五点二", published: "2012-03-06", date("2011"), resolved("2011")),
        Example("⟦去年全年⟧产粮3万吨", published: "2024-07-10", resolved("2023")),
        Example("⟦2023年全年⟧产粮3万吨", date("2023")),
        Example("⟦2023年⟧，当地每人全年免费12次", date("2023")),
        Example("⟦2023年⟧起全年无休，日均3万人", date("2023")),
        Example("⟦2023年⟧办赛，适合全年龄段3类人", date("2023")),
        Example("全年所得12万元以下免税", published: "2024-07-10"),
        Example("打破历年全年纪录，预计3万辆", published: "2024-07-10"),
    ]

    static let comparisons: [Example] = [
        Example("⟦6月⟧产量上升。\n库存指数比⟦上月⟧高4点", published: "2024-07-10", date("--06", "2024-06"), resolved("2024-05")),
        Example("⟦6月⟧产量上升。\n⟦上月⟧的雨多", published: "2024-07-10", date("--06", "2024-06"), resolved("2024-06")),
        Example(
            "⟦2024年⟧成交3万吨，创⟦2021年7月⟧开市以来新高。\n均价由⟦上年⟧的40元涨到60元", published: "2025-01-06", date("2024"),
            date("2021-07"), resolved("2023")),
        Example(
            "⟦1997年⟧产粮3万吨，比歉收的⟦1996年⟧增产，收入比⟦上年⟧高", published: "1998-01-08", date("1997"), date("1996"),
            resolved("1996")),
        Example("按⟦上年⟧价格，比⟦上年底⟧多", published: "2023-10-23", resolved("2022"), resolved("2022")),
        Example("⟦4月⟧成交7千份，比⟦去年同月⟧少", published: "2025-05-06", date("--04", "2025-04"), resolved("2024-04")),
        Example("⟦2025年1月⟧收入3亿元，相当于⟦2019年同月⟧的七成", date("2025-01"), resolved("2019-01")),
        Example("⟦12月⟧失业率创25年同月新低", published: "2026-01-22", date("--12", "2025-12")),
        Example(
            "⟦2月10日至17日⟧，免税店售货2亿元。\n民宿订单比⟦2019年同期⟧多", published: "2024-02-19", resolved("2024-02-10/2024-02-17"),
            resolved("2019-02-10/2019-02-17")),
        Example(
            "首都⟦2月5日⟧电 ⟦1月28日至2月4日⟧票房大增。\n协会⟦同日⟧签约", published: "2025-02-05", date("--02-05", "2025-02-05"),
            resolved("2025-01-28/2025-02-04"), resolved("2025-02-05")),
        Example("⟦10月9日⟧展出，人数比⟦前一日⟧多", published: "2023-10-09", date("--10-09", "2023-10-09"), resolved("2023-10-08")),
    ]
}

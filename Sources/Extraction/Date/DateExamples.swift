/// What dates look like, and what only looks like one.
enum DateExamples {
    static let all: [Example] = absolute + stretches + relative + none

    static func date(_ value: String, _ resolved: String = "null") -> Example.Expectation {
        .init(.date, ["value": value, "resolved": resolved])
    }

    static let absolute: [Example] = [
        Example("⟦2024年4月⟧开工", date("2024-04")),
        Example("⟦2024年⟧开工", date("2024")),
        Example("⟦2024年底⟧完工", date("2024")),
        Example("⟦2022年度⟧结果", date("2022")),
        Example("⟦2024年4月19日⟧举行", date("2024-04-19")),
        Example("⟦二〇二三年五月一日⟧起", date("2023-05-01")),
        Example("⟦二零零八年八月八日⟧", date("2008-08-08")),
        Example("⟦2024年4月19日上午9时30分⟧开幕", date("2024-04-19")),
        Example("⟦2024-04-19 10:30⟧发布", date("2024-04-19")),
        Example("⟦2024/4/19⟧发布", date("2024-04-19")),
        Example("⟦2024.4.19⟧发布", date("2024-04-19")),
        Example("⟦民国115年⟧", date("2026")),
        Example("⟦中华民国102年1月7日⟧", date("2013-01-07")),
        Example("⟦公元前202年⟧西汉建立", date("-0201")),
        Example("⟦20世纪80年代⟧", date("198X")),
        Example("⟦21世纪⟧", date("20XX")),
        Example("⟦98年4月⟧", date("1998-04")),
        Example("⟦2026年第二季度⟧", date("2026-04/2026-06")),
        Example("⟦2026年一季度末⟧", date("2026-01/2026-03")),
        Example("⟦2024年上半年⟧", date("2024-01/2024-06")),
        Example("⟦4月19日⟧举行", published: "2024-04-19", date("--04-19", "2024-04-19")),
        Example("⟦4月19日⟧举行", date("--04-19")),
        Example("⟦10月末⟧余额", published: "2023-11-14", date("--10", "2023-10")),
        Example("⟦12月30日⟧发布", published: "2023-01-05", date("--12-30", "2022-12-30")),
        Example("中新网嘉兴⟦19日⟧电", published: "2024-04-19", date("---19", "2024-04-19")),
        Example("⟦31日⟧会见外长", published: "2019-09-01", date("---31", "2019-08-31")),
    ]

    static let stretches: [Example] = [
        Example("⟦2021—2025年⟧", date("2021/2025")),
        Example("⟦2021年至2025年⟧", date("2021/2025")),
        Example("⟦“十四五”时期⟧", date("2021/2025")),
        Example("⟦2023年1—3月⟧", date("2023-01/2023-03")),
        Example("⟦2017年8月至11月⟧", date("2017-08/2017-11")),
        Example("⟦2024年4月19日至21日⟧", date("2024-04-19/2024-04-21")),
        Example("⟦2021年12月至次年3月⟧", date("2021-12/2022-03")),
        Example("⟦1至5月⟧", published: "2026-06-12", date("null", "2026-01/2026-05")),
        Example("⟦前三季度⟧", published: "2023-10-20", date("null", "2023-01/2023-09")),
        Example("甲⟦2007年⟧和⟦2012年⟧", date("2007"), date("2012")),
    ]

    static let relative: [Example] = [
        Example("⟦今年前5个月⟧", published: "2026-06-12", date("null", "2026-01/2026-05")),
        Example("⟦去年⟧", published: "2024-04-19", date("null", "2023")),
        Example("⟦明年6月⟧", published: "2022-12-22", date("null", "2023-06")),
        Example("⟦今天⟧（⟦3月3日⟧）", published: "2023-03-03", date("null", "2023-03-03"), date("--03-03", "2023-03-03")),
        Example("⟦昨晚⟧", published: "2022-12-22", date("null", "2022-12-21")),
        Example("⟦一季度⟧", published: "2026-04-12", date("null", "2026-01/2026-03")),
        Example("⟦上半年⟧", published: "2026-08-12", date("null", "2026-01/2026-06")),
        Example("⟦今(12)日⟧", published: "2026-08-12", date("null", "2026-08-12")),
        Example("⟦过去一年⟧", published: "2024-04-19", date("null", "2023")),
        Example("⟦4月18日⟧开幕，⟦同日⟧签约", published: "2024-04-19", date("--04-18", "2024-04-18"), date("null", "2024-04-18")),
        Example("⟦去年同期⟧", published: "2024-04-19", date("null", "2023")),
        Example("⟦今年以来⟧", published: "2024-04-19", date("null", "2024")),
        Example("⟦2026年第二季⟧比⟦上季⟧好", published: "2026-08-12", date("2026-04/2026-06"), date("null", "2026-01/2026-03")),
        Example("⟦上周五⟧", published: "2024-04-19", date("null", "2024-04-12")),
        Example("⟦上月⟧", published: "2024-01-19", date("null", "2023-12")),
        Example("⟦去年⟧", date("null")),
    ]

    static let none: [Example] = Example.none(
        "目前", "日前", "近日", "现在", "近年来", "3年", "12个月", "三十年历史", "2月30日", "15日内", "5日元", "10日游", "今日头条", "每年年底",
        "年初步", "13月", "版本2.5.1", "“十四五”规划")
}

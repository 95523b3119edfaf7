/// Names of regions that no code list has. Written by hand.
enum RegionNames {
    /// Columns: the character that stands for a province, its code. In both scripts, with the customary alternatives.
    static let abbreviations: StaticString = #"""
        云	530000
        京	110000
        冀	130000
        台	710000
        吉	220000
        宁	640000
        寧	640000
        川	510000
        新	650000
        晉	140000
        晋	140000
        桂	450000
        江	320000
        沪	310000
        津	120000
        浙	330000
        渝	500000
        港	810000
        湘	430000
        滇	530000
        滬	310000
        澳	820000
        琼	460000
        瓊	460000
        甘	620000
        申	310000
        皖	340000
        秦	610000
        粤	440000
        粵	440000
        臺	710000
        苏	320000
        蒙	150000
        藏	540000
        蘇	320000
        蜀	510000
        豫	410000
        貴	520000
        贛	360000
        贵	520000
        赣	360000
        辽	210000
        遼	210000
        鄂	420000
        閩	350000
        闽	350000
        陇	620000
        陕	610000
        陝	610000
        隴	620000
        雲	530000
        青	630000
        魯	370000
        鲁	370000
        黑	230000
        黔	520000
        """#

    /// Columns: the name of a group, the codes of its members. Only groups on whose members all sources agree: the 2014
    /// and 2018 plans for 京津冀 and 长三角, the 2019 outline for 粤港澳大湾区, the statistical bureau for 东北 and 中部.
    static let groups: StaticString = #"""
        东北三省	210000	220000	230000
        中部六省	140000	340000	360000	410000	420000	430000
        京津冀	110000	120000	130000
        東北三省	210000	220000	230000
        珠三角	440100	440300	440400	440600	440700	441200	441300	441900	442000
        粤港澳大湾区	440100	440300	440400	440600	440700	441200	441300	441900	442000	810000	820000
        長三角	310000	320000	330000	340000
        长三角	310000	320000	330000	340000
        """#
}

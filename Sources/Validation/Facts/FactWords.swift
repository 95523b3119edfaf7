/// The words that say how a figure changed, against what, and whether it is yet to come. Written by hand in November 2026
/// from the usage of statistical bulletins and of news on both sides of the strait; simplified characters.
enum FactWords {
    static let directions = WordTable(directionTable)
    static let bases = WordTable(basisTable)
    static let basisHints = WordTable(basisEvidence)
    static let comparedTimes = WordTable(comparedTimeTable)
    static let modalities = WordTable(modalityTable)
    static let tellingModalities = WordTable(tellingModalityTable)
    static let scopes = WordTable(scopeTable)

    /// Columns: word, direction. Of words that end at one place the longest counts: 负增长 is no 增长.
    static let directionTable: StaticString = #"""
        上下浮动	either
        上修	increase
        上台阶	increase
        上扬	increase
        上探	increase
        上浮	increase
        上行	increase
        上调	increase
        下修	decrease
        下挫	decrease
        下探	decrease
        下浮	decrease
        下滑	decrease
        下行	decrease
        下调	decrease
        不低	either
        不变	unchanged
        不多	either
        不小	either
        不少	either
        不高	either
        优于	increase
        低	decrease
        低于	either
        偏差	either
        减	decrease
        减免	decrease
        减缓	decrease
        加	increase
        升	increase
        反弹	increase
        变动	either
        变化	either
        回暖	increase
        回落	decrease
        增	increase
        多	increase
        多于	either
        多达	either
        大	increase
        大于	either
        大多	either
        大约	either
        小	decrease
        小于	either
        少	decrease
        少于	either
        少增	decrease
        少涨	decrease
        差距	either
        平盘	unchanged
        延长	increase
        快	increase
        快于	either
        慢	decrease
        慢于	either
        扩张	increase
        拉高	increase
        拓宽	increase
        持平	unchanged
        持稳	unchanged
        挫	decrease
        攀升	increase
        放缓	decrease
        新增	increase
        更多	either
        最低	either
        最多	either
        最大	either
        最小	either
        最少	either
        最高	either
        未变	unchanged
        波动	either
        浮动	either
        消退	decrease
        涨	increase
        滑落	decrease
        相差	either
        相当	unchanged
        省	decrease
        短	decrease
        窄	decrease
        缩	decrease
        翻	increase
        至多	either
        至少	either
        节约	decrease
        衰退	decrease
        许多	either
        负增长	decrease
        走低	decrease
        走高	increase
        超出	increase
        趋缓	decrease
        跃升	increase
        跌	decrease
        追加	increase
        长	increase
        长达	either
        降	decrease
        零增长	unchanged
        飙	increase
        高	increase
        高于	either
        高出	increase
        高达	either
        """#

    /// Columns: word, basis. These say it whatever else stands in the clause; of words that end at one place the longest counts.
    static let basisTable: StaticString = #"""
        上年同月	year_on_year
        上年同期	year_on_year
        去年同月	year_on_year
        去年同期	year_on_year
        同比	year_on_year
        季减	period_on_period
        季升	period_on_period
        季增	period_on_period
        季跌	period_on_period
        年减	year_on_year
        年升	year_on_year
        年增	year_on_year
        年成长	year_on_year
        年衰退	year_on_year
        年跌	year_on_year
        按季	period_on_period
        按年	year_on_year
        按月	period_on_period
        月减	period_on_period
        月升	period_on_period
        月增	period_on_period
        月跌	period_on_period
        比上个月	period_on_period
        比上季	period_on_period
        比上季度	period_on_period
        比上季度末	since
        比上季末	since
        比上年	year_on_year
        比上年全年	either
        比上年初	since
        比上年峰值	since
        比上年年初	since
        比上年年底	since
        比上年年末	since
        比上年底	since
        比上年末	since
        比上月	period_on_period
        比上月底	since
        比上月末	since
        比去年	year_on_year
        比去年全年	either
        比去年初	since
        比去年年初	since
        比去年年底	since
        比去年年末	since
        比去年底	since
        比去年末	since
        比去年高	since
        比年初	since
        环比	period_on_period
        较上个月	period_on_period
        较上季	period_on_period
        较上季度	period_on_period
        较上季度末	since
        较上季末	since
        较上年	year_on_year
        较上年全年	either
        较上年初	since
        较上年峰值	since
        较上年年初	since
        较上年年底	since
        较上年年末	since
        较上年底	since
        较上年末	since
        较上月	period_on_period
        较上月底	since
        较上月末	since
        较去年	year_on_year
        较去年全年	either
        较去年初	since
        较去年年初	since
        较去年年底	since
        较去年年末	since
        较去年底	since
        较去年末	since
        较年初	since
        """#

    /// Columns: word, basis. A change against that basis needs one of these before it; any means a comparison, start the beginning of a change.
    static let basisEvidence: StaticString = #"""
        与上一年	year_on_year
        与上季	period_on_period
        与上年	year_on_year
        与上月	period_on_period
        与前年	year_on_year
        与去年	year_on_year
        从	start
        以来	since
        低于	since
        同上年	year_on_year
        同去年	year_on_year
        同期	year_on_year
        同比	year_on_year
        周减	period_on_period
        周增	period_on_period
        周涨	period_on_period
        周跌	period_on_period
        多于	since
        季减	period_on_period
        季升	period_on_period
        季增	period_on_period
        季涨	period_on_period
        季跌	period_on_period
        对比	any
        少于	since
        年减	year_on_year
        年升	year_on_year
        年增	year_on_year
        年对年	year_on_year
        年成长	year_on_year
        年涨	year_on_year
        年率	year_on_year
        年衰退	year_on_year
        年跌	year_on_year
        按季	period_on_period
        按年	year_on_year
        按月	period_on_period
        日减	period_on_period
        日增	period_on_period
        月减	period_on_period
        月升	period_on_period
        月增	period_on_period
        月涨	period_on_period
        月跌	period_on_period
        比	any
        比上一	period_on_period
        比上一年	year_on_year
        比上个	period_on_period
        比上半年	period_on_period
        比上周	period_on_period
        比上季	period_on_period
        比上年	year_on_year
        比上月	period_on_period
        比前	period_on_period
        比前一	period_on_period
        比前年	year_on_year
        比去年	year_on_year
        比昨日	period_on_period
        环比	period_on_period
        由	start
        自	start
        较	any
        较上一	period_on_period
        较上个	period_on_period
        较上半年	period_on_period
        较上周	period_on_period
        较上季	period_on_period
        较上年	year_on_year
        较上月	period_on_period
        较前	period_on_period
        较前一	period_on_period
        较去年	year_on_year
        较昨日	period_on_period
        高于	since
        高出	since
        """#

    /// Columns: word, time. A change right behind one of these, in one clause, has some basis.
    static let comparedTimeTable: StaticString = #"""
        比上周	time
        比前一天	time
        比前一日	time
        比前一月	time
        比前日	time
        比昨天	time
        比昨日	time
        较上周	time
        较前一天	time
        较前一日	time
        较前一月	time
        较前日	time
        较昨天	time
        较昨日	time
        """#

    /// Columns: word, modality. A fact that is yet to come needs one of these in its sentence.
    static let modalityTable: StaticString = #"""
        不低于	target
        争取	target
        任务	target
        估	forecast
        到20	target
        力争	target
        努力使	target
        努力实现	target
        努力达到	target
        可望	forecast
        可能	forecast
        将	forecast
        应	target
        必须	target
        承诺	target
        拟	target
        控制在	target
        推算	forecast
        料	forecast
        有望	forecast
        望	forecast
        测算	forecast
        目标	target
        看好	forecast
        看涨	forecast
        看跌	forecast
        确保	target
        要	target
        要求	target
        规划	target
        计划	target
        设定	target
        预估	forecast
        预判	forecast
        预告	forecast
        预想	forecast
        预报	forecast
        预料	forecast
        预期	any
        预测	forecast
        预警	forecast
        预计	forecast
        """#

    /// Columns: word, modality. A figure right behind one of these, in one clause, is yet to come.
    static let tellingModalityTable: StaticString = #"""
        力争	target
        将增至	forecast
        将突破	forecast
        将达	forecast
        将达到	forecast
        有望	forecast
        目标为	target
        目标是	target
        预测	forecast
        预计	forecast
        """#

    /// Columns: word, scope. One of these between a verb of ranking and an ordinal is the scope of the rank.
    static let scopeTable: StaticString = #"""
        世界	scope
        亚洲	scope
        全区	scope
        全县	scope
        全台	scope
        全国	scope
        全国同行业	scope
        全州	scope
        全市	scope
        全港	scope
        全球	scope
        全省	scope
        全行业	scope
        同业	scope
        国内	scope
        行业	scope
        """#
}

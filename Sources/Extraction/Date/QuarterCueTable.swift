import TextModel

extension Lexicon {
    /// Words near which 第三季, without 度, is a quarter of the year.
    static let quarterCues = Lexicon(
        name: "quarterCues",
        text: """
            # Words of business and statistics that a quarter stands near, compiled for this project, 2025.
            # word
            EPS
            GDP
            上升
            下滑
            下降
            业绩
            主计
            亏损
            产值
            产能
            价格
            净利
            出口
            出货
            出货量
            利润
            利率
            升息
            合约
            同比
            回升
            均价
            增长
            外销
            失业
            季减
            季增
            市占
            年减
            年增
            成长
            房市
            推案
            收入
            收支
            旺季
            景气
            每股
            毛利
            法说
            海关
            淡季
            环比
            盈余
            盈利
            税前
            税后
            经常帐
            经济
            股利
            获利
            营业
            营收
            营益
            营运
            订单
            财报
            财测
            进口
            通胀
            通膨
            量产
            销售
            降息
            预估
            """)
}

import TextModel

extension Lexicon {
    /// Nouns that figures measure, as the last word of a phrase.
    static let indicatorHeads = Lexicon(
        name: "fact.heads",
        text: """
            # Last words of phrases that name what is measured; `not` marks longer words that end alike and measure nothing, `fixed` what a thing has at all times, `good` what is counted in tons, but grows only by its output.
            # Written for this project from reading news, 2026. Columns: word, mark.
            CPI
            EPS
            GDP
            GNI
            PMI
            PPI
            专利
            专科
            业务
            个体工商户
            中标
            之比
            乘客
            事故
            亏损
            交易
            产值
            产品
            产能
            产量
            产销
            亩产
            人口
            人员
            人才
            人数
            人次
            从业
            仓容
            代价	not
            件数
            价
            价值观	not
            价格
            份额
            企业
            会员
            伤亡
            低保
            住宅
            住房
            体育场
            供电
            保费
            保险
            信贷
            债券
            债务
            债权
            值
            储备
            储蓄
            储量
            充电桩
            党员
            党组织
            全程	fixed
            全长	fixed
            公路
            关税
            养老金
            农业
            农产品
            农户
            农损
            农民工
            农田
            农药
            净利
            净资产
            减幅
            出口
            出栏
            出生
            列车
            创汇
            利润
            利税
            制度	not
            制造业
            力度	not
            力量	not
            劳动力
            募捐
            包裹
            化肥	good
            医生
            医疗
            医院
            升幅
            半数	not
            单产
            单数
            博物馆
            占地面积	fixed
            占比
            印度	not
            厚度	fixed
            原油	good
            原煤	good
            参保
            参数	not
            发电
            受灾
            台数
            台风
            合同
            合约
            吞吐
            吨数
            售电
            商品
            商品房
            商户
            商标
            善款
            团员
            国债
            图书
            图书馆
            土地
            在校生
            地铁
            场馆
            基站
            基金
            增加值
            增幅
            增收
            增速
            复数	not
            复线
            夏粮
            外债
            外汇
            外贸
            外资
            多数	not
            大多数	not
            大豆	good
            大项
            天
            天数
            天然气	good
            失业
            奇数	not
            奖牌
            奖金
            奖项
            好评率	not
            存栏
            存款
            存量
            季度	not
            学位
            学员
            学校
            学生
            学科
            客流
            客运
            家庭
            家数
            容量
            宽度	fixed
            宿舍
            密度
            寿命
            小区
            小项
            小麦	good
            少数	not
            就业
            工业
            工人
            工资
            差
            市值
            市场主体
            幅度
            平台
            年度	not
            年薪
            年龄
            并网
            床位
            库存
            库容	fixed
            度
            建筑面积	fixed
            开支
            强度
            影片
            志愿者
            快递
            态度	not
            总产
            总值
            总库容	fixed
            总建筑面积	fixed
            总数
            总资产
            总长	fixed
            总长度	fixed
            成交
            成本
            成果
            户
            户数
            房屋
            房租
            手机
            扶贫
            投产
            投入
            投资
            护士
            报纸
            招标
            指数
            按揭
            捐款
            捐赠
            损失
            授权
            排放
            排水量	fixed
            接种
            搬迁
            播种
            支出
            收入
            收入比
            收成
            收治
            收益
            收获
            收购
            救助
            教师
            数
            新生儿
            旅客
            旅游
            无数	not
            早稻
            时延
            时薪
            时速
            时长
            时间
            最高时速	fixed
            月薪
            服务业
            期刊
            期货
            机器人
            机构
            机架
            村庄
            林地
            架数
            标准
            样本
            案件
            桥梁
            检测
            棉花	good
            森林
            楼地板
            楼地板面积	fixed
            欠款
            次数
            款项
            死亡
            比
            比例
            比率
            比重
            毕业生
            毛利
            气压
            气温
            水产品	good
            水位
            水果	good
            水泥	good
            水稻	good
            水耗
            汽车
            油料	good
            治愈
            泊位
            注册
            流转
            浓度
            海拔	fixed
            消费
            涨幅
            深度	fixed
            温度
            港口
            游客
            湿地
            火灾
            煤炭	good
            牛奶
            物耗
            猪肉	good
            率
            玉米	good
            现金
            班列
            班次
            生产总值
            生猪
            生铁	good
            用户
            用时
            用电
            申请
            电力
            电耗
            电脑
            病例
            登记
            盈余
            盈利
            直径	fixed
            石油	good
            码头
            确诊
            社保
            社区
            票房
            秋粮
            租金
            程度	not
            税
            税利
            税收
            税款
            税负
            税费
            窗口
            站点
            签约金
            管道
            粗钢
            粮食	good
            纯益
            线路
            经济
            经营主体
            经费
            结余
            缴费
            缺口
            网民
            网点
            罚没款
            考区
            考场
            考点
            考生
            耕地
            职工
            肉类
            股价
            股本
            股票
            能力
            能耗
            航班
            航线
            船舶
            艘数
            草原
            获利
            营业利益
            营业额
            营收
            蔬菜	good
            薪资
            薪酬
            融资
            行程
            行车速度	fixed
            补助
            补水
            补贴
            装机
            装机容量
            观众
            规模
            角度	not
            订单
            论文
            设备
            设施
            设计时速	fixed
            评价	not
            读者
            课题
            负债
            货币
            货物
            货运
            质量	not
            贫困人口
            贫困户
            贷款
            贸易
            费
            费用
            赃款
            资产
            资金
            赔付
            赔款
            赤字
            跌幅
            距离
            跨度	fixed
            路线
            车次
            车辆
            辆数
            运力
            运费
            运输
            进出口
            进口
            进度
            退休金
            逆差
            通胀
            通货膨胀
            速度
            道路
            采购
            里程
            量
            金牌
            钢材	good
            铁路
            铜牌
            银牌
            销售
            长度	fixed
            门店
            降幅
            降水
            降雨
            降雪
            隧道
            雨强
            雨量
            震级
            面积
            项目
            顺差
            预售期
            预算
            频次
            额
            风力
            风速
            飞机
            食品
            饲料
            高度	fixed
            高标准农田
            高速公路
            高铁
            鸡蛋
            """)
}

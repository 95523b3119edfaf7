extension FigureExamples {
    /// Numerals by which something is called, and beside them those that count or rank in the same words.
    static let numberedNames: [Example] = numberedNone + numberedOrdinals + numberedCounts

    private static let numberedNone: [Example] =
        Example.none(
            // bodies, places and works by their number
            "省委第七巡视组进驻", "市第二中级人民法院开庭", "武警第九支队的官兵", "海岛第一核电站停机", "县第四建筑公司承建", "越过第二岛链",
            "第二次世界大战结束", "牛顿第三定律", "贝多芬第六交响曲", "会见第二副主席", "罹患第二型糖尿病", "联大第四委员会", "市第三完全小学",
            // what is called first or second without a series
            "重读《第九封信》", "坚持质量第一，效益优先", "牢记安全第一的理念", "天下第一楼", "我的第一反应是跑", "人才是第一要素", "把这里当第二故乡", "开设第二课堂", "守护地球第三极",
            "走在第一方阵",
            "，第二天一早出门", "直到第二天清晨才停", "（右前三）介绍情况", "第9E染色体",
            // programmes and years
            "启动乡村医疗三年行动", "农村改水五年行动方案", "编制海洋研究十年规划", "86年出生的村官", "坚持长江十年禁渔",
            // routes, classes, lots, villages, institutes, storms, engines
            "乘坐17路公交车", "开通8、9路公交", "公交6路改道", "黄河4路路口", "高二年级7班", "8班的同学们", "红星乡3村的村民", "大乐透115000088期派彩", "嘉里70期重划区",
            "某船舶705所研制", "到十四所上班", "说了半天没用", "热带扰动93W形成", "搭载2.0t发动机",
            // names and set phrases
            "家住三眼峪的人", "十里八乡的乡亲", "走完二万五千里长征", "搬掉三座大山", "一方水土养一方人", "一天到晚忙碌", "一年到头在外", "排队守住一米线", "轻舟已过万重山",
            "收看《经济半小时》", "年复一年地守护", "吵完判若两人", "把船大卸八块", "熟读唐诗三百首", "喜中连中三元", "住在东四十条", "拨打12306订票", "四人二球赛开打", "出土五铢钱",
            "以零对价转让",
            "新款Pixel 12系列上市", "锁定25频道", "依据市里30号文件", "渤中13-2气田投产", "走上30县道",
            // the unit is the beginning of another word
            "100代币", "以79比60打退对手", "全文294.7本章小结", "获千万天使轮融资", "前景看三四季度", "2026米兰冬奥会", "近年来附件三所列内容", "仅3步骤完成",
            "重申和平共处五项原则",
            "在85度C买蛋糕"
        )

    private static let numberedOrdinals: [Example] = [
        Example("⟦第一⟧支队伍出发", place("1")),
        Example("⟦第十四⟧集团军战士", place("14")),
        Example("东海⟦第三⟧舰队返航", place("3")),
        Example("⟦第十三⟧号台风登陆", place("13")),
        Example("省政府令⟦第412⟧号公布", place("412")),
        Example("春节假期⟦第二⟧天客流增加", place("2")),
        Example("质量⟦第一⟧次达标", place("1")),
        Example("居世界⟦第一⟧", place("1")),
        Example("收看《海岛⟦第二⟧季》", place("2")),
        Example("⟦第二⟧梯队的队员", place("2")),
        Example("灯会来到⟦第二⟧天", place("2")),
    ]

    private static let numberedCounts: [Example] = [
        Example("兵分⟦17路⟧搜查", quantity("17", "路")),
        Example("身负⟦15万元⟧债务", quantity("150000", "元")),
        Example("歇了⟦三、五天⟧", .init(.quantity, ["low": "3", "high": "5", "unit": "天"])),
        Example("在⟦三小时⟧车程内到达", quantity("3", "小时", ["modifier": "at_most"])),
        Example("定下⟦五项⟧原则", quantity("5", "项")),
        Example("派出⟦30路⟧记者", quantity("30", "路")),
        Example("每周⟦3班⟧", quantity("3", "班", ["modifier": "null"])),
        Example("出港航班⟦19班⟧", quantity("19", "班")),
        Example("新建学校⟦18所⟧", quantity("18", "所")),
        Example("连续⟦19期⟧没有头奖", quantity("19", "期")),
        Example("惠及⟦19村⟧居民", quantity("19", "村")),
        Example("今后⟦三年⟧计划新增岗位", quantity("3", "年")),
        Example("老人⟦三年⟧行动不便", quantity("3", "年")),
        Example("贡献⟦3打点⟧", quantity("3", "打点")),
        Example("前⟦5打席⟧没有安打", quantity("5", "打席")),
        Example("让⟦17万户⟧用电中断", quantity("170000", "户")),
        Example("将⟦300万名⟧企业职工纳入", quantity("3000000", "名")),
        Example("⟦6000名⟧师生参加", quantity("6000", "名")),
        Example("收到⟦50多个⟧点赞", quantity("50", "个", ["modifier": "over"])),
        Example("跌破⟦600元⟧整数关卡", quantity("600", "元")),
        Example("摆出⟦6万盆⟧菊花", quantity("60000", "盆")),
        Example("容纳⟦5万席次⟧", quantity("50000", "席次")),
        Example("开出课程⟦9000多门次⟧", quantity("9000", "门次", ["modifier": "over"])),
        Example("豪掷⟦50万⟧打赏主播", quantity("500000", "null")),
        Example("只说⟦三句⟧话", quantity("3", "句")),
        Example("每季度产出⟦20吨⟧", quantity("20", "吨", ["per": #"{"value":1,"unit":"季度"}"#])),
        Example("每天巡查最后⟦12户⟧", quantity("12", "户", ["per": "null"])),
        Example("每个人都要背熟这⟦三条⟧", quantity("3", "条", ["per": "null"])),
        Example("先发⟦6局⟧遭敲安打", quantity("6", "局")),
    ]
}

import Testing
import TextModel

@testable import Normalization

/// Brackets that look like readings and are none: what precision is measured by.
struct ReadingGenuineTests {
    /// One on each line. In every text, glossed or not, they stay.
    static let everywhere = """
        本报记者电(奚金燕)今天上午
        会议胜利闭幕。(完)
        新华社北京电(记者 王一方)昨日
        申请国际专利(PCT)数量居前
        国内生产总值(GDP)增长
        采购经理指数(PMI)回升
        首次公开募股(IPO)暂停
        人工智能(AI)与大模型
        世界贸易组织(WTO)成员
        选项(a)与选项(b)
        条款(c)、条款(d)
        附件(e)由乙方保管
        小题(f)两分
        情形(g)不适用
        如图(h)所示
        步骤(i)和步骤(ii)
        第(iii)项规定
        目录(iv)修订
        版本(v)发布
        方案(x)待定
        变量(n)取整数
        系数(k)取零点五
        时间(t)为横轴
        速度(v)随之下降
        质量(m)不变
        氦(He)是稀有气体
        铁(Fe)含量偏高
        锂(Li)电池
        钙(Ca)补充剂
        碳(C)排放
        氮(N)肥
        磷(P)肥
        钾(K)肥
        钠(Na)离子
        镁(Mg)合金
        锰(Mn)矿
        钼(Mo)价
        镍(Ni)价
        钯(Pd)金
        铑(Rh)催化剂
        硒(Se)含量
        硅(Si)片
        钽(Ta)电容
        碲(Te)化镉
        钛(Ti)材
        镥(Lu)系
        镧(La)系
        铪(Hf)棒
        锗(Ge)片
        镓(Ga)材
        二氧化碳(CO2)当量
        甲烷(CH4)泄漏
        细颗粒物(PM2.5)浓度
        葡萄糖(C6H12O6)溶液
        水(H2O)分子
        长度(cm)一栏
        重量(kg)一栏
        面积(km2)一栏
        容积(ml)一栏
        功率(kw)一栏
        电压(mv)一栏
        速度(km/h)限制
        温度(℃)偏低
        浓度(mg/L)超标
        单位(mm)换算
        压力(pa)读数
        剂量(mg)减半
        电流(ma)稳定
        距离(m)测定
        时长(min)不足
        频率(hz)固定
        鲁迅(Lu Xun)故居
        重庆(Chongqing)港
        北京(Beijing)时间
        老舍(Lao She)茶馆
        周(Zhou)先生说
        王(Wang)女士认为
        李(Li)教授团队
        陈(Chen)博士回国
        杨(Yang)振宁之后
        何(He)教练表示
        沈(Shen)某被带走
        马(Ma)先生退休
        龙(Long)先生到场
        单词他(he)与她(she)
        主语我(me)作宾语
        单数人(man)复数人(men)
        长的(long)与短的(short)
        罐头(can)很重
        做(do)与去(go)
        这个(the)冠词
        因为(for)所以(so)
        不(no)要乱动
        是的(yes)可以
        太阳(sun)升起
        歌曲(song)排行
        跑步(run)计划
        乐趣(fun)优先
        笔(pen)在桌上
        十(ten)分钟
        人们(people)常说
        女人(woman)与男人(man)
        在家(at)里
        风扇(fan)已停
        锅(pan)已热
        面包(bun)上市
        枪(gun)支管理
        税(tax)负下降
        银行(bank)排队
        唱(sing)歌
        国王(king)登基
        丁当(ding)作响
        双关语(pun)有趣
        出口(out)关闭
        进口(in)开放
        上(up)下(down)按钮
        开(on)关(off)两档
        左(left)右(right)
        热(hot)水
        冷(cold)水
        东(E)西(W)方向
        南(S)北(N)走向
        黑(black)白(white)
        买(buy)卖(sell)
        多(long)空(short)
        牛(bull)市
        熊(bear)市
        狗(dog)年
        龙(dragon)年
        虎(tiger)年
        见注(1)和注(2)
        脚注(①)
        资料来源(见附表)
        增长(同比)下降(环比)
        占比(%)一栏
        亏损(-)与盈利(+)
        百分点(pp)差异
        同比(yoy)增速
        环比(mom)增速
        该公司(下称“甲方”)表示
        当事人(以下简称乙方)
        公式(x+y)展开
        函数(sin)曲线
        对数(ln)运算
        极限(lim)存在
        最大值(max)和最小值(min)
        区间(a,b)上连续
        矩阵(A)可逆
        向量(u)与向量(w)
        集合(S)非空
        概率(p)小于零点零五
        标准差(sd)较大
        平均值(avg)略升
        文件(.doc)上传
        网址(www)打开
        域名(.cn)注册
        接口(api)开放
        命令(cd)无效
        语句(if)嵌套
        循环(for)结束
        关键字(let)声明
        类型(int)转换
        数据库(sql)查询
        型号(pro)售罄
        版(mini)上市
        歼击机(J)编号
        轰炸机(H)编号
        动车(D)与高铁(G)
        特快(T)与直达(Z)
        座位(A)靠窗
        血型(O)短缺
        维生素(D)缺乏
        肝炎(B)疫苗
        流感(H1N1)病毒
        新冠病毒(COVID-19)
        核糖核酸(RNA)检测
        基因(p53)突变
        蛋白(tau)沉积
        角度(α)与角度(β)
        希腊字母(nu)代表频率
        希腊字母(xi)代表变量
        圆周率(pi)近似
        卡方(chi)检验
        音符(do)音符(re)音符(mi)
        唱名(fa)唱名(la)
        和弦(em)转换
        节拍(bpm)加快
        棋步(e4)开局
        得分(3比2)
        分数(A+)
        等级(AAA)
        评级(BBB)下调
        股票(A股)市场
        代码(600519)
        电话(010)拨打
        邮编(100000)
        生于(1935年)
        卒于(公元前551年)
        孔子(公元前551年—前479年)
        本刊(2023年第4期)
        星期(一)至星期(五)
        第(一)项、第(二)项
        办法(试行)印发
        意见(征求意见稿)公布
        通知(节选)
        上海(浦东)机场
        中国(海南)自由贸易港
        汉字(繁體)对照
        图(左)与图(右)
        男(28岁)女(26岁)
        李明(化名)报警
        张某(男)被拘
        摄影(资料图)
        受访者(供图)
        日本(首相)官邸
        韩国(朴)议员
        越南语(không)否定词
        法语(été)夏天
        德语(für)为了
        西班牙语(sí)是的
        咖啡馆(café)
        简历(résumé)投递
        匈牙利(Magyarország)
        圣保罗(São Paulo)
        苏黎世(Zürich)
        魁北克(Québec)
        问句结束了吗?(没有)
        真的吗(?)
        表情(^_^)
        空括号()也在
        括号里有空格( a )
        没有闭合的括号(shi
        闭合在后面的(zhe是什么)
        太长的字母(zhuangzhuang)
        数字(2)和字母(w)混排
        首字母(Bj)缩写
        省份缩写(zj)浙江
        网络用语(yyds)流行
        缩写(xswl)流行
        拼音首字母(dbq)不雅
        """.split(separator: "\n").map(String.init)

    /// Readings that are what the sentence is about, and toneless syllables that by chance are the reading of the
    /// character before them: they stay where the text shows no habit of glossing.
    static let whereNothingIsGlossed = """
        汉字“长”(cháng)的读音
        “长(cháng)”和“长(zhǎng)”是一对
        长(cháng)与长(zhǎng)意思不同
        “行(háng)”字不难
        「重(zhòng)」字怎麼寫
        ‘乐(yuè)’怎么写
        多音字行(xíng)、行(háng)辨析
        亳(bó)字的读音与毫不同
        这里的给读作给(jǐ)
        “会”在此读作会(kuài)计的会
        单于的单(chán)，普通人常读错
        他把尉(wèi)迟的读音念错
        叶公好龙的叶古音叶(shè)
        六安的六正音为六(lù)
        结构助词的(de)、地(de)、得(de)
        语气词了(le)轻声
        声母为zh，如中(zhōng)
        韵母为ang，如长(cháng)
        注音时写长(cháng)即可
        拼音是卜(bǔ)
        台词里的发音是血(xuè)
        长(cháng)：两端的距离
        重(chóng) 动词，再次
        乐(yuè)〔名〕音乐
        还(huán)[动]归还
        着(zháo)① 接触
        男人们(men)复数后缀
        是不是(shi)他
        我们的妈(ma)
        一匹马(ma)
        一条龙(long)
        喝(he)水
        和(he)平
        门(men)外
        她是(shi)谁
        把书看(kan)完
        红(hong)的花
        一碗面(mian)
        他在哪里(li)
        李(li)子
        山(shan)水
        水(shui)电
        那个人(ren)
        大(da)小
        天(tian)气
        阿(a)姨
        哦(o)是感叹
        鹅(e)在叫
        额(e)头
        李(Lǐ)女士
        王(Wáng)先生
        周末(mo)见
        希腊字母(mu)代表均值
        """.split(separator: "\n").map(String.init)

    private func withoutGlosses(_ text: String) throws -> String {
        String(decoding: try ReadingGlosses.removed(from: Array(text.utf8)).utf8, as: UTF8.self)
    }

    @Test func listIsLong() {
        let all = Self.everywhere + Self.whereNothingIsGlossed
        #expect(all.count >= 250)
        #expect(Set(all).count == all.count)
    }

    @Test(arguments: everywhere + whereNothingIsGlossed)
    func staysByItself(_ text: String) throws {
        #expect(try withoutGlosses(text) == text)
    }

    /// The same brackets in full width.
    @Test(arguments: everywhere + whereNothingIsGlossed)
    func staysInFullWidth(_ text: String) throws {
        let wide = String(text.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
        #expect(try withoutGlosses(wide) == wide)
    }

    /// In the middle of a page that is full of glosses.
    @Test(arguments: everywhere)
    func staysAmongGlosses(_ text: String) throws {
        let page = "記(jì)者從(cóng)統(tǒng)計(jì)局獲悉\n\(text)\n經(jīng)濟(jì)運(yùn)行平穩(wěn)"
        #expect(try withoutGlosses(page) == "記者從統計局獲悉\n\(text)\n經濟運行平穩")
    }

    /// All of them in one text: many kinds of Latin in brackets are no habit of glossing.
    @Test func stayTogether() throws {
        let text = Self.everywhere.joined(separator: "\n")
        #expect(try withoutGlosses(text) == text)
    }
}

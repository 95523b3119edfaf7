/// More texts that hold the characters of a name, and no name: what reading eight corpora brought up.
enum RegionFurtherCounterExamples {
    static let all: [Example] = [
        ships, givenNames, features, moreWords, moreLines, characters, generic, nature, foreignNames, surroundings,
    ].flatMap { $0 }

    /// Ships are called by places, and are none.
    private static let ships = Example.none(
        "辽宁舰靠泊码头", "参观山东舰的模型", "衡阳舰驶出军港", "北海舰队官兵", "护卫舰临沂舰归来")

    /// Given names after a surname that starts afresh: behind a title or 的.
    private static let givenNames = Example.none(
        "候选人李四川拜票", "音乐人许常德新歌", "发言人沈丹阳答问", "委员胡万宁发言", "年限已到的丁安庆", "企业家庄荣昌捐款", "郭华东院士授课", "各位及陈唐山委员", "苏梅州边境", "北京坊的书店",
        "广州塔下", "像何西南先生", "安阳道变电站", "上海道与南京道",
        "北京时间三点", "台湾时间三点", "波之上海滩的浪", "上海合作组织论坛", "部长史大同致辞", "队员俞长春上场", "教练施武昌说",
        "村民洪文山种茶")

    /// Basins, reservoirs, bridges, townships, estates and parks that bear a name.
    private static let features = Example.none(
        "四川盆地边缘有雨", "吐鲁番盆地升温", "山东半岛的海岸", "雷州半岛种甘蔗", "密云水库开闸", "丹江口水库蓄水", "飞夺泸定桥的故事", "走过卢沟桥", "黑河流域的胡杨",
        "玉林街道办了集市", "固原巷的老屋", "富阳社区的食堂", "胶州小区停水", "峨眉山景区限流", "武夷山国家公园的蛙", "九寨沟景区补票", "东营村的果园", "银川乡的敬老院",
        "林芝镇的校车", "榆林村口")

    /// Words and names of other things that reading news brought up.
    private static let moreWords = Example.none(
        "香格里拉对话会", "哈密瓜甜", "哈密尔顿公式", "周口店猿人", "奠定西方哲学", "一批特定州的选民", "内华达州的沙漠", "去过挹江门", "长管长治", "阿克苏诺贝尔的涂料",
        "清华北大的学子", "西苏鲁的行程", "主持人鲁豫", "在新家过年", "本省籍的老人", "岳麓山下看红叶", "武侯祠的红墙", "青秀山的桃花", "麦积山的石窟", "铜官山的老矿",
        "屏东市的夜市", "彰化市的老庙", "德州奥斯汀的展会", "当地时间三点", "李先生的当地朋友", "英德两国", "凯里特发来贺电", "蓬莱仙境", "荣成纸业", "新都汇商场",
        "高峡出平湖", "西湖边的柳", "登泰山", "南湖红船", "庐山云雾", "千山万水", "佳节里逛南京路", "傍晚走在南京路上")

    /// Roads and lines, one by one and in enumerations.
    private static let moreLines = Example.none(
        "京台、京秦等六条高速公路", "京沪、京港等3条高铁", "川藏线上的骑手", "天津路的咖啡", "重庆路的旧书", "青岛啤酒节的帐篷", "北京烤鸭店门口", "沈阳站台上", "成都火锅底料",
        "河南话的尾音", "广州菜系", "宁夏路与山东路口", "西藏路立交", "福州路书店", "苏州河畔")

    /// One-character names in words.
    private static let characters = Example.none(
        "一部京剧", "藏书丰富", "川流不息", "一桥飞架", "宁缺毋滥", "陕北民歌", "鄂伦春人", "满江红", "辽阔草原", "吉祥如意", "津贴发放", "冀中平原", "琼瑶小说",
        "桂圆红枣", "粤语歌曲", "闽南语歌", "皖南古村", "赣南脐橙", "湘绣绣娘", "鲁迅文集", "豫园灯会", "晋商大院", "渝北春早", "滇池红嘴鸥", "黔驴技穷", "甘之如饴",
        "蒙在鼓里", "新旧动能", "港湾停泊", "澳洲牧场", "台前幕后", "黑白分明", "沪剧票友", "贵在坚持", "云游四方", "青出于蓝", "京东物流", "江心洲")

    /// Rivers that share the word which says so, words that are quoted as words, nicknames, money.
    private static let surroundings = Example.none(
        "闽江、晋江、汀江等流域涨水", "晋江和木兰溪流域涨水", "“海南”二字何解", "“老海南”摆摊", "3亿澳门元", "广州隧道限速", "青岛二馆开放", "游客孙海口说")

    /// Full names of districts that are plain words.
    private static let generic = Example.none(
        "合作社增收", "合作医疗", "区县联动", "县城医院", "市中区位", "城中村改", "新区规划", "东区宿舍", "西区食堂", "北区球场", "南区图书馆", "中区会场",
        "港口区位", "解放区的天", "高新区企业", "老城区的巷子", "红旗渠精神", "前进帽", "东风汽车", "青山绿水", "白云山下", "向阳坡", "光明日报社")

    /// Mountains, rivers, lakes, and what is made there.
    private static let nature = Example.none(
        "天山脚下", "中山陵前", "太平洋海域", "新华书店", "平房区的炉火", "兴安岭深处", "长江江段", "鄱阳湖候鸟", "洞庭湖鱼汛", "嘉陵江水", "钱塘江潮", "乌苏里江",
        "科尔沁沙地", "贺兰山岩画", "祁连山雪水", "秦淮河灯船", "黄浦江游船", "玄武湖樱花", "雁塔题名", "锦江酒店", "龙井茶香", "普洱茶饼", "大理石台面", "景泰蓝花瓶",
        "石棉瓦", "荷塘月色", "织金锦", "灯塔水母")

    /// Places abroad that hold the characters of a name.
    private static let foreignNames = Example.none(
        "吉隆坡塔", "马六甲", "多伦多", "明尼苏达", "别尔哥罗德州", "昆士兰州", "利西昌斯克", "马里兰州", "多米尼克", "安南国书", "英格兰西部", "巴中友谊",
        "伊美谈判", "奥巴马", "阿里安火箭", "苏梅州", "沙巴州", "基辅州", "千叶县", "爱荷华州", "佛罗里达州")
}

import TextModel

/// Where ICU's conversion rules are wrong, or silent, for news text. These come before ICU's; of two that match at a
/// character, the one that looks at more characters wins.
///
/// A pattern is a phrase, or one character in braces between the characters that may stand around it. Neighbours are
/// meant in either script. `ScriptGuesses` lists what stays a guess where no pattern fits.
enum ScriptExceptions {
    static let toHans = Lexicon(
        name: "normalization.to_hans",
        text: """
            # Exceptions to ICU's Hant-Hans rules.
            # Columns: what stands in the text, what it becomes, why.
            # Source: our own reading of where ICU, OpenCC 1.4.2 (Apache-2.0) and real text differ; date: 2026-11.
            [^什怎這那多要甚]{么}[兒妹弟女子叔姑店]	幺	yao, the smallest or youngest
            [^健]康{乾}[^淨燥脆旱杯果衣]	乾	qian, the trigram, reigns and places; not gan, dry
            [^傾謀]反{覆}	复	fu, to answer or again; not to cover
            [^接附逼鄰靠臨拉走]近{著}	著	zhu, to write or be plain; not the particle
            [^擦吹烘風曬晒晾洗烤]{乾}[元道德封象州寧佑安造宅]	乾	qian, the trigram, reigns and places; not gan, dry
            [^更創刷翻]新{著}	著	zhu, to write or be plain; not the particle
            [^營蚊]{帳}上	账	money accounts; a curtain is 帐
            [^随沿朝带向忙对接跟照看盯听说讲写读唱拿抱捧提拉牵扶靠依凭托顺循陪伴守望想盼穿戴披套背扛挑挂拄握持捏抓揣藏端举打抬载装盛放搁摆堆铺盖住坐站躺睡蹲趴跪倚骑走跑追赶逼催拖推顶冒迎面有活笑哭喊叫嚷吵闹忍吃喝含叼舔嚼绕围环包裹缠系拴绑锁开闭关闪亮燃烧冒飘飞浮漂流淌滴沾粘贴印刻画标记列数算学做干过等熬闲空醒病困饿渴急愁怕惦念爱恨护养喂管领率指撑支压踩踏蹬踢悬吊垂插埋种长生连挨隔临傍占霸存留剩伴随透露散弥充满怀抱憋捂揉摸敲拍搂搭挽拥肩负担承肩享受遭蒙用凑借趁乘就仗冲逆迎瞒背附夹执胶意味本试掩遮映照反折射衬映耀]{著}[）]	著	zhu, to write or be plain; not the particle
            [^馬路早晚]上{鍊}	链	a chain; not to refine
            [來回醒社昭]{甦}	苏	to wake
            [允胤辛黃陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁]{祕}[^密書訣方魯境辛史室傳藏技計笈聞錄]	祕	a personal name
            [入出結記轉算對報掛查做呆壞付買欠還流爛總進銷匯登賴混盜]{帳}	账	money accounts; a curtain is 帐
            [動漫書國油插版繪]{畫}[界一清開]	画	a picture; not to plan
            [南上七九]{逕}[^自行付送予依向往直與由可為稱以]	迳	a place name
            [同合拆結團散小大傢一入]{夥}	伙	the common word: no guess
            [寫叫冠頂刻印掛標簽用有隨列耀取]{著}名	着	the particle; not zhu, to write
            [往申]{覆}	复	fu, to answer or again; not to cover
            [復複]{甦}	苏	to wake
            [慰狼枕蘊醞駘蹂躪溫]{藉}	藉	ji, in disorder or to comfort; not to borrow
            [憑假]{藉}	借	the common word: no guess
            [拿抱捧看讀翻帶動照盯倚背拎對放擺堆靠夾讀隨]{著}書	着	the particle; not zhu, to write
            [接跟說]{著}稱	着	the particle; not zhu, to write
            [插索抽榨擠很好洗擰]{乾}	干	the common word: no guess
            [放擺錄播聽]{著}錄	着	the particle; not zhu, to write
            [旋轉顛]{乾}[轉旋倒]	乾	qian, the trigram, reigns and places; not gan, dry
            [有望試想看讀聽]{著}論	着	the particle; not zhu, to write
            [束肉腶段腒]{脩}	脩	xiu, dried meat as a teacher's pay
            [東南]{氾}[^濫]	氾	a place or family name
            [毛土磚陶鋼製拉脫麪麵捏鑿]{坏}	坯	pi, an unfired piece; not to spoil
            [水沙河]{逕}流	径	a way; not a place
            [浮低消陰昏擊深耳暗黑烏墨]{沈}	沉	chen, to sink; the family name is Shen
            [澤章]{鉅}	钜	a name
            [煜鈦羅]{昇}	昇	a company
            [畢]{昇}	昇	a personal name
            [疑批評轟罵酸嗆說指對挺盼替讓]{沈}沒[能有法]	沈	a family name
            [盼想擬則也可能欲並可是先嫌要]{藉}	借	the common word: no guess
            [石烏社水沙河]{逕}	迳	a place name
            [示鈞賜惠明見]{覆}[^蓋沒滅土]	复	fu, to answer or again; not to cover
            [祝逆春年懷]{釐}	釐	xi, luck in old prayers; not the small measure
            [神地僧]{祇}	祇	qi, the god of the earth, and Jeta's grove
            [答回批函電稟拜呈]{覆}	复	fu, to answer or again; not to cover
            [答回批函電稟拜呈重首]{覆}蓋	覆	fu, to cover or overturn
            [編合撰]{著}成	著	zhu, to write or be plain; not the particle
            [翻顛傾]{覆}	覆	fu, to cover or overturn
            [翻顛傾]{覆}[審核查測試檢信電]	覆	fu, to cover or overturn
            [老幹凝簡操教熟訓歷]{鍊}	练	to practise or skilled; not to refine
            [舊小假筆認分關翻爛報呆賴萬細總查虧公混]{帳}	账	money accounts; a curtain is 帐
            [茅春]{蒐}	蒐	sou, to hunt in spring, and a herb
            [萬假公小]{帳}[篷幕棚]	帐	a curtain
            [角變流清]{徵}	徵	zhi, the note, and names with it
            [象特課加追開表體應緩免超網綜長稽]{徵}	征	the common word: no guess
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁][^上提飆攀爬回晉躍遷擢高飛東推直緩速抬拉是再]{昇}[^溫級華值旗降遷官格至到起空高任學]	昇	a personal name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁][^上提飆攀爬回晉躍遷擢高飛東推直緩速抬拉是再遷步]{陞}[^遷官任職級]	陞	a personal name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁][子法坤朝德世永承宗廷振良秉照立相引喜中丙象積志國建元文明正俊健光義仁信忠孝宏鴻景昌學維守兆克友定恆紹嗣泰榮瑞]{乾}[^淨燥脆旱杯果衣麵洗拌冰癟枯]	乾	a given name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁]{乾}[龍德坤元裕生光平貞亨明文宗祥華義興福順榮輝耀宇志泰寬仁豐廷燦朝二三]	乾	a given name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁]{鉅}[^額款資作著富商大獻片億萬鹿子變細細債獎頭賈]	钜	a name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁]{陞}	陞	a personal name
            [陳林張李王吳劉蔡楊許鄭謝郭曾邱廖賴徐蘇莊呂蕭羅潘彭詹胡趙盧梁顏孫魏戴宋鄧曹薛董程鄒韓龔袁秦邵崔閻姚譚郝湯溫畢段樊馮沈韋蔣施柯翁黃金申]{昇}[^高溫級華值旗降遷官格至到起空]	昇	a personal name
            [随沿朝带向忙对接跟照看盯听说讲写读唱拿抱捧提拉牵扶靠依凭托顺循陪伴守望想盼穿戴披套背扛挑挂拄握持捏抓揣藏端举打抬载装盛放搁摆堆铺盖住坐站躺睡蹲趴跪倚骑走跑追赶逼催拖推顶冒迎面有活笑哭喊叫嚷吵闹忍吃喝含叼舔嚼绕围环包裹缠系拴绑锁开闭关闪亮燃烧飘飞浮漂流淌滴沾粘贴印刻画标记列数算学做干过等熬闲空醒病困饿渴急愁怕惦念爱恨护养喂管领率指撑支压踩踏蹬踢悬吊垂插埋种长生连挨隔临傍占霸存留剩透露散弥充满怀憋捂揉摸敲拍搂搭挽拥肩负担承享受遭蒙用凑借趁乘就仗冲逆瞒附夹执胶意味本试掩遮映反折射衬耀候搶抢喪丧演營营漫瀰省押誌不卡雜瞪挾挟正舞低錄录騎顧顾纏牽撐釘載隱蓋駛過開飛臨滿擺懷護標懸掛寫貼帶鎖緊張關]{著}	着	the common word: no guess
            [隨沿朝帶向忙對接跟照盯聽拿抱牽扶靠憑守望盼穿戴背扛掛揣堆有用走面逼等懷抱]{著}作[^權]	着	the particle; not zhu, to write
            [項手鎖鐵金銀腳頸拉鉸錶珠吊鑽日物應業塊態值長]{鍊}	链	a chain; not to refine
            [顯專論原譯編巨鉅撰遺卓昭土拙彰炳名]{著}	著	zhu, to write or be plain; not the particle
            [顯編]{著}裝	着	the particle; not zhu, to write
            [餅曬晒烘風擦吹晾肉果豆魚筍陰口榨抹喝擰瀝萄梅杏芒葉未不]{乾}	干	the common word: no guess
            [黃][^上提飆攀爬回晉躍遷擢高飛東推直緩速抬拉是再]{昇}[^溫級華值旗降遷官格至到起空高任學]	昇	a personal name
            [，。、！？「：；的和與是]{於}[氏某]	於	yu, a family name and old names; not at
            [，。、！？「：；的和與是]{於}先生	於	yu, a family name and old names; not at
            [，。、！？「：；的和與是]{於}女士	於	yu, a family name and old names; not at
            [，。、！？「：；的和與是]{於}小姐	於	yu, a family name and old names; not at
            [，。、；：曾並并所又先後后還另合等人他她者共）]{著}[《〈]	著	zhu, to write or be plain; not the particle
            [，。、；：？！「『（曾並并所又先後后還另合等人他她者共]{著}[有文]	著	zhu, to write or be plain; not the particle
            [，。「：；][^一二三]{於}戲[！，]	於	yu, a family name and old names; not at
            [，。「：；]{於}[姓氏某]	於	yu, a family name and old names; not at
            {乾}[、，][坤兌]	乾	qian, the trigram, reigns and places; not gan, dry
            {乾}[坤隆卦嘉陵符罡曜旦綱闥兌陀竺]	乾	qian, the trigram, reigns and places; not gan, dry
            {乾}[淨燥旱脆杯爽裂枯糧洗媽爹親果貨粉冰眼癟癬柴草涸咳嘔股掉笑等乾澀硬淨衣擾]	干	the common word: no guess
            {乾}[燒拌又痛癢麵物兒女妹弟兄]	干	the common word: no guess
            {乾}[縣圖]	乾	qian, the trigram, reigns and places; not gan, dry
            {乾}斷食	干	the common word: no guess
            {乾}清[宮門殿]	乾	qian, the trigram, reigns and places; not gan, dry
            {乾}盛世	乾	qian, the trigram, reigns and places; not gan, dry
            {剋}架	剋	kei, to scold or fight
            {噁}[唑嗪烷]	𫫇	the dioxin family; a chemical character of its own
            {坏}[土布子]	坯	pi, an unfired piece; not to spoil
            {夥}[伴同計]	伙	the common word: no guess
            {帳}[戶號單目款務本簿冊面房齡]	账	money accounts; a curtain is 帐
            {徵}[收稅求召信兆才答詢集文地得用調稿婚候選實營]	征	the common word: no guess
            {徵}[羽弦絃]	徵	zhi, the note, and names with it
            {徵}[象件人兵關小律船內稅款詢用]	征	the common word: no guess
            {徵}聲[^優樂]	徵	zhi, the note, and names with it
            {於}潛[縣鎮街]	於	yu, a family name and old names; not at
            {於}穆不	於	yu, a family name and old names; not at
            {於}菟	於	yu, a family name and old names; not at
            {於}陵[子仲]	於	yu, a family name and old names; not at
            {昇}達科	昇	a company
            {昇}陽半	昇	a company
            {昇}騰	昇	a company
            {氾}[勝水國姓氏]	氾	a place or family name
            {氾}南	氾	a place or family name
            {沈}[不得]住氣	沉	chen, to sink; the family name is Shen
            {沈}[沒入香著][^氏姓]	沉	chen, to sink; the family name is Shen
            {沈}[淪睡默重思澱靜醉迷寂落潛吟積浸悶穩甸痛溺湎滯鬱冤厚降陷砂筒痼痾疴濁浮船魚沈]	沉	chen, to sink; the family name is Shen
            {沈}下	沉	chen, to sink; the family name is Shen
            {沈}下[心去來]	沉	chen, to sink; the family name is Shen
            {沈}下賢	沈	a family name
            {沈}住氣	沉	chen, to sink; the family name is Shen
            {沈}得住	沉	chen, to sink; the family name is Shen
            {甦}[醒生活息復]	苏	to wake
            {畫}界[的第]	画	a picture; not to plan
            {瞭}[望哨高見臺台]	瞭	liao, to look out; not to understand
            {瞭}[解然如若]	了	the common word: no guess
            {祇}[園洹樹陀]	祇	qi, the god of the earth, and Jeta's grove
            {祕}[丕彭瓊]	祕	a personal name
            {脩}[炳脡脯金敬]	脩	xiu, dried meat as a teacher's pay
            {著}[手眼重陸迷急想力落實裝墨色火涼床地筆]	着	the common word: no guess
            {著}[文有成]	着	the particle; not zhu, to write
            {著}[述稱者績論撰譯]	著	zhu, to write or be plain; not the particle
            {著}名字	着	the particle; not zhu, to write
            {著}於竹帛	著	zhu, to write or be plain; not the particle
            {著}書立說	著	zhu, to write or be plain; not the particle
            {著}錄[音影像製制]	着	the particle; not zhu, to write
            {蒐}[於于]紅	蒐	sou, to hunt in spring, and a herb
            {蒐}[狩苗獮獵田畋]	蒐	sou, to hunt in spring, and a herb
            {薰}心	熏	the usual word
            {藉}[此由口以機著着助故詞端]	借	the common word: no guess
            {藉}[甚草]	藉	ji, in disorder or to comfort; not to borrow
            {覆}[信電函文核查審驗試校命盤述測檢診]	复	fu, to answer or again; not to cover
            {覆}呈	复	fu, to answer or again; not to cover
            {覆}盤難	覆	fu, to cover or overturn
            {逕}[口聯頭]	迳	a place name
            {鉅}[亨祥]	钜	a name
            {鉅}派	钜	a company
            {鉅}祥	钜	a company
            {鍊}[子條墜錘球帶鎖]	链	a chain; not to refine
            {麼}些族	麽	mo, tiny, and a people
            「	「	a simplified character too; ICU replaces it by another
            」	」	a simplified character too; ICU replaces it by another
            一{坏}	坯	pi, an unfired piece; not to spoil
            下{沈}[，。、！的到了至線式]	沉	chen, to sink; the family name is Shen
            么麼	幺麽	mo, tiny
            么麽	幺麽	mo, tiny
            乾乾翼翼	乾乾翼翼	qian, the trigram, reigns and places; not gan, dry
            乾元節	乾元节	qian, the trigram, reigns and places; not gan, dry
            乾斷	乾断	qian, the trigram, reigns and places; not gan, dry
            乾為天	乾为天	qian, the trigram, reigns and places; not gan, dry
            乾爲天	乾为天	qian, the trigram, reigns and places; not gan, dry
            二噁英	二𫫇英	the dioxin family; a chemical character of its own
            人言藉藉	人言藉藉	ji, in disorder or to comfort; not to borrow
            仇讎	仇雠	chou, to collate or an opponent; not enmity
            份子	份子	another word, not another script
            佛佗	佛佗	another word, not another script
            依杖	依杖	another word, not another script
            信義素著	信义素著	zhu, to write or be plain; not the particle
            俱	俱	a simplified character too; ICU replaces it by another
            們{畫}一	画	a picture; not to plan
            倡言	倡言	another word, not another script
            傢俱	家具	the usual word
            像片	像片	another word, not another script
            內裡	内里	the usual word; ICU leaves the first character
            八卦乾	八卦乾	qian, the trigram, reigns and places; not gan, dry
            八濛山	八濛山	a place or family name
            刻{劃}[，、塗拴或者]	划	to cut; not a picture
            剃发	剃发	another word, not another script
            區{畫}面[^積向]	画	a picture; not to plan
            千{鍾}[少粟]	锺	a vessel; not a bell
            反{覆}[滅沒亡舟蓋巢]	覆	fu, to cover or overturn
            反反[覆复]{覆}	复	fu, to answer or again; not to cover
            反反{覆}	复	fu, to answer or again; not to cover
            古著	古着	the particle; not zhu, to write
            叱{吒}	咤	to shout
            合{著}[眼拍節音嘴口掌雙]	着	the particle; not zhu, to write
            合著	合著	zhu, to write or be plain; not the particle
            吒	吒	a simplified character too; ICU replaces it by another
            呉	吴	a Japanese form
            單幹	单干	another word, not another script
            囍	囍	a simplified character too; ICU replaces it by another
            回{覆}蓋	覆	fu, to cover or overturn
            坏戶	坯户	pi, an unfired piece; not to spoil
            坤{乾}	乾	qian, the trigram, reigns and places; not gan, dry
            垵	垵	a simplified character too; ICU replaces it by another
            執著	执着	the particle; not zhu, to write
            多{蒐}	蒐	sou, to hunt in spring, and a herb
            大{著}[膽肚嗓舌聲]	着	the particle; not zhu, to write
            大著	大著	zhu, to write or be plain; not the particle
            妳	你	in the mainland one character
            姊	姊	a simplified character too; ICU replaces it by another
            姓{於}	於	yu, a family name and old names; not at
            実	实	a Japanese form
            宮商角徵羽	宫商角徵羽	zhi, the note, and names with it
            家{俱}樂	俱	all
            尼乾子	尼乾子	qian, the trigram, reigns and places; not gan, dry
            尼乾陀	尼乾陀	qian, the trigram, reigns and places; not gan, dry
            巡察	巡察	another word, not another script
            幺麼	幺麽	mo, tiny
            幺麽	幺麽	mo, tiny
            広	广	a Japanese form
            康雍乾	康雍乾	qian, the trigram, reigns and places; not gan, dry
            彰明較著	彰明较著	zhu, to write or be plain; not the particle
            彰顯{著}	着	the particle; not zhu, to write
            彷若	仿若	as if
            徳	德	a Japanese form
            徵音	徵音	zhi, the note, and names with it
            怵目	怵目	another word, not another script
            意{畫}開	画	a picture; not to plan
            憑藉	凭借	jie, to lean on or borrow
            所{著}[《〈「，。、；之]	著	zhu, to write or be plain; not the particle
            所{著}[墨力手眼重]	着	the particle; not zhu, to write
            打{坏}	坯	pi, an unfired piece; not to spoil
            打{沈}	沉	chen, to sink; the family name is Shen
            扞格	扞格	han, to clash
            折戟{沈}	沉	chen, to sink; the family name is Shen
            挨{剋}	剋	kei, to scold or fight
            捶鍊	捶炼	to refine
            擘{畫}[清]	画	a picture; not to plan
            文徵明	文徵明	zhi, the note, and names with it
            斎	斋	a Japanese form
            新{著}[手眼重裝陸]	着	the particle; not zhu, to write
            於仲完	於仲完	yu, a family name and old names; not at
            於勇明	於勇明	yu, a family name and old names; not at
            於呼哀哉	於呼哀哉	yu, a family name and old names; not at
            於崇文	於崇文	yu, a family name and old names; not at
            於忠祥	於忠祥	yu, a family name and old names; not at
            於梨華	於梨华	yu, a family name and old names; not at
            於清言	於清言	yu, a family name and old names; not at
            於穆清	於穆清	yu, a family name and old names; not at
            於竹屋	於竹屋	yu, a family name and old names; not at
            明{瞭}	了	the common word: no guess
            暴著	暴着	the particle; not zhu, to write
            朝乾夕惕	朝乾夕惕	qian, the trigram, reigns and places; not gan, dry
            栄	荣	a Japanese form
            校讎	校雠	chou, to collate or an opponent; not enmity
            桜	樱	a Japanese form
            森{鉅}	钜	a company
            様	样	a Japanese form
            樊於期	樊於期	yu, a family name and old names; not at
            歩	步	a Japanese form
            每{畫}一	画	a picture; not to plan
            毛著	毛着	the particle; not zhu, to write
            氹	氹	a simplified character too; ICU replaces it by another
            沈{沈}	沉	chen, to sink; the family name is Shen
            沢	泽	a Japanese form
            洗鍊	洗炼	to refine
            浮載{沈}	沉	chen, to sink; the family name is Shen
            海哩	海里	the usual word
            涂{鉅}	钜	a name
            渋	涩	a Japanese form
            滝	泷	a Japanese form
            焠	淬	a variant
            焠鍊	淬炼	to refine
            牠	它	in the mainland one character
            玄著	玄着	the particle; not zhu, to write
            王濛	王濛	a name
            甚{夥}	夥	a crowd; very many
            生旦净末丑	生旦净末丑	another word, not another script
            甦	甦	a name, and what no word below claims
            目乾連	目乾连	qian, the trigram, reigns and places; not gan, dry
            目劄	目劄	zha, in the name of a device
            相藉	相藉	ji, in disorder or to comfort; not to borrow
            睜大{著}	着	the particle; not zhu, to write
            石{沈}大海	沉	chen, to sink; the family name is Shen
            砂土	砂土	another word, not another script
            砂金	砂金	another word, not another script
            破釜{沈}舟	沉	chen, to sink; the family name is Shen
            碳煙	碳烟	another word, not another script
            磨鍊	磨炼	to refine
            祇	只	only
            秋{蒐}[於于]	蒐	sou, to hunt in spring, and a herb
            稽察	稽察	another word, not another script
            竜	龙	a Japanese form
            竺乾	竺乾	qian, the trigram, reigns and places; not gan, dry
            細察	细察	another word, not another script
            終日乾乾	终日乾乾	qian, the trigram, reigns and places; not gan, dry
            經常{帳}	账	money accounts; a curtain is 帐
            老{么}	幺	yao, the smallest or youngest
            舊著	旧著	zhu, to write or be plain; not the particle
            良{夥}	夥	a crowd; very many
            苎	苎	a simplified character too; ICU replaces it by another
            英哩	英里	the usual word
            著作	著作	zhu, to write or be plain; not the particle
            著作權	著作权	zhu, to write or be plain; not the particle
            著名	著名	zhu, to write or be plain; not the particle
            著書	著书	zhu, to write or be plain; not the particle
            著錄	著录	zhu, to write or be plain; not the particle
            蕭乾	萧乾	a given name
            薰染	熏染	the usual word
            薰陶	熏陶	the usual word
            藉田	藉田	ji, in disorder or to comfort; not to borrow
            藉藉	藉藉	ji, in disorder or to comfort; not to borrow
            螢	萤	the usual form; ICU takes a rarer one
            螢光	萤光	the usual form; ICU has it in some words only
            螢屏	荧屏	the usual word
            螢幕	萤幕	the usual form; ICU has it in some words only
            袷袢	袷袢	qia, in qiapan
            褶疊	褶叠	another word, not another script
            褶紙	褶纸	another word, not another script
            襬	摆	the usual form; ICU takes a rarer one
            西{沈}[，。、！的了]	沉	chen, to sink; the family name is Shen
            覆核武	覆核武	fu, to cover or overturn
            見微知著	见微知著	zhu, to write or be plain; not the particle
            角徵羽	角徵羽	zhi, the note, and names with it
            詢察	询察	another word, not another script
            諮	咨	the usual form; ICU takes a rarer one
            讎定	雠定	chou, to collate or an opponent; not enmity
            讎校	雠校	chou, to collate or an opponent; not enmity
            谿工	谿工	a name
            赤石{逕}	迳	a place name
            跤	跤	a simplified character too; ICU replaces it by another
            較{著}	着	the particle; not zhu, to write
            載{沈}載	沉	chen, to sink; the family name is Shen
            辺	边	a Japanese form
            近{著}[手眼重]	着	the particle; not zhu, to write
            近傍	近傍	another word, not another script
            逕	径	the usual form; ICU takes a rarer one
            違規{畫}面	画	a picture; not to plan
            酥鬆	酥松	another word, not another script
            重{覆}	复	fu, to answer or again; not to cover
            重{覆}[蓋滅]	覆	fu, to cover or overturn
            金鍊成	金炼成	to refine
            鈕扣	纽扣	the usual word
            鈕釦	纽扣	the usual word
            鉅	巨	the usual form; ICU takes a rarer one
            鉅著	巨著	another word, not another script
            銀髮	银发	hair is 发
            錢{鍾}書	锺	a name that its bearer writes so
            鍊氣	炼气	to refine
            鍊甲	链甲	a chain; not to refine
            鏇	旋	the usual form; ICU takes a rarer one
            阪	阪	a simplified character too; ICU replaces it by another
            雁{沈}	沉	chen, to sink; the family name is Shen
            雁杳魚{沈}	沉	chen, to sink; the family name is Shen
            雍乾	雍乾	qian, the trigram, reigns and places; not gan, dry
            電鍍錶	电镀表	another word, not another script
            靷	靷	a simplified character too; ICU replaces it by another
            魏徵	魏徵	zhi, the note, and names with it
            魚{沈}雁杳	沉	chen, to sink; the family name is Shen
            黒	黑	a Japanese form
            """)

    static let toHant = Lexicon(
        name: "normalization.to_hant",
        text: """
            # Exceptions to ICU's Hans-Hant rules.
            # Columns: what stands in the text, what it becomes, why.
            # Source: our own reading of where ICU, OpenCC 1.4.2 (Apache-2.0) and real text differ; date: 2026-11.
            [0123456789][ ]{只}[^有是能要会可怕好需在得为剩不想见顾管限求许]	隻	a counting word
            [0123456789]{只}[^有是能要会可怕好需在得为剩不想见顾管限求许]	隻	a counting word
            [0123456789一二三四五六七八九十百千万几][多余]{只}	隻	a counting word
            [0123456789一二三四五六七八九十百千万几][多余]{只}[有是能要会可]	只	only
            [0123456789一二三四五六七八九十百千万几数多]海{里}	里	a village, a mile and foreign names; not inside
            [^仪报列图]{表}[壳圈款坛厂盒径扣]	錶	a watch; not a list
            [^其剩业多残盈结富有之年百十千万亿公课工0123456789]{余}[男女姓祥德凌忠政]	余	a family name
            [^其剩业多残盈结富有之年百十千万亿公课工0123456789]{余}先生	余	a family name
            [^大内登着外]陆{游}[^客玩览行]	游	a name
            [^奋战搏决]{斗}六	斗	a measure; the stars
            [^平地方表路桥层界断曲]{面}线	麪	noodles and flour; not a face
            [^康恢修收平]{复}训	複	to repeat or many; not to return
            [^胃开]口{吃}[，。、]	吃	to stammer
            [^规示模典风师防就垂]{范}[姜琪晓逸怡织瑞纲淑伟]	范	a family name
            [^规示模典风师防就垂]{范}[斯佩县志德特]	范	a family name
            [^规计策谋企筹区]{划}算	划	to row
            [^证表说阐指声申查发标光文点透写挑黎分天聪高注载列言刻示]明{了}	瞭	to understand
            [^证表说阐指声申查发标光文点透写挑黎分天聪高注载列言刻示]明{了}[地的，。、]	瞭	to understand
            [^赤马雪油]{松}弛	鬆	loose; not a pine
            [^门店路]{面}[店摊]	麪	noodles and flour; not a face
            [^领督]导体{制}	製	to make; not a rule
            [一]{发}[式射现展言生常制火]	發	to send out; not hair
            [一两三四五六七八九十几多每当百零0123456789][天]{后}	後	after; not an empress
            [一两三四五六七八九十百千万亿几数船舰]{只}[^有是能要会可怕好需在得为剩不想见顾管限求许]	隻	a counting word
            [一二三四五六七八九十]{斗}	斗	a measure; the stars
            [一二两三四五六七八九十几][多余]{周}	週	a measure of time: a week
            [一二两三四五六七八九十百几半]{钟}	鐘	to toll; the name
            [一二两三四五六七八九十百千万几][十千百万余]{里}	里	a village, a mile and foreign names; not inside
            [一二两三四五六七八九十百千万几数]{里}[路地外长远之多以]	里	a village, a mile and foreign names; not inside
            [一撤兼裁]{并}[^且非不未无在对将以为最向直没列行肩举]	併	to finish and combine
            [万余多名]{干}部	幹	to do
            [不]{准}[确]	準	exact
            [不]得{了}	了	at an end
            [不非]法{制}[造作品售备]	製	to make; not a rule
            [为除到出得受过开起跑赢输走忘]{了}解	了	at an end
            [为除到出得有受做学去来看过开起跑赢输走忘说]{了}解	了	at an end
            [主交支国省速要]{干}[道支]	幹	to do
            [书正反]{面}包	面	a face; not flour
            [五云烟]{台}山	臺	a place
            [产]{党}项	黨	a party; a name
            [人海党玄苦丹花洋]{参}[^与加考观赛照数谋见议展股战保政军选会阅访评透差军]	蔘	ginseng
            [人飞客战手]机{制}造[^成]	製	to make; not a rule
            [仓车宝金冷水书]库{里}	裏	inside; not a mile
            [体机编]{制}[造作品成药图版革备]	制	a rule; not to make
            [体水云统]{系}[在上带]	系	a system
            [全]{制}	制	a rule; not to make
            [全方片里外上前表平层地反]{面}[条点粉团坊馆坯糊]	面	a face; not flour
            [全正反]{面}[点食]	面	a face; not flour
            [八山]字{胡}	鬍	a beard; how
            [公奴主家]{仆}	僕	a servant
            [公英海华万千邻乡故闾梓阿巴马伊克比特卡亚凯尼毛苏莫欧奥萨布普列埃梅米希洛戴贝墨塞波菲帕威费肯密雷姆塔罗库迪诺因斯瓦杰德埔]{里}	里	a village, a mile and foreign names; not inside
            [关确]{系}	係	to tie, or a matter of
            [其剩业多残盈结富有之年百十千万]{余}	餘	what is left; not I
            [军级总协维]{杯}[^子酒茶水里中]	盃	a cup to win
            [农阳阴公日台年西旧新夏黄挂月]{历}	曆	history; not the calendar
            [农阳阴公日台年西旧新夏黄挂月]{历}[史程届经来次任]	歷	history
            [几少两三四五六多上下前后半二数每]{周}[围边恩]	周	all around, and a name
            [几百十千]余{里}	里	a village, a mile and foreign names; not inside
            [凤水]梨{干}	乾	gan, dry
            [别标精景工雅细]{致}[辞电信贺词敬函谢力使]	致	to send; not fine
            [刻金原子铜鸣纪挂洪警潜本晨石]{钟}	鐘	to toll; the name
            [动震飘激回摇振晃]{荡}	盪	a rope round; shake
            [北漏泰星熨筋墨斗车阿南]{斗}	斗	a measure; the stars
            [原结细果地内杏枣]{核}	核	a nucleus; to check
            [双]{面}[包]	面	a face; not flour
            [叮啷]{当}	噹	a sound
            [吃肉]{面}[^向临对积前试部貌目孔子上下]	麪	noodles and flour; not a face
            [合兼吞归]{并}	併	to finish and combine
            [吉哈]{里}	里	foreign names
            [员名力]{干}将	幹	to do
            [国外贸劳两人]关{系}	係	to tie, or a matter of
            [夏商西东]{周}[年代时初末朝]	周	all around, and a name
            [大国人]{家}伙	家	a house
            [太皇王天影歌母废帝封]{后}	后	an empress; not after
            [头理白假毛秀长短黑金银红染烫护美脱生剪削剃须鬓落毫结鹤束编植洗妆华乌披卷盘辫鬈]{发}	髮	hair; not to send out
            [头理白假毛长短黑金银红脱生美护落散结盘须]{发}[现布表展生出言行动明达射扬放育给改起掘挥作热源布难力根]	發	to send out; not hair
            [审考稽复]{核}	覈	to check
            [宣声号自]称{制}造	製	to make; not a rule
            [宽放轻稀疏蓬肉蓬松鱼蓬]{松}	鬆	loose; not a pine
            [尘旋]{卷}风	捲	to roll
            [希拉]拉{里}	里	foreign names
            [席内花春蛋烟舒风翻漫]{卷}[^宗]	捲	to roll
            [平席统理]{复}电	覆	to answer or cover
            [廊圈箱盒袋包碗锅瓶笼窝洞池溪井缸]{里}[^斯程约克姆尔拉奇]	裏	inside; not a mile
            [开爆暴]{发}[式小带]	發	to send out; not hair
            [开研引爆激触颁喷沸迸收派核奋启蒸频突暴调散多自首转签增]{发}[型廊小式量带色质漂菜屋蜡胶膜丝指卡际]	發	to send out; not hair
            [心内五肝肾胰]{脏}[乱话水污差兮了东衣字钱活手]	臟	entrails; not dirty
            [心城家村]{里}[斯克亚德]	裏	inside; not a mile
            [心春削担]{面}[^向临对积前试部貌目孔上下容色世具谈料]	麪	noodles and flour; not a face
            [忧抑郁阴沉葱馥苍]{郁}	鬱	a staff in the soul
            [念当]{周}[^围边恩总]	週	a measure of time: a week
            [恢修]{复}[信电函]	復	to return
            [恢修]{复}[测用]	復	to return
            [恢修康收光往反报克平回]{复}	復	to return
            [恢修往平报康收]{复}[杂制合印数式姓眼方选诊赛核审检试种习句本写查线分韵叶赋利读调评验议员]	復	to return
            [恢修报反康]{复}[制合印核查审读]	復	to return
            [战奋搏决格争械打]{斗}	鬥	to fight
            [所公私国]有{制}	制	a rule; not to make
            [所公私国]有{制}[成造作]	制	a rule; not to make
            [手钟怀秒跑停腕名挂电水煤]{表}[^示明达现演白决率述面格态扬彰]	錶	a watch; not a list
            [批核覈获不未照允]{准}	准	to allow
            [抵限控遏抑强管克]{制}	制	a rule; not to make
            [抽求竹牙书标灵药棉便浮]{签}	籤	to sign; a label
            [抽铲烟斤]{斗}	斗	a measure; the stars
            [挣]{扎}	扎	to prick, and names
            [控管限体机强抑遏法建压节编克抵专宪帝学税币]{制}[造作]	制	a rule; not to make
            [提上攀拉高]{升}[平华]	升	to rise
            [新旧西][的]{历}	歷	history
            [方日县杂标墓]{志}愿	志	the will
            [旅]{游}[资击说动弋泳离]	遊	to swim; to roam
            [日行][行日]千{里}	里	a village, a mile and foreign names; not inside
            [时分秒闹警敲点座丧撞暮摆]{钟}	鐘	to toll; the name
            [最很许]多{只}	只	only
            [朝伊无有去弃拥防反]{核}[^实查算定对准销]	核	a nucleus; to check
            [未口果叶阴]{干}[涉预扰]	干	gan, to do with or against
            [本上下每这那哪双单首隔半逐整前后二两三四五六七八九十百几数多]{周}	週	a measure of time: a week
            [村镇]{里}[^长巷]	裏	inside; not a mile
            [架箱钢主山屋石]{梁}	樑	a beam; a family name
            [标水基对瞄精定校找为看没成]{准}[^入许予]	準	exact
            [核覈]{准}[备确则时绳头点星妈]	准	to allow
            [椒蛋丝冬仔]{面}[^向临对积前试部貌目孔上下容色世具谈子料]	麪	noodles and flour; not a face
            [每一]{周}	週	a measure of time: a week
            [民法]法{制}	制	a rule; not to make
            [江河]{干}[流线部警]	幹	to do
            [沙]{干}达	干	gan, to do with or against
            [洪雨海泥]水{冲}[^突击锋]	沖	to wash
            [海]{里}[面边头的有游捞]	裏	inside; not a mile
            [海浪山地花田沟河江沙雪风雨雾夜省镇城市村站段厂店馆部队班关门家屋房连院行园苑明暗字表内手眼嘴口心头怀肚入私忙闻死往向]{里}[^斯克亚德长巷]	裏	inside; not a mile
            [火灰砂花页板片麻熔沉]{岩}	岩	rock
            [炒擀拉挂泡煮烩揉捞担拌凉汤]{面}[^向临对积前试部貌目孔面子上下谈世容料条]	麪	noodles and flour; not a face
            [点分刻]多{钟}	鐘	to toll; the name
            [焖焗沾]{面}[^积料]	麪	noodles and flour; not a face
            [然最以之今前先背此随落日战事]{后}	後	after; not an empress
            [牛][腩筋]{面}	麪	noodles and flour; not a face
            [特只官]{准}[^备确则时绳]	准	to allow
            [独所]{钟}	鍾	fond of; a name
            [猪犬牛羊鸟鸡鸭鹅]{只}[^有是能要会可怕好需在得为剩不想见顾管限求许]	隻	a counting word
            [玉大]米{面}[^积]	麪	noodles and flour; not a face
            [环]顾四{周}	周	all around, and a name
            [生]{发}[生布展现出表送动放明行言射电挥达起扬作觉病育财]	發	to send out; not hair
            [由处位用善敏介鉴终老属醉至摄迫忠勇对关等低高基归适源生致利限存陷]{于}[洪田都谦]	於	at; not the name
            [界洲奖赛金银]{杯}	盃	a cup to win
            [白发碱凉汤寿]{面}[^向临对积前试部貌目孔上下容色世具谈试料]	麪	noodles and flour; not a face
            [百六七]{里}[桥河香洲]	里	a village, a mile and foreign names; not inside
            [的该辆]{面}包	麪	noodles and flour; not a face
            [研开批][生]{发}	發	to send out; not hair
            [研炼酿炮特预缝复自巨调配熬烧烤腌焙印监绘摄精秘国冲仿提德定试录赶木钢银铜铅陶轧译烹俄美订采熏承]{制}[^度定约裁止服订衡动高胜于]	製	to make; not a rule
            [破昆大泥美]{仑}	崙	mountains, in names
            [称点礼盛夸]{赞}	讚	to praise
            [稻五粮谷米打晒秕布百]{谷}	穀	millet; not a valley
            [窗]明{几}净	几	a tea table
            [答批回电函]{复}	覆	to answer or cover
            [精细别标雅景工]{致}[^力使命函以电辞谢敬词]	緻	refined
            [络]腮{胡}	鬍	a beard; how
            [编改控体机]{制}[成作]	制	a rule; not to make
            [联维心情所连牵紧]{系}	繫	to tie, or a matter of
            [肮弄不很太]{脏}	髒	dirty; not entrails
            [能实大主]{干}	幹	to do
            [自引激沙爆多频萌产先后原]{发}	發	to send out; not hair
            [艳吕仙]{后}	后	an empress; not after
            [花棉绒纱麻帆]{布}[景点局满置]	布	to spread; cloth
            [若相无何天江河栏阑不莫桑琅]{干}	干	gan, to do with or against
            [草续改未已正双]{签}	簽	to sign
            [蕉莓柿榄桔楂梿]{干}	乾	gan, dry
            [虾][仁球]{面}	麪	noodles and flour; not a face
            [装传运]{周}	週	a week
            [西慈]{后}	后	an empress; not after
            [规示模典防]{范}[仲蠡增晔冰进宽滂雎缜玮曾姓氏]	範	a pattern; not the name
            [解聘劳受就]{雇}	僱	to hire
            [证表说阐指声申查发标光文点透写挑黎分天聪高注载列言刻示]明{了}	了	at an end
            [说]明{了}	了	at an end
            [象特开追代免应起]{征}	徵	to call up; not a journey
            [辛丁乙癸己]{丑}	丑	the second branch; not ugly
            [这那]{只}[小大老鸟羊狗猫鸡鸭鹅兔虎熊船独东成壮奇眼手脚耳]	隻	a counting word
            [这那]{里}[安排]	裏	inside; not a mile
            [这那哪家心城村夜手眼嘴口头怀肚屋房水院园店馆厂队班梦话]{里}	裏	inside; not a mile
            [这那本该其此]{周}[围边遭]	周	all around, and a name
            [远出长亲南北东西]{征}	征	a journey
            [酒药饭婚医房]{托}儿	托	to hold up; a name
            [重繁]{复}	複	to repeat or many; not to return
            [铁腰枪笔秤螺连钻纵摇险柴推拉]{杆}	桿	a bar; a pole
            [锅铁飞踢反]{铲}	鏟	a shovel
            [长生]{发}展	發	to send out; not hair
            [风神文丰精异光多喝]{采}	采	bright
            [饲投哺]{喂}	餵	to feed
            [饼晒烘风擦吹晾肉果豆鱼笋榨抹喝阴抽速冻焙蒸烤拧沥梅杏枣葱蒜茄薯奶腊口饮嘴萄未]{干}	乾	gan, dry
            [首一蒙]{发}[式量]	發	to send out; not hair
            [香肥药]{皂}	皂	soap
            [马巴挂名代报]{表}[示现带盘演达格]	表	a watch; not a list
            [驻包结捆]{扎}	紮	a place to tie
            [骨主树枝]{干}[冰果草粮货线流肉结花]	幹	to do
            [骨主树躯枝才能苦实蛮肯精高提躯脑巧大猛真埋]{干}	幹	to do
            [魏]{征}[东西南北蜀吴]	征	a journey
            [麻酸]辣{面}	麪	noodles and flour; not a face
            [黄武岗晶云山月冰基积]{岩}	岩	rock
            {丑}牛	丑	the second branch; not ugly
            {了}如指	瞭	to understand
            {了}然于	瞭	to understand
            {了}若指	瞭	to understand
            {了}解	瞭	to understand
            {了}解[放决除雇散体]	了	at an end
            {仆}[人从役]	僕	a servant
            {仆}[倒街]	仆	to fall forward
            {仿}佛	彷	as if
            {党}项目	黨	a party; a name
            {冲}[垮澡压坏厕剂淡凉茶奶洗]	沖	to wash
            {冲}洗	沖	to wash
            {准}[备确则时绳头点星妈]	準	exact
            {准}[考尉]	准	to allow
            {准}[许予入]	准	to allow
            {几}案	几	a tea table
            {划}[船桨艇]	划	to row
            {划}龙舟	划	to row
            {制}[作]用	制	a rule; not to make
            {制}[程售]	製	to make; not a rule
            {制}[造作品成片药图版衣糖冰冷革鞋茶酒备剂陶种售氧取毒假贩]	製	to make; not a rule
            {制}坯	製	to make; not a rule
            {制}度	制	a rule; not to make
            {制}油	製	to make; not a rule
            {制}表[领工品师业]	製	to make; not a rule
            {卷}[刃扬毛]	捲	to roll
            {卷}[土起入烟走曲尺帘心云逃款舌袖筒]	捲	to roll
            {历}[年届来经次任程时]	歷	history
            {历}[法书]	曆	history; not the calendar
            {历}史	歷	history
            {发}[型廊妻髻夹丝指际梢卡簪辫胶蜡带饰冠屋菜小漂式质量色]	髮	hair; not to send out
            {发}[小式量带色][的]	發	to send out; not hair
            {发}带	發	to send out; not hair
            {发}根	髮	hair; not to send out
            {发}色	發	to send out; not hair
            {发}量[^少多]	發	to send out; not hair
            {只}[身眼字言]	隻	a counting word
            {台}风	颱	a typhoon, a desk, a terrace
            {后}[天来人面期续代果方台卫备盾悔勤遗面世年者]	後	after; not an empress
            {后}[妃宫羿稷土冠]	后	an empress; not after
            {后}座	後	after; not an empress
            {后}母	後	after; not an empress
            {后}母戊	后	an empress; not after
            {后}里	后	an empress; not after
            {周}[围边恩总到密济身知延易折瑜朝旋详公正王武文礼至口长遍某家庄作杰星润迅涛永强全]	周	all around, and a name
            {周}[星]驰	周	all around, and a name
            {周}[末刊报期岁年记薪会考遭转而一二三四五六日]	週	a measure of time: a week
            {周}线	週	a measure of time: a week
            {周}遭	周	all around, and a name
            {喂}[养猪饭鸡奶牛食羊鱼马狗药水]	餵	to feed
            {复}[信函]	覆	to answer or cover
            {复}[兴苏工产学员原发辟职仇活古出婚建位交归垦耕课查信盘议审习]	復	to return
            {复}[杂制合印数式姓眼方选诊赛核审检试种习句本写查线分韵叶赋利读调评验]	複	to repeat or many; not to return
            {复}[测用]	複	to repeat or many; not to return
            {复}[讯决抽]	複	to repeat or many; not to return
            {复}员	復	to return
            {复}电	復	to return
            {家}什[^么]	傢	furniture
            {家}俱乐	家	a house
            {家}具[备有体]	家	a house
            {岩}[手礁心屑羊芯]	岩	rock
            {岩}[石层土性溶浆芯画洞壁]	岩	rock
            {干}[涉预扰戈犯支系连休政证谒将城支禄邑卿诺德道尼]	干	gan, to do with or against
            {干}[燥旱净杯果枝涸枯粮脆洗爽冰裂货柴瘪渴咳呕尸股爹妈娘儿哥姐瞪笑嚎衣菜鲜酪馏炒拌捞煎烧焗湿粉红瘦硬涩眼癣性巴]	乾	gan, dry
            {干}[草花鱼结]	乾	gan, dry
            {干}[部劲活线事流道警群校练掉完得啥吗嘛什将么出好才细群革]	幹	to do
            {干}休所	幹	to do
            {干}你	干	gan, to do with or against
            {干}将	干	foreign names
            {干}干净	乾	gan, dry
            {干}我	干	gan, to do with or against
            {干}打垒	乾	gan, dry
            {干}支[流线渠管]	幹	to do
            {干}着急	乾	gan, dry
            {干}细胞	幹	to do
            {干}贝	乾	gan, dry
            {干}面	乾	gan, dry
            {干}馏	乾	gan, dry
            {并}[网科案产]	併	to finish and combine
            {并}[购入吞拢发轨]	併	to finish and combine
            {并}发[表展动布生出起挥放射来送明掘言现]	並	at the same time
            {征}[收税求召集兆信询用文稿订地兵婚候象管缴]	徵	to call up; not a journey
            {征}[途程战服讨伐战]	征	a journey
            {径}[自行付送]	逕	the way; straight off
            {径}取	逕	the way; straight off
            {径}流	逕	the way; straight off
            {扎}[伊哈克里西鲁达针手]	扎	to prick, and names
            {扎}[紧好成带结]	紮	a place to tie
            {扎}[营寨]	紮	a place to tie
            {扎}扎实	紮	to tie
            {斗}[争志牛殴嘴气法鸡艺勇]	鬥	to fight
            {斗}[方酒南]	斗	a measure; the stars
            {斗}[门胆笠篷室拱牛星][^士]	斗	a measure; the stars
            {斗}牛	鬥	to fight
            {斗}牛[宫星]	斗	a measure; the stars
            {朴}[槿正智泰成恩信]	朴	a Korean name
            {朴}凤	朴	a Korean name
            {杆}[菌秤]	桿	a bar; a pole
            {松}[动紧散手软绑弛懈开口劲脆快驰一了软懈土弛松]	鬆	loose; not a pine
            {核}[实查算定对准销减验]	覈	to check
            {核}[心能电武试弹反工桃酸子果苷糖燃磁素辐泄导废潜裂聚设]	核	a nucleus; to check
            {熏}[呛黑制肉鱼鸡]	燻	to smoke or fume
            {皂}[角荚化]	皂	soap
            {秋}千	鞦	a swing
            {签}[定完章单好出]	簽	to sign
            {签}[署订约名证字到发收注下了合协约售批呈派入]	簽	to sign
            {签}[诗王筒]	籤	to sign; a label
            {签}到	簽	to sign
            {系}[好牢紧]	繫	to tie, or a matter of
            {系}[鞋绳带上住着念在于铃泊]	繫	to tie, or a matter of
            {系}列	系	a system
            {系}数	係	to tie, or a matter of
            {系}留[^守]	繫	to tie, or a matter of
            {胡}[须子渣髭]	鬍	a beard; how
            {胡}同	衚	an alley
            {胡}同[时意样]	胡	foreign names
            {脏}[乱话水污差兮了东衣字钱活手]	髒	dirty; not entrails
            {范}[仲蠡增晔冰进宽滂雎缜玮曾姓氏]	范	a family name
            {荡}[漾秋涤]	盪	a rope round; shake
            {荧}[屏惑]	熒	bright; not the firefly
            {表}[带盘链针]	錶	a watch; not a list
            {调}干	調	to move, not single
            {谷}[物子粒仓类草种穗壳雨场神]	穀	millet; not a valley
            {赞}[赏扬美颂叹誉许歌]	讚	to praise
            {郁}[方婷芬涵菁雯欣晴葶纯琇仁芳琦珊屏]	郁	a family name, fragrant
            {郁}[达]夫	郁	a family name, fragrant
            {郁}[闷郁结积金]	鬱	a staff in the soul
            {郁}南	郁	a family name, fragrant
            {采}[访用购取集纳摘矿煤油伐药样茶制光掘珠办风]	採	to choose; bright
            {里}[尼加]	里	foreign names
            {里}[登曼葛雅]	里	foreign names
            {里}[程奇斯约昂亚尔拉克夫瑟本纳士德坎安茨巷弄长许脊拱斐氏坊岛维海仁根拉]	里	a village, a mile and foreign names; not inside
            {里}[面边头外屋间层子应衬急]	裏	inside; not a mile
            {里}姆斯	里	foreign names
            {钟}[声楼头表点摆鼓塔]	鐘	to toll; the name
            {钟}[爱情意灵山馗离某南书]	鍾	fond of; a name
            {铲}[子刀车土雪冰球倒射抢板运]	鏟	a shovel
            {铲}[除平]	剷	to scrape off
            {面}[塑酱]	麪	noodles and flour; not a face
            {面}[条粉包筋食馆糊饼团点疙皮坊坯茶]	麪	noodles and flour; not a face
            {面}包[含括围]	面	a face; not flour
            {面}包车	麪	noodles and flour; not a face
            {面}点[名]	面	a face; not flour
            {须}[发眉]	鬚	a beard
            “	“	punctuation stays
            ”	”	punctuation stays
            一{发}千钧	髮	hair; not to send out
            一{干}[人众]	干	gan, to do with or against
            一{干}二净	乾	gan, dry
            一出好戏	一齣好戲	a play
            一出戏	一齣戲	a play
            一发不可收	一發不可收	to send out; not hair
            一哄而散	一鬨而散	an uproar
            一目{了}然	瞭	to understand
            万年{历}	曆	history; not the calendar
            三{里}[屯河]	里	a village, a mile and foreign names; not inside
            三鲜{面}	麪	noodles and flour; not a face
            上冲下洗	上沖下洗	to wash
            上吊	上吊	to hang
            上梁	上樑	a beam; a family name
            上游	上游	to swim; to roam
            下{里}[^巴]	裏	inside; not a mile
            下{面}[点团坊]	面	a face; not flour
            下咽	下嚥	to swallow
            下游	下游	to swim; to roam
            不{干}[了活事净吗啥什这那]	幹	to do
            不{干}净	乾	gan, dry
            不{松}	鬆	loose; not a pine
            不准	不准	to light or point at
            不寒而栗	不寒而慄	to shiver
            不愈	不癒	to heal
            不知所云	不知所云	as they say; not a cloud
            不舍	不捨	to send away; to lodge
            世界杯	世界盃	cup
            丘札记	丘劄記	notes
            业迹	業蹟	a trace
            东涌	東涌	a creek in Hong Kong
            中{签}[率号结、，。！？「」” 者户]	籤	to sign; a label
            中{签}[约署订字了下]	簽	to sign
            中游	中游	to swim; to roam
            中签	中籤	to sign; a label
            丰姿	丰姿	looks
            丰度	丰度	looks
            丰神	丰神	looks
            丰采	丰采	looks
            丰韵	丰韻	looks
            丰韵犹存	丰韻猶存	looks
            为准	爲準	to serve as a rule
            么	麼	what
            之托	之託	to entrust; to hold up
            乌{干}达	干	foreign names
            九{里}	里	foreign names
            书签	書籤	to sign; a label
            事迹	事蹟	a trace
            二{里}头	里	places and names
            二恶英	二噁英	soot or smoke
            于会泳	于會泳	places and names
            于伟国	于偉國	places and names
            于光远	于光遠	places and names
            于北辰	于北辰	places and names
            于右任	于右任	places and names
            于家堡	于家堡	places and names
            于广洲	于廣洲	places and names
            于敏院	于敏院	places and names
            于朦胧	于朦朧	places and names
            于永波	于永波	places and names
            于洪	于洪	places and names
            于田	于田	places and names
            于美人	于美人	places and names
            于谦	于謙	places and names
            于都	于都	places and names
            云云	云云	as they say; not a cloud
            五{里}[坪店铺]	里	a village, a mile and foreign names; not inside
            五岳	五嶽	the great mountains
            五脏	五臟	entrails; not dirty
            亚{胡}同	胡	foreign names
            亚洲杯	亞洲盃	cup
            亚胡{同}	同	an alley
            交托	交託	to entrust; to hold up
            产业链	產業鏈	chain
            人云亦云	人云亦云	as they say; not a cloud
            什么	什麼	what
            今周刊	今周刊	a name
            介胄	介冑	a helmet; not an heir
            仙台	仙台	a place
            令人{发}指	髮	hair; not to send out
            仪{表}盘	表	a watch; not a list
            仿佛	彷彿	as if
            仿若	彷若	as if
            伙伴	夥伴	a companion; a fire
            伙同	夥同	a companion; a fire
            伙房	伙房	a companion; a fire
            伙食	伙食	a companion; a fire
            低回	低迴	to turn round; to answer
            体恤	體恤	to pity
            余{干}	干	foreign names
            余光中	余光中	a family name
            余干县	余干縣	places and names
            余秋雨	余秋雨	a family name
            佛{里}	里	foreign names
            佣人	傭人	brokerage
            佣金	佣金	brokerage
            佳{里}区	里	places and names
            依傍	依傍	beside
            依托	依託	to entrust; to hold up
            依托咪	依托咪	a drug
            侥幸	僥倖	luck
            便{面}	麪	noodles and flour; not a face
            信托	信託	to entrust; to hold up
            俯冲	俯衝	to rush; not to wash
            倒{霉}	霉	bad luck
            借以	藉以	to lend; to lean on
            借助	藉助	to lend; to lean on
            借口	藉口	to lend; to lean on
            借故	藉故	to lend; to lean on
            借机	藉機	to lend; to lean on
            借此	藉此	to lend; to lean on
            借由	藉由	to lend; to lean on
            借着	藉着	to lend; to lean on
            偶象	偶像	to recall or picture
            偷梁换柱	偷樑換柱	a beam; a family name
            僵尸	殭屍	a stiff corpse
            兄台	兄台	a place
            克夫	剋夫	to overcome
            克扣	剋扣	to overcome
            克星	剋星	to overcome
            党项	党項	a party; a name
            入伙	入夥	a companion; a fire
            八{里}	里	a village, a mile and foreign names; not inside
            公布	公佈	to spread; cloth
            关{注}[册定明释记脚销]	注	to pour; not to write
            兴冲冲	興沖沖	to wash
            兴高{采}烈	采	bright
            其{余}	餘	what is left; not I
            内哄	內鬨	an uproar
            写字台	寫字檯	a desk
            农具	農具	furniture
            冲上	衝上	to rush; not to wash
            冲之鸟	沖之鳥	to wash
            冲关	衝關	to rush; not to wash
            冲出	衝出	to rush; not to wash
            冲击	衝擊	to rush; not to wash
            冲刷	沖刷	to wash
            冲刺	衝刺	to rush; not to wash
            冲动	衝動	to rush; not to wash
            冲劲	衝勁	to rush; not to wash
            冲印	沖印	to wash
            冲向	衝向	to rush; not to wash
            冲喜	沖喜	to wash
            冲撞	衝撞	to rush; not to wash
            冲水	沖水	to wash
            冲泡	沖泡	to wash
            冲浪	衝浪	to rush; not to wash
            冲煮	沖煮	to wash
            冲破	衝破	to rush; not to wash
            冲突	衝突	to rush; not to wash
            冲绳	沖繩	to wash
            冲走	沖走	to wash
            冲过	衝過	to rush; not to wash
            冲进	衝進	to rush; not to wash
            冲销	沖銷	to wash
            冲锋	衝鋒	to rush; not to wash
            冲顶	衝頂	to rush; not to wash
            冲高	衝高	to rush; not to wash
            准予	准予	to light or point at
            准入	准入	to light or point at
            准噶尔	準噶爾	to light or point at
            准将	准將	to light or point at
            准生	准生	to light or point at
            准绳	準繩	a bow
            准许	准許	to light or point at
            凉席	涼蓆	a mat
            几率	幾率	several
            凭借	憑藉	to lend; to lean on
            凭吊	憑弔	to mourn
            凶兆	凶兆	evil
            凶吉	凶吉	evil
            凶多吉少	凶多吉少	evil
            凶宅	凶宅	evil
            凶手	兇手	evil
            分布	分佈	to spread; cloth
            利欲	利慾	desire
            别扭	彆扭	to be stubborn
            刮{胡}	鬍	a beard; how
            刮大风	颳大風	to blow
            刮起	颳起	to blow
            刮风	颳風	to blow
            制{表}[领工品师业]	錶	a watch; not a list
            前{仆}后	仆	to fall forward
            剪彩	剪綵	ribbons; colour
            割舍	割捨	to send away; to lodge
            劈{里}	里	in nonsense words
            力争上游	力爭上游	to swim; to roam
            加{里}[曼宁波]	里	foreign names
            加仑	加侖	Kunlun; order
            包{干}	乾	gan, dry
            包{干}[部活]	幹	to do
            包{干}儿	乾	gan, dry
            包{谷}	穀	millet; not a valley
            十{里}	里	a village, a mile and foreign names; not inside
            千{里}	里	a village, a mile and foreign names; not inside
            千钧一{发}	髮	hair; not to send out
            千锤百炼	千錘百煉	to refine
            升华	昇華	to rise
            升平	昇平	to rise
            协赞	協贊	to praise; to help
            南{回}[铁公]	迴	to turn round; to answer
            卷烟	捲菸	tobacco; smoke
            卷饼	捲餅	to roll
            县志	縣誌	a mark; the will
            参赞	參贊	to praise; to help
            双拐	雙柺	a crutch
            反{复}	覆	to answer or cover
            反{复}[杂制合印数式姓眼方选诊赛核审检试种习句本写查线分调评验]	覆	to answer or cover
            发困	發睏	sleepy
            发布	發佈	to spread; cloth
            取舍	取捨	to send away; to lodge
            受托	受託	to entrust; to hold up
            口{吃}[是患症障]	吃	to stammer
            口吃病	口吃病	to stammer
            口吃的	口吃的	to stammer
            口吃者	口吃者	to stammer
            古迹	古蹟	a trace
            只身	隻身	rather
            叮叮当当	叮叮噹噹	jingle
            叮当	叮噹	jingle
            台历	檯曆	a desk
            台山	台山	a place
            台州	台州	a place
            台布	檯布	a desk
            台式	臺式	a desk
            台灯	檯燈	a desk
            台球	檯球	a desk
            史札记	史劄記	notes
            史迹	史蹟	a trace
            叹为观止	歎爲觀止	to sigh in praise
            叹服	歎服	to sigh in praise
            叽{里}	裏	inside; not a mile
            吁吁	吁吁	to wither
            吃力	喫力	tears and sighs
            吃吃	吃吃	tears and sighs
            合伙	合夥	a companion; a fire
            吉凶	吉凶	evil
            吊丧	弔喪	to mourn
            吊唁	弔唁	to mourn
            吊死	弔死	to mourn
            吊民	弔民	to mourn
            同{里}[古镇]	里	places and names
            同一皂	同一皁	soap
            同伙	同夥	a companion; a fire
            同皂	同皁	soap
            向导	嚮導	to incline to
            向往	嚮往	to incline to
            吞咽	吞嚥	to swallow
            吧台	吧檯	a desk
            吸烟	吸菸	tobacco; smoke
            呆{里}	裏	inside; not a mile
            周岁	週歲	all around
            周游	周遊	all around
            周而复始	週而復始	all around
            周转	週轉	all around
            周遭	周遭	all around
            呼{里}	裏	inside; not a mile
            呼扇	呼搧	to fan
            命{系}	繫	to tie, or a matter of
            咏叹	詠歎	to sigh in praise
            咖喱{面}	麪	noodles and flour; not a face
            咣当	咣噹	jingle
            咸丰	咸豐	all together; salty
            咸亨	咸亨	all together; salty
            咸宁	咸寧	all together; salty
            咸安	咸安	all together; salty
            咸镜	咸鏡	places and names
            咸阳	咸陽	all together; salty
            咽下	嚥下	to swallow
            品尝	品嚐	to taste
            哄堂	鬨堂	an uproar
            哄抢	哄搶	an uproar
            哄笑	哄笑	an uproar
            哈{里}里	里	foreign names
            哈里{里}	里	foreign names
            响应	響應	to incline to
            响当当	響噹噹	jingle
            哗哗	嘩嘩	a sound
            喀{里}多	里	foreign names
            喝彩	喝彩	ribbons; colour
            嘀{里}	裏	inside; not a mile
            嘉{里}[集建大]	里	places and names
            嘱托	囑託	to entrust; to hold up
            噼{里}	里	in nonsense words
            四{周}	周	all around, and a name
            四舍五入	四捨五入	to send away; to lodge
            回{复}[原宪正部道到]	復	to return
            回力镖	迴力鏢	to turn round; to answer
            回响	迴響	to turn round; to answer
            回廊	迴廊	to turn round; to answer
            回旋	迴旋	to turn round; to answer
            回荡	迴盪	to turn round; to answer
            回避	迴避	to turn round; to answer
            团伙	團伙	a companion; a fire
            团子	糰子	a group; a ball of rice
            困乏	睏乏	sleepy
            困倦	睏倦	sleepy
            困觉	睏覺	sleepy
            国{制}[宪]	制	a rule; not to make
            图象	圖像	to recall or picture
            坛子	罈子	a jar
            坡{里}	里	foreign names
            埔{里}社	裏	inside; not a mile
            基{里}[巴亚]	里	foreign names
            塔{里}克	里	foreign names
            塔什{干}	干	foreign names
            墓志	墓誌	a mark; the will
            备注	備註	to write on; to pour
            复苏	復甦	to wake
            复辟	復辟	to open; clear
            夏于乔	夏于喬	places and names
            多少{周}[^围边]	週	a week
            多尼采蒂	多尼采蒂	foreign names
            大{发}	發	to send out; not hair
            大{干}旱	乾	gan, dry
            大{里}[区市]	里	places and names
            大{钟}[寺楼]	鐘	to toll; the name
            大伙	大夥	a companion; a fire
            大伙儿	大夥兒	a companion; a fire
            大余县	大余縣	places and names
            大家伙儿	大家夥兒	a companion; a fire
            大抵	大抵	to clash
            大排{面}[^积]	麪	noodles and flour; not a face
            大曲酒	大麴酒	yeast; a song
            大梁	大樑	a beam; a family name
            大相{径}庭	逕	the way; straight off
            天{干}物	乾	gan, dry
            天台	天台	a place
            太{后}[面来期]	後	after; not an empress
            太麻{里}	里	places and names
            夸克	夸克	quark
            夸父	夸父	to boast
            奇迹	奇蹟	a trace
            奏折	奏摺	to fold
            奖杯	獎盃	cup
            奸情	姦情	treacherous; to violate
            奸杀	姦殺	treacherous; to violate
            奸污	姦污	treacherous; to violate
            奸淫	姦淫	treacherous; to violate
            姓{范}	范	a family name
            委托	委託	to entrust; to hold up
            姜丝	薑絲	ginger
            姜末	薑末	ginger
            姜汁	薑汁	ginger
            姜汤	薑湯	ginger
            姜片	薑片	ginger
            姜糖	薑糖	ginger
            姜茶	薑茶	ginger
            姜葱	薑蔥	ginger
            姜蒜	薑蒜	ginger
            姜黄	薑黃	ginger
            子{里}	裏	inside; not a mile
            子曰诗云	子曰詩云	as they say; not a cloud
            存托	存託	to entrust; to hold up
            存折	存摺	to fold
            宋{干}节	干	foreign names
            宠幸	寵倖	luck
            客{制}	製	to make; not a rule
            宣布	宣佈	to spread; cloth
            家{俱}乐	俱	all
            家{具}[备有体]	具	a tool
            家伙	傢伙	a companion; a fire
            家俱	傢俱	furniture
            家具	傢俱	furniture
            寄托	寄託	to entrust; to hold up
            密布	密佈	to spread; cloth
            察{干}	干	foreign names
            对{冲}[击突撞锋刺动力劲着向进过上出]	衝	to rush; not to wash
            对冲	對沖	to wash
            射雕英雄	射鵰英雄	an eagle
            小伙	小夥	a companion; a fire
            小伙儿	小夥兒	a companion; a fire
            小伙子	小夥子	a companion; a fire
            小舖	小舖	to lift; not a shop
            尔加{里}	里	foreign names
            尝尝	嚐嚐	to taste
            尝鲜	嚐鮮	to taste
            尽先	儘先	to do by oneself; at once
            尽可能	儘可能	to do by oneself; at once
            尽快	儘快	to do by oneself; at once
            尽早	儘早	to do by oneself; at once
            尽管	儘管	to do by oneself; at once
            尽速	儘速	to do by oneself; at once
            尽量	儘量	to do by oneself; at once
            局促	侷促	narrow
            局限	侷限	narrow
            居{里}夫	里	foreign names
            属托	屬託	to entrust; to hold up
            山岳	山嶽	the great mountains
            山谷	山谷	a valley
            山重水{复}	複	to repeat or many; not to return
            岳麓	嶽麓	the great mountains
            峡{谷}[物子粒仓类草种]	谷	a valley
            巡回	巡迴	to turn round; to answer
            巨作	鉅作	great
            巨债	鉅債	great
            巨变	鉅變	great
            巨富	鉅富	great
            巨款	鉅款	great
            巨著	鉅著	great
            巨贪	鉅貪	great
            巨额	鉅額	great
            巴厘	巴厘	places and names
            巴塞仑	巴塞崙	Kunlun; order
            布下	佈下	to spread; cloth
            布告	佈告	to spread; cloth
            布局	佈局	to spread; cloth
            布景	佈景	to spread; cloth
            布满	佈滿	to spread; cloth
            布点	佈點	to spread; cloth
            布线	佈線	to spread; cloth
            布置	佈置	to spread; cloth
            布署	佈署	to spread; cloth
            布设	佈設	to spread; cloth
            布道	佈道	to spread; cloth
            布防	佈防	to spread; cloth
            布阵	佈陣	to spread; cloth
            布雷	佈雷	to spread; cloth
            席子	蓆子	a mat
            干{干}净	乾	gan, dry
            干什么	幹什麼	what
            干姜	乾薑	ginger
            干干{净}净	淨	clean
            干断食	乾斷食	gan, dry
            干杯	乾杯	cup
            年里	年裏	inside; not a mile
            幸免	倖免	luck
            幸存	倖存	luck
            幸臣	倖臣	luck
            庆小{面}[^积]	麪	noodles and flour; not a face
            库尔{干}	干	foreign names
            开伙	開伙	a companion; a fire
            开诚布公	開誠佈公	to spread; cloth
            开辟	開闢	to open; clear
            弗{里}	里	foreign names
            弘{历}	曆	history; not the calendar
            张三丰	張三丰	looks
            张灯结彩	張燈結綵	ribbons; colour
            弥勒	彌勒	to brim over
            弥漫	瀰漫	to brim over
            强中{干}	乾	gan, dry
            强奸	強姦	treacherous; to violate
            当{冲}[^突击锋动破过进出]	沖	to wash
            录象	錄像	to recall or picture
            形影相吊	形影相弔	to mourn
            形象	形象	to recall or picture
            彩带	綵帶	ribbons; colour
            彩排	彩排	ribbons; colour
            彩绸	綵綢	ribbons; colour
            彭于晏	彭于晏	places and names
            影{只}	隻	a counting word
            径向	徑向	a way
            径庭	徑庭	a way
            徒托	徒託	to entrust; to hold up
            徘徊	徘徊	to turn round; to answer
            御侮	禦侮	to ward off; of the court
            御寒	禦寒	to ward off; of the court
            御敌	禦敵	to ward off; of the court
            御用	御用	to ward off; of the court
            御花园	御花園	to ward off; of the court
            德{干}高	干	foreign names
            心{系}	繫	to tie, or a matter of
            必[须須鬚]{发}	發	to send out; not hair
            必{须}[发眉]	須	must; not a beard
            志哀	誌哀	a mark; the will
            念书	唸書	to read aloud
            念叨	唸叨	to read aloud
            念咒	唸咒	to read aloud
            念经	唸經	to read aloud
            念诵	唸誦	to read aloud
            怒{冲}冲	沖	to wash
            怒{发}冲	髮	hair; not to send out
            性欲	性慾	desire
            恒生	恒生	a name
            恩准	恩准	to light or point at
            恶心	噁心	sick
            悬梁	懸樑	a beam; a family name
            情{系}	繫	to tie, or a matter of
            情欲	情慾	desire
            惊叹	驚歎	to sigh in praise
            想{干}	幹	to do
            想象	想像	to recall or picture
            想象力	想像力	to recall or picture
            愈合	癒合	to heal
            意大利{面}[^积向对临前部]	麪	noodles and flour; not a face
            愚暗	愚闇	dark
            慰借	慰藉	to lend; to lean on
            我{干}什	幹	to do
            戒烟	戒菸	tobacco; smoke
            或{并}罚	併	to finish and combine
            战栗	戰慄	to shiver
            房梁	房樑	a beam; a family name
            所托非人	所託非人	to entrust; to hold up
            扇扇子	搧扇子	to fan
            扇火	搧火	to fan
            扇火止沸	扇火止沸	to fan
            扇耳光	搧耳光	to fan
            扇风	搧風	to fan
            扇风耳	扇風耳	to fan
            手{表}[示现决明达态演白述扬彰]	表	a watch; not a list
            手链	手鏈	chain
            扎尔达{里}	里	foreign names
            托之空言	託之空言	to entrust; to hold up
            托人	託人	to entrust; to hold up
            托付	託付	to entrust; to hold up
            托儿所	托兒所	to entrust; to hold up
            托梦	託夢	to entrust; to hold up
            托物	託物	to entrust; to hold up
            托福	託福	to entrust; to hold up
            托管	託管	to entrust; to hold up
            托词	託詞	to entrust; to hold up
            托辞	託辭	to entrust; to hold up
            托运	託運	to entrust; to hold up
            托附	託附	to entrust; to hold up
            扣子	釦子	a button
            批准	批准	to light or point at
            批注	批註	to write on; to pour
            抗御	抗禦	to ward off; of the court
            折冲	折衝	to rush; not to wash
            折叠	摺疊	to fold
            折子	摺子	to fold
            折扇	摺扇	to fold
            折纸	摺紙	to fold
            折页	摺頁	to fold
            抚恤	撫卹	to pity
            披头散{发}	髮	hair; not to send out
            抵御	抵禦	to ward off; of the court
            抵触	牴觸	to clash
            抽烟	抽菸	tobacco; smoke
            抽签	抽籤	to sign; a label
            拆伙	拆夥	a companion; a fire
            拉链	拉鏈	chain
            拐杖	柺杖	a crutch
            拐棍	柺棍	a crutch
            拜占庭	拜占庭	places and names
            拜托	拜託	to entrust; to hold up
            拮据	拮据	hard up
            拿破仑	拿破崙	Kunlun; order
            挨打	捱打	to suffer
            挨批	捱批	to suffer
            挨揍	捱揍	to suffer
            挨过	捱過	to suffer
            挨饿	捱餓	to suffer
            挨骂	捱罵	to suffer
            挽歌	輓歌	an elegy
            挽联	輓聯	an elegy
            挽词	輓詞	an elegy
            捏{面}人	麪	noodles and flour; not a face
            据守	據守	the old numbers
            掉{发}[^现生问展出]	髮	hair; not to send out
            控制台	控制台	places and names
            控烟	控菸	tobacco; smoke
            推托	推託	to entrust; to hold up
            提升	提升	to rise
            提心吊胆	提心吊膽	to hang
            搜罗	蒐羅	to search
            搜集	蒐集	to search
            摄象	攝像	to recall or picture
            摆布	擺佈	to spread; cloth
            攀{岩}	岩	rock
            收获	收穫	to get; to harvest
            放{松}	鬆	loose; not a pine
            散{发}	發	to send out; not hair
            散{发}披	髮	hair; not to send out
            散伙	散夥	a companion; a fire
            散布	散佈	to spread; cloth
            散布谣	散佈謠	shed
            数罪并罚	數罪併罰	to finish and combine
            整并	整併	to finish and combine
            文汇报	文匯報	to gather; to remit
            斗胆	斗膽	bold
            斯底{里}	里	foreign names
            新余市	新余市	places and names
            方志	方誌	a mark; the will
            施舍	施捨	to send away; to lodge
            无{干}[部]	幹	to do
            无厘头	無厘頭	nonsense
            无精打{采}	采	bright
            日志	日誌	a mark; the will
            时紧时{松}	鬆	loose; not a pine
            昆仑	崑崙	Kunlun
            昆仑山	崑崙山	Kunlun; order
            昆剧	崑劇	Kunlun
            昆山	崑山	Kunlun
            昆明	昆明	Kunlun
            昆曲	崑曲	Kunlun
            昆腔	崑腔	Kunlun
            昆虫	昆蟲	Kunlun
            昏暗	昏暗	dark
            星罗棋布	星羅棋佈	to spread; cloth
            星露谷	星露谷	a valley
            暗弱	闇弱	dark
            曼谷	曼谷	a valley
            朱砂	硃砂	vermilion
            朴树	朴樹	a name
            杂志	雜誌	a mark; the will
            杠杆	槓桿	a bar; a pole
            杯赛	盃賽	a cup to win
            杰	傑	to pass over; by tax
            林{冲}[^破击突过出上进向动]	沖	to wash
            林周县	林周縣	places and names
            柜台	櫃檯	a desk
            查{干}[湖淖苏]	干	foreign names
            标志	標誌	a mark; the will
            标注	標註	to note
            标签	標籤	to sign; a label
            栋梁	棟樑	a beam; a family name
            栗子	栗子	to shiver
            格{里}[菲芬高历]	里	foreign names
            格{里}格	里	foreign names
            桥梁	橋樑	a beam; a family name
            梁上君子	樑上君子	a beam; a family name
            梁山	梁山	places and names
            梁架	樑架	a beam; a family name
            梁柱	樑柱	a beam; a family name
            梳妆台	梳妝檯	a desk
            椰子{干}	乾	gan, dry
            榴莲{干}	乾	gan, dry
            模{里}西	里	foreign names
            模棱	模稜	edge
            横冲直撞	橫衝直撞	to rush; not to wash
            横梁	橫樑	a beam; a family name
            欧洲杯	歐洲盃	cup
            欲念	慾念	desire
            欲望	慾望	desire
            欲火	慾火	desire
            欺蒙	欺矇	blind or drizzling
            歌手丁当	歌手丁噹	jingle
            武{后}	后	an empress; not after
            武{里}府	里	foreign names
            毁誉	譭譽	to destroy; to slander
            毁谤	譭謗	to destroy; to slander
            比{干}	干	gan, to do with or against
            气冲冲	氣沖沖	to wash
            气喘吁吁	氣喘吁吁	to wither
            气焰	氣焰	a flame
            水{里}乡	里	places and names
            永志不忘	永誌不忘	a mark; the will
            求知欲	求知慾	desire
            求签	求籤	to sign; a label
            汇总	彙總	to gather; to remit
            汇报	彙報	to gather; to remit
            汇演	匯演	to gather; to remit
            汇编	彙編	to gather; to remit
            汇聚	匯聚	to gather; to remit
            汇集	彙集	to gather; to remit
            江{干}区	干	places and names
            污蔑	污衊	slander
            汤团	湯糰	a group; a ball of rice
            沈河	瀋河	Shenyang; the name
            沈海	瀋海	Shenyang; the name
            沈阳	瀋陽	Shenyang; the name
            沉郁	沉鬱	sunk; not Shen
            沙土	沙土	sand
            沙金	沙金	sand
            河涌	河涌	a creek in Hong Kong
            河谷	河谷	a valley
            油泼{面}	麪	noodles and flour; not a face
            治愈	治癒	to heal
            沾化	霑化	places and names
            沾湿	沾溼	wet
            沾益	霑益	places and names
            沾衣	霑衣	wet
            泛滥	氾濫	to flood
            注册	註冊	to write on; to pour
            注定	註定	to write on; to pour
            注明	註明	to write on; to pour
            注脚	註腳	to write on; to pour
            注记	註記	to write on; to pour
            注释	註釋	to write on; to pour
            洄游	洄游	to swim; to roam
            洋李{干}	乾	gan, dry
            津梁	津樑	a beam; a family name
            洲{里}	里	foreign names
            浓{郁}	郁	a family name, fragrant
            浮游	浮游	to swim; to roam
            淬炼	淬煉	to refine
            游击	游擊	to swim; to roam
            游动	游動	to swim; to roam
            游弋	游弋	to swim; to roam
            游泳	游泳	to swim; to roam
            游离	游離	to swim; to roam
            游说	遊說	to swim; to roam
            游资	游資	to swim; to roam
            溜须	溜鬚	a beard
            漓江	灕江	to brim over
            瀑{布}[景点群满局置]	布	to spread; cloth
            火{并}[事案]	併	to finish and combine
            火鸡{面}	麪	noodles and flour; not a face
            炮台	炮臺	a place
            炸毁	炸燬	to destroy; to slander
            烟台	煙臺	a place
            烟叶	菸葉	tobacco; smoke
            烟头	菸頭	tobacco; smoke
            烟民	菸民	tobacco; smoke
            烟熏	煙燻	to smoke or fume
            烟瘾	菸癮	tobacco; smoke
            烟碱	菸鹼	tobacco; smoke
            烟草	菸草	tobacco; smoke
            烟蒂	菸蒂	tobacco; smoke
            烟酒	菸酒	tobacco; smoke
            烧毁	燒燬	to destroy; to slander
            焚毁	焚燬	to destroy; to slander
            熏染	薰染	to smoke or fume
            熏衣草	薰衣草	to smoke or fume
            熏陶	薰陶	to smoke or fume
            熏风	薰風	to smoke or fume
            熏香	薰香	to smoke or fume
            牙签	牙籤	to sign; a label
            物欲	物慾	desire
            牵一{发}	髮	hair; not to send out
            犯困	犯睏	sleepy
            狼吞虎咽	狼吞虎嚥	to swallow
            玉{里}镇	里	places and names
            玛{干}	干	foreign names
            理{念}[书经诵叨]	念	a thought
            瓦西{里}	里	foreign names
            瓶颈	瓶頸	a bottle
            甚么	甚麼	what
            甜{面}	麪	noodles and flour; not a face
            生{发}[展]	發	to send out; not hair
            生命{系}[统]	系	a system
            生姜	生薑	ginger
            由表及{里}	裏	inside; not a mile
            甲胄	甲冑	a helmet; not an heir
            电度表	電度表	a meter
            番茄{面}[^积膜]	麪	noodles and flour; not a face
            疏松	疏鬆	loose; not a pine
            疗愈	療癒	to heal
            病愈	病癒	to heal
            症结	癥結	an illness; a knot in the belly
            痊愈	痊癒	to heal
            白术	白朮	a herb
            百{里}挑	裏	inside; not a mile
            百折裙	百摺裙	to fold
            皇太{后}	后	an empress; not after
            皮划	皮划	to row
            相克	相剋	to overcome
            相片	相片	a photograph
            真{系}	係	to tie, or a matter of
            硅谷	硅谷	a valley
            社子	社子	an old teacher in Taiwan
            祖冲之	祖沖之	to wash
            神雕侠侣	神鵰俠侶	an eagle
            禁欲	禁慾	desire
            禁烟	禁菸	tobacco; smoke
            私欲	私慾	desire
            稀{里}	裏	inside; not a mile
            稳{扎}	紮	to tie
            空蒙	空濛	blind or drizzling
            窝里	窩裏	inside; not a mile
            竹席	竹蓆	a mat
            竹签	竹籤	to sign; a label
            第[一二两三四五六七八九十几]{周}	週	a measure of time: a week
            签	簽	to sign
            签筒	籤筒	to sign; a label
            米{面}[、，粮油店馍]	麪	noodles and flour; not a face
            粉团	粉糰	a group; a ball of rice
            粗{制}滥造	製	to make; not a rule
            精准	精準	to light or point at
            精辟	精闢	to open; clear
            糊口	餬口	to make do
            糯米团	糯米糰	a group; a ball of rice
            红{皂}	皂	soap
            红曲	紅麴	yeast; a song
            纵欲	縱慾	desire
            纽扣	鈕釦	a button
            细嚼慢咽	細嚼慢嚥	to swallow
            织{里}[镇童]	里	places and names
            绑{扎}	紮	to tie
            结梁子	結樑子	a beam; a family name
            绕梁	繞樑	a beam; a family name
            统一{发}	發	to send out; not hair
            绣球	繡球	a ball
            缓冲	緩衝	to rush; not to wash
            编{钟}	鐘	to toll; the name
            老{干}部	幹	to do
            老姜	老薑	ginger
            老少咸宜	老少咸宜	all together; salty
            老态龙{钟}	鍾	fond of; a name
            老板	老闆	the owner
            聒噪	聒噪	to clamour
            联{系}	繫	to tie, or a matter of
            肖象	肖像	to recall or picture
            肥肠{面}	麪	noodles and flour; not a face
            背黑锅	揹黑鍋	to carry on the back
            胜迹	勝蹟	a trace
            胡{同}	衕	an alley
            胡{同}[时意样]	同	an alley
            胡子昂	胡子昂	a name
            胶卷	膠捲	to roll
            脉冲	脈衝	to rush; not to wash
            脊梁	脊樑	a beam; a family name
            脚注	腳註	to write on; to pour
            腰酸	腰痠	sore
            腾格{里}	里	foreign names
            臊子{面}	麪	noodles and flour; not a face
            自{干}五	乾	gan, dry
            自愈	自癒	to heal
            舍不得	捨不得	to send away; to lodge
            舍命	捨命	to send away; to lodge
            舍己	捨己	to send away; to lodge
            舍弃	捨棄	to send away; to lodge
            舍得	捨得	to send away; to lodge
            舍我其谁	捨我其誰	to send away; to lodge
            舍本	捨本	to send away; to lodge
            舍生	捨生	to send away; to lodge
            舍身	捨身	to send away; to lodge
            舍近	捨近	to send away; to lodge
            舞{台}布	臺	a desk is 檯, a stage 臺
            舞台{布}[景置局]	佈	to spread; cloth
            良{姜}	薑	ginger
            艰巨	艱鉅	great
            苇席	葦蓆	a mat
            苏醒	甦醒	to wake
            茶{几}	几	a tea table
            草席	草蓆	a mat
            荔枝{干}	乾	gan, dry
            荡气回肠	蕩氣迴腸	to turn round; to answer
            获准	獲准	to light or point at
            菠菜{面}[^积]	麪	noodles and flour; not a face
            萝卜	蘿蔔	radish
            萦回	縈迴	to turn round; to answer
            葱油{面}	麪	noodles and flour; not a face
            葵涌	葵涌	a creek in Hong Kong
            蒙混	矇混	blind or drizzling
            蒙眬	矇矓	blind or drizzling
            蒙着眼	矇着眼	blind or drizzling
            蒙蒙	濛濛	blind or drizzling
            蒙骗	矇騙	blind or drizzling
            蒜苔	蒜薹	a stalk
            蔑视	蔑視	slander
            薄幸	薄倖	luck
            藏{历}	曆	history; not the calendar
            行百{里}	里	a village, a mile and foreign names; not inside
            行迹	行跡	a trace
            衣扣	衣釦	a button
            袅袅	裊裊	curling up
            袖扣	袖釦	a button
            被{冲}[走上倒散断下离入到毁垮]	沖	to wash
            裤带{面}	麪	noodles and flour; not a face
            西{里}[西尔亚诺]	里	foreign names
            西藏{历}	歷	history
            西西{里}	里	foreign names
            要冲	要衝	to rush; not to wash
            论{坛}	壇	an altar; not a jar
            诋毁	詆譭	to destroy; to slander
            词汇	詞彙	to gather; to remit
            诗云	詩云	as they say; not a cloud
            诬蔑	誣衊	slander
            语汇	語彙	to gather; to remit
            诱奸	誘姦	treacherous; to violate
            诵念	誦唸	to read aloud
            调{干}	幹	to do
            调制解调	調制解調	to modulate
            谷城县	穀城縣	places and names
            谷梁	穀梁	a name
            贪欲	貪慾	desire
            赛{里}木	里	places and names
            赞不绝口	讚不絕口	to praise; to help
            赞助	贊助	to praise; to help
            赞叹	讚歎	to sigh in praise
            赞同	贊同	to praise; to help
            赞成	贊成	to praise; to help
            赞比亚	贊比亞	to praise; to help
            赞许	讚許	to praise; to help
            起哄	起鬨	an uproar
            跳梁	跳樑	a beam; a family name
            车{里}雅	里	foreign names
            轮回	輪迴	to turn round; to answer
            轮奸	輪姦	treacherous; to violate
            轻{松}	鬆	loose; not a pine
            轻蔑	輕蔑	slander
            轻轻松松	輕輕鬆鬆	loose; not a pine
            辟谣	闢謠	to open; clear
            辟邪	辟邪	to open; clear
            迂回	迂迴	to turn round; to answer
            这出戏	這齣戲	a play
            迷蒙	迷濛	blind or drizzling
            通奸	通姦	treacherous; to violate
            速食{面}	麪	noodles and flour; not a face
            遍布	遍佈	to spread; cloth
            道{里}区	里	foreign names
            遗迹	遺蹟	a trace
            郭{台}[铭成强]	台	a name
            酒坛	酒罈	a jar
            酒曲	酒麴	yeast; a song
            酬佣	酬傭	brokerage
            酱{面}	麪	noodles and flour; not a face
            酸痛	痠痛	sore
            酸软	痠軟	sore
            酸麻	痠麻	sore
            醋坛	醋罈	a jar
            采臣	采臣	a name
            重托	重託	to entrust; to hold up
            野姜	野薑	ginger
            金链	金鏈	chain
            铁链	鐵鏈	chain
            铲子	鏟子	to stop up
            铲掉	剷掉	to scrape off
            银丝{面}	麪	noodles and flour; not a face
            铺眉扇眼	鋪眉搧眼	to fan
            销毁	銷燬	to destroy; to slander
            锁链	鎖鏈	chain
            锅烧{面}	麪	noodles and flour; not a face
            镰仓	鎌倉	places and names
            长吁短叹	長吁短嘆	to wither
            间不容{发}	髮	hair; not to send out
            防御	防禦	to ward off; of the court
            阳春{面}	麪	noodles and flour; not a face
            阳谷县	陽穀縣	places and names
            阿{里}[面边头]	裏	inside; not a mile
            陆{制}	製	to make; not a rule
            陈迹	陳蹟	a trace
            限{制}药	制	a rule; not to make
            除旧布新	除舊佈新	to spread; cloth
            难舍	難捨	to send away; to lodge
            雇佣	僱傭	brokerage
            青红皂白	青紅皂白	soap
            鞭辟	鞭辟	to open; clear
            韶山冲	韶山沖	a hollow in the hills
            项链	項鍊	chain
            须发	鬚髮	a beard
            颁布	頒佈	to spread; cloth
            颤栗	顫慄	to shiver
            食欲	食慾	desire
            饥民	饑民	famine
            饥荒	饑荒	famine
            饥馑	饑饉	famine
            饭团	飯糰	a group; a ball of rice
            首当其冲	首當其衝	to rush; not to wash
            香烟	香菸	tobacco; smoke
            馥{郁}	郁	a family name, fragrant
            马{扎}[^军空里尔姆]	紮	a place to tie
            驾御	駕御	to ward off; of the court
            骨灰坛	骨灰罈	a jar
            鬼{谷}子	谷	a valley
            鲗鱼涌	鰂魚涌	a creek in Hong Kong
            麻涌	麻涌	a creek in Hong Kong
            黄{钟}[大]	鐘	to toll; the name
            黄金{周}	週	a week
            黄鱼{面}[^积]	麪	noodles and flour; not a face
            鼓噪	鼓譟	to clamour
            鼻梁	鼻樑	a beam; a family name
            龙{卷}	捲	to roll
            龙{里}[县]	里	places and names
            龙应台	龍應台	a name
            龙游县	龍游縣	places and names
            龙眼{干}	乾	gan, dry
            """)
}

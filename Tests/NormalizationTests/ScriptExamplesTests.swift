import Testing
import TextModel

@testable import Normalization

/// Examples and counter-examples of our own for each class of exceptions.
struct ScriptExamplesTests {
    private func converted(_ text: String, to target: TargetScript) throws -> String {
        String(decoding: try ScriptConversion(to: target).apply(to: Array(text.utf8)).utf8, as: UTF8.self)
    }

    @Test(arguments: [
        // gan and qian
        ("乾隆皇帝晒乾了衣裳，乾坤清朗", "乾隆皇帝晒干了衣裳，乾坤清朗"),
        ("乾縣的乾旱、乾州的餅乾、秘書長李乾龍乾杯", "乾县的干旱、乾州的饼干、秘书长李乾龙干杯"),
        ("家人健康乾淨，康乾盛世", "家人健康干净，康乾盛世"), ("擦乾道路，乾道年間", "擦干道路，乾道年间"),
        ("風乾封存的牛肉乾", "风干封存的牛肉干"),
        // the particle and the book
        ("看著著名作家的著作", "看着著名作家的著作"), ("隨著作品問世，專著與編著漸多", "随着作品问世，专著与编著渐多"),
        ("比較著重效果，彰明較著", "比较着重效果，彰明较著"), ("寫著名字的信封", "写着名字的信封"),
        ("合著眼，兩人合著一書", "合着眼，两人合著一书"), ("附著力顯著，膠著不下", "附着力显著，胶着不下"),
        ("侵害著作權，使用著作權", "侵害著作权，使用著作权"), ("抱著書包讀論著", "抱着书包读论著"),
        // to borrow and disorder
        ("藉此慰藉，憑藉實力，聲名狼藉", "借此慰藉，凭借实力，声名狼藉"), ("瞭望臺上一目瞭然", "瞭望台上一目了然"),
        // the note and the tax
        ("徵調民車，宮商角徵羽，魏徵與徵收", "征调民车，宫商角徵羽，魏徵与征收"),
        // at, and the family name
        ("對於潛在風險，於潛縣志", "对于潜在风险，於潜县志"), ("位於穆斯林地區，關於戲曲", "位于穆斯林地区，关于戏曲"),
        ("他說：「於先生好。」由於先生不在", "他说：「於先生好。」由于先生不在"), ("姓於的作家於梨華", "姓於的作家於梨华"),
        // to sink, and Shen
        ("沈先生沈默不語，沈伯洋心情沈重", "沈先生沉默不语，沈伯洋心情沉重"), ("瀋陽的沈船浮沈", "沈阳的沉船浮沉"),
        // to cover, to answer
        ("反覆答覆，覆蓋面與顛覆", "反复答复，覆盖面与颠覆"), ("船隻翻覆，反反覆覆的覆核", "船只翻覆，反反复复的复核"),
        // a chain, to refine
        ("項鍊與鍛鍊、鐵鍊、老鍊", "项链与锻炼、铁链、老练"),
        // names
        ("歌手陳昇與溫昇豪，氣溫上昇", "歌手陈昇与温昇豪，气温上升"), ("步步高陞，縣議員莊陞漢", "步步高升，县议员庄陞汉"),
        ("李祕訪祕書處，神祕的祕魯", "李祕访秘书处，神秘的秘鲁"), ("氾濫成災，氾水流域", "泛滥成灾，氾水流域"),
        ("束脩與脩改，春蒐與蒐集", "束脩与修改，春蒐与搜集"), ("扞格不入，扞衛家園", "扞格不入，捍卫家园"),
        ("鉅額資金，鉅亨網，李澤鉅", "巨额资金，钜亨网，李泽钜"), ("逕行決定，烏溪與逕口", "径行决定，乌溪与迳口"),
        // tiny, youngest, what
        ("幺麼小丑說什麼，家中老么", "幺麽小丑说什么，家中老幺"),
        // an unfired piece
        ("磚坏與毛坏，損壞了", "砖坯与毛坯，损坏了"),
        // accounts and curtains
        ("帳戶與帳單，帳篷和蚊帳", "账户与账单，帐篷和蚊帐"),
        // words that stay words
        ("巡察組、份子、俱樂部、表姊、囍字", "巡察组、份子、俱乐部、表姊、囍字"), ("電腦螢幕與螢光", "电脑萤幕与萤光"),
        ("「這樣」與『那樣』", "「这样」与『那样』"),
        // variants
        ("諮詢衹此一家，麪包、群眾、羣衆、抬槓、擡頭", "咨询只此一家，面包、群众、群众、抬杠、抬头"),
    ])
    func toSimplified(traditional: String, simplified: String) throws {
        #expect(try converted(traditional, to: .hans) == simplified)
    }

    /// A simplified text keeps what is also a character of its own script; only what is traditional alone is converted.
    @Test(arguments: [
        ("乾隆年间，这位著名学者执著于考证", "乾隆年间，这位著名学者执著于考证"),
        ("沈从文与毕昇的故事，破坏与一坏俱坏", "沈从文与毕昇的故事，破坏与一坏俱坏"),
        ("这个國家的经济和乾的故事", "这个国家的经济和乾的故事"),
        ("于谦、余华、范仲淹、姜子牙与后羿来了，会场里干净", "于谦、余华、范仲淹、姜子牙与后羿来了，会场里干净"),
    ])
    func simplifiedStays(text: String, expected: String) throws {
        #expect(try converted(text, to: .hans) == expected)
    }

    /// A text in both scripts is judged line by line.
    @Test func mixedTextGoesByLines() throws {
        let text = "这是张乾的报告，经济总体平稳。\n他說桌上的水乾了，這樣很好。\n"
        #expect(try converted(text, to: .hans) == "这是张乾的报告，经济总体平稳。\n他说桌上的水干了，这样很好。\n")
    }

    /// Who writes 着 for the particle means zhu by 著.
    @Test func aTextWithZheKeepsZhu() throws {
        #expect(try converted("他望着遠方，此書為魯迅著。", to: .hans) == "他望着远方，此书为鲁迅著。")
        #expect(try converted("他望著遠方，笑著說話", to: .hans) == "他望着远方，笑着说话")
    }

    @Test(arguments: [
        ("皇后发现头发变白后面条凉了", "皇后發現頭髮變白後麪條涼了"), ("干部干净利落，不干涉内政", "幹部乾淨利落，不干涉內政"),
        ("一千里外的村里有三只鸡", "一千里外的村裏有三隻雞"), ("本周周围的松树松动了", "本週周圍的松樹鬆動了"),
        ("恢复、重复与答复", "恢復、重複與答覆"), ("关系、联系与系列", "關係、聯繫與系列"),
        ("征收与远征，制造与制度", "徵收與遠征，製造與制度"), ("了解情况，吃了饭", "瞭解情況，喫了飯"),
        ("手表、时钟与钟爱的表格", "手錶、時鐘與鍾愛的表格"), ("稻谷堆满山谷", "稻穀堆滿山谷"),
        ("群众为家里的床", "羣衆爲家裏的牀"), ("范仲淹的范围，姜先生的生姜", "范仲淹的範圍，姜先生的生薑"),
    ])
    func toTraditional(simplified: String, traditional: String) throws {
        #expect(try converted(simplified, to: .hant) == traditional)
    }
}

import Testing

@testable import Linking

/// Counts and the lists beside them.
struct EnumerationTests {
    @Test(
        "closed lists",
        arguments: [
            LinkingExample("上海市、江苏省、浙江省、安徽省四省市签署协议。", "4=4: 上海市,江苏省,浙江省,安徽省"),
            LinkingExample("川渝两地联合启动行动。", "2=2: 川,渝"),
            LinkingExample("围绕信息共享、证据互认、案件移送、人才互训四个方面开展合作。", "4=4: 信息共享,证据互认,案件移送,人才互训"),
            LinkingExample("紧扣“一体化”和“高质量”两个关键。", "2=2: “一体化”,“高质量”"),
            LinkingExample("从政策共商、资源共用、服务共进等三个方面推进。", "3=3: 政策共商,资源共用,服务共进"),
            LinkingExample("抓好三件事：修路、引水、种树。", "3=3: 修路,引水,种树"),
            LinkingExample("工商、税务、公安三个部门联合检查。", "3=3: 工商,税务,公安"),
        ])
    func closed(_ example: LinkingExample) { #expect(LinkingText(example.text).enumerations == example.expected) }

    @Test("an anaphor counts the list before it once")
    func anaphor() {
        let text = LinkingText("上海市青浦区、江苏省苏州市、浙江省嘉善县共建示范区。三地将加强合作。三地还将互认证照。")
        #expect(text.enumerations == ["3=3: 上海市青浦区,江苏省苏州市,浙江省嘉善县"])
    }

    @Test(
        "no list, an open list, or no list at all",
        arguments: [
            "普洱市、保山市等8个州市办起集市。", "去年签署了两项协议。", "会上和会后召开三次会议。", "增加值保持两位数增长。", "共有30多个国家参展。",
        ])
    func open(_ text: String) { #expect(LinkingText(text).enumerations == []) }
}

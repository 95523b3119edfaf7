/// A unit and the next smaller one, for measures in several steps: 1小时20分钟.
struct FigureStep {
    let from: [Unicode.Scalar]
    let to: [Unicode.Scalar]
    let ratio: Int

    private init(_ from: String, _ to: String, _ ratio: Int) {
        (self.from, self.to, self.ratio) = (Array(from.unicodeScalars), Array(to.unicodeScalars), ratio)
    }

    static let all: [FigureStep] = [
        FigureStep("小时", "分钟", 60), FigureStep("小時", "分鐘", 60), FigureStep("小时", "分", 60),
        FigureStep("小時", "分", 60), FigureStep("个小时", "分钟", 60), FigureStep("個小時", "分鐘", 60),
        FigureStep("时", "分", 60), FigureStep("小时", "秒", 3600), FigureStep("小時", "秒", 3600),
        FigureStep("分钟", "秒", 60), FigureStep("分鐘", "秒", 60), FigureStep("分", "秒", 60),
        FigureStep("天", "小时", 24), FigureStep("天", "小時", 24), FigureStep("周", "天", 7),
        FigureStep("年", "个月", 12), FigureStep("年", "個月", 12), FigureStep("年", "月", 12),
        FigureStep("公里", "米", 1000), FigureStep("米", "厘米", 100), FigureStep("公斤", "克", 1000),
        FigureStep("千克", "克", 1000), FigureStep("吨", "公斤", 1000), FigureStep("噸", "公斤", 1000),
        FigureStep("英尺", "英寸", 12), FigureStep("英尺", "吋", 12), FigureStep("尺", "吋", 12), FigureStep("呎", "吋", 12),
        FigureStep("斤", "两", 10),
        FigureStep("斤", "兩", 10),
        FigureStep("元", "角", 10), FigureStep("圆", "角", 10), FigureStep("元", "分", 100), FigureStep("圆", "分", 100),
        FigureStep("角", "分", 10), FigureStep("块", "毛钱", 10), FigureStep("塊", "毛錢", 10),
        FigureStep("块", "毛", 10), FigureStep("塊", "毛", 10), FigureStep("元", "毛", 10),
    ]
}

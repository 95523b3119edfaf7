import TextModel

extension Lexicon {
    /// Names and set phrases that end in what looks like a figure.
    static let figureNames = Lexicon(
        name: "figureNames",
        text: """
            # Names and set phrases that end in a numeral and a measure word, compiled for this project from its own reading, 2026.
            三大纪律八项
            东京八分钟
            军情九处
            军情五处
            军情六处
            冬季两项
            利电视一台
            北京八分钟
            北欧两项
            国九条
            国十条
            国电视一台
            国电视三台
            国电视二台
            土十条
            坦克两项
            大三元
            收支“两条
            收支两条
            气十条
            水十条
            现代五项
            里约八分钟
            铁人三项
            """)
}

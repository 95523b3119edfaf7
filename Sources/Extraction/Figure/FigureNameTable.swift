import TextModel

extension Lexicon {
    /// Names and set phrases that end in what looks like a figure.
    static let figureNames = Lexicon(
        name: "figureNames",
        text: """
            # Names and set phrases that end in a numeral and a measure word, compiled for this project from its own reading, 2026.
            三大纪律八项
            东京八分钟
            人民第一
            保护第一
            信誉第一
            健康第一
            共处五项
            内三元
            军情九处
            军情五处
            军情六处
            冬季两项
            判若两人
            利电视一台
            劝了半天
            北京八分钟
            北欧两项
            又一年
            友谊第一
            吵了半天
            品质第一
            唐诗三百首
            国九条
            国十条
            国电视一台
            国电视三台
            国电视二台
            土十条
            坦克两项
            外三元
            大三元
            大卸八块
            天下第一
            安全第一
            客户第一
            年复一年
            弄了半天
            得比一年
            想了半天
            抢救第一
            接着一年
            搞了半天
            收支“两条
            收支两条
            效率第一
            效益第一
            旅客第一
            更比一天
            更比一年
            服务第一
            核四尊
            气十条
            水击三千里
            水十条
            现代五项
            生命第一
            用户第一
            等了半天
            纪律第一
            经济半小时
            群众第一
            胜似一年
            讲了半天
            诚信第一
            说了半天
            读者第一
            谈了半天
            质量第一
            连中三元
            里约八分钟
            铁人三项
            问了半天
            顾客第一
            预防第一
            骂了半天
            龚六堂
            """)
}

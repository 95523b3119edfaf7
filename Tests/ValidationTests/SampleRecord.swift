import Validation

/// A small article and the record of it, right in every detail. Tests break one thing in it at a time.
enum SampleRecord {
    static let source = """
        浙江省4月19日發(fā)布《創新報告2023》。

        該省2023年新增專利6.5萬件,同比增長(zhǎng)5.7％,居全國第二;上海市、江蘇省兩省市的專利存量超過1200萬件。
        """

    static let json = #"""
        {
        "schema":"tiqu.record/1",
        "id":"sample",
        "source":{"name":"sample.txt","media_type":"text/plain","encoding":"utf-8","bytes":198,"sha256":"71473b8e4730ff83ddc625914cf5b72187a353c1e9b3e692d68486a898d8949d","script":"hant"},
        "generator":{"name":"tiqu","version":"0.1.0","ruleset":"0000000000000000000000000000000000000000000000000000000000000000"},
        "title":null,
        "published":"2024-04-19",
        "offset_unit":"codepoint",
        "text":"浙江省4月19日发布《创新报告2023》。\n\n该省2023年新增专利6.5万件,同比增长5.7%,居全国第二;上海市、江苏省两省市的专利存量超过1200万件。",
        "alignment":[[9,9],[0,4],[35,35],[0,7],[35,35]],
        "sentences":[
        {"start":0,"end":21,"source_start":0,"source_end":25},
        {"start":23,"end":79,"source_start":27,"source_end":90}
        ],
        "entities":[
        {"id":"e1","type":"region","start":0,"end":3,"text":"浙江省","source_start":0,"source_end":3,"sentence":0,"within":null,"rule":"region.full_name","code":"330000","name":"浙江省","level":"province","form":"full"},
        {"id":"e2","type":"date","start":3,"end":8,"text":"4月19日","source_start":3,"source_end":8,"sentence":0,"within":null,"rule":"date.month_day","value":"--04-19","resolved":"2024-04-19"},
        {"id":"e3","type":"document","start":10,"end":20,"text":"《创新报告2023》","source_start":14,"source_end":24,"sentence":0,"within":null,"rule":"document.title_marks","title":"创新报告2023","kind":"报告","number":null,"year":2023,"issuer":null},
        {"id":"e4","type":"region","start":23,"end":25,"text":"该省","source_start":27,"source_end":29,"sentence":1,"within":null,"rule":"region.anaphor","code":null,"name":null,"level":"province","form":"anaphor","members":["330000"]},
        {"id":"e5","type":"date","start":25,"end":30,"text":"2023年","source_start":29,"source_end":34,"sentence":1,"within":null,"rule":"date.year","value":"2023","resolved":null},
        {"id":"e6","type":"quantity","start":34,"end":39,"text":"6.5万件","source_start":38,"source_end":43,"sentence":1,"within":null,"rule":"figure.measure","value":65000,"unit":"件","unit_code":null,"modifier":null,"per":null,"noun":null},
        {"id":"e7","type":"percentage","start":44,"end":48,"text":"5.7%","source_start":55,"source_end":59,"sentence":1,"within":null,"rule":"figure.percent_sign","value":5.7,"unit":"%","modifier":null},
        {"id":"e8","type":"ordinal","start":52,"end":54,"text":"第二","source_start":63,"source_end":65,"sentence":1,"within":null,"rule":"figure.ordinal","value":2},
        {"id":"e9","type":"region","start":55,"end":58,"text":"上海市","source_start":66,"source_end":69,"sentence":1,"within":null,"rule":"region.full_name","code":"310000","name":"上海市","level":"province","form":"full"},
        {"id":"e10","type":"region","start":59,"end":62,"text":"江苏省","source_start":70,"source_end":73,"sentence":1,"within":null,"rule":"region.full_name","code":"320000","name":"江苏省","level":"province","form":"full"},
        {"id":"e11","type":"region","start":62,"end":65,"text":"两省市","source_start":73,"source_end":76,"sentence":1,"within":null,"rule":"region.counted","code":null,"name":null,"level":"group","form":"anaphor","members":["310000","320000"]},
        {"id":"e12","type":"quantity","start":72,"end":78,"text":"1200万件","source_start":83,"source_end":89,"sentence":1,"within":null,"rule":"figure.measure","value":12000000,"unit":"件","unit_code":null,"modifier":"over","per":null,"noun":null}
        ],
        "facts":[
        {"id":"f1","sentence":1,"indicator":{"text":"新增专利","start":30,"end":34,"source_start":34,"source_end":38},"region":{"code":"330000","entity":"e4"},"period":{"value":"2023","entity":"e5"},"entity":"e6","value":65000,"unit":"件","modifier":null,"from":null,"modality":null,"changes":[{"direction":"increase","value":5.7,"unit":"%","modifier":null,"basis":"year_on_year","entity":"e7"}],"rank":{"value":2,"scope":"全国","entity":"e8"},"rule":"fact.clause"},
        {"id":"f2","sentence":1,"indicator":{"text":"专利存量","start":66,"end":70,"source_start":77,"source_end":81},"region":{"code":null,"entity":"e11"},"period":null,"entity":"e12","value":12000000,"unit":"件","modifier":"over","from":null,"modality":null,"changes":[],"rank":null,"rule":"fact.clause"}
        ],
        "enumerations":[
        {"id":"n1","sentence":1,"entity":"e11","declared":2,"items":[{"text":"上海市","start":55,"end":58,"source_start":66,"source_end":69},{"text":"江苏省","start":59,"end":62,"source_start":70,"source_end":73}],"found":2,"agrees":true}
        ],
        "diagnostics":[
        {"code":"normalization.glosses","severity":"info","message":"2 reading glosses were removed.","source_start":10,"source_end":14}
        ]
        }
        """#

    /// The record with one passage changed. The passage must occur exactly once, or the test would not say what it breaks.
    static func changing(_ passage: String, to replacement: String) -> String {
        precondition(json.ranges(of: passage).count == 1, "“\(passage)” is not unique in the sample")
        return json.replacing(passage, with: replacement)
    }
}

/// What the validator finds in a record of the sample article.
func findings(in record: String, source: String? = SampleRecord.source) -> [Finding] {
    Validator().validate(record: Array(record.utf8), name: "sample", source: source.map { Array($0.utf8) })
}

/// One change to the sample, and the one finding that it must cause.
struct Break: Sendable, CustomStringConvertible {
    let passage: String
    let replacement: String
    let code: String
    let path: String

    init(_ passage: String, _ replacement: String, _ code: String, at path: String) {
        (self.passage, self.replacement, self.code, self.path) = (passage, replacement, code, path)
    }

    var description: String { "\(code) \(path)" }

    /// The findings as `code path`, for comparing with `description`.
    var found: [String] {
        findings(in: SampleRecord.changing(passage, to: replacement)).map { "\($0.code) \($0.path)" }
    }
}

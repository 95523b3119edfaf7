/// A document's title is what stands between its marks, and its details are written there or right behind.
struct DocumentChecker {
    let record: Record
    private(set) var findings: FindingCollector

    /// How far behind the title a document number may stand; no detail is longer than that.
    private static let reach = 64
    /// How far from the title a word may stand that says what kind of thing it is.
    private static let besides = 40

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        for entity in record.soundEntities(.document) {
            guard let range = entity.range else { continue }
            checkTitle(entity, record.text.scalars[range])
            checkDetails(entity, range)
            checkIssuer(entity)
        }
        checkIdentities()
    }

    private mutating func report(_ check: Check, _ entity: EntityRecord, _ key: StaticString, _ message: String) {
        findings.report(
            check, at: entity.value[key] ?? entity.value, source: entity.offsets.sourceRange, message)
    }

    private mutating func checkTitle(_ entity: EntityRecord, _ words: ArraySlice<Unicode.Scalar>) {
        guard let title = entity.value["title"], title.kind == .string else { return }
        let isMarked = words.count > 1 && words.first == "《" && words.last == "》"
        if !isMarked {
            report(.titleDiffers, entity, "text", "A document stands between 《 and 》.")
        } else if !title.scalars.elementsEqual(words.dropFirst().dropLast()) {
            let inner = string(words.dropFirst().dropLast().prefix(80))
            report(.titleDiffers, entity, "title", "Between the marks stands \"\(inner)\".")
        }
    }

    /// How far from the title the year of an edition may stand: 2025年版《…》.
    private static let edition = 10

    private mutating func checkDetails(_ entity: EntityRecord, _ range: Range<Int>) {
        // A title of a thousand characters is no title, and looking through a longer one for every detail would take long.
        let words = record.text.scalars[range].suffix(1000)
        let behind = record.text.scalars[range.upperBound...].prefix(Self.reach)
        let before = record.text.scalars[..<range.lowerBound].suffix(Self.reach)
        let number = entity.value["number"]?.scalars ?? []
        if !number.isEmpty && ![behind, words, before].contains(where: { Self.contains($0, number) }) {
            report(.documentDetail, entity, "number", "\"\(string(number))\" does not stand beside the title.")
        }
        checkKind(entity, range)
        if let year = entity.value["year"]?.integer, !Self.bears(Array(words) + number, year: year),
            !Self.bears(before.suffix(Self.edition) + [" "] + behind.prefix(Self.edition), year: year)
        {
            report(.documentDetail, entity, "year", "Neither title nor number bears the year \(year).")
        }
    }

    private mutating func checkKind(_ entity: EntityRecord, _ range: Range<Int>) {
        guard let kind = entity.value["kind"], let stated = kind.string else { return }
        if !isSaid(kind, nearby(range)) {
            report(.documentDetail, entity, "kind", "\"\(stated)\" stands neither in the title nor beside it.")
        } else if let head = headNoun(of: entity.value["title"]?.scalars ?? []), Self.officialKinds.contains(stated),
            !stated.hasSuffix(head), !head.hasSuffix(stated), record.added.endings(of: stated).isEmpty
        {
            report(.documentDetail, entity, "kind", "The title ends in \"\(head)\".")
        }
    }

    /// What official papers are called; a title that ends in one of these is of no other of these kinds.
    private static let officialKinds = [
        "备忘录", "公报", "公告", "决定", "决议", "办法", "协定", "协议", "章程", "条例", "措施", "方案", "标准", "白皮书", "目录", "纲要", "细则",
        "规划", "规定", "规范", "计划", "通告", "通知", "意见", "报告", "指南",
    ]

    /// The official kind that a title ends in, apart from what stands in brackets behind it.
    private func headNoun(of title: [Unicode.Scalar]) -> String? {
        var words = VariantTable.shared.folded(title)[...]
        while let last = words.last, ")）".unicodeScalars.contains(last) {
            guard let start = words.lastIndex(where: { "(（".unicodeScalars.contains($0) }) else { return nil }
            words = words[..<start]
        }
        return Self.officialKinds.first { words.suffix($0.unicodeScalars.count).elementsEqual($0.unicodeScalars) }
    }

    /// The issuer is named in the document's sentence.
    private mutating func checkIssuer(_ entity: EntityRecord) {
        guard let issuer = entity.value["issuer"], issuer.kind == .string, issuer.scalars.count <= Self.reach,
            let sentence = record.sentenceRange(entity.sentence), let place = entity.range?.lowerBound
        else { return }
        let text = record.text.scalars
        let window = text[max(sentence.lowerBound, place - 400)..<min(sentence.upperBound, place + 400)]
        if !Self.contains(window, issuer.scalars) {
            report(.documentIssuer, entity, "issuer", "The sentence does not name \"\(issuer.string ?? "")\".")
        }
    }

    /// Other words that say a kind of work.
    private static let cues: [String: [String]] = [
        "评论": ["评", "论"], "图书": ["书", "本", "著"], "电影": ["片", "影"], "报纸": ["报"], "杂志": ["刊", "志"],
        "歌曲": ["歌", "曲", "唱"], "著作": ["著"],
        "戏曲": ["戏", "剧"],
        "电视剧": ["剧"], "节目": ["栏目"], "文章": ["文"], "致辞": ["致词"],
    ]

    private func isSaid(_ kind: JSONValue, _ words: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = kind.string ?? ""
        let others = (Self.cues[name] ?? []) + record.added.endings(of: name)
        return bears(words, kind.scalars) || others.contains { bears(words, Array($0.unicodeScalars)) }
    }

    /// The document with the words right before and behind it: 电影《…》, 《…》杂志.
    private func nearby(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
        let text = record.text.scalars
        return text[max(0, range.lowerBound - Self.besides)..<min(text.count, range.upperBound + Self.besides)]
    }

    /// Whether a year is written in a text, in either kind of digits.
    private static func bears(_ text: [Unicode.Scalar], year: Int) -> Bool {
        let digits = String(year).unicodeScalars.map { Int($0.value) - 0x30 }
        let places = text.map { scalar -> Int? in
            switch scalar.value {
            case 0x30...0x39: Int(scalar.value) - 0x30
            case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
            default:
                "〇一二三四五六七八九".unicodeScalars.enumerated().first { $0.element == scalar }?.offset
                    ?? (scalar == "零" ? 0 : nil)
            }
        }
        return contains(places[...], digits.map { $0 })
    }

    /// Whether a title bears a kind, which is named in simplified characters whatever the text is in.
    private func bears(_ title: ArraySlice<Unicode.Scalar>, _ kind: [Unicode.Scalar]) -> Bool {
        kind.count <= Self.reach
            && title.indices.dropLast(max(0, kind.count - 1)).contains {
                VariantTable.shared.areVariants(title[$0..<($0 + kind.count)], kind)
            }
    }

    private static func contains<Element: Equatable>(_ text: ArraySlice<Element>, _ part: [Element]) -> Bool {
        part.count <= reach && text.indices.contains { text[$0...].starts(with: part) }
    }
}

// MARK: - Which document it is

extension DocumentChecker {
    /// Whether each id is that of one document, each document has one id, and the ids count up.
    private mutating func checkIdentities() {
        var names: [String: String] = [:]
        var owners: [String: [(id: String, number: String?)]] = [:]
        for entity in record.soundEntities(.document) {
            guard let id = entity.value["document_id"]?.string, let name = Self.name(of: entity) else { continue }
            let number = entity.value["number"]?.string
            if let other = names[id] {
                if other != name { report(.documentIdentity, entity, "document_id", "\(id) was \"\(other)\" before.") }
            } else {
                names[id] = name
                if id != "d\(names.count)" {
                    report(.documentIdentity, entity, "document_id", "The next new document is d\(names.count).")
                }
                let namesake = owners[name]?.first { $0.number == nil || number == nil || $0.number == number }
                if let namesake {
                    report(.documentIdentity, entity, "document_id", "\"\(name)\" is \(namesake.id) already.")
                }
            }
            owners[name, default: []].append((id, number))
        }
    }

    /// The full title without white space and without the country's name in front.
    private static func name(of entity: EntityRecord) -> String? {
        guard let title = (entity.value["refers_to"] ?? entity.value["title"])?.string else { return nil }
        var scalars = title.unicodeScalars.filter { !$0.properties.isWhitespace }
        for country in ["中华人民共和国", "中華人民共和國"] where scalars.count > country.unicodeScalars.count {
            if scalars.starts(with: country.unicodeScalars) {
                scalars.removeFirst(country.unicodeScalars.count)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

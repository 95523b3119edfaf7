/// Codes exist, names are theirs, and the words are a way to say the name.
struct RegionChecker {
    let record: Record
    private(set) var findings: FindingCollector
    private let variants = VariantTable.shared
    /// The codes that the text has named so far, with those of the places around them.
    private var named: Set<Substring> = []

    init(_ record: Record, _ findings: FindingCollector) {
        (self.record, self.findings) = (record, findings)
    }

    mutating func run() {
        let regions = record.soundEntities(.region)
        var noted = 0
        for entity in regions {
            // An expression may list its members inside itself.
            while noted < regions.count, regions[noted].range!.lowerBound < entity.range!.upperBound {
                if regions[noted].value["form"]?.string != "anaphor" { note(regions[noted]) }
                noted += 1
            }
            check(entity)
        }
        for fact in record.facts where record.isWellFormed(fact) {
            if let code = fact["region"]?["code"] { _ = checkExists(code, nil) }
        }
    }

    private mutating func check(_ entity: EntityRecord) {
        let form = entity.value["form"]?.string ?? ""
        checkCandidates(entity)
        for code in entity.value.elements(of: "members") { _ = checkExists(code, entity) }
        if form == "group" || form == "anaphor" { return checkExpression(entity, form: form) }
        if let members = entity.value["members"] {
            report(.regionMembers, entity, members, "Only groups and anaphora have members.")
        }
        guard let code = entity.value["code"] else { return }
        guard let text = code.string else { return checkUndecided(entity, code) }
        guard checkExists(code, entity) else { return }
        guard checkName(entity, text) else { return }
        checkLevel(entity, RegionTable.level(of: text))
        checkForm(entity, form: form, code: text)
        checkCut(entity, form: form)
    }

    /// 曲麻 of 曲麻莱县: a short name is the whole name without what kind of place it is.
    private mutating func checkCut(_ entity: EntityRecord, form: String) {
        guard form == "short", let range = entity.range, range.upperBound < record.text.scalars.count,
            let name = entity.value["name"]?.scalars, name.count == range.count + 2,
            !"新地矿林盟".unicodeScalars.contains(name[name.count - 2])
        else { return }
        let longer = record.text.scalars[range.lowerBound...range.upperBound]
        if variants.areVariants(Array(longer), Array(name.dropLast())) {
            report(.regionForm, entity, entity.value["text"], "The name goes on beyond these words.")
        }
    }

    /// 三县 of 三县市, 两省 of 两省市.
    private mutating func checkCutAnaphor(_ entity: EntityRecord, _ words: [Unicode.Scalar]) {
        guard let range = entity.range, range.upperBound + 1 < record.text.scalars.count, let last = words.last,
            "省县".unicodeScalars.contains(last), "市区區".unicodeScalars.contains(record.text.scalars[range.upperBound]),
            let number = words.first, "两二三四五六七八九十".unicodeScalars.contains(number)
        else { return }
        if "民场值委政直长容內内面域间間别別块塊位".unicodeScalars.contains(record.text.scalars[range.upperBound + 1]) { return }
        report(.regionForm, entity, entity.value["text"], "The words go on.")
    }

    private mutating func note(_ entity: EntityRecord) {
        let lists = [entity.value["members"], entity.value["candidates"]].compactMap { $0 }.flatMap {
            Array($0.elements)
        }
        for code in [entity.value["code"]].compactMap({ $0?.string }) + lists.compactMap(\.string) {
            named.formUnion([code[...], code.prefix(4), code.prefix(2)])
        }
    }

    /// Whether the text before has named a place, or one inside it.
    private func isNamed(_ code: String) -> Bool {
        named.contains(code.hasSuffix("0000") ? code.prefix(2) : code.hasSuffix("00") ? code.prefix(4) : code[...])
    }

    private mutating func report(_ check: Check, _ entity: EntityRecord?, _ value: JSONValue?, _ message: String) {
        guard let value = value ?? entity?.value else { return }
        findings.report(check, at: value, source: entity?.offsets.sourceRange, message)
    }

    private func words(_ entity: EntityRecord) -> [Unicode.Scalar] { entity.value["text"]?.scalars ?? [] }

    /// Whether a field is null or a code that the table knows. A code that went out of use before the table begins, in
    /// 2002, cannot be told from a wrong one.
    private mutating func checkExists(_ code: JSONValue, _ entity: EntityRecord?) -> Bool {
        guard let text = code.string, text.utf8.count == 6 else { return false }
        if RegionTable.contains(text) || !record.added.names(of: text).isEmpty { return true }
        let lastDay = entity?.value["valid_to"]?.string ?? record.root["published"]?.string ?? "9999"
        if lastDay < "2003" { return false }
        report(.unknownRegion, entity, code, "No administrative division has the code \(text).")
        return false
    }

    /// A name whose code is left open says which ones it may be.
    private mutating func checkUndecided(_ entity: EntityRecord, _ code: JSONValue) {
        if entity.value["candidates"] == nil {
            report(.regionCandidates, entity, code, "Neither a code nor candidates are given.")
        } else if let name = entity.value["name"], name.string != nil {
            report(.regionName, entity, name, "A name stands beside no code.")
        }
    }

    private mutating func checkCandidates(_ entity: EntityRecord) {
        guard let candidates = entity.value["candidates"] else { return }
        for code in candidates.elements { _ = checkExists(code, entity) }
        if entity.value["code"]?.isNull == false {
            report(.regionCandidates, entity, candidates, "Candidates are for names whose code is left open.")
        }
    }
}

// MARK: - Places with a code

extension RegionChecker {
    /// Whether the name is one that the code has carried.
    private mutating func checkName(_ entity: EntityRecord, _ code: String) -> Bool {
        let names = record.added.names(of: code) + RegionTable.names(of: code)
        guard let field = entity.value["name"], !names.isEmpty else { return true }
        if let name = field.string, names.contains(name) { return true }
        report(.regionName, entity, field, "The code \(code) is that of \(names[0]).")
        return false
    }

    private mutating func checkLevel(_ entity: EntityRecord, _ expected: String) {
        guard let field = entity.value["level"], let level = field.string, level != expected else { return }
        report(.regionLevel, entity, field, "The code is that of a \(expected).")
    }

    private mutating func checkForm(_ entity: EntityRecord, form: String, code: String) {
        // A name out of use need not resemble the name that the code carries.
        guard entity.value["valid_to"] == nil, let name = entity.value["name"]?.string else { return }
        let words = words(entity)
        if !isForm(form, words, of: Array(name.unicodeScalars), code: code) {
            report(.regionForm, entity, entity.value["form"], "\"\(string(words))\" is no \(form) form of \(name).")
        }
    }

    private func isForm(_ form: String, _ words: [Unicode.Scalar], of name: [Unicode.Scalar], code: String) -> Bool {
        switch form {
        case "full": variants.areVariants(words, name) || isCommonlyCalled(words, name)
        case "short": isShort(words, of: name)
        case "abbreviation": RegionTable.province(abbreviated: string(words)) == code
        default: true
        }
    }

    /// 浙江, 恩施州, 版纳: a part of the name, which may end in the name's last character.
    private func isShort(_ words: [Unicode.Scalar], of name: [Unicode.Scalar]) -> Bool {
        guard words.count > 1, words.count < name.count, let last = words.last, let nameLast = name.last else {
            return false
        }
        let isBeginning = variants.areVariants(words.dropLast(), name.prefix(words.count - 1))
        if isBeginning && variants.areVariants(last, nameLast) { return true }
        return (0...(name.count - words.count)).contains { start in
            (start == 0 || words.count > 1) && variants.areVariants(words, Array(name[start..<start + words.count]))
        }
    }

    /// 广西自治区 for 广西壮族自治区: begins and ends like the full name and leaves out the middle.
    private func isCommonlyCalled(_ words: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
        guard words.count > 2, words.count < name.count, let last = words.last, let nameLast = name.last else {
            return false
        }
        return variants.areVariants(words[..<2], name[..<2]) && variants.areVariants(last, nameLast)
    }
}

// MARK: - Groups and anaphora

extension RegionChecker {
    private mutating func checkExpression(_ entity: EntityRecord, form: String) {
        guard let members = entity.value["members"] else {
            return report(.regionMembers, entity, nil, "A \(form) has members.")
        }
        let codes = members.elements.compactMap(\.string)
        if codes.isEmpty { return report(.regionMembers, entity, members, "A \(form) has members.") }
        if Set(codes).count < codes.count { report(.regionMembers, entity, members, "A member is named twice.") }
        checkCount(entity, members, codes.count)
        if form == "anaphor" { checkAnaphor(entity, members, codes) }
        if let expected = RegionTable.members(ofGroup: string(words(entity))), expected != Set(codes) {
            report(.regionMembers, entity, members, "The members are \(expected.sorted().joined(separator: ", ")).")
        }
        if let name = entity.value["name"],
            form == "group" ? name.isNull : !name.isNull && entity.value["code"]?.isNull ?? true
        {
            report(
                .regionName, entity, name,
                form == "group" ? "A group has a name." : "A name stands beside no code.")
        }
        checkGroupFields(entity, form: form)
        if form == "group", let name = entity.value["name"], name.kind == .string, name.scalars != words(entity) {
            report(.regionName, entity, name, "A group is called what the words call it.")
        }
    }

    /// An anaphor stands for what was named before, and is of the level of that.
    private mutating func checkAnaphor(_ entity: EntityRecord, _ members: JSONValue, _ codes: [String]) {
        if let unknown = codes.first(where: { !isNamed($0) }) {
            report(.anaphorMembers, entity, members, "The text has not named \(unknown) before.")
        }
        let words = VariantTable.shared.folded(words(entity))
        checkCutAnaphor(entity, words)
        let isPlain = words.first.map { "省市县区州盟旗地".unicodeScalars.contains($0) } ?? true
        if words.count < 2 || isPlain || !"省市县区州盟旗地区湾港澳级城份分".unicodeScalars.contains(words[words.count - 1]) {
            report(.regionForm, entity, entity.value["text"], "\"\(string(words))\" stands for no region.")
        }
        if words.count == 2, words[1] == "省", codes.count == 1, let name = RegionTable.names(of: codes[0]).first,
            RegionTable.level(of: codes[0]) == "province", !name.hasSuffix("省")
        {
            report(.anaphorMembers, entity, members, "\"\(string(words))\" does not stand for \(name).")
        }
        let expected = codes.count > 1 ? "group" : RegionTable.level(of: codes[0])
        if let level = entity.value["level"], let stated = level.string, stated != expected {
            report(.regionLevel, entity, level, "The level of what it stands for is \"\(expected)\".")
        }
    }

    /// 四省市 stands for four, 三省一市 as well.
    private mutating func checkCount(_ entity: EntityRecord, _ members: JSONValue, _ count: Int) {
        guard entity.value["form"]?.string == "anaphor", let declared = Numeral.count(saidBy: words(entity)),
            declared != count
        else { return }
        report(.regionMembers, entity, members, "The words say \(declared), the members are \(count).")
    }

    /// A group has no code; an anaphor that stands for one place may have that place's.
    private mutating func checkGroupFields(_ entity: EntityRecord, form: String) {
        if form == "group", let level = entity.value["level"], level.string != nil, level.string != "group" {
            report(.regionLevel, entity, level, "The level of a group is \"group\".")
        }
        guard let field = entity.value["code"], let code = field.string else { return }
        let members = entity.value.elements(of: "members").compactMap(\.string)
        if form == "group" || members != [code] {
            report(.regionMembers, entity, field, "What stands for several places has no code of its own.")
        } else if checkName(entity, code) {
            checkLevel(entity, RegionTable.level(of: code))
        }
    }
}

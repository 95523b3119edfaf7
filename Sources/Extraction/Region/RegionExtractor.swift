import TextModel

/// Finds the administrative divisions of China that a text names, and says which each name means.
public struct RegionExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.region]
    public static var examples: [Example] { regionExamples }
    public static let lexicons: [Lexicon] = [
        .divisions, .alternativeNames, .regionGroups, .provinceAbbreviations, .abbreviationLists, .regionAnaphors,
        .regionWords, .agencies, .regionFollowers,
    ]

    public init() {}

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        let tables = RegionTables.shared
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let matches = RegionScanner(tables: tables, bytes: bytes).matches()
            if matches.isEmpty { return }
            let chosen = RegionLattice(tables: tables).best(of: matches)
            let mentions = RegionMentionReader(tables: tables, bytes: bytes).mentions(in: chosen)
            var resolver = RegionResolver(tables: tables, bytes: bytes, mentions: mentions)
            resolver.resolve()
            var resolved = resolver.mentions
            RegionAnaphora(tables: tables, bytes: bytes).resolve(&resolved)
            for mention in resolved where mention.state == .accepted {
                entities.append(entity(mention, tables))
            }
        }
    }

    private func entity(_ mention: RegionMention, _ tables: RegionTables) -> Entity {
        Entity(
            kind: .region, range: TextRange(utf8: Int(mention.start)..<Int(mention.end)),
            rule: Self.rule(mention.form), value: value(mention, tables))
    }

    private static func rule(_ form: Region.Form) -> String {
        switch form {
        case .full: "region.full"
        case .short: "region.short"
        case .abbreviation: "region.abbreviation"
        case .group: "region.group"
        case .anaphor: "region.anaphor"
        }
    }

    private func value(_ mention: RegionMention, _ tables: RegionTables) -> Region {
        let gazetteer = tables.gazetteer
        let codes = mention.divisions.map(gazetteer.codeText)
        let levels = Set(mention.divisions.map { gazetteer[$0].level })
        if case .group(let number) = mention.role {
            return Region(name: tables.groups[Int(number)].name, level: .group, form: .group, members: codes.sorted())
        }
        let level = levels.count == 1 ? levels.first ?? .group : .group
        if mention.form == .anaphor {
            return Region(level: codes.count == 1 ? level : .group, form: .anaphor, members: codes.sorted())
        }
        if mention.isAmbiguous { return Region(level: level, form: mention.form, candidates: codes) }
        return Region(
            code: codes.first,
            name: mention.divisions.first.map { String(decoding: gazetteer.name($0), as: UTF8.self) },
            level: level, form: mention.form)
    }
}

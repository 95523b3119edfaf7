import TextModel

/// Finds the administrative divisions of China that a text names, and says which each name means.
public struct RegionExtractor: EntityExtractor {
    public static let kinds: [EntityKind] = [.region]
    public static var examples: [Example] {
        RegionExamples.all + RegionSetExamples.all + RegionCounterExamples.all + RegionFurtherCounterExamples.all
    }
    public static let lexicons: [Lexicon] = [
        .divisions, .alternativeNames, .formerDivisions, .regionGroups, .provinceAbbreviations, .abbreviationLists,
        .regionAnaphors, .regionWords, .agencies, .regionFollowers, .regionNeighbours,
    ]

    /// Nil for the embedded ones, which are made ready when a text is first read.
    let tables: RegionTables?

    public init(lexicons: Lexicons = .embedded) { tables = lexicons.regions }

    public func extract(from input: ExtractionInput, into entities: inout [Entity]) {
        let tables = self.tables ?? .shared
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let matches = RegionScanner(
                tables: tables, bytes: bytes, month: FormerDivision.month(of: input.published)
            ).matches(apartFrom: input.exceptions)
            if matches.isEmpty { return }
            let chosen = RegionLattice(tables: tables).best(of: matches)
            let mentions = RegionMentionReader(tables: tables, bytes: bytes).mentions(in: chosen)
            var resolver = RegionResolver(tables: tables, bytes: bytes, mentions: mentions)
            resolver.resolve()
            var (resolved, lists) = (resolver.mentions, resolver.lists)
            RegionAnaphora(tables: tables, bytes: bytes).resolve(&resolved, into: &lists)
            for mention in resolved where mention.state == .accepted {
                let value = RegionValue(tables: tables, lists: lists, published: input.published).value(of: mention)
                let range = TextRange<Normalized>(utf8: Int(mention.start)..<Int(mention.end))
                entities.append(Entity(kind: .region, range: range, rule: Self.rule(mention.ground), value: value))
            }
        }
    }

    /// The name of the rule: why the mention counts.
    private static func rule(_ ground: RegionMention.Ground) -> String {
        switch ground {
        case .itself: "region.name"
        case .parent: "region.after_parent"
        case .list: "region.in_list"
        case .dateline: "region.dateline"
        case .fullName: "region.full_name_elsewhere"
        case .abbreviation: "region.abbreviation"
        case .office: "region.before_office"
        case .set: "region.group"
        case .antecedent: "region.anaphor"
        }
    }
}

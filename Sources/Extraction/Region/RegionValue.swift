import TextModel

/// Writes down what a mention means.
struct RegionValue {
    let tables: RegionTables
    /// What anaphors stand for, and the candidates of ambiguous names.
    let lists: [[Gazetteer.Index]]
    let published: CalendarDate?

    private var gazetteer: Gazetteer { tables.gazetteer }

    func value(of mention: RegionMention) -> Region {
        if case .group(let number) = mention.role {
            let group = tables.groups[Int(number)]
            return Region(name: group.name, level: .group, form: .group, members: group.codes)
        }
        if mention.list >= 0 { return several(lists[Int(mention.list)], mention.form) }
        if mention.former >= 0 { return former(tables.formers[Int(mention.former)], mention) }
        return one(mention.division, mention.form)
    }

    private func one(_ division: Gazetteer.Index, _ form: Region.Form) -> Region {
        Region(
            code: gazetteer.codeText(division), name: String(decoding: gazetteer.name(division), as: UTF8.self),
            level: gazetteer[division].level, form: form)
    }

    /// What an anaphor stands for, or what an ambiguous name may mean.
    private func several(_ divisions: [Gazetteer.Index], _ form: Region.Form) -> Region {
        let codes = divisions.map(gazetteer.codeText)
        let level = gazetteer[divisions[0]].level
        if form == .anaphor {
            return Region(level: divisions.count == 1 ? level : .group, form: form, members: codes.sorted())
        }
        let isOneLevel = divisions.allSatisfy { gazetteer[$0].level == level }
        return Region(level: isOneLevel ? level : .group, form: form, candidates: codes)
    }

    /// A name that once was official: as it was, for an article of its time, else what it is today.
    private func former(_ former: FormerDivision, _ mention: RegionMention) -> Region {
        var region: Region
        if former.isValid(on: published), let code = former.code {
            region = Region(code: String(code), name: former.name, level: former.level, form: mention.form)
        } else if former.successors.count == 1 || mention.isNarrowed {
            region = one(mention.division, mention.form)
        } else {
            region = several(former.successors, mention.form)
        }
        region.validTo = former.validTo
        return region
    }
}

import Validation

/// When a label and an extracted item agree. The label is the receiver throughout.
extension JSONValue {
    /// The value of a key, unless it is null.
    func stated(_ key: StaticString) -> JSONValue? { self[key].flatMap { $0.isNull ? nil : $0 } }

    func hasSamePlace(as item: JSONValue) -> Bool {
        guard let place, let other = item.sourcePlace else { return false }
        return place == other
    }

    func overlaps(_ item: JSONValue) -> Bool {
        guard let place, let other = item.sourcePlace else { return false }
        return other.lowerBound < place.upperBound && place.lowerBound < other.upperBound
    }

    func hasSameValue(as item: JSONValue, _ task: ScoredKind) -> Bool {
        switch task {
        case .regions: hasSameRegion(as: item)
        case .quantities, .percentages: hasSameFigure(as: item) && hasSameString("unit", as: item)
        case .quantitiesWithModifier:
            hasSameFigure(as: item) && hasSameString("unit", as: item) && hasSameString("modifier", as: item)
        case .ordinals: hasSameFigure(as: item)
        case .dates: hasSameDate(as: item)
        case .documents, .sentences, .factsCore, .factsFull, .enumerations: true
        }
    }

    /// Whether a string is the same in both; an empty one counts as none.
    func hasSameString(_ key: StaticString, as item: JSONValue) -> Bool {
        (stated(key)?.string ?? "") == (item.stated(key)?.string ?? "")
    }

    func hasSameNumber(_ key: StaticString, as item: JSONValue) -> Bool {
        stated(key)?.number == item.stated(key)?.number
    }

    /// A range agrees in both ends, a fraction in both parts where both state it, a value in itself.
    func hasSameFigure(as item: JSONValue) -> Bool {
        if stated("low") != nil || stated("high") != nil {
            return hasSameNumber("low", as: item) && hasSameNumber("high", as: item)
        }
        if stated("denominator") != nil, item.stated("denominator") != nil {
            return hasSameNumber("numerator", as: item) && hasSameNumber("denominator", as: item)
        }
        return hasSameNumber("value", as: item)
    }

    /// A group agrees in its members, any other region in its code; both may be without one.
    private func hasSameRegion(as item: JSONValue) -> Bool {
        let members = elements(of: "members").compactMap(\.string)
        if members.isEmpty { return hasSameString("code", as: item) }
        return members.sorted() == item.elements(of: "members").compactMap(\.string).sorted()
    }

    /// A date agrees if either statement of the one is either statement of the other; a label without any always does.
    private func hasSameDate(as item: JSONValue) -> Bool {
        let statements = { (value: JSONValue) in
            Set([value.stated("value")?.string, value.stated("resolved")?.string].compactMap { $0 })
        }
        let wanted = statements(self)
        return wanted.isEmpty || !wanted.isDisjoint(with: statements(item))
    }
}

/// When a labelled fact and an extracted one agree.
struct FactComparison {
    /// The article, in which indicators of the record stand.
    let text: [Unicode.Scalar]

    /// How alike two indicators must be.
    private static let likeness = 0.6

    private struct Change: Hashable {
        let direction, unit, basis: String?
        let value, low, high: DecimalNumber?

        init(_ change: JSONValue) {
            (direction, unit) = (change.stated("direction")?.string, change.stated("unit")?.string)
            (basis, value) = (change.stated("basis")?.string, change.stated("value")?.number)
            (low, high) = (change.stated("low")?.number, change.stated("high")?.number)
        }
    }

    private func changes(_ fact: JSONValue) -> Set<Change> { Set(fact.elements(of: "changes").map(Change.init)) }

    /// Whether figure and unit are the same and the indicators alike.
    func isCoreEqual(_ label: JSONValue, _ fact: JSONValue) -> Bool {
        guard label.hasSameFigure(as: fact), label.hasSameString("unit", as: fact),
            let indicator = label["indicator"], let place = fact["indicator"]?.sourcePlace
        else { return false }
        return areAlike(indicator.scalars, place)
    }

    /// Whether a labelled indicator is much like what stands somewhere in the article.
    func areAlike(_ indicator: [Unicode.Scalar], _ place: Range<Int>) -> Bool {
        Self.f1(indicator, text[place.clamped(to: 0..<text.count)]) >= Self.likeness
    }

    /// Where a fact has no figure of its own, a change or its rank must agree.
    func saysTheSame(_ label: JSONValue, _ fact: JSONValue) -> Bool {
        if label.stated("value") != nil || label.stated("low") != nil { return true }
        if !changes(label).isDisjoint(with: changes(fact)) { return true }
        guard let rank = label.stated("rank")?["value"]?.number else { return false }
        return rank == fact.stated("rank")?["value"]?.number
    }

    func isFullyEqual(_ label: JSONValue, _ fact: JSONValue) -> Bool {
        isCoreEqual(label, fact)
            && label.stated("region")?.string == fact.stated("region")?.stated("code")?.string
            && label.stated("period")?.string == fact.stated("period")?.stated("value")?.string
            && changes(label) == changes(fact)
    }

    /// The harmonic mean of the shares of characters that two texts have in common.
    private static func f1(_ a: some Sequence<Unicode.Scalar>, _ b: some Sequence<Unicode.Scalar>) -> Double {
        var counts: [Unicode.Scalar: Int] = [:]
        var (total, common) = (0, 0)
        for scalar in a where scalar.isSignificant {
            counts[scalar, default: 0] += 1
            total += 1
        }
        for scalar in b where scalar.isSignificant {
            total += 1
            guard let left = counts[scalar], left > 0 else { continue }
            counts[scalar] = left - 1
            common += 1
        }
        return Double(2 * common) / Double(max(1, total))
    }
}

/// The facts of a record by unit and value, so that a label is held only against those that it can agree with.
struct FactGroups {
    private var byUnit: [String: [Int]] = [:]
    private var byValue: [Key: [Int]] = [:]

    private struct Key: Hashable {
        let unit: String
        let value: DecimalNumber?
    }

    init(_ facts: [JSONValue]) {
        for (index, fact) in facts.enumerated() {
            byUnit[Self.unit(fact), default: []].append(index)
            byValue[Key(unit: Self.unit(fact), value: fact.stated("value")?.number), default: []].append(index)
        }
    }

    /// In the order of the record. Ranges and fractions agree in more than their value.
    func candidates(_ label: JSONValue) -> [Int] {
        let unit = Self.unit(label)
        if (["low", "high", "denominator"] as [StaticString]).contains(where: { label.stated($0) != nil }) {
            return byUnit[unit] ?? []
        }
        return byValue[Key(unit: unit, value: label.stated("value")?.number)] ?? []
    }

    private static func unit(_ fact: JSONValue) -> String { fact.stated("unit")?.string ?? "" }
}

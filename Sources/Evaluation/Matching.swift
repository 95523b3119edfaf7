import Validation

/// A one-to-one matching of labels with items: each label takes the first free item that agrees with it.
struct Matching {
    private(set) var pairs: [(label: JSONValue, item: JSONValue)] = []
    private(set) var missed: [JSONValue] = []
    let spurious: [JSONValue]

    /// - Parameter candidates: the indices of the items that can agree with a label, in order; all if nil.
    init(
        _ labels: [JSONValue], _ items: [JSONValue], candidates: ((JSONValue) -> [Int])? = nil,
        agree: (JSONValue, JSONValue) -> Bool
    ) {
        var isTaken = Array(repeating: false, count: items.count)
        for label in labels {
            let possible = candidates?(label) ?? Array(items.indices)
            if let index = possible.first(where: { !isTaken[$0] && agree(label, items[$0]) }) {
                isTaken[index] = true
                pairs.append((label, items[index]))
            } else {
                missed.append(label)
            }
        }
        spurious = items.indices.filter { !isTaken[$0] }.map { items[$0] }
    }
}

/// Finds the items of a record that overlap a place without looking at all of them.
struct Neighbours {
    private let items: [(range: Range<Int>, index: Int)]
    private let furthestEnd: [Int]

    init(_ items: [JSONValue]) {
        self.items = items.indices.compactMap { index in items[index].sourcePlace.map { ($0, index) } }
            .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
        var (furthest, ends) = (0, [Int]())
        for item in self.items {
            furthest = max(furthest, item.range.upperBound)
            ends.append(furthest)
        }
        furthestEnd = ends
    }

    /// The indices of the items, in their order.
    func indices(overlapping place: Range<Int>?) -> [Int] {
        guard let place else { return [] }
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if furthestEnd[middle] <= place.lowerBound { low = middle + 1 } else { high = middle }
        }
        return items[low...].prefix { $0.range.lowerBound < place.upperBound }
            .filter { $0.range.upperBound > place.lowerBound }.map(\.index).sorted()
    }
}

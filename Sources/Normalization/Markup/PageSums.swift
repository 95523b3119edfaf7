/// How much prose, and how many links, each part of a page holds: sums over blocks that are asked for by subtree.
struct PageSums {
    struct Measures {
        var prose = 0
        var weight = 0
        var linkWeight = 0
        var linkCount = 0

        init() {}

        init(_ block: PageBlock) {
            prose = block.prose
            weight = block.weight
            linkWeight = block.linkWeight
            linkCount = block.linkCount
        }

        static func + (a: Self, b: Self) -> Self { a.combined(with: b, sign: 1) }
        static func - (a: Self, b: Self) -> Self { a.combined(with: b, sign: -1) }

        private func combined(with other: Self, sign: Int) -> Self {
            var sum = self
            sum.prose += sign * other.prose
            sum.weight += sign * other.weight
            sum.linkWeight += sign * other.linkWeight
            sum.linkCount += sign * other.linkCount
            return sum
        }
    }

    /// By node: of all blocks that begin before it.
    private var before: [Measures]

    init(_ blocks: [PageBlock], nodeCount: Int) {
        before = []
        before.reserveCapacity(nodeCount + 1)
        var sum = Measures()
        for block in blocks {
            before.append(contentsOf: repeatElement(sum, count: block.nodes.lowerBound + 1 - before.count))
            sum = sum + Measures(block)
        }
        before.append(contentsOf: repeatElement(sum, count: nodeCount + 1 - before.count))
    }

    /// Of the whole page.
    var total: Measures { before[before.count - 1] }

    /// Of the blocks in a subtree.
    func measures(in nodes: Range<Int>) -> Measures { before[nodes.upperBound] - before[nodes.lowerBound] }
}

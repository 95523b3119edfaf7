import TextModel

/// A bound that stands before the first of two figures and is said of both: 超过100毫米甚至150毫米.
extension FigureScan {
    /// The last figure that words before it bound.
    struct Bounded {
        let start: Int
        let end: Int
        let measure: Figure.Measure
        let modifier: Modifier
        /// Known to be one of those that 分别 tells one by one.
        var isDistributed = false

        init(_ figure: Figure, _ modifier: Modifier) {
            (start, end) = (figure.prefixStart ?? figure.start, figure.end)
            (measure, self.modifier) = (figure.measure, modifier)
        }
    }

    /// 分别约为7000米和8000米; but 约8人和5辆车 bounds the first alone.
    func shareBound(of first: Bounded, with figure: inout Figure) {
        guard figure.measure == first.measure, first.measure != .none else { return }
        let start = figure.prefixStart ?? figure.start
        let isMore = text.match("甚至", at: first.end) ?? text.match("乃至", at: first.end) == start
        guard isMore || listSeparatorEnd(at: first.end) == start && (first.isDistributed || isDistributed(first)) else {
            return
        }
        figure.modifier = first.modifier
        var next = Bounded(figure, first.modifier)
        next.isDistributed = !isMore
        bounded = next
    }

    /// Whether 分别 stands before the figure, in its clause.
    private func isDistributed(_ first: Bounded) -> Bool {
        var i = first.start
        for _ in 0..<Self.reachOfEach {
            guard isHan(text.scalar(before: i)) else { return false }
            if text.match("分别", endingAt: i) != nil { return true }
            i = text.before(i)
        }
        return false
    }

    /// In characters: 分别占全国总量的约.
    private static let reachOfEach = 12
}

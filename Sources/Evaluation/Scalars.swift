extension Unicode.Scalar {
    fileprivate var isWhiteSpace: Bool { properties.isWhitespace }

    /// Whether a character counts when texts are compared: no blank and no quotation mark.
    var isSignificant: Bool {
        switch self {
        case "“", "”", "\"", "「", "」": false
        default: !isWhiteSpace
        }
    }
}

extension [Unicode.Scalar] {
    /// For every place in the text, how many significant characters stand before it.
    var significantCounts: [Int] {
        var counts = [0]
        counts.reserveCapacity(count + 1)
        for scalar in self { counts.append(counts[counts.count - 1] + (scalar.isSignificant ? 1 : 0)) }
        return counts
    }

    var trimmingBlanks: [Unicode.Scalar] {
        drop { $0.isWhiteSpace }.reversed().drop { $0.isWhiteSpace }.reversed()
    }

    /// The first place at or behind `start` where `words` stand. Labels lie close to each other, so that the plain search
    /// is fast enough.
    func firstIndex(of words: [Unicode.Scalar], from start: Int) -> Int? {
        guard count >= words.count, start <= count - words.count else { return nil }
        return (start...(count - words.count)).first { self[$0...].starts(with: words) }
    }
}

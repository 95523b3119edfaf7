/// Walks two sequences of runs along the text that they share and joins them into one.
struct AlignmentComposer {
    private let first: [Alignment.Run]
    private let second: [Alignment.Run]
    private var i = 0
    private var j = 0
    /// How much of the shared text the current run of each side has already given.
    private var takenFirst = 0
    private var takenSecond = 0
    private var edits: [Alignment.Edit] = []
    private var source = 0
    private var normalized = 0

    init(first: [Alignment.Run], second: [Alignment.Run]) {
        self.first = first
        self.second = second
    }

    mutating func compose() -> Alignment {
        while i < first.count || j < second.count {
            if i < first.count, j < second.count, first[i].isKept, second[j].isKept {
                keep()
            } else {
                edit()
            }
        }
        return Alignment(edits: edits, sourceCount: source, normalizedCount: normalized)
    }

    /// Both sides keep: so does the result, as far as the shorter of the two goes.
    private mutating func keep() {
        let count = min(first[i].normalizedCount - takenFirst, second[j].sourceCount - takenSecond)
        source += count
        normalized += count
        advanceFirst(by: count)
        advanceSecond(by: count)
    }

    /// At least one side edits: one edit of the result, grown until both sides stand at the same place of the shared
    /// text with no edit open. Insertions and deletions that touch it stay edits of their own.
    private mutating func edit() {
        var (sourceCount, normalizedCount) = (0, 0)
        var ahead = 0  // how much more of the shared text the first side has covered than the second
        repeat {
            let takesFirst = ahead < 0 || (ahead == 0 && i < first.count && !first[i].isKept)
            if takesFirst {
                let run = first[i]
                let shared = run.isKept ? min(run.normalizedCount - takenFirst, -ahead) : run.normalizedCount
                sourceCount += run.isKept ? shared : run.sourceCount
                ahead += shared
                advanceFirst(by: shared)
            } else {
                let run = second[j]
                let shared = run.isKept ? min(run.sourceCount - takenSecond, ahead) : run.sourceCount
                normalizedCount += run.isKept ? shared : run.normalizedCount
                ahead -= shared
                advanceSecond(by: shared)
            }
        } while ahead != 0
        edits.append(
            .init(
                source: .init(utf8: source..<source + sourceCount),
                normalized: .init(utf8: normalized..<normalized + normalizedCount)))
        source += sourceCount
        normalized += normalizedCount
    }

    /// Moves on in the first sequence; a run that has given all of its shared text is done.
    private mutating func advanceFirst(by count: Int) {
        takenFirst += count
        if takenFirst == first[i].normalizedCount { (i, takenFirst) = (i + 1, 0) }
    }

    /// Moves on in the second sequence; a run that has taken all of its shared text is done.
    private mutating func advanceSecond(by count: Int) {
        takenSecond += count
        if takenSecond == second[j].sourceCount { (j, takenSecond) = (j + 1, 0) }
    }
}

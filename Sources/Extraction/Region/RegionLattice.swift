import TextModel

/// Chooses, among matches that overlap, those that together explain the text best.
///
/// Every match is worth its weight, which grows with its length and with how surely it is what it seems; a stretch
/// that nothing explains is worth nothing. 海安全 is 安全 and not 海安, 长沙发布会 is 长沙 and 发布 and not 沙发.
struct RegionLattice {
    let tables: RegionTables

    /// The chosen matches, in order. Linear in the matches, since no match spans more than a few starts.
    func best(of matches: [RegionMatch]) -> [RegionMatch] {
        var chosen: [RegionMatch] = []
        chosen.reserveCapacity(matches.count)
        var scratch = Scratch()
        var first = 0
        while first < matches.count {
            var end = matches[first].end
            var next = first + 1
            while next < matches.count && matches[next].start < end {
                end = max(end, matches[next].end)
                next += 1
            }
            if next == first + 1 {
                chosen.append(matches[first])
            } else {
                choose(matches[first..<next], &scratch, into: &chosen)
            }
            first = next
        }
        return chosen
    }

    /// What is known of each match of a cluster, kept from one cluster to the next so that it is allocated once.
    private struct Scratch {
        /// What a match and the best choice after it are worth.
        var worth: [Int32] = []
        /// The first match behind its end.
        var behind: [Int32] = []

        mutating func clear(for count: Int) {
            worth.removeAll(keepingCapacity: true)
            behind.removeAll(keepingCapacity: true)
            for _ in 0..<count {
                worth.append(0)
                behind.append(0)
            }
            worth.append(0)
        }
    }

    /// Settles one cluster of matches that hang together by overlaps.
    private func choose(_ cluster: ArraySlice<RegionMatch>, _ scratch: inout Scratch, into chosen: inout [RegionMatch])
    {
        let base = cluster.startIndex
        scratch.clear(for: cluster.count)
        for number in cluster.indices.reversed() {
            let match = cluster[number]
            var next = number + 1
            while next < cluster.endIndex && cluster[next].start < match.end { next += 1 }
            scratch.behind[number - base] = Int32(next - base)
            scratch.worth[number - base] = max(
                weight(match) + scratch.worth[next - base], scratch.worth[number - base + 1])
        }
        var number = 0
        while number < cluster.count {
            let taken = bestTaken(at: number, in: cluster, scratch)
            if let taken {
                chosen.append(cluster[base + taken])
                number = Int(scratch.behind[taken])
            } else {
                number += 1
            }
        }
    }

    /// Among the matches that start where match `number` starts: the longest that is part of a best choice.
    private func bestTaken(at number: Int, in cluster: ArraySlice<RegionMatch>, _ scratch: Scratch) -> Int? {
        let base = cluster.startIndex
        let start = cluster[base + number].start
        var taken: Int?
        var candidate = number
        while candidate < cluster.count && cluster[base + candidate].start == start {
            let total = weight(cluster[base + candidate]) + scratch.worth[Int(scratch.behind[candidate])]
            if total == scratch.worth[number] { taken = candidate }
            candidate += 1
        }
        return taken
    }

    private func weight(_ match: RegionMatch) -> Int32 {
        if match.surface >= 0 { return tables.surfaces[Int(match.surface)].weight }
        return (match.surface == RegionMatch.word ? 10 : 9) * (match.end - match.start) / 3
    }
}

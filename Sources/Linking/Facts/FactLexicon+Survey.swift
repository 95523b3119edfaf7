import Extraction

/// Passes over a text.
extension FactLexicon {
    /// A place where something may begin.
    struct Candidate {
        let position: Int32
        /// Which character of its stretch stands there.
        fileprivate let number: UInt16
        fileprivate let isPair: Bool
        /// Whether a word of one character, or a mark, may stand there.
        fileprivate let isSingle: Bool
        /// The words that begin with the two characters there.
        fileprivate var pair: Pair
    }

    /// What begins at a place in a text.
    enum Beginning {
        case nothing
        /// A mark or a bracket.
        case mark
        case word(Match)
    }

    /// Finds where words, marks and brackets may begin in a stretch of text that begins with a whole character.
    ///
    /// Without a branch that depends on which characters there are: nothing is foretold wrongly, and what the tables say of
    /// many characters is on its way at once.
    /// - Parameters:
    ///   - characters: has room for the stretch; those of the stretch are in it afterwards.
    ///   - candidates: has room for as many as there are bytes.
    /// - Returns: how many there are, and where the first character begins that is not in the stretch.
    func survey(
        _ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, _ characters: CharacterStretch,
        into candidates: UnsafeMutablePointer<Candidate>
    ) -> (count: Int, end: Int) {
        guard !stretch.isEmpty else { return (0, stretch.upperBound) }
        let (taken, end) = characters.take(bytes, from: stretch.lowerBound, to: stretch.upperBound)
        let all = all
        var count = 0
        for k in 0..<taken {
            let (pair, single) = (all.pair(characters.key(k)), all.single(characters.points[k]))
            candidates[count] = Candidate(
                position: Int32(truncatingIfNeeded: stretch.lowerBound &+ Int(characters.places[k])),
                number: UInt16(truncatingIfNeeded: k), isPair: pair != 0, isSingle: single != 0, pair: Pair())
            count &+= pair | single
        }
        for i in 0..<count where candidates[i].isPair {
            candidates[i].pair = pair(characters.key(Int(candidates[i].number)))
        }
        return (count, end)
    }

    /// What begins at `candidate`, which was found in `bytes` and is no ASCII.
    @inline(__always)
    func beginning(
        at candidate: Candidate, of characters: CharacterStretch, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Beginning {
        if let match = match(of: candidate.pair, in: bytes, at: Int(candidate.position)) { return .word(match) }
        return candidate.isSingle ? single(characters.points[Int(candidate.number)]) : .nothing
    }

    /// Whether a word stands in `range`, which begins with a whole character, that tells something by itself: if only within
    /// another.
    /// - Parameter characters: has room for `longest` bytes.
    func mayTell(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ characters: CharacterStretch, longest: Int
    ) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound {
            let (taken, end) = characters.take(bytes, from: start, to: min(start + longest, range.upperBound))
            for k in 0..<taken where telling.pair(characters.key(k)) | telling.single(characters.points[k]) != 0 {
                let position = start &+ Int(characters.places[k])
                guard let number = longestMatch(in: bytes, at: position) else { continue }
                if tells(self[number].word, bytes, range) { return true }
            }
            start = end
        }
        return false
    }

    private func tells(_ word: FactWord, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        // a goal is handed on by a colon alone
        word == .target ? bytes.holds("：", in: range) || bytes.holds(":", in: range) : !word.isPassedOver
    }
}

extension CharacterStretch {
    /// The character `k` and the one behind it.
    @inline(__always)
    fileprivate func key(_ k: Int) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(points + k).loadUnaligned(as: UInt32.self))
    }
}

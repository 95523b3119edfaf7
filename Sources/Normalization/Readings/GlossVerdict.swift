/// Which of a text's bracketed readings are glosses, decided by what the text as a whole shows.
///
/// A reading with its tone right after the character that it reads is a gloss, whoever put it there: 亳(bó)州 is 亳州.
/// Three things are not. Where the reading itself is talked about (“长(cháng)”的读音), it is the text's own matter,
/// unless the text is full of glosses elsewhere. A reading without tone may be any English word, (he), (long), (men),
/// and counts only in a text that shows its habit. And old readings, capitals (surnames, 李(Lǐ)) and readings after a
/// letter count only among many glosses.
struct GlossVerdict {
    /// What a text must show before its doubtful brackets are glosses, too: three readings with tones on two
    /// characters, or eight on one.
    private static let enough = (glosses: 3, onOneCharacter: 8)
    /// Toneless readings by themselves: four on three characters, and hardly another Latin word in brackets.
    private static let enoughToneless = 4

    private(set) var isGlossed = false
    private var context: TopicContext
    private var pending: [(gloss: Gloss, isTopic: Bool)] = []
    private var tonedCount = 0
    private var firstToned: UInt32 = 0
    private var hasTwoCharacters = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { context = TopicContext(bytes) }

    /// Takes one reading into account; true where it is a gloss whatever follows. Others wait for `settle`.
    mutating func take(_ gloss: Gloss) -> Bool {
        if isGlossed { return Self.isGlossAmongGlosses(gloss) }
        let isTopic = context.isTopic(gloss, after: pending.last?.gloss)
        // What comes before may be a topic for the sake of what comes after: 长(cháng)和长(zhǎng).
        if isTopic, let last = pending.indices.last, TopicContext.contrasts(gloss, pending[last].gloss) {
            withdraw(last)
        }
        pending.append((gloss, isTopic))
        if !isTopic { count(gloss, by: 1) }
        return false
    }

    var isWaiting: Bool { !pending.isEmpty }

    /// The glosses among those that waited, in order; called at the end, or as soon as `isGlossed`.
    mutating func settle(otherLatinCount: Int) -> [Gloss] {
        defer { pending.removeAll() }
        if isGlossed { return pending.map(\.gloss).filter(Self.isGlossAmongGlosses) }
        let hasTonelessHabit = hasTonelessHabit(otherLatinCount: otherLatinCount)
        return pending.filter { !$0.isTopic && Self.isGloss($0.gloss, tonelessHabit: hasTonelessHabit) }.map(\.gloss)
    }

    private static func counts(_ gloss: Gloss) -> Bool {
        gloss.traits.contains(.toned) && gloss.traits.isDisjoint(with: [.old, .capital, .afterLetter])
    }

    private mutating func count(_ gloss: Gloss, by step: Int) {
        guard Self.counts(gloss) else { return }
        tonedCount += step
        if firstToned == 0 { firstToned = gloss.character }
        if gloss.character != firstToned { hasTwoCharacters = true }
        isGlossed = tonedCount >= (hasTwoCharacters ? Self.enough.glosses : Self.enough.onOneCharacter)
    }

    private mutating func withdraw(_ index: Int) {
        guard !pending[index].isTopic else { return }
        pending[index].isTopic = true
        count(pending[index].gloss, by: -1)
    }

    /// In a text that is known to be full of glosses. A capital without tone is a name even there, 王(Wang), and a
    /// single letter a label, (a).
    private static func isGlossAmongGlosses(_ gloss: Gloss) -> Bool {
        if gloss.traits.contains(.toned) { return true }
        if gloss.traits.contains(.repeated) { return !gloss.traits.contains(.capital) }
        return gloss.traits.isDisjoint(with: [.capital, .oneLetter, .old])
    }

    /// In any other text.
    private static func isGloss(_ gloss: Gloss, tonelessHabit: Bool) -> Bool {
        if !gloss.traits.isDisjoint(with: [.old, .capital, .afterLetter]) { return false }
        if !gloss.traits.isDisjoint(with: [.toned, .repeated]) { return true }
        if gloss.traits.contains(.oneLetter) { return false }
        return tonelessHabit || isNeutralToneOnTraditional(gloss)
    }

    /// 們(men), 個(ge): a changed character with ICU's very reading, which happens to have no tone.
    private static func isNeutralToneOnTraditional(_ gloss: Gloss) -> Bool {
        guard gloss.traits.contains(.onTraditional), let syllable = Syllable(reading: gloss.reading) else {
            return false
        }
        return MandarinReadings.shared.rank(of: syllable, for: gloss.character) == .first
    }

    /// Whether readings without tone are what this text does: the doubled form, which nothing else explains, or many on
    /// several characters in running text with hardly a bracket that holds another Latin word.
    private func hasTonelessHabit(otherLatinCount: Int) -> Bool {
        var (count, characters) = (0, Set<UInt32>())
        for (gloss, isTopic) in pending where !isTopic && gloss.traits.isDisjoint(with: [.toned, .capital, .old]) {
            if gloss.traits.contains(.repeated) { return true }
            if gloss.traits.contains(.oneLetter) { continue }
            count += 1
            if characters.count < 3 { characters.insert(gloss.character) }
        }
        return count >= Self.enoughToneless && characters.count >= 3 && count >= otherLatinCount * 9
    }
}

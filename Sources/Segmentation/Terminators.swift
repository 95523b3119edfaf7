import TextModel

/// The characters that end sentences, and where they do.
enum Terminators {
    static let fullStop: UInt32 = 0x3002
    private static let ellipsis: UInt32 = 0x2026
    private static let raisedEllipsis: UInt32 = 0x22EF

    @inline(__always)
    static func isEllipsis(_ scalar: UInt32) -> Bool { scalar == ellipsis || scalar == raisedEllipsis }

    /// 。！？ and their rarer kin; each ends a sentence wherever it stands outside brackets.
    @inline(__always)
    static func isWide(_ scalar: UInt32) -> Bool {
        scalar == fullStop || scalar == 0xFF01 || scalar == 0xFF1F || scalar == 0xFF61 || scalar == 0x203C
            || scalar == 0x2047 || scalar == 0x2048 || scalar == 0x2049
    }

    /// If a sentence ends with `mark`: where the run of terminators that starts there ends.
    /// - Parameter line: From where the sentence starts to the end of its line.
    static func end(of mark: PunctuationMark, in characters: CharacterView, within line: Range<Int>) -> Int? {
        guard isTerminator(mark, in: characters, line: line) else { return nil }
        var end = mark.offset + characters.length(at: mark.offset)
        while end < line.upperBound && continuesRun(characters, at: end) {
            if characters.wide(endingAt: end) == fullStop && opensNext(characters, ellipsisAt: end, line: line) {
                break
            }
            end += characters.length(at: end)
        }
        return end
    }

    /// Whether an ellipsis after a full stop stands for what is left out before the next sentence: `。……他走了`.
    private static func opensNext(_ characters: CharacterView, ellipsisAt i: Int, line: Range<Int>) -> Bool {
        guard isEllipsis(characters.wide(at: i)) else { return false }
        var end = i
        while end < line.upperBound && isEllipsis(characters.wide(at: end)) { end += 3 }
        return end - i >= 6 && end < line.upperBound && !characters.trimmed(end..<line.upperBound).isEmpty
            && characters.bracket(at: end)?.isOpening != false && !isWide(characters.wide(at: end))
    }

    private static func isTerminator(_ mark: PunctuationMark, in characters: CharacterView, line: Range<Int>) -> Bool {
        switch mark.kind {
        case .terminator, .exclamation: true
        case .stop: isStop(characters, at: mark.offset, line: line)
        case .halfWidthExclamation, .halfWidthQuestion: isHalfWidthMark(characters, at: mark.offset, line: line)
        case .ellipsis: endsAfterEllipsis(characters, at: mark.offset, line: line)
        default: false
        }
    }

    private static func continuesRun(_ characters: CharacterView, at i: Int) -> Bool {
        let byte = characters[i]
        if byte < 0x80 { return byte == 0x21 || byte == 0x3F }
        let scalar = characters.wide(at: i)
        return isWide(scalar) || isEllipsis(scalar)
    }

    /// An ellipsis ends a sentence (……), but one before a comma or its like does not, nor does one that begins a sentence.
    private static func endsAfterEllipsis(_ characters: CharacterView, at i: Int, line: Range<Int>) -> Bool {
        var end = i
        while end < line.upperBound && isEllipsis(characters.wide(at: end)) { end += 3 }
        if characters.trimmed(line.lowerBound..<i).isEmpty || isEllipsis(characters.wide(endingAt: i)) { return false }
        return end - i >= 6 && !characters.continuesSentence(at: end, limit: line.upperBound)
    }

    /// A half-width ! or ? ends a sentence after a Chinese word; after a Latin one only before a space: Yahoo!奇摩.
    private static func isHalfWidthMark(_ characters: CharacterView, at i: Int, line: Range<Int>) -> Bool {
        let isLast = i + 1 >= line.upperBound
        if isLast { return true }
        let previous = i > line.lowerBound ? characters[i - 1] : 0x20
        if previous >= 0x80 { return !characters.isLetter(characters[i + 1]) }
        return characters.isSpace(characters[i + 1]) || characters[i + 1] == 0x22
    }

    /// A half-width full stop ends a sentence at the line's end, or before a space where it is neither a decimal
    /// point, a list number, an initial nor an abbreviation.
    private static func isStop(_ characters: CharacterView, at i: Int, line: Range<Int>) -> Bool {
        guard i > line.lowerBound else { return false }
        let previous = characters[i - 1]
        let next = i + 1
        if next >= line.upperBound { return true }
        guard characters.isSpace(characters[next]) || characters.bracket(at: next)?.isOpening == false else {
            return false
        }
        if previous >= 0x80 { return true }
        guard characters.isLetter(previous) else { return !characters.isDigit(previous) && previous != 0x2E }
        return !isAbbreviation(characters, endingAt: i, lineStart: line.lowerBound)
    }

    /// Initials (J.), and the titles and units that are written with a stop.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "vol", "vs", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "fig",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "al", "cf", "ed", "pp",
        "atty", "gen", "col", "capt", "lt", "sgt", "rep", "sen", "gov", "rev", "hon",
    ]

    private static func isAbbreviation(_ characters: CharacterView, endingAt end: Int, lineStart: Int) -> Bool {
        var word: [UInt8] = []
        var i = end - 1
        while i >= lineStart && characters.isLetter(characters[i]) && word.count < 6 {
            word.append(characters[i] | 0x20)
            i -= 1
        }
        return word.count == 1 || abbreviations.contains(String(decoding: word.reversed(), as: UTF8.self))
    }
}

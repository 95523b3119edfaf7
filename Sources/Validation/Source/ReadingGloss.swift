/// Reading glosses that lost their markup: `長(zhǎng)`.
enum ReadingGloss {
    /// The length of the gloss that begins with a bracket and gives a reading of `character`; nil if there is none.
    static func length(in scalars: ArraySlice<Unicode.Scalar>, of character: Unicode.Scalar) -> Int? {
        guard let opening = scalars.first, opening == "(" || opening == "（" else { return nil }
        // The longest syllable has six letters; each may be followed by a combining mark.
        let window = scalars.dropFirst().prefix(16)
        guard let closing = window.firstIndex(where: { $0 == ")" || $0 == "）" }),
            let syllable = syllable(window[..<closing]), ReadingTable.isReading(syllable, of: character)
        else { return nil }
        return closing + 1 - scalars.startIndex
    }

    /// A syllable in lower case and precomposed; nil if other things than Latin letters stand there.
    private static func syllable(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        var letters: [Unicode.Scalar] = []
        for scalar in scalars where scalar != " " {
            if let mark = tone(of: scalar), let letter = letters.popLast() {
                letters += composed(letter, mark)
            } else if let letter = letter(scalar) {
                letters.append(letter)
            } else {
                return nil
            }
        }
        return letters.isEmpty ? nil : string(letters)
    }

    /// The lower-case form of a letter of Pinyin, also full-width or in the phonetic shapes of a and g.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z": scalar
        case "A"..."Z": Unicode.Scalar(scalar.value + 0x20)
        case "\u{FF21}"..."\u{FF3A}": Unicode.Scalar(scalar.value - 0xFEC0)
        case "\u{FF41}"..."\u{FF5A}": Unicode.Scalar(scalar.value - 0xFEE0)
        case "ɑ": "a"
        case "ɡ": "g"
        case "\u{C0}"..."\u{24F}", "\u{1E00}"..."\u{1EFF}":
            scalar.properties.lowercaseMapping.unicodeScalars.first
        default: nil
        }
    }

    private static let bases = Array("aeiouü".unicodeScalars)
    private static let marks: [Unicode.Scalar] = ["\u{304}", "\u{301}", "\u{30C}", "\u{300}", "\u{308}"]
    private static let table = [
        "āáǎàä", "ēéěèë", "īíǐìï", "ōóǒòö", "ūúǔùü", "ǖǘǚǜü",
    ].map { Array($0.unicodeScalars) }

    /// The number of a combining mark: the four tones, then the diaeresis. A breve is taken for the third tone.
    private static func tone(of scalar: Unicode.Scalar) -> Int? {
        scalar == "\u{306}" ? 2 : marks.firstIndex(of: scalar)
    }

    private static func composed(_ letter: Unicode.Scalar, _ mark: Int) -> [Unicode.Scalar] {
        guard let base = bases.firstIndex(of: letter) else { return [letter, marks[mark]] }
        return [table[base][mark]]
    }
}

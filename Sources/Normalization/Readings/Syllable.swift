/// One syllable of Hanyu Pinyin as it stands between brackets, in any spelling that pages use.
///
/// Tone marks may be composed (`ǎ`) or follow their vowel; ü may be ü, v or u with a diaeresis; a breve passes for a
/// caron and the single-storey ɑ ɡ of school fonts for a g. Whether the letters are a syllable at all is not asked
/// here: what no character is read like matches none.
struct Syllable {
    /// Five bits a letter, a = 1, ü as v.
    private(set) var letters: UInt64 = 0
    private(set) var letterCount = 0
    /// 1 to 4; 0 where no mark stands.
    private(set) var tone: UInt8 = 0
    private(set) var isCapital = false

    /// The longest one has six letters: zhuang.
    private static let maximumLetterCount = 6

    private init() {}

    /// A syllable out of its letters and its tone, `letters << 4 | tone`; nil where there are no letters.
    init?(reading: UInt64) {
        guard reading >> 4 != 0 else { return nil }
        letters = reading >> 4
        letterCount = (64 - letters.leadingZeroBitCount + 4) / 5
        tone = UInt8(reading & 15)
    }

    /// Reads a syllable that starts at `start` and moves `start` behind it; nil where the first thing that is not part
    /// of one makes it none. At most 20 bytes are looked at.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>, at start: inout Int) -> Syllable? {
        var syllable = Syllable()
        var i = start
        while i < bytes.count {
            let byte = bytes[i]
            if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") {
                guard syllable.add(letter: byte) else { return nil }
                i += 1
            } else if byte >= 0xC3 && byte <= 0xCC {
                let scalar = Int(byte & 31) << 6 | Int(bytes[i + 1] & 63)
                guard syllable.add(PinyinLetters.shared.letter(scalar)) else { return nil }
                i += 2
            } else if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") {
                guard syllable.letterCount == 0, syllable.add(letter: byte | 0x20) else { return nil }
                syllable.isCapital = true
                i += 1
            } else if byte == 0xE1 && i + 2 < bytes.count && bytes[i + 1] == 0xB8 && bytes[i + 2] == 0xBF {
                // ḿ, the one such letter of three bytes: 呣(ḿ).
                guard syllable.add(PinyinLetters.Letter(ascii: UInt8(ascii: "m"), tone: 2)) else { return nil }
                i += 3
            } else {
                break
            }
        }
        start = i
        return syllable.letterCount > 0 ? syllable : nil
    }

    private mutating func add(letter: UInt8) -> Bool {
        guard letterCount < Self.maximumLetterCount else { return false }
        letters = letters << 5 | UInt64(letter - 0x60)
        letterCount += 1
        return true
    }

    private mutating func add(_ letter: PinyinLetters.Letter?) -> Bool {
        guard let letter, letter.tone == 0 || tone == 0 else { return false }
        if letter.tone != 0 { tone = letter.tone }
        if letter.isDiaeresis {
            // u and a diaeresis after it are ü.
            guard letters & 31 == 21 else { return false }
            letters += 1
        }
        guard letter.ascii != 0 else { return letterCount > 0 }
        if letter.isCapital {
            guard letterCount == 0 else { return false }
            isCapital = true
        }
        return add(letter: letter.ascii)
    }
}

/// The letters of Pinyin that are not ASCII, by scalar: a flat table, for it is asked millions of times.
final class PinyinLetters: Sendable {
    static let shared = PinyinLetters()

    struct Letter {
        /// Lower case, ü as v; 0 for a combining mark.
        var ascii: UInt8 = 0
        var tone: UInt8 = 0
        var isCapital = false
        var isDiaeresis = false
    }

    private let letters: [Letter?]

    func letter(_ scalar: Int) -> Letter? { scalar < letters.count ? letters[scalar] : nil }

    private init() {
        var letters = [Letter?](repeating: nil, count: 0x340)
        for (ascii, marked) in Self.vowels {
            for (tone, scalar) in marked.unicodeScalars.enumerated() where scalar != "-" {
                // Five columns: tones 1 to 4, then the breve that stands for tone 3.
                letters[Int(scalar.value)] = Letter(ascii: ascii, tone: tone == 4 ? 3 : UInt8(tone + 1))
            }
        }
        for (ascii, scalar) in Self.plain { letters[Int(scalar.value)] = Letter(ascii: ascii) }
        for scalar in Self.capitals.unicodeScalars {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first!
            letters[Int(scalar.value)] = letters[Int(lower.value)]
            letters[Int(scalar.value)]?.isCapital = true
        }
        for (tone, mark) in [(1, 0x304), (2, 0x301), (3, 0x30C), (4, 0x300), (3, 0x306)] {
            letters[mark] = Letter(tone: UInt8(tone))
        }
        letters[0x308] = Letter(isDiaeresis: true)
        self.letters = letters
    }

    private static let vowels: [(UInt8, String)] = [
        (UInt8(ascii: "a"), "āáǎàă"), (UInt8(ascii: "e"), "ēéěèĕ"), (UInt8(ascii: "i"), "īíǐìĭ"),
        (UInt8(ascii: "o"), "ōóǒòŏ"), (UInt8(ascii: "u"), "ūúǔùŭ"), (UInt8(ascii: "v"), "ǖǘǚǜ-"),
        (UInt8(ascii: "n"), "-ńňǹ-"),
    ]
    private static let plain: [(UInt8, Unicode.Scalar)] = [
        (UInt8(ascii: "v"), "ü"), (UInt8(ascii: "a"), "ɑ"), (UInt8(ascii: "g"), "ɡ"),
    ]
    private static let capitals = "ĀÁǍÀĒÉĚÈŌÓǑÒ"
}

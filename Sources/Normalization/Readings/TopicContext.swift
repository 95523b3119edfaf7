/// Where a reading in brackets is what the sentence is about, so that it is content and no gloss.
struct TopicContext {
    /// How far around a bracket words are looked for: sixteen characters.
    private static let reach = 48

    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where words of sentences on pronunciation stand in the text, as far as it has been looked through for them: no
    /// further than readings had to be judged.
    private var words: [Int] = []
    private var lookedThrough = 0
    private var cursor = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether `gloss` is talked about; `previous` is the reading before it in the text. Glosses come in order.
    mutating func isTopic(_ gloss: Gloss, after previous: Gloss?) -> Bool {
        if let previous, Self.contrasts(gloss, previous) { return true }
        if hasWord(near: gloss) { return true }
        // A changed character with its first reading is a converter's work, be it in quotation marks: “長(zhǎng)”.
        if gloss.traits.contains(.onTraditional) && gloss.traits.isDisjoint(with: [.modern, .old]) { return false }
        return isQuotedAlone(gloss) || isHeadword(gloss)
    }

    /// 长(cháng)和长(zhǎng): one character with two readings close together. Whoever glosses reads it one way.
    static func contrasts(_ gloss: Gloss, _ previous: Gloss) -> Bool {
        gloss.character == previous.character && gloss.reading != previous.reading
            && gloss.brackets.lowerBound - previous.brackets.upperBound < 2 * reach
    }

    /// “长(cháng)”: a character and its reading with quotation marks around them.
    private func isQuotedAlone(_ gloss: Gloss) -> Bool {
        switch (character(before: gloss.brackets.lowerBound - 3), character(at: gloss.brackets.upperBound)) {
        case (0x201C, 0x201D), (0x2018, 0x2019), (0x300C, 0x300D), (0x300E, 0x300F): true
        default: false
        }
    }

    /// `长(cháng)：`, `长(cháng) ①`: the head of a dictionary's entry, first in its line.
    private func isHeadword(_ gloss: Gloss) -> Bool {
        let start = gloss.brackets.lowerBound - 3
        guard start == 0 || start > 0 && bytes[start - 1] == UInt8(ascii: "\n") else { return false }
        if gloss.brackets.upperBound < bytes.count {
            switch bytes[gloss.brackets.upperBound] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: "["): return true
            default: break
            }
        }
        switch character(at: gloss.brackets.upperBound) {
        case 0xFF1A, 0x3014, 0xFF3B, 0x2460, 0x3010: return true  // ： 〔 ［ ① 【
        default: return false
        }
    }

    /// The character of three bytes that starts at `i`; 0 where there is none.
    private func character(at i: Int) -> UInt32 {
        i >= 0 && i + 3 <= bytes.count && bytes[i] & 0xF0 == 0xE0 ? UTF8Ideograph.value(bytes, at: i) : 0
    }

    private func character(before end: Int) -> UInt32 { character(at: end - 3) }

    /// Whether a word on pronunciation stands within reach on the same line.
    private mutating func hasWord(near gloss: Gloss) -> Bool {
        let low = gloss.brackets.lowerBound - Self.reach
        let high = gloss.brackets.upperBound + Self.reach
        lookedThrough = TopicWords.shared.find(in: bytes, from: max(low, lookedThrough), to: high, places: &words)
        while cursor < words.count && words[cursor] < low { cursor += 1 }
        return words[cursor...].prefix { $0 <= high }.contains { word in
            let between = min(word, gloss.brackets.lowerBound)..<max(word, gloss.brackets.upperBound)
            return !bytes[between].contains(UInt8(ascii: "\n"))
        }
    }
}

/// Words of sentences on pronunciation, in both scripts: “亳(bó)字的读音”, 多音字长(cháng), 结构助词的(de), 念作给(jǐ).
final class TopicWords: Sendable {
    static let shared = TopicWords()

    /// None that often arises between two other words, as 念作 does in 紀念作品.
    private static let words = """
        读音 讀音 拼音 读作 讀作 发音 發音 注音 多音字 音调 音調 声调 聲調 字音 古音 同音 谐音 諧音 正音 助词 助詞 语气词 語氣詞 轻声 輕聲
        音节 音節 韵母 韻母 声母 聲母 读错 讀錯 念错 念錯 读准 讀準 生僻字
        """
    /// What makes another word of the last character of one of these: 開發音樂, 閱讀作品, 年輕聲音.
    private static let followers = Set("乐樂响響频頻像品家者文业業用音".unicodeScalars.map(\.value))

    private let byFirst: [UInt32: [[UInt8]]]
    private let isFirst: [Bool]

    private init() {
        let words = Self.words.split(whereSeparator: \.isWhitespace)
        byFirst = Dictionary(grouping: words.map { Array($0.utf8) }) { word in
            word.withUnsafeBufferPointer { UTF8Ideograph.value($0, at: 0) }
        }
        var isFirst = [Bool](repeating: false, count: 0x10000)
        for first in byFirst.keys { isFirst[Int(first)] = true }
        self.isFirst = isFirst
    }

    /// Adds the places from `start` to `end` where these words stand; returns where the search stopped.
    func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, places: inout [Int]) -> Int {
        var i = max(start, 0)
        while i <= end && i + 6 <= bytes.count {
            guard bytes[i] >= 0xE4 && bytes[i] <= 0xE9 else {
                i += 1
                continue
            }
            let first = UTF8Ideograph.value(bytes, at: i)
            if isFirst[Int(first)], let word = byFirst[first]!.first(where: { bytes[i...].starts(with: $0) }),
                !Self.followers.contains(UTF8Ideograph.starting(at: i + word.count, in: bytes) ?? 0)
            {
                places.append(i)
            }
            i += 3
        }
        return i
    }
}

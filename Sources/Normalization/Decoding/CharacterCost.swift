import TextModel

/// How surprising a character is in Chinese news, in bits: the sum over a text tells how unlikely a reading of it is.
enum CharacterCost {
    /// What stands for nothing: a damaged byte is as rare as the rarest characters.
    static let undecodable = 22
    /// One character of ASCII: markup, digits, space.
    static let ascii = 7

    /// What `scalar`, as a reader gives it, costs.
    @inline(__always)
    static func of(_ scalar: UInt32) -> Int {
        scalar < 0x10000 ? Int(table[Int(scalar)]) : scalar == EncodedCharacter.undecodable ? undecodable : 22
    }

    /// By scalar. Filled once: kinds of characters first, then the common ones that are listed singly.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 22, count: 0x10000)
        for (range, bits) in kinds {
            for scalar in range { table[scalar] = bits }
        }
        CharacterFrequencyLexicon.lexicon.forEachRow { cells in
            let bits = UInt8(String(decoding: cells[0].prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self))!
            for scalar in String(decoding: cells[1], as: UTF8.self).unicodeScalars { table[Int(scalar.value)] = bits }
        }
        return table
    }()

    /// Everything not listed singly. Other ideographs share the twentieth of news that the list leaves.
    private static let kinds: [(ClosedRange<Int>, UInt8)] = [
        (0x00...0x1F, 26), (0x09...0x0A, 7), (0x0D...0x0D, 7), (0x20...0x7E, UInt8(ascii)), (0x7F...0x9F, 26),
        (0xA0...0x24F, 16), (0x2010...0x203F, 14), (0x2100...0x27BF, 17), (0x3000...0x303F, 13), (0x3040...0x30FF, 17),
        (0x4E00...0x9FA5, 18), (0xE000...0xF8FF, 26), (0xFF01...0xFF5E, 14),
    ]
}

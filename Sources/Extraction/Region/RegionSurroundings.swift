/// What stands around a short name, further than one word, and makes it something else.
struct RegionSurroundings {
    let bytes: UnsafeBufferPointer<UInt8>

    /// True for 晋江 in 闽江、晋江、九龙江等流域: one of several rivers that share the word which says so.
    func isRiver(from start: Int, to end: Int) -> Bool {
        var last = ByteReader(bytes: bytes, position: end - 3)
        guard last.skip("江") || last.skip("河") || last.skip("溪") else { return false }
        var reader = ByteReader(bytes: bytes, position: end)
        for _ in 0..<Self.longestEnumeration {
            if reader.skip("等") { _ = reader.skipDigits(upTo: 2) }
            if reader.skip("流域") || reader.skip("水系") || reader.skip("江河") || reader.skip("河流") { return true }
            guard reader.skip("、") || reader.skip("和") || reader.skip("及") || reader.skip("与"),
                reader.skipRiver()
            else { return false }
        }
        return false
    }

    /// How many rivers are looked through.
    private static let longestEnumeration = 6

    /// True for 朝阳 in “朝阳”二字, which is about the word, and for a nickname: “老海南”.
    func isQuotedWord(from start: Int, to end: Int) -> Bool {
        var reader = ByteReader(bytes: bytes, position: end)
        guard reader.skip("”") || reader.skip("」") || reader.skip("’") else { return false }
        if isCountOfCharacters(&reader) { return true }
        reader.position = start - 6
        return start >= 6 && (reader.skip("“老") || reader.skip("「老") || reader.skip("‘老"))
    }

    private func isCountOfCharacters(_ reader: inout ByteReader) -> Bool {
        guard reader.skip("二") || reader.skip("两") || reader.skip("三") || reader.skip("四") else { return false }
        _ = reader.skip("个")
        return reader.skip("字")
    }
}

extension ByteReader {
    /// Steps over two or three Han characters, the last of which is what rivers are called; false where they do not stand here.
    fileprivate mutating func skipRiver() -> Bool {
        let start = position
        for count in 1...4 {
            if count > 1, skip("江") || skip("河") || skip("溪") || skip("水") { return true }
            guard let character = Character16(in: bytes, at: position), character.isHan else { break }
            position += 3
        }
        position = start
        return false
    }
}

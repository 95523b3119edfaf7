import CICU

/// ICU's dictionary of Chinese words, by which its word breaker goes. One for each text that needs it.
final class GBKWords {
    private let handle: OpaquePointer

    init() throws(NormalizationError) {
        var status: TiquICUStatus = 0
        guard let handle = tiqu_gbk_words_open(&status), status <= 0 else {
            throw NormalizationError(description: "ICU has no words: \(String(cString: tiqu_icu_error_name(status)))")
        }
        self.handle = handle
    }

    deinit { tiqu_gbk_words_close(handle) }

    /// Whether these characters are one word and not several.
    func isWord(_ units: [UInt16]) -> Bool { words(in: units) == [0..<units.count] }

    /// The words that `units` fall into, those of one character among them.
    func words(in units: [UInt16]) -> [Range<Int>] {
        var ends = [Int32](repeating: 0, count: units.count + 1)
        let count = units.withUnsafeBufferPointer { units in
            tiqu_gbk_word_ends(handle, units.baseAddress, Int32(units.count), &ends, Int32(ends.count))
        }
        var start = 0
        return ends.prefix(Int(count)).map { end in
            defer { start = Int(end) }
            return start..<Int(end)
        }
    }
}

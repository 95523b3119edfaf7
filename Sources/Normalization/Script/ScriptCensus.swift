import TextModel

extension ScriptCharacters {
    /// How many characters of each class a text has.
    struct Census {
        /// In both scripts, but changed by conversion; 著 is counted here too.
        var ambiguous = 0
        var hans = 0
        var hant = 0
        var zhe = 0
        var zhu = 0

        /// One script, unless the other one shows in more than a twentieth of the characters that tell.
        var script: Script {
            if hans == 0 && hant == 0 { return .none }
            if hans > 0 && hant > 0 && min(hans, hant) * 20 > hans + hant { return .mixed }
            return hant > hans ? .hant : .hans
        }

        /// Whether there may be anything to convert. To simplified, what is ambiguous counts only where nothing shows that
        /// the text is simplified already: 乾燥 alone is to be converted, 乾 in a simplified text is a name.
        func needsConversion(to target: TargetScript) -> Bool {
            target == .hant || hant > 0 || (ambiguous > 0 && hans == 0)
        }
    }

    /// Counts the characters of each class. Linear.
    static func census(of text: [UInt8], in range: Range<Int>? = nil) -> Census {
        classes.withUnsafeBufferPointer { classes in
            text.withUnsafeBufferPointer { bytes in
                guard let base = bytes.baseAddress, let table = classes.baseAddress else { return Census() }
                return count(base, range ?? 0..<text.count, table)
            }
        }
    }

    /// All counters lie side by side in one word, ten bits each, so that counting is an addition. They are emptied every
    /// 3,000 bytes, before one can overflow.
    private static func count(
        _ bytes: UnsafePointer<UInt8>, _ range: Range<Int>, _ classes: UnsafePointer<UInt8>
    ) -> Census {
        var census = Census()
        var i = range.lowerBound
        while i < range.upperBound {
            let end = min(range.upperBound, i + 3000)
            var counters: UInt64 = 0
            while i < end {
                let lead = bytes[i]
                if lead >= 0xE0 && lead < 0xF0 {
                    let scalar =
                        Int(lead & 15) &<< 12 | Int(bytes[i &+ 1] & 63) &<< 6 | Int(bytes[i &+ 2] & 63)
                    counters &+= 1 &<< (UInt64(classes[scalar]) &* 10)
                    i &+= 3
                } else {
                    if lead >= 0xF0 && isTraditional(beyond: bytes + i) { census.hant += 1 }
                    i &+= 1
                }
            }
            census.add(counters)
        }
        return census
    }

    private static func isTraditional(beyond bytes: UnsafePointer<UInt8>) -> Bool {
        let high = UInt32(bytes[0] & 7) << 18 | UInt32(bytes[1] & 63) << 12
        return beyond.contains(high | UInt32(bytes[2] & 63) << 6 | UInt32(bytes[3] & 63))
    }
}

extension ScriptCharacters.Census {
    fileprivate mutating func add(_ counters: UInt64) {
        func count(_ kind: ScriptCharacters.Class) -> Int { Int(counters &>> (UInt64(kind.rawValue) &* 10) & 1023) }
        ambiguous += count(.ambiguous) + count(.zhu)
        hans += count(.hans)
        hant += count(.hant)
        zhe += count(.zhe)
        zhu += count(.zhu)
    }
}

/// A mark of punctuation in a text: what it is and where it stands.
///
/// Sentences, titles and quotations hang on a few marks; who has their list need not look at the text between them.
public struct PunctuationMark: Hashable, Sendable {
    /// What a mark does. Brackets have a shape, which the two marks of one pair share.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt8

        @inlinable
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        @inlinable public static var lineEnd: Kind { Kind(rawValue: 1) }
        /// A half-width full stop.
        @inlinable public static var stop: Kind { Kind(rawValue: 2) }
        /// A half-width `!` or `?`.
        @inlinable public static var halfWidthExclamation: Kind { Kind(rawValue: 3) }
        @inlinable public static var halfWidthQuestion: Kind { Kind(rawValue: 4) }
        /// 。？ and their rarer kin.
        @inlinable public static var terminator: Kind { Kind(rawValue: 5) }
        /// ！, a terminator too.
        @inlinable public static var exclamation: Kind { Kind(rawValue: 6) }
        /// … and ⋯
        @inlinable public static var ellipsis: Kind { Kind(rawValue: 7) }
        /// ( and （.
        @inlinable public static var parenthesis: Kind { opening(6) }

        /// The kinds of the two marks of the pair with number `shape`, counted from 0.
        @inlinable static func opening(_ shape: UInt8) -> Kind { Kind(rawValue: firstOpening + shape) }
        @inlinable static func closing(_ shape: UInt8) -> Kind { Kind(rawValue: firstClosing + shape) }

        // Computed, since reading a stored one costs a call.
        @usableFromInline static var firstOpening: UInt8 { 8 }
        @usableFromInline static var firstClosing: UInt8 { 18 }
        /// Kinds from here on are free for other uses in tables of characters.
        @inlinable public static var limit: UInt8 { 28 }

        @inlinable public var isBracket: Bool { rawValue >= Kind.firstOpening && rawValue < Kind.limit }
        @inlinable public var isOpening: Bool { rawValue >= Kind.firstOpening && rawValue < Kind.firstClosing }
        @inlinable public var isClosing: Bool { rawValue >= Kind.firstClosing && rawValue < Kind.limit }

        /// The number of a bracket's pair.
        @inlinable public var shape: UInt8 {
            isOpening ? rawValue &- Kind.firstOpening : rawValue &- Kind.firstClosing
        }

        /// What a bracket holds.
        @inlinable public var content: Punctuation.Content { shape < 2 ? .title : shape < 6 ? .quotation : .bracket }
        /// 《 or 》, which stand around the title of a document; 〈 and 〉 stand inside of them.
        @inlinable public var isDocumentMark: Bool { isBracket && shape == 0 }
    }

    @usableFromInline let word: UInt64

    @inlinable
    public init(_ kind: Kind, at offset: Int) { word = UInt64(offset) << 8 | UInt64(kind.rawValue) }

    @inlinable public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: word)) }
    /// In UTF-8 bytes of the text that the mark was found in.
    @inlinable public var offset: Int { Int(word >> 8) }
}

/// Which characters are marks, and of what kind.
public enum Punctuation {
    public enum Content: Sendable { case title, quotation, bracket }

    /// The pairs, by their shape: an opening mark and a closing mark, with their half-width kin. The first two stand around
    /// titles, the next four around quotations.
    private static let pairs: [(opening: [UInt32], closing: [UInt32])] = [
        ([0x300A], [0x300B]),  // 《》
        ([0x3008], [0x3009]),  // 〈〉
        ([0x201C], [0x201D]),  // “”
        ([0x2018], [0x2019]),  // ‘’
        ([0x300C], [0x300D]),  // 「」
        ([0x300E], [0x300F]),  // 『』
        ([0xFF08, 0x28], [0xFF09, 0x29]),  // （） ()
        ([0x3010], [0x3011]),  // 【】
        ([0x3014], [0x3015]),  // 〔〕
        ([0xFF3B, 0x5B], [0xFF3D, 0x5D]),  // ［］ []
    ]

    /// All marks with their kinds.
    public static let kinds: [UInt32: PunctuationMark.Kind] = {
        var kinds: [UInt32: PunctuationMark.Kind] = [
            0x0A: .lineEnd, 0x2E: .stop, 0x21: .halfWidthExclamation, 0x3F: .halfWidthQuestion, 0xFF01: .exclamation,
            0x2026: .ellipsis, 0x22EF: .ellipsis,
        ]
        // 。？ and ｡ ‼ ⁇ ⁈ ⁉
        for scalar: UInt32 in [0x3002, 0xFF1F, 0xFF61, 0x203C, 0x2047, 0x2048, 0x2049] { kinds[scalar] = .terminator }
        for (shape, pair) in pairs.enumerated() {
            for scalar in pair.opening { kinds[scalar] = .opening(UInt8(shape)) }
            for scalar in pair.closing { kinds[scalar] = .closing(UInt8(shape)) }
        }
        return kinds
    }()

    /// The kind of `scalar`; nil where it is no mark.
    public static func kind(of scalar: UInt32) -> PunctuationMark.Kind? {
        guard let slot = slot(of: scalar) else { return nil }
        let kind = table.withUnsafeBufferPointer { $0[slot] }
        return kind == 0 ? nil : PunctuationMark.Kind(rawValue: kind)
    }

    /// The kinds of all characters in the few rows of Unicode that have marks.
    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 0, count: slotCount)
        for (scalar, kind) in kinds { table[slot(of: scalar)!] = kind.rawValue }
        return table
    }()

    private static let slotCount = 0x80 + 0x300 + 0x40 + 0x80

    @inline(__always)
    private static func slot(of scalar: UInt32) -> Int? {
        switch scalar {
        case 0..<0x80: Int(scalar)
        case 0x2000..<0x2300: 0x80 + Int(scalar - 0x2000)
        case 0x3000..<0x3040: 0x380 + Int(scalar - 0x3000)
        case 0xFF00..<0xFF80: 0x3C0 + Int(scalar - 0xFF00)
        default: nil
        }
    }

    /// All marks of a text that nobody has looked through yet, in order. Linear.
    public static func marks(in utf8: [UInt8]) -> [PunctuationMark] {
        var marks: [PunctuationMark] = []
        utf8.withUnsafeBufferPointer { bytes in
            var i = leads.firstOffset(in: bytes, from: 0)
            while i < bytes.count {
                let length = bytes[i] < 0x80 ? 1 : 3
                if i + length <= bytes.count, let kind = kind(of: scalar(bytes, at: i, length)) {
                    marks.append(PunctuationMark(kind, at: i))
                }
                i = leads.firstOffset(in: bytes, from: i + length)
            }
        }
        return marks
    }

    /// The bytes that can begin a mark: its own signs, and the lead bytes of U+2xxx, U+3xxx and U+Fxxx.
    private static let leads = ByteSet([0xE2, 0xE3, 0xEF] + Array("\n!().?[]".utf8))

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, _ length: Int) -> UInt32 {
        if length == 1 { return UInt32(bytes[i]) }
        return UInt32(bytes[i] & 15) << 12 | UInt32(bytes[i + 1] & 63) << 6 | UInt32(bytes[i + 2] & 63)
    }
}

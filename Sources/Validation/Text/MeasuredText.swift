/// What the record's offsets count.
enum OffsetUnit: String, Sendable {
    case codepoint, utf8, utf16

    func length(of scalar: Unicode.Scalar) -> Int {
        switch self {
        case .codepoint: 1
        case .utf8: UTF8.width(scalar)
        case .utf16: UTF16.width(scalar)
        }
    }
}

/// A text as scalars, with offsets in the record's unit.
struct MeasuredText: Sendable {
    let scalars: [Unicode.Scalar]
    let unit: OffsetUnit
    /// The length in the unit.
    let count: Int
    /// The offset of every scalar and of the end; empty where the unit is the scalar.
    private let offsets: [Int]

    init(_ scalars: [Unicode.Scalar], unit: OffsetUnit) {
        self.scalars = scalars
        self.unit = unit
        guard unit != .codepoint else {
            (count, offsets) = (scalars.count, [])
            return
        }
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offset += unit.length(of: scalar)
            offsets.append(offset)
        }
        (count, self.offsets) = (offset, offsets)
    }

    /// The number of the scalar that begins at an offset; nil outside the text and within a scalar. O(log n) at most.
    func scalarIndex(at offset: Int) -> Int? {
        guard offset >= 0, offset <= count else { return nil }
        guard unit != .codepoint else { return offset }
        var (low, high) = (0, scalars.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return offsets[low] == offset ? low : nil
    }

    /// The scalars between two offsets; nil if they are no proper stretch of the text.
    func scalarRange(_ start: Int, _ end: Int) -> Range<Int>? {
        guard let start = scalarIndex(at: start), let end = scalarIndex(at: end), start <= end else { return nil }
        return start..<end
    }
}

extension Unicode.Scalar {
    /// White space and line ends, in the sense in which sentences need not cover them.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }

    /// A Han ideograph of any block.
    var isHan: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0x3007: true
        default: false
        }
    }

    var isASCIIDigit: Bool { value &- 0x30 < 10 }
}

/// The text of scalars, for messages.
func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
}

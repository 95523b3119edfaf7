/// What the offsets of an annotation tool count.
public enum OffsetUnit: String, CaseIterable, Sendable {
    /// Unicode code points, as Python and this project count.
    case codepoint
    /// UTF-16 code units, as JavaScript counts.
    case utf16
    /// What a reader takes for one character (extended grapheme clusters).
    case grapheme
}

/// Converts places in a text between code points and another unit.
struct OffsetMap {
    /// The offset of each code point and of the end; nil within a grapheme, or where both count alike.
    private let offsets: [Int?]?
    private let indices: [Int: Int]
    private let count: Int

    init(_ text: [Unicode.Scalar], _ unit: OffsetUnit) {
        count = text.count
        switch unit {
        case .codepoint: offsets = nil
        case .utf16:
            var offset = 0
            offsets =
                text.map { scalar in
                    defer { offset += UTF16.width(scalar) }
                    return offset
                } + [offset]
        case .grapheme: offsets = Self.graphemeOffsets(text)
        }
        var indices: [Int: Int] = [:]
        for (index, offset) in (offsets ?? []).enumerated() {
            if let offset { indices[offset] = index }
        }
        self.indices = indices
    }

    private static func graphemeOffsets(_ text: [Unicode.Scalar]) -> [Int?] {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        var offsets: [Int?] = []
        var number = 0
        for character in String(view) {
            offsets.append(number)
            offsets += repeatElement(nil, count: character.unicodeScalars.count - 1)
            number += 1
        }
        return offsets + [number]
    }

    /// The place of a code point in the unit; nil where the unit has no such place.
    func offset(_ index: Int) -> Int? {
        guard (0...count).contains(index) else { return nil }
        return offsets.map { $0[index] } ?? index
    }

    /// The code point at a place in the unit; nil outside the text and within a character.
    func index(_ offset: Int) -> Int? {
        offsets == nil ? ((0...count).contains(offset) ? offset : nil) : indices[offset]
    }
}

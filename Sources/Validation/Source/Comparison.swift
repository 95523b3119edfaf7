/// Compares stretches of a source with the text that normalization made of them.
///
/// Knows what normalization may do, and nothing of how it is done: write a character in the other script, fold
/// full-width ASCII, unify compatibility ideographs, drop what is invisible, drop a reading gloss.
struct Comparison {
    struct Difference {
        let check: Check
        let message: String
    }

    let source: [Unicode.Scalar]
    let text: [Unicode.Scalar]
    private let isMarkup: Bool
    private let variants = VariantTable.shared
    private var toSimplified = Conversions()
    private var toTraditional = Conversions()

    private struct Conversions {
        var count = 0
        var first = ""
    }

    init(source: [Unicode.Scalar], text: [Unicode.Scalar], isMarkup: Bool) {
        (self.source, self.text, self.isMarkup) = (source, text, isMarkup)
    }

    /// What is not legitimate about one pair of the alignment; nil if nothing. Linear in the stretches.
    mutating func difference(source: Range<Int>, text: Range<Int>, isRun: Bool) -> Difference? {
        if isRun || (source.count == text.count) { return differenceInRun(source: source, text: text) }
        if source.isEmpty {
            return Difference(check: .inserted, message: "\"\(excerpt(self.text[text]))\" stands for nothing.")
        }
        return differenceInBlock(source: source, text: text)
    }

    /// Why the text cannot have been converted in one direction; nil if it was.
    var conversionConflict: String? {
        guard toSimplified.count > 0, toTraditional.count > 0 else { return nil }
        return "Most characters are converted one way, but not \(fewer.first)."
    }

    private var fewer: Conversions { toSimplified.count < toTraditional.count ? toSimplified : toTraditional }

    private func excerpt(_ scalars: ArraySlice<Unicode.Scalar>) -> String { string(scalars.prefix(20)) }
}

// MARK: - Runs

extension Comparison {
    private mutating func differenceInRun(source: Range<Int>, text: Range<Int>) -> Difference? {
        guard source.count == text.count else {
            return Difference(check: .unlikeSource, message: "The stretches do not have equally many characters.")
        }
        var (count, first) = (0, "")
        for (from, to) in zip(self.source[source], self.text[text]) where from != to && !isLegitimate(from, to) {
            if count == 0 { first = "\(from) became \(to)" }
            count += 1
        }
        guard count > 0 else { return nil }
        let others = count > 1 ? ", and \(count - 1) more in this run" : ""
        return Difference(check: .unlikeSource, message: "\(first)\(others).")
    }

    /// Whether normalization may write `to` for `from`. Counts conversions between the scripts.
    private mutating func isLegitimate(_ from: Unicode.Scalar, _ to: Unicode.Scalar) -> Bool {
        if from == to || Self.folded(from) == to || (isMarkup && from.isBlank && to.isBlank) { return true }
        let unified = variants.unified(from)
        if unified == to { return true }
        let isForward = variants.isPair(traditional: unified, simplified: to)
        let isBackward = variants.isPair(traditional: to, simplified: unified)
        if isForward && !isBackward { Self.note(from, to, in: &toSimplified) }
        if isBackward && !isForward { Self.note(from, to, in: &toTraditional) }
        return isForward || isBackward
    }

    private static func note(_ from: Unicode.Scalar, _ to: Unicode.Scalar, in conversions: inout Conversions) {
        if conversions.count == 0 { conversions.first = "\(from), which became \(to)" }
        conversions.count += 1
    }

    /// The half-width form of a full-width ASCII character, the line feed of another line end. Chinese punctuation, though
    /// it has half-width kin, stays as it is.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "，", "！", "？", "；", "：", "（", "）": scalar
        case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
        case "￠": "¢"
        case "￡": "£"
        case "￥": "¥"
        case "\r", "\u{2028}", "\u{2029}", "\u{85}": "\n"
        default: scalar
        }
    }
}

// MARK: - Blocks

extension Comparison {
    /// Compares stretches of different length: what is in the source and not in the text must be removable.
    private mutating func differenceInBlock(source: Range<Int>, text: Range<Int>) -> Difference? {
        let from = isMarkup ? MarkupText.visible(in: self.source[source]) : Array(self.source[source])
        var last = source.lowerBound > 0 ? self.source[source.lowerBound - 1] : nil
        var (position, written) = (0, text.lowerBound)
        while position < from.count {
            if written < text.upperBound, isLegitimate(from[position], self.text[written]) {
                last = from[position]
                (position, written) = (position + 1, written + 1)
            } else if let length = removableLength(in: from[position...], after: last) {
                position += length
            } else if isMarkup, written < text.upperBound, self.text[written].isBlank {
                written += 1
            } else {
                return removal(of: from[position...])
            }
        }
        let rest = self.text[written..<text.upperBound].drop { isMarkup && $0.isBlank }
        return rest.isEmpty
            ? nil : Difference(check: .inserted, message: "\"\(excerpt(rest))\" stands for nothing.")
    }

    private func removal(of words: ArraySlice<Unicode.Scalar>) -> Difference {
        Difference(
            check: .wronglyRemoved, message: "\"\(excerpt(words))\" is neither a reading gloss nor invisible.")
    }

    /// How many scalars normalization may drop here; nil if none. The white space of markup is nobody's text.
    private func removableLength(in scalars: ArraySlice<Unicode.Scalar>, after last: Unicode.Scalar?) -> Int? {
        guard let first = scalars.first else { return nil }
        if Self.isInvisible(first) || (isMarkup && first.isBlank) { return 1 }
        guard let last, last.isHan else { return nil }
        return ReadingGloss.length(in: scalars, of: last)
    }

    /// Controls, byte-order marks, joiners, direction marks, soft hyphens, variation selectors, tags.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F,
            0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
            0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }
}

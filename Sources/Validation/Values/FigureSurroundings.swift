/// Where figures end, and what stands beside them.
extension FigureChecker {
    /// A figure that goes on to the left or to the right was cut.
    mutating func checkBorders(_ entity: EntityRecord, _ range: Range<Int>) {
        let text = record.text.scalars
        guard entity.type != .number, let first = text[range].first, let last = text[range].last else { return }
        let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : " "
        let behind = range.upperBound < text.count ? text[range.upperBound] : " "
        let isCutLeft = first.isASCIIDigit && (before.isASCIIDigit || before == "." && isDigit(range.lowerBound - 2))
        let isCutRight = last.isASCIIDigit && (behind.isASCIIDigit || behind == "." && isDigit(range.upperBound + 1))
        let isPowerCut =
            NumeralScanner.power(first) != nil && (before.isASCIIDigit || NumeralScanner.digit(before) != nil)
        let isUnitCut = "万亿萬億".unicodeScalars.contains(behind) && entity.type == .quantity && last.isASCIIDigit
        let isFirstCut = entity.type == .ordinal && range.count == 1 && first == "首" && behind == "位"
        if isCutLeft || isCutRight || isPowerCut || isUnitCut || isFirstCut
            || "%％‰".unicodeScalars.contains(behind) && last.isASCIIDigit
        {
            report(.figureUnread, entity, "text", "The figure goes on beyond these words.")
        }
    }

    private func isDigit(_ place: Int) -> Bool {
        record.text.scalars.indices.contains(place) && record.text.scalars[place].isASCIIDigit
    }

    /// How far from its figure a noun may stand, and how far what it is counted by.
    private static let (nounReach, perReach) = (12, 30)

    /// The noun and what is counted by stand beside the figure.
    mutating func checkDetails(_ entity: EntityRecord, _ range: Range<Int>) {
        if let noun = entity.value["noun"], noun.kind == .string, !stands(noun.scalars, around: range, Self.nounReach) {
            report(.figureDetail, entity, "noun", "\"\(noun.string ?? "")\" does not stand beside the figure.")
        }
        guard let per = entity.value["per"], let unit = per["unit"]?.scalars else { return }
        let text = record.text.scalars
        let words = Array(text[max(0, range.lowerBound - Self.perReach)..<min(text.count, range.upperBound + 6)])
        if !stands(unit, around: range, Self.perReach) {
            report(.figureDetail, entity, "per", "\"\(string(unit))\" does not stand beside the figure.")
        } else if isEachOfAnother(unit, words) {
            report(.figureDetail, entity, "per", "Before the figure it is something else that is counted by.")
        } else if let value = per["value"]?.number, value != DecimalNumber(1),
            let slash = text[range].firstIndex(of: "/"), !isDigit(slash + 1)
        {
            report(.figureDetail, entity, "per", "The words say 1.")
        } else if let value = per["value"]?.number, value != DecimalNumber(1), !states(value, in: words) {
            report(.figureDetail, entity, "per", "No words beside the figure say \(value.plainText).")
        }
    }

    /// Whether 每 stands before the figure, but never before a unit, apart from a number: 每户 for 日.
    private func isEachOfAnother(_ unit: [Unicode.Scalar], _ words: [Unicode.Scalar]) -> Bool {
        let places = words.indices.filter { words[$0] == "每" }
        guard !places.isEmpty, !words.contains("/"), !words.contains("均") else { return false }
        return !places.contains { place in
            let window = words[(place + 1)...].prefix(8 + unit.count)
            return window.indices.dropLast(unit.count - 1).contains {
                variants.areVariants(window[$0..<$0 + unit.count], unit)
            }
        }
    }

    private func stands(_ words: [Unicode.Scalar], around range: Range<Int>, _ reach: Int) -> Bool {
        let text = record.text.scalars
        let window = text[max(0, range.lowerBound - reach)..<min(text.count, range.upperBound + reach + words.count)]
        return words.count <= 64
            && window.indices.dropLast(words.count - 1).contains {
                variants.areVariants(window[$0..<$0 + words.count], words)
            }
    }

    private func states(_ number: DecimalNumber, in words: [Unicode.Scalar]) -> Bool {
        // 每半年一次
        if number == DecimalNumber(digits: [5], exponent: -1), string(words[...]).contains("每半") { return true }
        return words.indices.contains { Numeral(words, at: $0)?.values.contains(number) ?? false }
    }
}

import Evaluation

extension String {
    var withoutTrailingBlanks: String {
        String(String.UnicodeScalarView(unicodeScalars.reversed().drop { $0 == " " }.reversed()))
    }
}

/// A number with so many digits behind the point, rounded to the nearest.
func fixed(_ value: Double, _ digits: Int = 3) -> String {
    let scale = repeatElement(10, count: digits).reduce(1, *)
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}

extension TextContext {
    /// `…before⟦words⟧after…`; long words only with their beginning and end. Empty where nothing is known.
    var line: String {
        if (before + words + after).isEmpty { return "" }
        let scalars = Array(words.unicodeScalars)
        if scalars.count <= 60 { return "\(before)⟦\(words)⟧\(after)".withoutTrailingBlanks }
        let (head, tail) = (String.UnicodeScalarView(scalars.prefix(40)), String.UnicodeScalarView(scalars.suffix(15)))
        return "\(before)⟦\(String(head))…\(String(tail))⟧\(after)".withoutTrailingBlanks
    }
}

/// `1 article`, `2 articles`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

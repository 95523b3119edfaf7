/// Text in cells, where some characters would break the table or not be seen.
enum EscapedText {
    /// For a machine: backslash, tab and line ends escaped, all else as it is.
    static func cell(_ text: String) -> String {
        var cell = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": cell += "\\\\"
            case "\t": cell += "\\t"
            case "\n": cell += "\\n"
            case "\r": cell += "\\r"
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return cell
    }

    /// For a person: what cannot be seen by its number, `U+200B`.
    static func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            if isSeen(scalar) { shown.unicodeScalars.append(scalar) } else { shown += number(of: scalar) }
        }
        return shown
    }

    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        case .spaceSeparator: return scalar == " "
        case .nonspacingMark: return !(0xFE00...0xFE0F).contains(scalar.value) && scalar.value < 0xE0000
        default: return true
        }
    }

    private static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    }
}

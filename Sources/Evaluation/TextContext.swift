/// The words at a place of a text, and a few around them.
public struct TextContext: Hashable, Sendable {
    public let before: String
    public let words: String
    public let after: String

    /// How many code points before and after are shown, at most.
    private static let reach = 24

    init(_ place: Range<Int>?, in text: [Unicode.Scalar]) {
        guard let place, (0..<text.count + 1).contains(place.upperBound), place.lowerBound >= 0 else {
            (before, words, after) = ("", "", "")
            return
        }
        before = Self.line(text[max(0, place.lowerBound - Self.reach)..<place.lowerBound])
        words = Self.line(text[place])
        after = Self.line(text[place.upperBound..<min(text.count, place.upperBound + Self.reach)])
    }

    /// What would break the line is shown as a space.
    private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.map { $0.properties.generalCategory == .control ? " " : $0 }.text
    }
}

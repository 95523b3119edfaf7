/// What one pass over a text showed, so that no later stage need look again for what is not there.
public struct TextSurvey: Sendable {
    /// What the text has.
    public struct Traits: OptionSet, Sendable {
        public let rawValue: UInt8

        @inlinable
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Bytes that are not well-formed UTF-8; then nothing else of the survey counts.
        public static let illFormed = Traits(rawValue: 1)
        /// ASCII control characters other than white space.
        public static let control = Traits(rawValue: 2)
        /// `<`, without which nothing is markup.
        public static let angleBracket = Traits(rawValue: 4)
        /// U+FFFD.
        public static let replacement = Traits(rawValue: 8)
        /// Characters that may be folded into an ideograph.
        public static let compatibility = Traits(rawValue: 16)
    }

    public var traits: Traits = []
    public var census = ScriptCensus()
    /// All marks, in order.
    public var punctuation: [PunctuationMark] = []
    /// Which kinds of marks there are, a bit for each.
    public var kinds: UInt32 = 0
    /// Where characters start that may have to be folded, in order.
    public var foldable: [Int] = []

    @inlinable
    public init() {}
}

import Normalization
import Segmentation
import TextModel

/// The whole text layer on one input, and what must hold of it whatever the input is.
public struct TextLayerCheck {
    private let input: FuzzInput

    public init(_ input: FuzzInput) { self.input = input }

    public func run() throws(NormalizationError) {
        let source = Decoder(encoding: input.encoding).decode(input.article)
        Self.require(Self.isUTF8(source.utf8), "decoding gives well-formed UTF-8")
        let markup = isPage(source) ? Markup().extract(from: source) : nil
        if let markup {
            Self.require(Self.isUTF8(markup.utf8), "a page gives well-formed UTF-8")
            AlignmentCheck(markup.alignment, from: source.utf8, to: markup.utf8, isPage: true).run()
        }
        let text = try Normalizer(target: input.target).normalize(source, from: markup)
        check(text, of: source, isPage: markup != nil)
        try checkSecondTime(text)
    }

    private func isPage(_ source: SourceText) -> Bool {
        switch input.reading {
        case .asItShows: Markup.isHTML(source)
        case .page: true
        case .text: false
        }
    }

    private func check(_ text: NormalizedText, of source: SourceText, isPage: Bool) {
        Self.require(Self.isUTF8(text.utf8), "normalizing gives well-formed UTF-8")
        AlignmentCheck(text.alignment, from: source.utf8, to: text.utf8, isPage: isPage).run()
        Self.require(text.punctuation == Punctuation.marks(in: text.utf8), "the marks are those of the text")
        for diagnostic in text.diagnostics {
            guard let range = diagnostic.range?.utf8 else { continue }
            Self.require(range.upperBound <= source.utf8.count, "a diagnostic points into the source")
            Self.require(Self.isUTF8(source.utf8[range]), "a diagnostic points to whole characters")
        }
        checkSentences(of: text)
    }

    /// In order, none empty, none over another, each of whole characters, and nothing but white space between them.
    private func checkSentences(of text: NormalizedText) {
        var position = 0
        for sentence in SentenceSegmenter().sentences(in: text) {
            let range = sentence.range.utf8
            Self.require(range.lowerBound >= position && !range.isEmpty, "sentences follow one another")
            Self.require(Self.isSpace(text.utf8[position..<range.lowerBound]), "between sentences is white space only")
            Self.require(Self.isUTF8(text.utf8[range]), "a sentence is of whole characters")
            position = range.upperBound
        }
        Self.require(Self.isSpace(text.utf8[position...]), "after the last sentence is white space only")
    }

    /// Normalizing what is normalized changes nothing. But for 苧, which is 薴 in a simplified text and 苎 in a traditional
    /// one: where nothing else tells the script of the text, it may be converted on.
    private func checkSecondTime(_ text: NormalizedText) throws(NormalizationError) {
        let again = try Normalizer(target: input.target).normalize(
            SourceText(utf8: text.utf8, encoding: TextEncoding.utf8.rawValue, diagnostics: []))
        let isSame = again.utf8 == text.utf8 || Self.withoutNettles(again.utf8) == Self.withoutNettles(text.utf8)
        Self.require(isSame, "normalizing twice changes nothing", text.utf8, again.utf8)
    }

    private static func withoutNettles(_ utf8: [UInt8]) -> [Unicode.Scalar] {
        String(decoding: utf8, as: UTF8.self).unicodeScalars.map { $0 == "苎" || $0 == "薴" ? "苧" : $0 }
    }

    // MARK: Requirements

    static func require(_ holds: Bool, _ what: String, _ texts: [UInt8]...) {
        if holds { return }
        fatalError(([what] + texts.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n--- "))
    }

    static func isUTF8(_ bytes: some Sequence<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
            $0 == " " || $0 == "\u{3000}" || (0x09...0x0D).contains($0.value)
        }
    }
}

/// What must hold of an alignment: its runs cover both texts in order, and every character of the text leads back to a
/// stretch of whole characters behind that of the character before it. An entity of a page may stand for two characters:
/// then the second one leads back to the end of the entity.
struct AlignmentCheck {
    private let alignment: Alignment
    private let source: [UInt8]
    private let text: [UInt8]
    private let isPage: Bool

    init(_ alignment: Alignment, from source: [UInt8], to text: [UInt8], isPage: Bool) {
        (self.alignment, self.source, self.text, self.isPage) = (alignment, source, text, isPage)
    }

    func run() {
        let runs = alignment.runs
        require(runs.reduce(0) { $0 + $1.sourceCount } == source.count, "the runs cover the source")
        require(runs.reduce(0) { $0 + $1.normalizedCount } == text.count, "the runs cover the text")
        require(runs.allSatisfy { $0.sourceCount + $0.normalizedCount > 0 }, "no run is empty in both texts")
        require(runs.allSatisfy { !$0.isKept || $0.sourceCount == $0.normalizedCount }, "kept runs are as long")
        checkCharacters()
    }

    private func checkCharacters() {
        var (position, last) = (0, 0..<0)
        while position < text.count {
            let lead = text[position]
            let end = position + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
            let place = alignment.source(of: TextRange(utf8: position..<end)).utf8
            require(place == last || place.lowerBound >= last.upperBound, "characters lead back in order")
            require(!place.isEmpty || isPage && place.lowerBound == last.upperBound, "characters lead to characters")
            require(place.upperBound <= source.count, "characters lead into the source")
            require(TextLayerCheck.isUTF8(source[place]), "characters lead back to whole characters")
            (position, last) = (end, place)
        }
    }

    private func require(_ holds: Bool, _ what: String) { TextLayerCheck.require(holds, what, source, text) }
}

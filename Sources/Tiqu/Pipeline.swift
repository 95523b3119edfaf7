import Extraction
import Hashing
import Linking
import Normalization
import Records
import Segmentation
import TextModel

/// The whole way from an article's bytes to its record, as one call.
///
///     let pipeline = Pipeline()
///     let record = try pipeline.record(of: Article(id: "a", text: "2023年，該省新增專利6.5萬件。"))
///     print(String(decoding: pipeline.json(of: record), as: UTF8.self))
///
/// A value without state: the same article and options give the same bytes, on any thread and in any order.
public struct Pipeline: Sendable {
    public struct Options: Sendable {
        /// Which kinds of entities are written; nil for the default ones. Narrows what is written, never how it is read.
        public var types: Set<String>?
        public var offsetUnit: OffsetUnit = .codepoint
        public var isPretty = false
        /// Whether records name the version and rules that made them.
        public var includesGenerator = true

        public init() {}
    }

    /// The types of entities there are.
    public static let types = Set(EntityExtraction.extractors().flatMap { type(of: $0).kinds.map(\.name) })

    private let options: Options
    private let writer: RecordWriter
    private let normalizer = Normalizer()
    private let extraction: EntityExtraction
    private let lexicons: Lexicons

    /// - Parameters:
    ///   - options: what is written, and how.
    ///   - lexicons: the tables that articles are read by.
    public init(options: Options = Options(), lexicons: Lexicons = .embedded) {
        self.options = options
        self.lexicons = lexicons
        self.extraction = EntityExtraction(
            onRequest: Set((options.types ?? []).map { EntityKind($0) }), lexicons: lexicons)
        self.writer = RecordWriter(
            offsetUnit: options.offsetUnit, isPretty: options.isPretty,
            generator: options.includesGenerator ? Generator.generator(with: lexicons) : nil)
    }

    /// Makes the embedded tables ready that else the first article would wait for. To be called on a thread of its own
    /// while something else is still to be done: reading a command line, opening files. Changes no record.
    public static func prepare() {
        let utf8 = Array("2023年，该省新增专利6.5万件，同比增长12.3%。".utf8)
        let text = NormalizedText(utf8: utf8, alignment: .identity(count: utf8.count), script: .hans, diagnostics: [])
        let input = ExtractionInput(text: text, sentences: SentenceSegmenter().sentences(in: text))
        let extraction = EntityExtraction()
        extraction.prepare(with: input)
        _ = EntityLinking().link(extraction.entities(in: input), in: input)
    }

    /// The hash of all tables that articles are read by.
    public var ruleset: String { Generator.ruleset(with: lexicons) }

    /// The record of `article`. Linear in its length.
    /// - Throws: `NormalizationError` where ICU's data cannot be had; nothing in an article itself is an error.
    public func record(of article: Article) throws(NormalizationError) -> Record {
        let decoded = DecodedArticle(article)
        let text = try normalizer.normalize(decoded.source, from: decoded.markup)
        let sentences = SentenceSegmenter().sentences(in: text)
        let published = decoded.published ?? DateExtractor.dateline(of: text)
        let input = lexicons.input(text, sentences: sentences, published: published)
        let entities = extraction.entities(in: input)
        let linked = EntityLinking().link(entities, in: input)
        return Record(
            id: article.id, title: decoded.title, published: published,
            description: .init(
                name: article.name, mediaType: decoded.mediaType, byteCount: article.bytes.count,
                sha256: SHA256.hexDigest(of: article.bytes)),
            source: decoded.source, text: text, sentences: sentences,
            article: options.types.map { linked.narrowed(to: $0) } ?? linked,
            diagnostics: decoded.diagnostics + text.diagnostics + extraction.diagnostics(in: text)
                + linked.diagnostics)
    }

    /// What was read at a place of `article`, what uses it, and what was refused there. Slower than `record(of:)`.
    /// - Throws: `Explanation.OutsideText` where there is no such place, else as `record(of:)`.
    public func explanation(of article: Article, at place: Explanation.Place = .everywhere) throws -> Explanation {
        let record = try record(of: article)
        let input = lexicons.input(record.text, sentences: record.sentences, published: record.published)
        return try Explanation(
            record: record, unused: EntityLinking().unusedFigures(of: record.article, in: input),
            rejections: extraction.rejections(in: input), at: place)
    }

    /// The explanation as UTF-8 JSON, without a final line feed.
    public func json(of explanation: Explanation) -> [UInt8] { ExplanationWriter().json(explanation) }

    /// The record as UTF-8 JSON, without a final line feed.
    public func json(of record: Record) -> [UInt8] { writer.json(record) }

    /// A buffer for the records of many articles.
    public func makeWriter(capacity: Int = 4096) -> JSONWriter { writer.makeWriter(capacity: capacity) }

    /// The record's JSON, behind what is in the buffer.
    public func append(_ record: Record, to output: inout JSONWriter) { writer.append(record, to: &output) }
}

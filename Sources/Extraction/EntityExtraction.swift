import TextModel

/// Runs all extractors over an article and settles what they disagree about.
public struct EntityExtraction: Sendable {
    /// Every extractor there is. A new kind of entity is one folder beside this file and one line here.
    ///
    /// - Parameters:
    ///   - onRequest: kinds that are found only if somebody asks for them by name.
    ///   - lexicons: what they read by.
    public static func extractors(
        onRequest: Set<EntityKind> = [], lexicons: Lexicons = .embedded
    ) -> [any EntityExtractor] {
        [
            RegionExtractor(lexicons: lexicons),
            DocumentExtractor(lexicons: lexicons),
            NumericExtractor(emitsNumbers: onRequest.contains(.number), lexicons: lexicons),
        ]
    }

    let extractors: [any EntityExtractor]
    let overlapResolution: OverlapResolution

    public init(onRequest: Set<EntityKind> = [], lexicons: Lexicons = .embedded) {
        extractors = Self.extractors(onRequest: onRequest, lexicons: lexicons)
        overlapResolution = OverlapResolution(
            yields: extractors.reduce(into: [:]) { all, extractor in
                all.merge(type(of: extractor).yields) { $0.union($1) }
            })
    }

    /// All entities of the article, sorted by start, then longest first, then by kind.
    public func entities(in input: ExtractionInput) -> [Entity] {
        var entities: [Entity] = []
        entities.reserveCapacity(Self.expectedEntities(in: input.text))
        for extractor in extractors { extractor.extract(from: input, into: &entities) }
        if !input.exceptions.isEmpty { entities.removeAll { input.exceptions.cut(of: $0.range.utf8) != nil } }
        return overlapResolution.resolve(entities)
    }

    /// Room for so many saves most articles from copying them when there are more.
    public static func expectedEntities(in text: NormalizedText) -> Int { min(text.utf8.count / 64, 1 << 12) }

    /// Makes the tables ready that else the first article would wait for, those last that an article needs first.
    public func prepare(with sample: ExtractionInput) {
        var entities: [Entity] = []
        for extractor in extractors.reversed() { extractor.extract(from: sample, into: &entities) }
    }

    /// What all extractors have to say about places where nothing could be read.
    public func diagnostics(in text: NormalizedText) -> [Diagnostic] {
        extractors.flatMap { $0.diagnostics(in: text) }
    }
}

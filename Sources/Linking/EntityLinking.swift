import Extraction
import TextModel

/// Ties the entities of an article to one another and to its sentences.
public struct EntityLinking: Sendable {
    public init() {}

    /// - Parameter entities: as `EntityExtraction` gives them, sorted.
    public func link(_ entities: [Entity], in input: ExtractionInput) -> LinkedArticle {
        let linked = EntityNesting.link(entities, sentences: input.sentences)
        return LinkedArticle(entities: linked, facts: [], enumerations: [])
    }
}

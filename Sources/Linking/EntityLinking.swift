import Extraction
import TextModel

/// Ties the entities of an article to one another and to its sentences.
public struct EntityLinking: Sendable {
    /// Every table the rules look things up in.
    public static let lexicons: [Lexicon] = FactLinking.lexicons

    public init() {}

    /// - Parameter entities: as `EntityExtraction` gives them, sorted.
    public func link(_ entities: [Entity], in input: ExtractionInput) -> LinkedArticle {
        let linked = EntityNesting.link(entities, sentences: input.sentences)
        let places = EntityPlaces(linked)
        let (facts, diagnostics) = FactLinking.facts(of: linked, places, in: input)
        let enumerations = EnumerationLinking.enumerations(of: linked, places, in: input)
        return LinkedArticle(entities: linked, facts: facts, enumerations: enumerations, diagnostics: diagnostics)
    }
}

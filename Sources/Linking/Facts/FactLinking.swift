import Extraction
import TextModel

/// Ties figures to what they measure.
enum FactLinking {
    /// Every table the rules look things up in.
    static let lexicons: [Lexicon] = [.factWords, .indicatorHeads, .factDoubts]

    static func facts(
        of entities: [LinkedEntity], _ places: EntityPlaces, in input: ExtractionInput
    ) -> (facts: [Fact], diagnostics: [Diagnostic]) {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            FactReader.with(bytes, entities: entities, places: places, input: input) { reader in
                reader.read()
                return (reader.drafts.map { $0.fact(in: entities) }, reader.diagnostics)
            }
        }
    }
}

import Extraction
import TextModel

/// Ties counts to lists.
enum EnumerationLinking {
    static func enumerations(of entities: [LinkedEntity], _ places: EntityPlaces, in input: ExtractionInput)
        -> [Enumeration]
    {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            entities.withUnsafeBufferPointer { entities in
                guard let first = entities.baseAddress else { return [] }
                var reader = EnumerationReader(
                    bytes: bytes, entities: first, places: places, sentences: input.sentences)
                return reader.read()
            }
        }
    }
}

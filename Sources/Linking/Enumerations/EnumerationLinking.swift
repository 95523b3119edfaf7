import Extraction
import TextModel

/// Ties counts to lists.
enum EnumerationLinking {
    static func enumerations(of entities: [LinkedEntity], _ places: EntityPlaces, in input: ExtractionInput)
        -> [Enumeration]
    {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            var reader = EnumerationReader(bytes: bytes, entities: entities, places: places, sentences: input.sentences)
            return reader.read()
        }
    }
}

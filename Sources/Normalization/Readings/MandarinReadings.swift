import Synchronization

/// The Mandarin reading of single characters as ICU's `Han-Latin` gives it, tone marks and all: 長 is zhǎng.
///
/// ICU is opened at the first gloss that any text shows (about 90 ms) and asked once for each character; what it said
/// is kept for the process. Shared by all workers behind one lock, taken only where a gloss may stand.
final class MandarinReadings: Sendable {
    static let shared = MandarinReadings()

    private struct State: ~Copyable {
        var transliterator: Transliterator?
        var known: [Unicode.Scalar: [UInt8]] = [:]
    }

    private let state = Mutex(State())

    /// The reading of `character` as UTF-8 in lower case; nil where ICU knows none.
    func reading(of character: Unicode.Scalar) throws(NormalizationError) -> [UInt8]? {
        let result = state.withLock { state in
            Result { () throws(NormalizationError) in try Self.lookUp(character, in: &state) }
        }
        let reading = try result.get()
        return reading.isEmpty ? nil : reading
    }

    private static func lookUp(
        _ character: Unicode.Scalar, in state: inout State
    ) throws(NormalizationError) -> [UInt8] {
        if let known = state.known[character] { return known }
        if state.transliterator == nil { state.transliterator = try Transliterator(id: "Han-Latin") }
        let latin = try state.transliterator!.transliterate(String(character))
        let reading = latin == String(character) ? [] : Array(latin.utf8)
        state.known[character] = reading
        return reading
    }
}

import CICU

/// Canonical equivalence of single characters, from ICU's normalization data.
enum CanonicalSingleton {
    /// The one other character that `scalar` is canonically equivalent to; nil where there is none.
    static func of(_ scalar: UInt32) -> Unicode.Scalar? {
        var status: TiquICUStatus = 0
        let decomposed = tiqu_canonical_singleton(scalar, &status)
        return status <= 0 && decomposed != scalar ? Unicode.Scalar(decomposed) : nil
    }
}

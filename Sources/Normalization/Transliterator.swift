import CICU

/// Why ICU could not be used.
public struct NormalizationError: Error, CustomStringConvertible, Sendable {
    public let description: String
}

/// One ICU transliterator: opened once, closed with its owner. Opening `Hant-Hans` costs about 30 ms.
struct Transliterator: ~Copyable {
    private let handle: OpaquePointer

    /// Opens the transliterator named `id`, such as `Hant-Hans` or `Han-Latin`.
    init(id: String) throws(NormalizationError) {
        var status: TiquICUStatus = 0
        guard let handle = tiqu_transliterator_open(id, &status), status <= 0 else {
            throw NormalizationError(description: "ICU cannot open \(id): \(Self.name(of: status))")
        }
        self.handle = handle
    }

    deinit { tiqu_transliterator_close(handle) }

    /// All its rules as ICU writes them, one a line: `長 > 长;`.
    func rules() throws(NormalizationError) -> String {
        var status: TiquICUStatus = 0
        var buffer = [UInt16](repeating: 0, count: Int(tiqu_transliterator_rules(handle, nil, 0, &status)) + 1)
        let count = tiqu_transliterator_rules(handle, &buffer, Int32(buffer.count), &status)
        guard status <= 0 else {
            throw NormalizationError(description: "ICU does not give its rules: \(Self.name(of: status))")
        }
        return String(decoding: buffer[..<Int(count)], as: UTF16.self)
    }

    /// The whole `text` transliterated. About 5 MB/s: for single characters and tests.
    func transliterate(_ text: String) throws(NormalizationError) -> String {
        let units = Array(text.utf16)
        var buffer = units + [UInt16](repeating: 0, count: units.count * 8 + 64)
        var length = Int32(units.count)
        var status: TiquICUStatus = 0
        tiqu_transliterator_run(handle, &buffer, &length, Int32(buffer.count), &status)
        guard status <= 0 else {
            throw NormalizationError(description: "ICU cannot transliterate: \(Self.name(of: status))")
        }
        return String(decoding: buffer[..<Int(length)], as: UTF16.self)
    }

    private static func name(of status: TiquICUStatus) -> String { String(cString: tiqu_icu_error_name(status)) }
}

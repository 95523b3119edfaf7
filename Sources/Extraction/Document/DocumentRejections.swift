import TextModel

extension DocumentExtractor {
    public func rejections(in input: ExtractionInput) -> [Rejection] {
        input.text.utf8.withUnsafeBufferPointer { bytes in
            let scanner = TitleScanner(input.text, keepsPlaces: true)
            let empty = scanner.titles.filter { $0.dropFirst(3).dropLast(3).allSatisfy { bytes[$0] <= 0x20 } }
            return scanner.unclosed.places.map { Self.rejection($0..<$0 + 3, "unclosed", "a 《 without its 》") }
                + scanner.stray.places.map { Self.rejection($0..<$0 + 3, "stray_end", "a 》 without its 《") }
                + empty.map { Self.rejection($0, "empty", "nothing stands between the marks") }
        }
    }

    private static func rejection(_ range: Range<Int>, _ refusal: String, _ reason: String) -> Rejection {
        Rejection(kind: .document, range: TextRange(utf8: range), refusal: "document." + refusal, reason: reason)
    }
}

/// A normalized text by itself as one JSON object: `{"id":…,"text":…}`.
public enum TextLine {
    /// - Parameter text: valid UTF-8.
    public static func json(id: String, text: [UInt8]) -> [UInt8] {
        var json = JSONWriter(isPretty: false)
        json.reserve(text.count + id.utf8.count + 32)
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("text")
            text.withUnsafeBufferPointer { json.string($0) }
        }
        return json.bytes
    }
}

import Foundation
import Input
import Tiqu

private let pipeline = Pipeline()

/// What libFuzzer calls: an article, as text or as a page, through the whole pipeline.
///
/// Whatever it is: a record comes out, another reader of JSON reads it, it is the same the second time, and every entity stands
/// where it says.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let first = data?.pointee else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data, count: count).dropFirst())
    let types: [String?] = [nil, "text/html", "text/plain"]
    let article = Article(id: "a", mediaType: types[Int(first) % 3], bytes: bytes)
    guard let record = try? pipeline.record(of: article), let again = try? pipeline.record(of: article) else {
        fatalError("no record")
    }
    let json = pipeline.json(of: record)
    precondition(json == pipeline.json(of: again), "another record the second time")
    guard let object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
        let text = object["text"] as? String, let entities = object["entities"] as? [[String: Any]]
    else { fatalError("a record that is no JSON") }
    let scalars = Array(text.unicodeScalars)
    for entity in entities {
        guard let start = entity["start"] as? Int, let end = entity["end"] as? Int, let words = entity["text"] as? String
        else { fatalError("an entity without a place") }
        precondition(Array(scalars[start..<end]) == Array(words.unicodeScalars), "an entity stands elsewhere")
    }
    return 0
}

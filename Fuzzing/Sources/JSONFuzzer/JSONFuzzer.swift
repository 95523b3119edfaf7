import Foundation
import Input

/// What libFuzzer calls: one line of JSON Lines, read by us and by Foundation.
///
/// What Foundation reads as an object we must read, but where it nests deeper than we follow, and strings must be the same. That we
/// read what Foundation refuses is no finding: we do not check the form of numbers that nobody asked for.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    let ours = try? JSONLine(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0),
        let theirs = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    else { return 0 }
    guard let ours else {
        precondition(bytes.count { $0 == 0x5B || $0 == 0x7B } > 200, "an object was refused")
        return 0
    }
    // Of a key that is there twice, readers may take either.
    for key in ["id", "title", "text", "published"] where occurrences(of: key, in: bytes) == 1 {
        guard let text = theirs[key] as? String else { continue }
        precondition(ours.string(key).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "other strings")
    }
    return 0
}

private func occurrences(of key: String, in bytes: [UInt8]) -> Int {
    if bytes.contains(UInt8(ascii: "\\")) { return 0 }
    return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\"\(key)\"").count - 1
}

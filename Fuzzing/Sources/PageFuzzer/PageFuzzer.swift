import Normalization
import TextLayerChecks

/// What libFuzzer calls: an article that is read as a page whatever it looks like. What must hold is what holds of the text
/// layer on any input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let input = FuzzInput(Array(UnsafeBufferPointer(start: data, count: count)), as: .page) else { return 0 }
    do throws(NormalizationError) {
        try TextLayerCheck(input).run()
    } catch {
        fatalError("\(error)")
    }
    return 0
}

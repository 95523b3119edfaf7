import Normalization
import TextLayerChecks

/// What libFuzzer calls with one input after the other.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    guard let input = FuzzInput(Array(UnsafeBufferPointer(start: data, count: count))) else { return 0 }
    do throws(NormalizationError) {
        try TextLayerCheck(input).run()
    } catch {
        fatalError("\(error)")
    }
    return 0
}

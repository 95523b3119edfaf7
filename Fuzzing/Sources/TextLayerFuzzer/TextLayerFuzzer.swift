import Normalization
import Segmentation
import TextModel

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

/// One input: a byte that says how it is to be read, and the bytes of an article.
struct FuzzInput {
    enum Reading: UInt8, CaseIterable { case asItShows, page, text }

    /// What the caller says of the encoding; nil where the bytes have to tell.
    let encoding: TextEncoding?
    let reading: Reading
    let target: TargetScript
    let article: [UInt8]

    /// Nil where there is no byte that says how. `seeds.py` writes that byte, too.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return nil }
        let declarations = [nil] + TextEncoding.allCases.map(Optional.some)
        let reading = Int(first & 0x7F)
        encoding = declarations[reading % declarations.count]
        self.reading = Reading.allCases[reading / declarations.count % Reading.allCases.count]
        target = first & 0x80 == 0 ? .hans : .hant
        article = Array(bytes.dropFirst())
    }
}

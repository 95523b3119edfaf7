import Extraction
import Foundation
import TextModel
import Tiqu

// Usage: ExtractionBenchmark FILE [ROUNDS]: the speed of the extraction of regions and documents on one core, on a file of
// articles that are separated by zero bytes. First prints how long the tables take to build, then a line for each step:
// name, median MB/s of normalized text, how many entities there are.
let arguments = CommandLine.arguments
guard arguments.count > 1, let data = FileManager.default.contents(atPath: arguments[1]) else {
    fatalError("usage: ExtractionBenchmark FILE [ROUNDS]")
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7

/// Processor time, which other programs on the machine disturb less than the clock on the wall.
func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
}

/// What the extractors get: the text layer is not measured here.
let normalizer = TextNormalizer()
let inputs = try data.split(separator: 0).map { article in
    let text = try normalizer.normalize(Array(article))
    return ExtractionInput(text: text, sentences: normalizer.sentences(of: text))
}
let megabytes = Double(inputs.reduce(0) { $0 + $1.text.utf8.count }) / 1e6

func entities(_ extractors: [any EntityExtractor], in inputs: [ExtractionInput]) -> Int {
    var count = 0
    for input in inputs {
        var found: [Entity] = []
        for extractor in extractors { extractor.extract(from: input, into: &found) }
        count += found.count
    }
    return count
}

/// The median speed of `extractors` over all articles, after one round that is not counted.
func measure(_ name: String, _ extractors: [any EntityExtractor]) {
    var speeds: [Double] = []
    var count = 0
    for round in 0...rounds {
        let time = seconds { count = entities(extractors, in: inputs) }
        if round > 0 { speeds.append(megabytes / time) }
    }
    speeds.sort()
    print("\(name)\t\(String(format: "%.1f", speeds[speeds.count / 2])) MB/s\t\(count)")
}

let first = ExtractionInput(text: try normalizer.normalize(Array("浙江省发布《通知》".utf8)), sentences: [])
for (name, extractor) in [("region", RegionExtractor() as any EntityExtractor), ("document", DocumentExtractor())] {
    let time = seconds { _ = entities([extractor], in: [first]) }
    print("tables of \(name)\t\(String(format: "%.2f", time * 1000)) ms")
}
measure("region", [RegionExtractor()])
measure("document", [DocumentExtractor()])
measure("region+document", [RegionExtractor(), DocumentExtractor()])

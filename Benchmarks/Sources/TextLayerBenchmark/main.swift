import Foundation
import Tiqu

// Usage: TextLayerBenchmark FILE [ROUNDS]: the speed of the text layer on one core, on a file of articles that are
// separated by zero bytes. Prints a line for each stage: name, median MB/s, a sum that keeps the work from being dropped.
let arguments = CommandLine.arguments
guard arguments.count > 1, let data = FileManager.default.contents(atPath: arguments[1]) else {
    fatalError("usage: TextLayerBenchmark FILE [ROUNDS]")
}
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7
let articles = data.split(separator: 0).map { Array($0) }
let bytes = articles.reduce(0) { $0 + $1.count }

/// The median speed of `work` over all articles, in MB/s, after one round that is not counted.
func measure(_ name: String, _ work: ([UInt8]) throws -> Int) rethrows {
    var speeds: [Double] = []
    var sum = 0
    for round in 0...rounds {
        let start = ContinuousClock.now
        for article in articles { sum &+= try work(article) }
        let time = ContinuousClock.now - start
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        if round > 0 { speeds.append(Double(bytes) / 1e6 / seconds) }
    }
    speeds.sort()
    print("\(name)\t\(String(format: "%.1f", speeds[speeds.count / 2]))\t\(sum)")
}

let decode = TextNormalizer(steps: [])
try measure("decode") { try decode.normalize($0).utf8.count }
for step in NormalizationStep.allCases {
    let normalizer = TextNormalizer(steps: [step])
    try measure("decode+\(step.rawValue)") { try normalizer.normalize($0).utf8.count }
}
let normalizer = TextNormalizer()
try measure("normalize") { try normalizer.normalize($0).utf8.count }
try measure("text layer") { bytes in
    let text = try normalizer.normalize(bytes)
    return text.utf8.count + normalizer.sentences(of: text).count
}

import Foundation
import Tiqu

// Usage: TextLayerBenchmark FILE [ROUNDS [STAGE]]: the speed of the text layer on one core, on a file of articles that
// are separated by zero bytes. Prints a line for each stage: name, median and best MB/s, a sum that keeps the work
// from being dropped.

/// Measures one stage after the other on the same articles.
struct Benchmark {
    let articles: [[UInt8]]
    let rounds: Int
    let only: String?

    /// Prints the median speed of `work` over all articles, in MB/s, after one round that is not counted.
    func measure(_ name: String, _ work: ([UInt8]) throws -> Int) rethrows {
        if let only, only != name { return }
        let bytes = articles.reduce(0) { $0 + $1.count }
        var speeds: [Double] = []
        var sum = 0
        for round in 0...rounds {
            let start = Self.processorSeconds()
            for article in articles { sum &+= try work(article) }
            let seconds = Self.processorSeconds() - start
            if round > 0 { speeds.append(Double(bytes) / 1e6 / seconds) }
        }
        speeds.sort()
        let (median, best) = (speeds[speeds.count / 2], speeds[speeds.count - 1])
        print("\(name)\t\(String(format: "%.1f\t%.1f", median, best))\t\(sum)")
    }

    /// The time that this process has had on a processor: other work on the machine does not count.
    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    func run() throws {
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
    }
}

let arguments = CommandLine.arguments
guard arguments.count > 1, let data = FileManager.default.contents(atPath: arguments[1]) else {
    fatalError("usage: TextLayerBenchmark FILE [ROUNDS [STAGE]]")
}
try Benchmark(
    articles: [UInt8](data).split(separator: 0).map { Array($0) },
    rounds: arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7,
    only: arguments.count > 3 ? arguments[3] : nil
).run()

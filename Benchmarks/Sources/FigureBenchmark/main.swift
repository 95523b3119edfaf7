import Extraction
import Foundation
import TextModel

// Usage: FigureBenchmark news FILE [ROUNDS]: the speed of figures and dates on one core, on a file of normalized articles
// that are separated by zero bytes: a line for each extractor with the median MB/s and the number of entities.
// FigureBenchmark hostile: the time for text that is made to be slow, at doubling lengths; linear work doubles.
let arguments = CommandLine.arguments

func input(_ bytes: [UInt8]) -> ExtractionInput {
    let text = NormalizedText(
        utf8: bytes, alignment: .identity(count: bytes.count), script: .hans, diagnostics: [])
    return ExtractionInput(text: text, sentences: [Sentence(range: TextRange(utf8: 0..<bytes.count))])
}

/// The processor time of `work`: what else runs on the machine does not count.
func seconds(_ work: () -> Void) -> Double {
    let start = processorTime()
    work()
    return processorTime() - start
}

func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func entities(_ extractors: [any EntityExtractor], _ input: ExtractionInput) -> Int {
    var entities: [Entity] = []
    entities.reserveCapacity(EntityExtraction.expectedEntities(in: input.text))
    for extractor in extractors { extractor.extract(from: input, into: &entities) }
    return entities.count
}

func news(_ path: String, rounds: Int) {
    guard let data = FileManager.default.contents(atPath: path) else { fatalError("no file \(path)") }
    let inputs = data.split(separator: 0).map { input(Array($0)) }
    let bytes = inputs.reduce(0) { $0 + $1.text.utf8.count }
    let all: [(String, [any EntityExtractor])] = [
        ("figures", [FigureExtractor()]), ("dates", [DateExtractor()]),
        ("figures and dates", [NumericExtractor()]),
    ]
    for (name, extractors) in all {
        var found = 0
        let speeds = (0...rounds).map { _ in
            found = 0
            // by their places, since a loop over the inputs would copy each
            return Double(bytes) / 1e6 / seconds { for i in inputs.indices { found += entities(extractors, inputs[i]) } }
        }
        let median = speeds.dropFirst().sorted()[rounds / 2]
        print("\(name)\t\(String(format: "%.1f", median)) MB/s\t\(found) entities")
    }
}

func hostile() {
    let pieces = [
        "9", "零", "万亿", "一万", "3至", "1—", "五、", "5、", "1,000,", "9.", "1:", "2~3~", "百分之", "三分之", "每", "第一、",
        "一亿二千", "4千", "二 ", "±1", "单位：元\n1 ", "（元）1", "1米8", "3·", "1e9", "十几万多", "半", "翻", "二、○八二亿",
    ]
    print("text\t250 kB\t500 kB\t1 MB\t2 MB\t(seconds)\tMB/s\twithout numbers")
    for piece in pieces {
        let times = [250_000, 500_000, 1_000_000, 2_000_000].map { size in
            time(of: piece, size, [FigureExtractor(emitsNumbers: true)])
        }
        let plain = time(of: piece, 2_000_000, [FigureExtractor()])
        let speeds = [times[3], plain].map { String(format: "%.1f", 2 / $0) }
        let cells = [piece.debugDescription] + times.map { String(format: "%.4f", $0) } + [""] + speeds
        print(cells.joined(separator: "\t"))
    }
}

/// The seconds for `size` bytes of nothing but `piece`.
func time(of piece: String, _ size: Int, _ extractors: [any EntityExtractor]) -> Double {
    let text = input(Array(String(repeating: piece, count: size / piece.utf8.count).utf8))
    return seconds {
        _ = entities(extractors, text)
        for extractor in extractors { _ = extractor.diagnostics(in: text.text) }
    }
}

switch arguments.dropFirst().first {
case "news" where arguments.count > 2: news(arguments[2], rounds: arguments.count > 3 ? Int(arguments[3]) ?? 7 : 7)
case "hostile": hostile()
default: fatalError("usage: FigureBenchmark news FILE [ROUNDS] | hostile")
}

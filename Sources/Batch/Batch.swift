import CSignals
import Input
import Tiqu

/// A run over all of an input: chunks are worked on at the same time, and delivered in order.
///
/// How much is held is bounded by the number of workers: no chunk is read while so many wait to be worked on or written.
public struct Batch {
    /// Where the records go.
    public enum Destination {
        case standardOutput
        case files(OutputFolder)
        /// JSON Lines with so many articles a file.
        case shards(OutputFolder, size: Int)

        var folder: OutputFolder? {
            switch self {
            case .standardOutput: nil
            case .files(let folder), .shards(let folder, _): folder
            }
        }
    }

    public struct Options: Sendable {
        /// How many chunks are worked on at the same time; never more than the machine has processors.
        public var jobs = 1
        /// Articles that failed before and have not changed are tried again.
        public var retriesFailed = false
        /// Everything that decides what a record looks like, in words: records made otherwise are made anew.
        public var job = ""

        public init() {}
    }

    private let input: InputReader
    private let worker: ChunkWorker
    private let options: Options
    private var delivery: Delivery

    /// - Parameter observer: is told of faults and of progress, in order, between chunks.
    public init(
        _ input: InputReader, articles: ArticleReader, pipeline: Pipeline, to destination: Destination,
        options: Options = Options(), observer: any BatchObserver
    ) throws(FileFault) {
        self.input = input
        self.options = options
        var names = OutputNames()
        let memory = try destination.folder.map { folder throws(FileFault) in
            WorkMemory(
                folder: folder, manifest: try Manifest(folder.own("manifest"), names: &names),
                job: JobDigest.digest(options.job), retriesFailed: options.retriesFailed)
        }
        worker = ChunkWorker(pipeline: pipeline, articles: articles, memory: memory)
        let sink: any RecordSink =
            switch destination {
            case .standardOutput: StreamSink()
            case .files: FolderSink(memory!, names: names)
            case .shards(_, let size): ShardSink(memory!, size: size)
            }
        delivery = Delivery(sink: sink, errors: try ErrorLog(destination.folder), observer: observer)
    }

    /// Works through the input. A signal to stop ends it after the chunks that are under way.
    ///
    /// Reading and writing stay on the main thread, so that neither takes a worker's place.
    @MainActor
    public mutating func run() async -> BatchSummary {
        delivery.total = input.total
        await withTaskGroup(of: (Int, ChunkResult).self) { group in
            var (begun, ended) = (0, 0)
            var prepared = input.next()
            var made: (Int, ChunkResult)?
            repeat {
                // The worker that has become free first; then what it has made is delivered, and more is read.
                while let chunk = prepared, begun - ended < options.jobs, begun - delivery.count < 4 * options.jobs {
                    let (number, worker) = (begun, worker)
                    group.addTask { (number, worker.work(chunk)) }
                    begun += 1
                    prepared = begun - ended < options.jobs ? input.next() : nil
                }
                if let (number, result) = made { delivery.take(number, result, consumed: input.consumed) }
                if delivery.isStopped { prepared = nil } else if prepared == nil { prepared = input.next() }
                made = await group.next()
                ended += 1
            } while made != nil
        }
        return delivery.finish(signal: csignals_received())
    }
}

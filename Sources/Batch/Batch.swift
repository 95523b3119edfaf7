import CSignals
import Dispatch
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
                job: JobDigest.digest(options.job, ruleset: pipeline.ruleset), retriesFailed: options.retriesFailed)
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
    public mutating func run() -> BatchSummary {
        delivery.total = input.total
        while !delivery.isStopped, let chunk = input.next() {
            if options.jobs > 1 && chunk.byteCount >= Self.worthThreads {
                workTogether(from: chunk)
            } else {
                workOn(chunk)
            }
        }
        return delivery.finish(signal: csignals_received())
    }

    /// So few bytes are done before threads would have started.
    private static let worthThreads = 1 << 14

    private mutating func workOn(_ chunk: InputChunk) {
        delivery.take(delivery.count, worker.work(chunk), consumed: input.consumed)
    }

    /// Waits for a task that works on `chunk` and all that follows.
    private mutating func workTogether(from chunk: InputChunk) {
        // The task has it until it ends; nobody else looks at it before.
        nonisolated(unsafe) var batch = self
        let end = DispatchSemaphore(value: 0)
        Task.detached {
            await batch.workInOrder(from: chunk)
            end.signal()
        }
        end.wait()
        self = batch
    }

    private mutating func workInOrder(from chunk: InputChunk) async {
        await withTaskGroup(of: (Int, ChunkResult).self) { group in
            let first = delivery.count
            var (begun, ended) = (0, 0)
            var prepared: InputChunk? = chunk
            var made: (Int, ChunkResult)?
            repeat {
                // The worker that has become free first; then what it has made is delivered, and more is read.
                while let chunk = prepared, hasRoom(begun, ended, first) {
                    let (number, worker) = (first + begun, worker)
                    group.addTask { (number, worker.work(chunk)) }
                    begun += 1
                    prepared = hasRoom(begun, ended, first) ? readAhead(isIdle: false) : nil
                }
                if let (number, result) = made { delivery.take(number, result, consumed: input.consumed) }
                if prepared == nil { prepared = readAhead(isIdle: begun == ended) }
                if delivery.isStopped { prepared = nil }
                made = await group.next()
                if made != nil { ended += 1 }
            } while made != nil || prepared != nil
        }
    }

    /// The next chunk. While workers are busy nobody waits for input: what they make is to be delivered.
    private func readAhead(isIdle: Bool) -> InputChunk? {
        delivery.isStopped || (!isIdle && input.wouldBlock) ? nil : input.next()
    }

    /// Whether another chunk may be begun: a worker is free, and not too many results wait for an earlier one.
    private func hasRoom(_ begun: Int, _ ended: Int, _ first: Int) -> Bool {
        begun - ended < options.jobs && first + begun - delivery.count < 4 * options.jobs
    }
}

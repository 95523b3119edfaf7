import Input
import Tiqu

/// Takes what workers have made, puts it into order, and delivers it.
struct Delivery {
    private var sink: any RecordSink
    private var errors: ErrorLog
    private let observer: any BatchObserver
    private var waiting: [Int: ChunkResult] = [:]
    private var seen = SeenArticles()
    private var counts = RunCounts()
    private var progress = BatchProgress()
    private let start = ContinuousClock.now
    /// How many chunks were delivered.
    private(set) var count = 0
    /// Nothing more can be written.
    private(set) var isStopped = false

    init(sink: any RecordSink, errors: ErrorLog, observer: any BatchObserver) {
        self.sink = sink
        self.errors = errors
        self.observer = observer
    }

    /// How many bytes there are to read, as far as that is known.
    var total: Int? {
        get { progress.total }
        set { progress.total = newValue }
    }

    /// - Parameter number: which chunk of the input this is, from 0.
    mutating func take(_ number: Int, _ result: ChunkResult, consumed: Int) {
        waiting[number] = result
        while let next = waiting.removeValue(forKey: count) {
            count += 1
            if !isStopped { deliver(next) }
        }
        progress.consumed = consumed
        report()
    }

    private mutating func report() {
        let elapsed = (ContinuousClock.now - start).components
        progress.seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
        observer.progress(progress)
    }

    private mutating func deliver(_ result: ChunkResult) {
        for item in result.items where !isStopped {
            switch item {
            case .note(let place, let text): observer.note(place, text)
            case .fault(let place, let reason): fail(nil, place, reason)
            case .article(let outcome): deliver(outcome, result.records!)
            }
        }
        counts.add(result.counts)
        progress.bytes += result.inputBytes
        attempt { sink throws(FileFault) in try sink.flush() }
    }

    private mutating func deliver(_ outcome: ArticleOutcome, _ records: WrittenJSON) {
        guard seen.insert(outcome.key) else {
            return fail(nil, "\(outcome.place)", "a second article with the id \"\(outcome.id)\"; not read")
        }
        progress.articles += 1
        switch outcome.result {
        case .record: break
        case .failed(let reason): fail(outcome.id, "\(outcome.place)", reason)
        case .known(let entry):
            progress.unchanged += 1
            if entry.status == .failed {
                fail(outcome.id, "\(outcome.place)", "\(entry.reason ?? "failed") (before; --retry-failed tries again)")
            }
        }
        attempt(outcome.id) { sink throws(FileFault) in try sink.write(outcome, records) }
    }

    private mutating func attempt(_ id: String? = nil, _ work: (inout any RecordSink) throws(FileFault) -> Void) {
        if isStopped { return }
        do throws(FileFault) {
            try work(&sink)
        } catch {
            isStopped = error.stopsWriting
            fail(id, error.path, error.reason)
        }
    }

    private mutating func fail(_ id: String?, _ place: String, _ reason: String) {
        progress.errors += 1
        errors.append(id: id, place: place, reason: reason)
        observer.fault(place, reason)
    }

    mutating func finish(signal: Int32) -> BatchSummary {
        attempt { sink throws(FileFault) in try sink.finish(isWhole: signal == 0) }
        errors.finish()
        report()
        return BatchSummary(counts: counts, progress: progress, signal: signal)
    }
}

/// Which articles came already, by the hashes of their ids: eight bytes each and the table's air.
///
/// That two of a million ids have one hash happens once in thirty million runs.
struct SeenArticles {
    private var hashes: Set<UInt64> = []

    /// False where it came before.
    mutating func insert(_ key: UInt64) -> Bool { hashes.insert(key).inserted }
}

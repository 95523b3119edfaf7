import Hashing
import Input
import Tiqu

/// What became of one article, before it is put where it belongs.
struct ArticleOutcome: Sendable {
    enum Result: Sendable {
        /// Where in the chunk's bytes the record is, with its line feed.
        case record(Range<Int>)
        /// An earlier run did it, and nothing has changed since.
        case known(ManifestEntry)
        case failed(reason: String)
    }

    let id: String
    /// The hash of the id.
    let key: UInt64
    let place: InputPlace
    let result: Result
    /// For the manifest; empty where there is none.
    var inputBytes = 0
    var inputDigest = ""
    var outputDigest = ""
}

/// What came out of one chunk, in the order of the input.
struct ChunkResult: Sendable {
    enum Item: Sendable {
        case article(ArticleOutcome)
        case fault(place: String, reason: String)
        case note(place: String, text: String)
    }

    /// The records; nil before the work is done.
    var records: WrittenJSON?
    var items: [Item] = []
    var counts = RunCounts()
    /// How many bytes of input were worked through, records that were known included.
    var inputBytes = 0
}

/// Makes records of chunks. Shares nothing that changes: chunks may be worked on at the same time.
struct ChunkWorker: Sendable {
    let pipeline: Pipeline
    let articles: ArticleReader
    /// What earlier runs did; nil where records go to a stream.
    let memory: WorkMemory?

    func work(_ chunk: InputChunk) -> ChunkResult {
        var result = ChunkResult()
        var records = pipeline.makeWriter(capacity: 5 * chunk.byteCount)
        articles.read(chunk) { item in
            switch item {
            case .fault(let place, let reason): result.items.append(.fault(place: place, reason: reason))
            case .note(let place, let text): result.items.append(.note(place: place, text: text))
            case .article(let article, let place, let input):
                result.inputBytes += input.count
                result.items.append(.article(outcome(of: article, place, input, &result, &records)))
            }
        }
        result.records = records.finish()
        return result
    }

    private func outcome(
        of article: Article, _ place: InputPlace, _ input: UnsafeBufferPointer<UInt8>, _ result: inout ChunkResult,
        _ records: inout JSONWriter
    ) -> ArticleOutcome {
        let key = NameHash.hash(article.id)
        guard let memory else {
            return ArticleOutcome(id: article.id, key: key, place: place, result: extract(article, &result, &records))
        }
        let digest = SHA256.hexDigest(of: input)
        let known = memory.entry(article.id, key, inputDigest: digest)
        let found = known.map { ArticleOutcome.Result.known($0) } ?? extract(article, &result, &records)
        var outcome = ArticleOutcome(
            id: article.id, key: key, place: place, result: found, inputBytes: input.count, inputDigest: digest)
        if case .record(let range) = found {
            outcome.outputDigest = SHA256.hexDigest(of: UnsafeBufferPointer(rebasing: records.written[range]))
        }
        return outcome
    }

    private func extract(
        _ article: Article, _ result: inout ChunkResult, _ records: inout JSONWriter
    ) -> ArticleOutcome.Result {
        do throws(NormalizationError) {
            let record = try pipeline.record(of: article)
            let start = records.count
            pipeline.append(record, to: &records)
            records.endLine()
            result.counts.add(record)
            return .record(start..<records.count)
        } catch {
            return .failed(reason: "\(error)")
        }
    }
}

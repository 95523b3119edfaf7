import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOPosix
import Requests
import Tiqu

/// Reads bodies, has articles read on threads of their own, and writes what came of it.
struct Handlers: Sendable {
    let limits: TiquResponder.Limits
    let pool: NIOThreadPool
    let gate: Gate
    let metrics: Metrics

    func extract(_ request: Request) async throws -> Response {
        let options = try ExtractOptions(parameters: request.uri.queryParameters.map { (String($0), String($1)) })
        let type = try MediaType(request.headers[.contentType])
        if type.name == "application/x-ndjson" || type.name == "application/jsonl" {
            return lines(request.body, options.pipeline)
        }
        let article: Article
        switch type.name {
        case "application/json": article = try ExtractRequest(json: try await body(of: request)).article
        case "text/plain", "text/html":
            article = Article(
                id: "-", mediaType: type.name, bytes: try await body(of: request), encoding: try type.encoding())
        default:
            throw HTTPError(
                .unsupportedMediaType, message: "send application/json, application/x-ndjson, text/plain or text/html")
        }
        let pipeline = options.pipeline
        let json = try await gate.pass { try await record(of: article, pipeline) }
        return TiquResponder.document(json, "application/json")
    }

    func validate(_ request: Request) async throws -> Response {
        guard try MediaType(request.headers[.contentType]).name == "application/json" else {
            throw HTTPError(.unsupportedMediaType, message: "send application/json")
        }
        if !request.uri.queryParameters.isEmpty { throw RequestFault("there are no parameters here") }
        let wanted = try ValidateRequest(json: try await body(of: request))
        let json = try await gate.pass { try await pool.runIfActive { wanted.answer() } }
        metrics.validated()
        return TiquResponder.document(json, "application/json")
    }

    private func record(of article: Article, _ pipeline: Pipeline) async throws -> [UInt8] {
        let json = try await pool.runIfActive { pipeline.json(of: try pipeline.record(of: article)) }
        metrics.extracted(bytes: article.bytes.count)
        return json
    }

    // MARK: Bodies

    /// The whole body, if it is not too long and does not take too long.
    private func body(of request: Request) async throws -> [UInt8] {
        let tooLong = HTTPError(.contentTooLarge, message: "a body has at most \(limits.body) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.body { throw tooLong }
        let (body, limit) = (request.body, limits.body)
        return try await inTime {
            var bytes: [UInt8] = []
            for try await buffer in body {
                guard bytes.count + buffer.readableBytes <= limit else { throw tooLong }
                bytes += buffer.readableBytesView
            }
            return bytes
        }
    }

    private func inTime(_ read: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        let seconds = limits.bodySeconds
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask(operation: read)
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw HTTPError(.requestTimeout, message: "the body did not arrive within \(seconds) seconds")
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    // MARK: JSON Lines

    /// A record for each line as it comes, in their order; for a line that is none, what is wrong with it.
    private func lines(_ body: RequestBody, _ pipeline: Pipeline) -> Response {
        let limit = limits.body
        return Response(
            status: .ok, headers: [.contentType: "application/x-ndjson"],
            body: .init { writer in
                var splitter = LineSplitter(limit: limit)
                for try await buffer in body {
                    for line in splitter.lines(in: buffer.readableBytesView) {
                        try await writer.write(ByteBuffer(bytes: try await answer(to: line, pipeline)))
                    }
                }
                if let line = splitter.last() {
                    try await writer.write(ByteBuffer(bytes: try await answer(to: line, pipeline)))
                }
                try await writer.finish(nil)
            })
    }

    private func answer(to line: LineSplitter.Line, _ pipeline: Pipeline) async throws -> [UInt8] {
        guard let bytes = line.bytes else {
            return FaultAnswer.json(
                status: 413, message: "a line has at most \(limits.body) bytes", line: line.number) + [0x0A]
        }
        let article: Article
        do {
            article = try ExtractRequest(json: bytes, id: "-:\(line.number)").article
        } catch {
            return FaultAnswer.json(status: 400, message: error.description, line: line.number) + [0x0A]
        }
        return try await gate.pass(isPatient: true) { try await record(of: article, pipeline) } + [0x0A]
    }
}

/// A media type as a header states it.
struct MediaType {
    let name: String
    private let charset: Substring?

    init(_ header: String?) throws {
        let parts = (header ?? "").split(separator: ";").map { $0.trimming(while: \.isWhitespace) }
        name = (parts.first ?? "").lowercased()
        charset = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }?
            .dropFirst("charset=".count).trimming { $0 == "\"" }
    }

    /// nil where none is stated.
    func encoding() throws -> TextEncoding? {
        guard let charset else { return nil }
        guard let encoding = TextEncoding(label: charset) else {
            throw HTTPError(.unsupportedMediaType, message: "no charset \(charset) is read here")
        }
        return encoding
    }
}

extension Substring {
    func trimming(while isOutside: (Character) -> Bool) -> Substring {
        var rest = drop(while: isOutside)
        while let last = rest.last, isOutside(last) { rest.removeLast() }
        return rest
    }
}

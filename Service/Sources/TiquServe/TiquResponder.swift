import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOPosix
import Report
import Requests
import Tiqu

/// Answers requests: finds what is meant by method and path, measures, and turns every fault into an answer.
struct TiquResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    struct Limits: Sendable {
        /// Bytes of a body, or of a line of JSON Lines.
        let body: Int
        let bodySeconds: Int
    }

    /// The methods of every path there is.
    static let paths: [String: [HTTPRequest.Method]] = [
        "/": [.get, .head], "/healthz": [.get, .head], "/metrics": [.get, .head], "/openapi.json": [.get, .head],
        "/v1/schema.json": [.get, .head], "/v1/extract": [.post], "/v1/validate": [.post],
    ]

    private let metrics = Metrics()
    private let page: [UInt8]
    private let handlers: Handlers

    init(limits: Limits, pool: NIOThreadPool, gate: Gate) {
        let template = PageTemplate(mode: .service, title: "Tiqu")
        page = template.beginning + template.end
        handlers = Handlers(limits: limits, pool: pool, gate: gate, metrics: metrics)
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        let path = request.uri.path
        let route = Self.paths[path] == nil ? "other" : path
        let start = ContinuousClock.now
        metrics.begin()
        var response: Response
        do {
            response = try await answer(request, path: path)
        } catch let error as HTTPError {
            response = Self.fault(error)
        } catch let error as RequestFault {
            response = Self.fault(HTTPError(.badRequest, message: error.description))
        } catch is Gate.Full {
            response = Self.fault(
                HTTPError(.serviceUnavailable, headers: [.retryAfter: "1"], message: "too many requests are waiting"))
        } catch {
            // Nothing of what was asked can be at fault here: a sender that went away, or this machine.
            response = Self.fault(HTTPError(.internalServerError, message: "the request could not be answered"))
        }
        if request.method == .head { response = response.createHeadResponse() }
        response.headers[.xContentTypeOptions] = "nosniff"
        metrics.end(route: route, status: response.status.code, after: ContinuousClock.now - start)
        return response
    }

    private func answer(_ request: Request, path: String) async throws -> Response {
        guard let methods = Self.paths[path] else { throw HTTPError(.notFound, message: "there is no \(path)") }
        guard methods.contains(request.method) else {
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            throw HTTPError(.methodNotAllowed, headers: [.allow: allowed], message: "\(path) takes \(allowed)")
        }
        switch path {
        case "/v1/extract": return try await handlers.extract(request)
        case "/v1/validate": return try await handlers.validate(request)
        case "/healthz": return Self.document(Array("{\"status\":\"ok\"}".utf8), "application/json")
        case "/metrics": return Self.document(Array(metrics.text.utf8), "text/plain; version=0.0.4; charset=utf-8")
        case "/openapi.json": return Self.document(PackageResources.openapi_json, "application/json")
        case "/v1/schema.json": return Self.document(PackageResources.record_schema_json, "application/schema+json")
        default: return Self.document(page, "text/html; charset=utf-8")
        }
    }

    static func document(_ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func fault(_ error: HTTPError) -> Response {
        let json = FaultAnswer.json(status: error.status.code, message: error.body ?? error.status.reasonPhrase)
        var headers = error.headers
        headers[.contentType] = "application/json"
        return Response(status: error.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: json)))
    }
}

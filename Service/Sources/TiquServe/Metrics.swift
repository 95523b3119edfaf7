import Foundation
import Synchronization

/// Counts what the service does, for Prometheus.
final class Metrics: Sendable {
    private struct Answer: Hashable {
        let route: String
        let status: Int
    }

    private struct Times {
        /// How many took at most as long as the bound of that place.
        var counts = [Int](repeating: 0, count: Metrics.bounds.count)
        var count = 0
        var sum = 0.0
    }

    private struct State {
        var answers: [Answer: Int] = [:]
        var times: [String: Times] = [:]
        var inFlight = 0
        var articles = 0
        var articleBytes = 0
        var validations = 0
    }

    /// Seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    private let state = Mutex(State())

    func begin() { state.withLock { $0.inFlight += 1 } }

    /// - Parameter duration: until the answer began.
    func end(route: String, status: Int, after duration: Duration) {
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        state.withLock { state in
            state.inFlight -= 1
            state.answers[Answer(route: route, status: status), default: 0] += 1
            var times = state.times[route] ?? Times()
            for (place, bound) in Self.bounds.enumerated() where seconds <= bound { times.counts[place] += 1 }
            times.count += 1
            times.sum += seconds
            state.times[route] = times
        }
    }

    func extracted(bytes: Int) {
        state.withLock { state in
            state.articles += 1
            state.articleBytes += bytes
        }
    }

    func validated() { state.withLock { $0.validations += 1 } }

    /// In the text format of Prometheus.
    var text: String {
        let state = state.withLock { $0 }
        var lines = Self.head("tiqu_requests_total", "counter", "Answered requests.")
        for (answer, count) in state.answers.sorted(by: {
            ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status)
        }) {
            lines.append("tiqu_requests_total{route=\"\(answer.route)\",status=\"\(answer.status)\"} \(count)")
        }
        lines += Self.head("tiqu_request_seconds", "histogram", "Time until an answer began.")
        for (route, times) in state.times.sorted(by: { $0.key < $1.key }) { lines += Self.lines(of: times, route) }
        let gauges: [(String, String, String, Int)] = [
            ("tiqu_requests_in_flight", "gauge", "Requests that are not answered yet.", state.inFlight),
            ("tiqu_articles_total", "counter", "Articles read.", state.articles),
            ("tiqu_article_bytes_total", "counter", "Bytes of articles read.", state.articleBytes),
            ("tiqu_validations_total", "counter", "Records checked.", state.validations),
            ("process_resident_memory_bytes", "gauge", "Memory in use.", Self.residentBytes),
        ]
        for (name, type, help, value) in gauges { lines += Self.head(name, type, help) + ["\(name) \(value)"] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func head(_ name: String, _ type: String, _ help: String) -> [String] {
        ["# HELP \(name) \(help)", "# TYPE \(name) \(type)"]
    }

    private static func lines(of times: Times, _ route: String) -> [String] {
        let name = "tiqu_request_seconds"
        let buckets = zip(bounds, times.counts).map { "\(name)_bucket{route=\"\(route)\",le=\"\($0)\"} \($1)" }
        return buckets + [
            "\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(times.count)",
            "\(name)_sum{route=\"\(route)\"} \(times.sum)", "\(name)_count{route=\"\(route)\"} \(times.count)",
        ]
    }

    private static var residentBytes: Int {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii))?.split(separator: " ")
            .dropFirst().first
        return (pages.flatMap { Int($0) } ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}

/// Standard error, and nothing else of Foundation's files.
enum FileHandleText {
    static func standardError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

import Tiqu

/// What records hold, counted.
public struct RunCounts: Sendable {
    public private(set) var articles = 0
    /// Of the articles, as they were read.
    public private(set) var bytes = 0
    public private(set) var sentences = 0
    public private(set) var facts = 0
    public private(set) var warnings = 0
    /// By type; few enough to be looked through.
    public private(set) var entities: [(type: String, count: Int)] = []

    mutating func add(_ record: Record) {
        articles += 1
        bytes += record.description.byteCount
        sentences += record.sentences.count
        facts += record.article.facts.count
        for diagnostic in record.diagnostics where diagnostic.severity != .info { warnings += 1 }
        for linked in record.article.entities { add(linked.entity.kind.name, 1) }
    }

    mutating func add(_ other: RunCounts) {
        articles += other.articles
        bytes += other.bytes
        sentences += other.sentences
        facts += other.facts
        warnings += other.warnings
        for (type, count) in other.entities { add(type, count) }
    }

    private mutating func add(_ type: String, _ count: Int) {
        for i in entities.indices where entities[i].type == type {
            entities[i].count += count
            return
        }
        entities.append((type, count))
    }
}

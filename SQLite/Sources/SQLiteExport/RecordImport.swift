import GRDB

/// The statements that take one record apart: SQLite reads its JSON (`?1`), and knows its article by then (`?2`).
///
/// `value_text` is the number as the record writes it, `value` what SQLite makes of it: a whole number up to 64 bits,
/// else the nearest double. What is asked for many members is materialized first: a row of `json_each` writes its JSON
/// anew for each of them.
enum RecordImport {
    /// In an order in which every reference finds what it names.
    static let statements = [diagnostics, entities, members, facts, changes, enumerations, items]

    /// What must be known before: whether it is JSON at all, and then the article, the unit of offsets, the text.
    static let isJSON = "SELECT json_valid(?1)"
    static let identity = "SELECT ?1 ->> '$.id', ?1 ->> '$.offset_unit', ?1 ->> '$.text'"

    /// What an earlier record of the article left; foreign keys take the rest along.
    static let removal = "DELETE FROM article WHERE name = ?"

    static let article = """
        INSERT INTO article (name, file, title, published, media_type, encoding, bytes, sha256, script, version, ruleset, text,
            record)
        SELECT ?1 ->> '$.id', ?1 ->> '$.source.name', ?1 ->> '$.title', ?1 ->> '$.published', ?1 ->> '$.source.media_type',
            ?1 ->> '$.source.encoding', ?1 ->> '$.source.bytes', ?1 ->> '$.source.sha256', ?1 ->> '$.source.script',
            ?1 ->> '$.generator.version', ?1 ->> '$.generator.ruleset', ?1 ->> '$.text', ?1
        """

    private static let diagnostics = """
        WITH list AS MATERIALIZED (SELECT key, value FROM json_each(?1, '$.diagnostics'))
        INSERT INTO diagnostic
        SELECT ?2, key, value ->> 'code', value ->> 'severity', value ->> 'message', value ->> 'source_start',
            value ->> 'source_end'
        FROM list
        """

    private static let entities = """
        WITH list AS MATERIALIZED (SELECT value FROM json_each(?1, '$.entities'))
        INSERT INTO entity
        SELECT ?2, value ->> 'id', value ->> 'type', value ->> 'sentence', \(places("value")),
            value ->> 'text', value ->> 'within', value ->> 'rule',
            \(amount("value", unless: "value ->> 'type' = 'date'")), value ->> 'unit', value ->> 'unit_code',
            value ->> 'modifier', value ->> 'noun',
            value ->> 'code', value ->> 'name', value ->> 'level', value ->> 'form', value ->> 'valid_to',
            value ->> 'title', value ->> 'kind', value ->> 'number', value ->> 'year', value ->> 'issuer',
            value ->> 'document_id', iif(value ->> 'type' = 'date', value ->> 'value', NULL), value ->> 'resolved'
        FROM list
        """

    private static let members = """
        WITH region AS MATERIALIZED (
            SELECT value FROM json_each(?1, '$.entities') WHERE value ->> 'type' = 'region')
        INSERT INTO region_member
        SELECT ?2, region.value ->> 'id', list.column1, code.key, code.value
        FROM region, (VALUES ('member'), ('candidate')) AS list, json_each(region.value, '$.' || list.column1 || 's') AS code
        """

    private static let facts = """
        WITH list AS MATERIALIZED (SELECT value FROM json_each(?1, '$.facts'))
        INSERT INTO fact
        SELECT ?2, value ->> 'id', value ->> 'sentence', value ->> '$.indicator.text',
            value ->> '$.indicator.start', value ->> '$.indicator.end', value ->> '$.indicator.source_start',
            value ->> '$.indicator.source_end',
            value ->> '$.region.code', value ->> '$.region.entity', value ->> '$.period.value', value ->> '$.period.entity',
            value ->> 'entity', \(amount("value")), value ->> 'unit', value ->> 'modifier',
            value ->> '$.from.value', value ->> '$.from.low', value ->> '$.from.high', value ->> '$.from.unit',
            value ->> '$.from.modifier', value ->> 'modality', value ->> '$.rank.value', value ->> '$.rank.scope',
            value ->> '$.rank.entity', value ->> 'rule'
        FROM list
        """

    private static let changes = """
        WITH list AS MATERIALIZED (
            SELECT fact.value ->> 'id' AS fact, change.key AS number, change.value AS value
            FROM json_each(?1, '$.facts') AS fact, json_each(fact.value, '$.changes') AS change)
        INSERT INTO change
        SELECT ?2, fact, number, value ->> 'direction', value ->> 'basis', \(amount("value")), value ->> 'unit',
            value ->> 'modifier', value ->> 'entity'
        FROM list
        """

    private static let enumerations = """
        WITH list AS MATERIALIZED (SELECT value FROM json_each(?1, '$.enumerations'))
        INSERT INTO enumeration
        SELECT ?2, value ->> 'id', value ->> 'sentence', value ->> 'entity', value ->> 'declared', value ->> 'found',
            value ->> 'agrees'
        FROM list
        """

    private static let items = """
        INSERT INTO enumeration_item
        SELECT ?2, list.value ->> 'id', item.key, item.value ->> 'text', \(places("item.value"))
        FROM json_each(?1, '$.enumerations') AS list, json_each(list.value, '$.items') AS item
        """

    private static func places(_ span: String) -> String {
        ["start", "end", "source_start", "source_end"].map { "\(span) ->> '\($0)'" }.joined(separator: ", ")
    }

    /// `value`, `value_text`, `low`, `high`.
    private static func amount(_ object: String, unless isOther: String = "0") -> String {
        """
        iif(\(isOther), NULL, \(object) ->> 'value'), iif(\(isOther), NULL, nullif(\(object) -> 'value', 'null')),
            \(object) ->> 'low', \(object) ->> 'high'
        """
    }
}

import GRDB

/// The statements that take one record apart. Its JSON is their only argument: SQLite reads it.
///
/// `value_text` is the number as the record writes it, `value` what SQLite makes of it: a whole number up to 64 bits,
/// else the nearest double.
enum RecordImport {
    /// In an order in which every reference finds what it names.
    static let statements = [diagnostics, entities, members, facts, changes, enumerations, items]

    /// The article that the record is of, by its name.
    private static let owner = "(SELECT id FROM article WHERE name = ?1 ->> '$.id')"

    /// What an earlier record of the article left; foreign keys take the rest along.
    static let removal = "DELETE FROM article WHERE name = ?1 ->> '$.id'"

    static let article = """
        INSERT INTO article (name, file, title, published, media_type, encoding, bytes, sha256, script, version, ruleset, text,
            record)
        SELECT ?1 ->> '$.id', ?1 ->> '$.source.name', ?1 ->> '$.title', ?1 ->> '$.published', ?1 ->> '$.source.media_type',
            ?1 ->> '$.source.encoding', ?1 ->> '$.source.bytes', ?1 ->> '$.source.sha256', ?1 ->> '$.source.script',
            ?1 ->> '$.generator.version', ?1 ->> '$.generator.ruleset', ?1 ->> '$.text', ?1
        """

    private static let diagnostics = """
        INSERT INTO diagnostic
        SELECT \(owner), key, value ->> 'code', value ->> 'severity', value ->> 'message', value ->> 'source_start',
            value ->> 'source_end'
        FROM json_each(?1, '$.diagnostics')
        """

    private static let entities = """
        INSERT INTO entity
        SELECT \(owner), value ->> 'id', value ->> 'type', value ->> 'sentence', \(places("value")),
            value ->> 'text', value ->> 'within', value ->> 'rule',
            \(amount("value", unless: "value ->> 'type' = 'date'")), value ->> 'unit', value ->> 'unit_code',
            value ->> 'modifier', value ->> 'noun',
            value ->> 'code', value ->> 'name', value ->> 'level', value ->> 'form', value ->> 'valid_to',
            value ->> 'title', value ->> 'kind', value ->> 'number', value ->> 'year', value ->> 'issuer',
            value ->> 'document_id', iif(value ->> 'type' = 'date', value ->> 'value', NULL), value ->> 'resolved'
        FROM json_each(?1, '$.entities')
        """

    private static let members = """
        INSERT INTO region_member
        SELECT \(owner), entity.value ->> 'id', list.column1, code.key, code.value
        FROM json_each(?1, '$.entities') AS entity, (VALUES ('member'), ('candidate')) AS list,
            json_each(entity.value, '$.' || list.column1 || 's') AS code
        WHERE entity.value ->> 'type' = 'region'
        """

    private static let facts = """
        INSERT INTO fact
        SELECT \(owner), value ->> 'id', value ->> 'sentence', value ->> '$.indicator.text', \(places("value -> 'indicator'")),
            value ->> '$.region.code', value ->> '$.region.entity', value ->> '$.period.value', value ->> '$.period.entity',
            value ->> 'entity', \(amount("value")), value ->> 'unit', value ->> 'modifier',
            value ->> '$.from.value', value ->> '$.from.low', value ->> '$.from.high', value ->> '$.from.unit',
            value ->> '$.from.modifier', value ->> 'modality', value ->> '$.rank.value', value ->> '$.rank.scope',
            value ->> '$.rank.entity', value ->> 'rule'
        FROM json_each(?1, '$.facts')
        """

    private static let changes = """
        INSERT INTO change
        SELECT \(owner), fact.value ->> 'id', change.key, change.value ->> 'direction', change.value ->> 'basis',
            \(amount("change.value")), change.value ->> 'unit', change.value ->> 'modifier', change.value ->> 'entity'
        FROM json_each(?1, '$.facts') AS fact, json_each(fact.value, '$.changes') AS change
        """

    private static let enumerations = """
        INSERT INTO enumeration
        SELECT \(owner), value ->> 'id', value ->> 'sentence', value ->> 'entity', value ->> 'declared', value ->> 'found',
            value ->> 'agrees'
        FROM json_each(?1, '$.enumerations')
        """

    private static let items = """
        INSERT INTO enumeration_item
        SELECT \(owner), list.value ->> 'id', item.key, item.value ->> 'text', \(places("item.value"))
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

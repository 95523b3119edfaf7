import GRDB

/// The tables that records become. `docs/sqlite.md` explains them to those who ask in SQL.
///
/// A column that the record calls `start` or `end` is `start_offset`, `end_offset` here, as `end` is a word of SQL.
enum Schema {
    /// Brings a database, new or old, to the schema of this version. A released step is never changed.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("record/1") { db in
            try db.execute(sql: articles)
            try db.execute(sql: entities)
            try db.execute(sql: facts)
            try db.execute(sql: enumerations)
            try db.create(virtualTable: "sentence_search", using: FTS5()) { table in
                // Any three characters in a row are found; a tokenizer by words would need to know words.
                table.tokenizer = FTS5TokenizerDescriptor(components: ["trigram"])
                table.synchronize(withTable: "sentence")
                table.column("text")
            }
            try db.execute(sql: views)
        }
        return migrator
    }

    private static let articles = """
        CREATE TABLE article (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            file TEXT, title TEXT, published TEXT,
            media_type TEXT NOT NULL, encoding TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
            script TEXT NOT NULL, version TEXT, ruleset TEXT,
            text TEXT NOT NULL,
            record TEXT NOT NULL
        );
        CREATE INDEX article_published ON article (published);
        CREATE INDEX article_sha256 ON article (sha256);
        CREATE TABLE sentence (
            id INTEGER PRIMARY KEY,
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number INTEGER NOT NULL,
            start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
            source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (article, number)
        );
        CREATE TABLE diagnostic (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            number INTEGER NOT NULL,
            code TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL,
            source_start INTEGER, source_end INTEGER,
            PRIMARY KEY (article, number)
        ) WITHOUT ROWID;
        """

    private static let entities = """
        CREATE TABLE entity (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            id TEXT NOT NULL,
            type TEXT NOT NULL,
            sentence INTEGER NOT NULL,
            start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
            source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
            text TEXT NOT NULL,
            within TEXT, rule TEXT NOT NULL,
            value NUMERIC, value_text TEXT, low NUMERIC, high NUMERIC, unit TEXT, unit_code TEXT, modifier TEXT, noun TEXT,
            code TEXT, name TEXT, level TEXT, form TEXT, valid_to TEXT,
            title TEXT, kind TEXT, number TEXT, year INTEGER, issuer TEXT, document_id TEXT,
            date TEXT, resolved TEXT,
            PRIMARY KEY (article, id),
            FOREIGN KEY (article, sentence) REFERENCES sentence (article, number),
            FOREIGN KEY (article, within) REFERENCES entity (article, id) DEFERRABLE INITIALLY DEFERRED
        ) WITHOUT ROWID;
        CREATE INDEX entity_code ON entity (code, article) WHERE code IS NOT NULL;
        CREATE INDEX entity_type ON entity (type, text);
        CREATE INDEX entity_sentence ON entity (article, sentence);
        CREATE TABLE region_member (
            article INTEGER NOT NULL,
            entity TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('member', 'candidate')),
            number INTEGER NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (article, entity, role, number),
            FOREIGN KEY (article, entity) REFERENCES entity (article, id) ON DELETE CASCADE
        ) WITHOUT ROWID;
        CREATE INDEX region_member_code ON region_member (code);
        """

    private static let facts = """
        CREATE TABLE fact (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            id TEXT NOT NULL,
            sentence INTEGER NOT NULL,
            indicator TEXT NOT NULL,
            start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
            source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
            region TEXT, region_entity TEXT, period TEXT, period_entity TEXT, entity TEXT,
            value NUMERIC, value_text TEXT, low NUMERIC, high NUMERIC, unit TEXT, modifier TEXT,
            from_value NUMERIC, from_low NUMERIC, from_high NUMERIC, from_unit TEXT, from_modifier TEXT,
            modality TEXT, rank INTEGER, rank_scope TEXT, rank_entity TEXT, rule TEXT NOT NULL,
            PRIMARY KEY (article, id),
            FOREIGN KEY (article, sentence) REFERENCES sentence (article, number),
            FOREIGN KEY (article, region_entity) REFERENCES entity (article, id),
            FOREIGN KEY (article, period_entity) REFERENCES entity (article, id),
            FOREIGN KEY (article, entity) REFERENCES entity (article, id),
            FOREIGN KEY (article, rank_entity) REFERENCES entity (article, id)
        ) WITHOUT ROWID;
        CREATE INDEX fact_indicator ON fact (indicator);
        CREATE INDEX fact_region ON fact (region, period);
        CREATE TABLE change (
            article INTEGER NOT NULL,
            fact TEXT NOT NULL,
            number INTEGER NOT NULL,
            direction TEXT NOT NULL, basis TEXT,
            value NUMERIC, value_text TEXT, low NUMERIC, high NUMERIC, unit TEXT, modifier TEXT, entity TEXT,
            PRIMARY KEY (article, fact, number),
            FOREIGN KEY (article, fact) REFERENCES fact (article, id) ON DELETE CASCADE,
            FOREIGN KEY (article, entity) REFERENCES entity (article, id)
        ) WITHOUT ROWID;
        """

    private static let enumerations = """
        CREATE TABLE enumeration (
            article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
            id TEXT NOT NULL,
            sentence INTEGER NOT NULL, entity TEXT NOT NULL,
            declared NUMERIC NOT NULL, found INTEGER NOT NULL, agrees INTEGER NOT NULL,
            PRIMARY KEY (article, id),
            FOREIGN KEY (article, sentence) REFERENCES sentence (article, number),
            FOREIGN KEY (article, entity) REFERENCES entity (article, id)
        ) WITHOUT ROWID;
        CREATE TABLE enumeration_item (
            article INTEGER NOT NULL,
            enumeration TEXT NOT NULL,
            number INTEGER NOT NULL,
            text TEXT NOT NULL,
            start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
            source_start INTEGER NOT NULL, source_end INTEGER NOT NULL,
            PRIMARY KEY (article, enumeration, number),
            FOREIGN KEY (article, enumeration) REFERENCES enumeration (article, id) ON DELETE CASCADE
        ) WITHOUT ROWID;
        """

    private static let views = """
        CREATE VIEW facts_wide AS
        SELECT article.name AS article, fact.id AS fact, article.title, article.published, sentence.text AS sentence,
            fact.indicator, fact.region, coalesce(region.name, (
                SELECT name FROM entity WHERE entity.article = fact.article AND entity.code = fact.region
                ORDER BY start_offset LIMIT 1)) AS region_name, fact.period,
            fact.value, fact.value_text, fact.low, fact.high, fact.unit, fact.modifier,
            fact.from_value, fact.from_low, fact.from_high, fact.from_unit, fact.from_modifier, fact.modality,
            change.direction AS change_direction, change.value AS change_value, change.low AS change_low,
            change.high AS change_high, change.unit AS change_unit, change.modifier AS change_modifier,
            change.basis AS change_basis, fact.rank, fact.rank_scope, fact.rule
        FROM fact
        JOIN article ON article.id = fact.article
        JOIN sentence ON sentence.article = fact.article AND sentence.number = fact.sentence
        LEFT JOIN entity AS region ON region.article = fact.article AND region.id = fact.region_entity
            AND region.code = fact.region
        LEFT JOIN change ON change.article = fact.article AND change.fact = fact.id AND change.number = 0;
        CREATE VIEW region_mention AS
        SELECT article, id AS entity, code, form, sentence, text FROM entity WHERE type = 'region' AND code IS NOT NULL
        UNION ALL
        SELECT member.article, member.entity, member.code, entity.form, entity.sentence, entity.text
        FROM region_member AS member
        JOIN entity ON entity.article = member.article AND entity.id = member.entity
        WHERE member.role = 'member';
        """
}

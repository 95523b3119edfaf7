import Evaluation
import JSONText

/// A difference for programs: JSON of the schema `tiqu.difference/1`.
public enum DifferenceData {
    public static func json(_ difference: Difference) -> [UInt8] {
        var json = JSONBuilder(indent: 1)
        json.object { json in
            json.member("schema", "tiqu.difference/1")
            json.member("compared", difference.compared)
            for (key, ids) in [
                ("changed", difference.changed), ("only_new", difference.added), ("only_old", difference.removed),
            ] {
                json.key(key)
                json.array { json in for id in ids { json.string(id) } }
            }
            json.key("rules")
            json.array { json in for group in difference.groups { write(group, &json) } }
            json.key("changes")
            json.array { json in for change in difference.changes { write(change, &json) } }
        }
        return json.bytes + [0x0A]
    }

    private static func write(_ group: Difference.Group, _ json: inout JSONBuilder) {
        var line = JSONBuilder()
        line.object { json in
            json.member("rule", group.rule)
            for kind in Change.Kind.allCases { json.member(kind.rawValue, group.count(kind)) }
        }
        json.raw(line.text)
    }

    private static func write(_ change: Change, _ json: inout JSONBuilder) {
        json.object { json in
            json.member("article", change.article)
            json.member("subject", change.subject.rawValue)
            json.member("kind", change.kind.rawValue)
            json.member("type", change.type.isEmpty ? nil : change.type)
            json.member("rule", change.rule)
            json.key("old")
            write(change.old, &json)
            json.key("new")
            write(change.new, &json)
            json.member("before", change.context.before)
            json.member("words", change.context.words)
            json.member("after", change.context.after)
            json.key("fields")
            json.array { json in for field in change.fields { write(field, &json) } }
        }
    }

    private static func write(_ place: Range<Int>?, _ json: inout JSONBuilder) {
        json.raw(place.map { "[\($0.lowerBound),\($0.upperBound)]" } ?? "null")
    }

    private static func write(_ field: Change.Field, _ json: inout JSONBuilder) {
        var line = JSONBuilder()
        line.object { json in
            json.member("name", field.name)
            json.member("old", field.old)
            json.member("new", field.new)
        }
        json.raw(line.text)
    }
}

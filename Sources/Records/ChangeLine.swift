/// What a text's changes look like as JSON, one object a change or a kind of changes.
public struct ChangeLine: Sendable {
    /// Where a change was made in the source: code points before it, and its line and column, both from 1.
    public struct Place: Hashable, Sendable {
        public let offset: Int
        public let line: Int
        public let column: Int

        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// The article's id.
    public let id: String
    public let place: Place
    public let from: String
    public let to: String
    public let step: String
    public let why: String

    public init(id: String, place: Place, from: String, to: String, step: String, why: String) {
        self.id = id
        self.place = place
        self.from = from
        self.to = to
        self.step = step
        self.why = why
    }

    /// `{"id":…,"offset":…,"line":…,"column":…,"from":…,"to":…,"step":…,"why":…}`; where a `count` is given it comes first,
    /// and the place is that of the first of so many changes.
    public func json(count: Int? = nil) -> [UInt8] {
        var json = JSONWriter(isPretty: false)
        json.object { json in
            if let count {
                json.key("count")
                json.integer(count)
            }
            json.key("id")
            json.string(id)
            json.key("offset")
            json.integer(place.offset)
            json.key("line")
            json.integer(place.line)
            json.key("column")
            json.integer(place.column)
            json.key("from")
            json.string(from)
            json.key("to")
            json.string(to)
            json.key("step")
            json.string(step)
            json.key("why")
            json.string(why)
        }
        return json.bytes
    }
}

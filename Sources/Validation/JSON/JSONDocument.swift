/// A parsed JSON text: its bytes and a flat list of its values in the order they stand.
///
/// Nothing is converted until it is asked for: strings stay escaped, numbers keep their digits, objects keep the order
/// of their keys and even keys that occur twice. Every value knows where it stands, so that a finding can say so.
package final class JSONDocument: Sendable {
    /// What a value is, read off its first byte.
    package enum Kind: UInt8, Sendable {
        case object, array, string, number, boolean, null
        /// The key of the value that follows it in the list.
        case key
    }

    struct Node: Sendable {
        let kind: Kind
        /// The value's bytes, with its quotes or brackets.
        let start: Int32
        var end: Int32
        /// The number of the first node after this value and all it holds.
        var next: Int32
        let parent: Int32
        /// Its place among the keys or elements of its parent.
        let ordinal: Int32
    }

    package let bytes: [UInt8]
    let nodes: [Node]

    init(bytes: [UInt8], nodes: [Node]) {
        self.bytes = bytes
        self.nodes = nodes
    }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    /// The bytes between the quotes of a string or key, as they are written.
    fileprivate func inside(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(nodes[index].start) + 1..<Int(nodes[index].end) - 1]
    }

    /// Whether a string or key reads `name`.
    fileprivate func isString(_ index: Int, _ name: StaticString) -> Bool {
        let (written, count) = (inside(index), name.utf8CodeUnitCount)
        let expected = UnsafeBufferPointer(start: name.utf8Start, count: count)
        if written.count == count && written.elementsEqual(expected) { return true }
        // An escape makes a text longer, never shorter.
        guard written.count > count, written.contains(UInt8(ascii: "\\")) else { return false }
        return JSONEscapes.resolved(written).elementsEqual(expected)
    }
}

/// One value of a document. Copying it costs a reference count.
package struct JSONValue: Sendable {
    let document: JSONDocument
    let index: Int

    var node: JSONDocument.Node { document.nodes[index] }

    package var kind: JSONDocument.Kind { node.kind }

    /// Where the value stands in the document, in bytes.
    package var byteRange: Range<Int> { Int(node.start)..<Int(node.end) }

    /// The value as it is written.
    package var source: String { String(decoding: document.bytes[byteRange], as: UTF8.self) }

    package var isNull: Bool { kind == .null }

    package var boolean: Bool? {
        kind == .boolean ? document.bytes[Int(node.start)] == UInt8(ascii: "t") : nil
    }

    /// The digits of a number as they are written.
    package var numberText: ArraySlice<UInt8>? {
        kind == .number ? document.bytes[byteRange] : nil
    }

    /// A number written without fraction and exponent, where it fits.
    package var integer: Int? {
        numberText.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    }

    package var number: DecimalNumber? {
        numberText.flatMap { DecimalNumber(jsonNumber: $0) }
    }

    /// The unescaped text of a string.
    package var string: String? {
        guard kind == .string || kind == .key else { return nil }
        return String(decoding: unescaped, as: UTF8.self)
    }

    /// The unescaped text of a string as Unicode scalars; empty for anything else.
    package var scalars: [Unicode.Scalar] {
        guard kind == .string || kind == .key else { return [] }
        return UTF8Decoding.scalars(of: unescaped)
    }

    /// The elements of an array; empty for anything else.
    package var elements: Children { Children(parent: self, step: kind == .array ? 0 : nil) }

    /// The keys of an object, each followed by its value; empty for anything else.
    package var members: some Sequence<(key: JSONValue, value: JSONValue)> {
        Children(parent: self, step: kind == .object ? 1 : nil).lazy.map { key in
            (key, JSONValue(document: key.document, index: key.index + 1))
        }
    }

    /// The value of a key, the first if the key occurs twice. Linear in the number of keys.
    package subscript(_ name: StaticString) -> JSONValue? {
        guard kind == .object else { return nil }
        let (document, end) = (self.document, Int(node.next))
        var key = index + 1
        while key < end {
            if document.isString(key, name) { return JSONValue(document: document, index: key + 1) }
            key = Int(document.nodes[key + 1].next)
        }
        return nil
    }

    /// The elements of the array that a key holds; none if there is no such array. Linear in the number of keys.
    package func elements(of name: StaticString) -> Children {
        self[name]?.elements ?? Children(parent: self, step: nil)
    }

    /// Whether this is a string (or key) that reads `name`, compared without decoding where nothing is escaped.
    package func isString(_ name: StaticString) -> Bool {
        (kind == .string || kind == .key) && document.isString(index, name)
    }

    /// The bytes between the quotes with escapes resolved.
    private var unescaped: ArraySlice<UInt8> {
        let inside = document.inside(index)
        return inside.contains(UInt8(ascii: "\\")) ? JSONEscapes.resolved(inside)[...] : inside
    }
}

extension JSONValue {
    /// The values directly inside an array, or the keys of an object.
    package struct Children: Sequence, IteratorProtocol {
        private let document: JSONDocument
        private var index: Int
        private let end: Int
        private let skip: Int

        /// - Parameter step: how many nodes stand between a child and its value (a key is followed by its value);
        ///   nil for a value without children.
        init(parent: JSONValue, step: Int?) {
            document = parent.document
            index = parent.index + 1
            end = step == nil ? index : Int(parent.node.next)
            skip = step ?? 0
        }

        package mutating func next() -> JSONValue? {
            guard index < end else { return nil }
            defer { index = Int(document.nodes[index + skip].next) }
            return JSONValue(document: document, index: index)
        }
    }

    /// Where the value stands as a reader would write it: `entities[3].text`; empty for the root.
    package var path: String {
        steps.reduce("") { path, step in
            switch step {
            case .key(let name): path.isEmpty ? name : path + "." + name
            case .element(let number): path + "[\(number)]"
            }
        }
    }

    /// Where the value stands as RFC 6901 writes it: `/entities/3/text`; empty for the root.
    package var pointer: String {
        steps.reduce("") { pointer, step in
            switch step {
            case .key(let name):
                pointer + "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
            case .element(let number): pointer + "/\(number)"
            }
        }
    }

    private enum Step {
        case key(String)
        case element(Int32)
    }

    /// The way from the root to the value.
    private var steps: [Step] {
        var steps: [Step] = []
        var position = index
        while position > 0 {
            let node = document.nodes[position]
            if node.kind == .key {
                steps.append(.key(JSONValue(document: document, index: position).string ?? ""))
                position = Int(node.parent)
            } else if document.nodes[position - 1].kind == .key,
                Int(document.nodes[position - 1].parent) == Int(node.parent)
            {
                position -= 1
            } else {
                steps.append(.element(node.ordinal))
                position = Int(node.parent)
            }
        }
        return steps.reversed()
    }
}

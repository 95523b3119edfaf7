import CHTML

/// A parsed page: its nodes as one array in the order of the tree, each element right before what it contains.
///
/// Valid only while the bytes that it was parsed from stay where they are. Linear in them, however they nest.
struct HTMLPage: ~Copyable {
    private let handle: OpaquePointer
    let source: UnsafeBufferPointer<UInt8>
    let nodes: UnsafeBufferPointer<TiquHTMLNode>

    /// Nil only where there is no memory.
    init?(_ source: UnsafeBufferPointer<UInt8>) {
        let start = UnsafeRawPointer(source.baseAddress)?.assumingMemoryBound(to: CChar.self)
        guard let start, let handle = tiqu_html_parse(start, source.count) else { return nil }
        var count: Int32 = 0
        let first = tiqu_html_nodes(handle, &count)
        self.handle = handle
        self.source = source
        nodes = UnsafeBufferPointer(start: first, count: Int(count))
    }

    deinit { tiqu_html_close(handle) }

    /// How many bytes were parsed: all of them, unless the page nests deeper than any page does.
    var parsedCount: Int { tiqu_html_parsed_count(handle) }

    func tag(_ node: Int) -> HTMLTag { HTMLTag(number: nodes[node].tag) }

    func isText(_ node: Int) -> Bool { nodes[node].tag < 0 }

    /// The descendants of `node` and itself.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    func parent(_ node: Int) -> Int? { nodes[node].parent < 0 ? nil : Int(nodes[node].parent) }

    /// What a text node says.
    func text(_ node: Int) -> UnsafeBufferPointer<UInt8> {
        let text = UnsafeRawPointer(nodes[node].text)?.assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: text, count: Int(nodes[node].text_count))
    }

    /// Whether a text node says U+FFFD for zero bytes.
    func saysZeros(_ node: Int) -> Bool { nodes[node].says_zeros != 0 }

    /// Where in the source a text node was read from.
    func sourceRange(_ node: Int) -> Range<Int> { Int(nodes[node].source_start)..<Int(nodes[node].source_end) }

    /// The value of an attribute of an element, entities decoded; nil where it has none.
    func attribute(_ name: StaticString, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same, not copied.
    func attributeBytes(_ name: StaticString, of node: Int) -> UnsafeBufferPointer<UInt8>? {
        let name = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        guard let value = tiqu_html_attribute(handle, Int32(node), name) else { return nil }
        var count = 0
        while value[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self), count: count)
    }

    /// All text below `node`, white space collapsed. Allocates; for titles and the like.
    func string(of node: Int) -> String { string(ofTextIn: subtree(node)) }

    /// The same of any nodes. No more than some thousand bytes: nothing that is asked for is longer.
    func string(ofTextIn nodes: Range<Int>) -> String {
        String(decoding: text(inNodes: nodes, upTo: 4096), as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    /// All text below `node` as it is.
    func text(in node: Int) -> [UInt8] { text(inNodes: subtree(node), upTo: .max) }

    private func text(inNodes nodes: Range<Int>, upTo limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for node in nodes where isText(node) && bytes.count < limit {
            bytes.append(contentsOf: text(node).prefix(limit - bytes.count))
        }
        return bytes
    }
}

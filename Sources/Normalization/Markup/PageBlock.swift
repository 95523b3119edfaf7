/// Text between two block boundaries of a page: a paragraph, a list item, a cell, a line of navigation.
struct PageBlock {
    /// The block element right around it.
    let owner: Int
    /// From its first text node to after its last one.
    var nodes: Range<Int>
    /// Bytes that are not white space: three for a Chinese character, one for a Latin letter.
    var weight = 0
    /// The same within links.
    var linkWeight = 0
    var linkCount = 0
    /// Marks that end or divide sentences.
    var stops = 0

    /// From 0, no links, to 1, nothing but links.
    var linkDensity: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }

    /// How much it speaks for being part of an article: prose does, menus and captions do not.
    var prose: Int {
        if linkDensity > 0.5 { return 0 }
        let own = weight - linkWeight
        if own >= 240 || (own >= 45 && stops > 0) || stops > 2 { return own + 30 * min(stops, 10) }
        return 0
    }
}

/// Cuts a page into its blocks, in one pass.
struct PageBlockBuilder {
    private(set) var blocks: [PageBlock] = []
    private var current: PageBlock?
    /// The block elements around the current place, and where they end.
    private var open: [(node: Int, end: Int)] = []
    private var linkEnd = 0

    /// - Parameter isOut: for each node whether it is left out, with all that is in it.
    static func blocks(of page: borrowing HTMLPage, _ isOut: [Bool]) -> [PageBlock] {
        var builder = PageBlockBuilder()
        var i = 0
        while i < page.nodes.count {
            builder.leave(before: i)
            if page.isText(i) {
                builder.add(page.text(i), at: i)
            } else if isOut[i] {
                i = page.subtree(i).upperBound
                continue
            } else {
                builder.enter(i, page)
            }
            i += 1
        }
        builder.finish()
        return builder.blocks
    }

    private mutating func leave(before i: Int) {
        while let last = open.last, last.end <= i {
            finish()
            open.removeLast()
        }
    }

    private mutating func enter(_ node: Int, _ page: borrowing HTMLPage) {
        let tag = page.tag(node)
        if tag == .a {
            linkEnd = max(linkEnd, page.subtree(node).upperBound)
            current?.linkCount += 1
        }
        guard tag.role.isBlock else { return }
        finish()
        open.append((node, page.subtree(node).upperBound))
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, at node: Int) {
        let (weight, stops) = Self.measure(text)
        if weight == 0 { return }
        var block =
            current ?? PageBlock(owner: open.last?.node ?? 0, nodes: node..<node, linkCount: node < linkEnd ? 1 : 0)
        block.nodes = block.nodes.lowerBound..<node + 1
        block.weight += weight
        block.stops += stops
        if node < linkEnd { block.linkWeight += weight }
        current = block
    }

    private mutating func finish() {
        if let current { blocks.append(current) }
        current = nil
    }

    /// Bytes that are not white space, and marks of punctuation: ，。！？；： and , . ! ? before a space.
    private static func measure(_ text: UnsafeBufferPointer<UInt8>) -> (weight: Int, stops: Int) {
        var (weight, stops) = (0, 0)
        for (i, byte) in text.enumerated() where byte > 0x20 {
            weight += 1
            switch byte {
            case 0x82 where i >= 2 && text[i - 1] == 0x80 && text[i - 2] == 0xE3: stops += 1
            case 0x81, 0x8C, 0x9A, 0x9B, 0x9F:
                if i >= 2 && text[i - 1] == 0xBC && text[i - 2] == 0xEF { stops += 1 }
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"):
                if i + 1 == text.count || text[i + 1] <= 0x20 { stops += 1 }
            default: break
            }
        }
        return (weight, stops)
    }
}

/// Finds the article in a page: which blocks are its text, and which elements hold nothing of it.
///
/// What no article has goes first: by tag, by the words that pages name their parts with, by being a list of links. Then,
/// from the top down, the element is followed that holds nearly all the prose; where it divides, that is the body. What
/// is prose between the headline and the body leads in to it. The numbers were found by trial on the pages that trafilatura
/// is evaluated on, and looked at on Chinese ones. Linear in the page.
struct ArticleFinder {
    /// The blocks of the article, in order.
    private(set) var article: [PageBlock] = []
    /// For each node whether it is left out, with all that is in it.
    private(set) var isOut: [Bool]
    /// All blocks that a browser shows, in order.
    let shown: [PageBlock]

    init(_ page: borrowing HTMLPage) {
        isOut = page.nodes.indices.map { !page.isText($0) && Self.isUnseen($0, page) }
        shown = PageBlockBuilder.blocks(of: page, isOut)
        let seen = isOut
        leaveOutBeside(page, PageSums(shown, nodeCount: page.nodes.count))
        leaveOutLinkLists(page, PageSums(PageBlockBuilder.blocks(of: page, isOut), nodeCount: page.nodes.count))
        let blocks = PageBlockBuilder.blocks(of: page, isOut)
        let body = Self.body(page, PageSums(blocks, nodeCount: page.nodes.count))
        article = ArticleBlocks.chosen(from: blocks, body: body, page)
        takeAllIfTooShort(seen, page)
    }

    private static func isUnseen(_ node: Int, _ page: borrowing HTMLPage) -> Bool {
        page.tag(node).role == .dropped || MarkupHints.isHidden(node, page)
    }

    // MARK: Leaving out

    /// Leaves out what is named as something beside the article, unless the article would be in it.
    private mutating func leaveOutBeside(_ page: borrowing HTMLPage, _ sums: PageSums) {
        for node in page.nodes.indices where !page.isText(node) && !isOut[node] && MarkupHints.isBeside(node, page) {
            if sums.measures(in: page.subtree(node)).prose * 100 < sums.total.prose * 40 { isOut[node] = true }
        }
        if sums.total.prose == 0 { isOut = isOut.indices.map { isOut[$0] || page.tag($0).isBeside } }
    }

    /// Leaves out elements of which at least half is links, and hardly anything prose.
    private mutating func leaveOutLinkLists(_ page: borrowing HTMLPage, _ sums: PageSums) {
        for node in page.nodes.indices where !isOut[node] && page.tag(node).role.isBlock {
            let part = sums.measures(in: page.subtree(node))
            if part.linkCount >= 2 && part.linkWeight * 2 > part.weight && part.prose * 5 < part.weight {
                isOut[node] = true
            }
        }
    }

    /// Where next to nothing was found but the page says more, all of it that is not links is the article: a forum, a
    /// notice of one line, a fragment.
    private mutating func takeAllIfTooShort(_ seen: [Bool], _ page: borrowing HTMLPage) {
        let found = article.reduce(0) { $0 + $1.weight }
        if found >= 150 { return }
        let text = shown.filter { $0.linkDensity < 0.5 && !PageFurniture.isFurniture($0, page) }
        let rest = text.filter { $0.prose > 0 || ArticleBlocks.isTextual($0, page) }
        let fallback = rest.isEmpty ? text : rest
        guard fallback.reduce(0, { $0 + $1.weight }) > 2 * found else { return }
        article = fallback
        isOut = seen
    }

    // MARK: The body

    /// Follows, from the top, the child with at least nine tenths of the prose.
    private static func body(_ page: borrowing HTMLPage, _ sums: PageSums) -> Int {
        var node = 0
        while let child = richestChild(of: node, page, sums), !page.tag(child).isParagraph {
            let (part, whole) = (sums.measures(in: page.subtree(child)), sums.measures(in: page.subtree(node)))
            if part.prose * 10 < whole.prose * 9 { break }
            node = child
        }
        return node
    }

    private static func richestChild(of node: Int, _ page: borrowing HTMLPage, _ sums: PageSums) -> Int? {
        var best: (node: Int, prose: Int)?
        var child = node + 1
        while child < page.subtree(node).upperBound {
            let prose = sums.measures(in: page.subtree(child)).prose
            if !page.isText(child), prose > best?.prose ?? 0 { best = (child, prose) }
            child = page.subtree(child).upperBound
        }
        return best?.node
    }
}

/// Chooses among the blocks of a page those of its article.
enum ArticleBlocks {
    /// - Parameter body: the element that holds the article, or nearly all of it.
    static func chosen(from blocks: [PageBlock], body: Int, _ page: borrowing HTMLPage) -> [PageBlock] {
        let range = page.subtree(body)
        let inside = blocks.filter {
            range.contains($0.nodes.lowerBound) && isText($0) && !PageFurniture.isFurniture($0, page)
        }
        let article = withoutEmptyHeadings(withoutLabels(inside, page), page)
        guard let first = article.first else { return [] }
        return leads(before: first, in: blocks, page) + article
    }

    /// Whether its tag is one that holds text, not only layout.
    static func isTextual(_ block: PageBlock, _ page: borrowing HTMLPage) -> Bool {
        let tag = page.tag(block.owner)
        return tag.isParagraph || tag.role == .line || tag.role == .cell || tag == .blockquote || tag == .figure
    }

    private static func isText(_ block: PageBlock) -> Bool { block.linkDensity < (block.prose > 0 ? 0.45 : 0.3) }

    /// Where the prose is in paragraphs, a bare `div` with a few words is a label, a date, a button.
    private static func withoutLabels(_ blocks: [PageBlock], _ page: borrowing HTMLPage) -> [PageBlock] {
        var (prose, inParagraphs) = (0, 0)
        for block in blocks {
            prose += block.prose
            if isTextual(block, page) { inParagraphs += block.prose }
        }
        if inParagraphs * 10 <= prose * 6 { return blocks }
        return blocks.filter { isTextual($0, page) || $0.prose > 0 }
    }

    /// A heading with nothing under it belonged to a list of links: “More on this topic”.
    private static func withoutEmptyHeadings(_ blocks: [PageBlock], _ page: borrowing HTMLPage) -> [PageBlock] {
        var kept: [PageBlock] = []
        for (i, block) in blocks.enumerated() {
            let tag = page.tag(block.owner)
            if tag.role == .heading {
                guard i + 1 < blocks.count else { continue }
                let next = page.tag(blocks[i + 1].owner)
                if tag != .h1 && next.role == .heading && next.headingLevel <= tag.headingLevel { continue }
            }
            kept.append(block)
        }
        return kept
    }

    /// The prose between the headline and the body, where the headline stands right before it.
    private static func leads(
        before first: PageBlock, in blocks: [PageBlock], _ page: borrowing HTMLPage
    ) -> [PageBlock] {
        var leads: [PageBlock] = []
        for block in blocks.prefix(while: { $0.nodes.lowerBound < first.nodes.lowerBound }).suffix(25).reversed() {
            if page.tag(block.owner) == .h1 { return leads.reversed() }
            if block.prose > 0 && isText(block) { leads.append(block) }
        }
        return []
    }
}

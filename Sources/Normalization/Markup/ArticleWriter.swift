import TextModel

/// Writes the blocks of an article in the order of the source.
enum ArticleWriter {
    /// A text node and what comes before it.
    private struct Piece {
        let node: Int
        let range: Range<Int>
        var lead: TextFlow.Break
        /// Of the block around it.
        let owner: HTMLTag
    }

    /// - Parameter isOut: for each node whether it is left out, with all that is in it.
    static func write(
        _ blocks: [PageBlock], of page: borrowing HTMLPage, source: [UInt8], isOut: [Bool]
    ) -> (utf8: [UInt8], alignment: Alignment) {
        var pieces: [Piece] = []
        var last: PageBlock?
        for block in blocks {
            let lead = last.map { PageBoundary.between($0.nodes.upperBound - 1, block.nodes.lowerBound, page) } ?? .none
            collect(block, lead, page, isOut, into: &pieces)
            last = block
        }
        putInOrder(&pieces)
        var flow = TextFlow(source, source: page.source)
        var written = 0
        // Bytes that two text nodes claim, after repairs by the parser, are written once.
        for piece in pieces where piece.range.lowerBound >= written {
            flow.add(piece.lead)
            write(piece, page, to: &flow)
            written = piece.range.upperBound
        }
        return flow.finish()
    }

    private static func write(_ piece: Piece, _ page: borrowing HTMLPage, to flow: inout TextFlow) {
        let isPreformatted = piece.owner.role == .preformatted
        var text = RawText(
            source: page.source, range: piece.range, text: page.text(piece.node), isLiteral: piece.owner.isLiteral,
            saysZeros: page.saysZeros(piece.node))
        while let stretch = text.next() {
            switch stretch {
            case .plain(let range): flow.add(plain: range, isPreformatted: isPreformatted)
            case .entity(let range, let value): flow.add(entity: range, value)
            }
        }
    }

    /// The text nodes of a block. Two line breaks in a row are how old pages divide paragraphs.
    private static func collect(
        _ block: PageBlock, _ boundary: TextFlow.Break, _ page: borrowing HTMLPage, _ isOut: [Bool],
        into pieces: inout [Piece]
    ) {
        let owner = page.tag(block.owner)
        var lead = boundary
        var i = block.nodes.lowerBound
        while i < block.nodes.upperBound {
            if isOut[i] {
                i = page.subtree(i).upperBound
                continue
            }
            if page.isText(i) {
                let isVisible = page.text(i).contains { $0 > 0x20 }
                pieces.append(
                    Piece(
                        node: i, range: page.sourceRange(i), lead: isVisible ? lead : .none,
                        owner: owner))
                if isVisible { lead = .none }
            } else if page.tag(i).role == .lineBreak {
                lead = lead == .line ? .paragraph : max(lead, .line)
            }
            i += 1
        }
    }

    /// The parser moves what stands wrongly in a table out of it; the text stays where the source has it.
    private static func putInOrder(_ pieces: inout [Piece]) {
        let isInOrder = zip(pieces, pieces.dropFirst()).allSatisfy { $0.range.lowerBound <= $1.range.lowerBound }
        if isInOrder { return }
        pieces.sort { ($0.range.lowerBound, $0.node) < ($1.range.lowerBound, $1.node) }
        for i in pieces.indices.dropFirst() where pieces[i].node != pieces[i - 1].node + 1 {
            pieces[i].lead = max(pieces[i].lead, .line)
        }
    }
}

/// What divides two places of a page.
enum PageBoundary {
    /// By the outermost elements that end or begin between two text nodes: cells of one row are divided by a tab
    /// although there are paragraphs in them.
    static func between(_ first: Int, _ second: Int, _ page: borrowing HTMLPage) -> TextFlow.Break {
        let ended = outermost(around: first, without: second, page)
        let begun = outermost(around: second, without: first, page)
        // Neither: something that is left out, a picture perhaps, divides two texts of one element.
        return ended == nil && begun == nil ? .paragraph : max(ended ?? .tab, begun ?? .tab)
    }

    /// What the outermost block element around `node` that does not hold `other` makes of the boundary.
    private static func outermost(around node: Int, without other: Int, _ page: borrowing HTMLPage) -> TextFlow.Break? {
        var result: TextFlow.Break?
        var element = page.parent(node)
        while let current = element, !page.subtree(current).contains(other) {
            switch page.tag(current).role {
            case .block, .heading, .preformatted: result = .paragraph
            case .line: result = .line
            case .cell: result = .tab
            case .inline, .dropped, .lineBreak: break
            }
            element = page.parent(current)
        }
        return result
    }
}

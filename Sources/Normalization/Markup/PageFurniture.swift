import TextModel

/// Lines that stand on every page of a site, wherever its makers put them.
enum PageFurniture {
    /// Whether a block is one of them: by a phrase anywhere in a line, or at the start of a short one.
    static func isFurniture(_ block: PageBlock, _ page: borrowing HTMLPage) -> Bool {
        if block.weight > 400 { return false }
        let line = page.string(ofTextIn: block.nodes)
        return Array(line.utf8).withUnsafeBufferPointer { bytes in
            phrases.anywhere.occurs(in: bytes, from: bytes.indices)
                || (block.weight <= 60 && phrases.atStart.occurs(in: bytes, from: 0..<1))
        }
    }

    private static let phrases = (anywhere: PhraseSet(place: "anywhere"), atStart: PhraseSet(place: "start"))
}

/// Phrases of the lexicon, looked for all at once.
private struct PhraseSet {
    /// By their first byte.
    private var byFirst = [[[UInt8]]](repeating: [], count: 256)

    init(place: String) {
        for row in PageFurnitureLexicon.lexicon.rows where row[1] == place {
            let bytes = Array(row[0].utf8)
            byFirst[Int(bytes[0])].append(bytes)
        }
    }

    /// Whether one of them begins in `starts`.
    func occurs(in line: UnsafeBufferPointer<UInt8>, from starts: Range<Int>) -> Bool {
        starts.clamped(to: line.indices).contains { start in
            byFirst[Int(line[start])].contains { line[start...].starts(with: $0) }
        }
    }
}

/// Phrases by which such lines are known.
enum PageFurnitureLexicon {
    static let lexicon = Lexicon(name: "page-furniture", text: text)

    private static let text: StaticString = """
        # Phrases of lines that belong to the site, not to the article.
        # Source: own reading of Chinese news and government pages. Date: 2026-11.
        # Columns: phrase, place (anywhere: in a line of up to 400 bytes; start: of a line of up to 60).
        All Rights Reserved	anywhere
        All rights reserved	anywhere
        ICP备	anywhere
        ICP證	anywhere
        ICP证	anywhere
        【关闭	start
        【打印	start
        【推荐	start
        上一条	start
        上一篇	start
        下一条	start
        下一篇	start
        公网安备	anywhere
        关闭窗口	start
        分享到	start
        分享至	start
        列印	start
        发表评论	start
        字号	start
        字級	start
        延伸閱讀	start
        延伸阅读	start
        微信扫一扫	start
        打印本页	start
        扫一扫	start
        推荐阅读	start
        推薦閱讀	start
        点击进入专题	start
        热门推荐	start
        版权所有	anywhere
        版權所有	anywhere
        相关文章	start
        相关新闻	start
        相关链接	start
        相关阅读	start
        相關文章	start
        相關新聞	start
        相關閱讀	start
        網友評論	start
        网友评论	start
        网站标识码	anywhere
        违法和不良信息举报	anywhere
        違法和不良信息舉報	anywhere
        """
}

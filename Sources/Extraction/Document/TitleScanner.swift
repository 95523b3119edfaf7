import TextModel

/// Marks 《 or 》 that belong to no pair.
struct LoneMarks {
    private(set) var count = 0
    /// The place of the first one in the text; nil where there is none.
    private(set) var first: Int?
    /// All places, where they are kept: a text may be nothing but marks.
    private(set) var places: [Int] = []
    private let keepsPlaces: Bool

    fileprivate init(keepsPlaces: Bool) { self.keepsPlaces = keepsPlaces }

    fileprivate mutating func append(_ place: Int) {
        count += 1
        first = min(first ?? place, place)
        if keepsPlaces { places.append(place) }
    }
}

/// Pairs the marks 《 and 》 of a text.
///
/// A mark that is never closed costs nothing and hides nothing: the pairs after it are found all the same. A title may
/// run over line ends, but not over a blank line, and is no longer than titles get.
struct TitleScanner {
    /// The pairs that lie in no other pair, marks included, in order.
    private(set) var titles: [Range<Int>] = []
    /// Each 《 that is never closed.
    private(set) var unclosed: LoneMarks
    /// Each 》 that closes nothing.
    private(set) var stray: LoneMarks

    /// An open mark, and how many pairs had been found before it.
    private struct Opening {
        let position: Int
        let titleCount: Int
    }

    /// Not more than there is room for in the longest title.
    private var openings: [Opening] = []
    private static let markLength = 3
    /// The longest title, in bytes: about three hundred characters.
    private static let longestTitle = 900

    /// The most marks that may be open: one more, and the first of them is too far away.
    private static let deepest = longestTitle / markLength

    /// Reads the marks of `text` in one pass.
    /// - Parameter keepsPlaces: whether all places of lone marks are wanted, or only how many there are.
    init(_ text: NormalizedText, keepsPlaces: Bool = false) {
        unclosed = LoneMarks(keepsPlaces: keepsPlaces)
        stray = LoneMarks(keepsPlaces: keepsPlaces)
        text.punctuation.withUnsafeBufferPointer { marks in
            text.utf8.withUnsafeBufferPointer { bytes in
                for mark in marks {
                    if mark.kind.isDocumentMark {
                        if mark.kind.isOpening { open(at: mark.offset) } else { close(at: mark.offset) }
                    } else if mark.kind == .lineEnd, !openings.isEmpty, Self.isBlankLine(after: mark.offset, in: bytes)
                    {
                        abandonOpenings()
                    }
                }
            }
        }
        abandonOpenings()
    }

    private mutating func open(at position: Int) {
        // In a text of nothing but 《 this is done once in so many marks.
        if openings.count >= 2 * Self.deepest { abandonOpenings(keeping: Self.deepest) }
        openings.append(Opening(position: position, titleCount: titles.count))
    }

    private mutating func close(at position: Int) {
        guard let opening = openings.popLast() else {
            stray.append(position)
            return
        }
        if position - opening.position > Self.longestTitle {
            unclosed.append(opening.position)
            stray.append(position)
            return
        }
        titles.removeLast(titles.count - opening.titleCount)
        titles.append(opening.position..<position + Self.markLength)
    }

    /// Gives up all but the last openings.
    private mutating func abandonOpenings(keeping kept: Int = 0) {
        let abandoned = max(openings.count - kept, 0)
        for opening in openings.prefix(abandoned) { unclosed.append(opening.position) }
        openings.removeFirst(abandoned)
    }

    /// True where nothing but spaces lies between the line end at `position` and the next one.
    private static func isBlankLine(after position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var next = position + 1
        while next < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[next]) { next += 1 }
        return next < bytes.count && bytes[next] == UInt8(ascii: "\n")
    }
}

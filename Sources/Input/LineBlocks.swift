import Foundation

/// Cuts a stream into blocks of whole lines, so that lines can be read by whoever has time for them.
struct LineBlocks {
    enum Block {
        /// Lines with their line feeds (the last one of a file may have none), and the number of the first, from 1.
        case lines([UInt8], first: Int)
        /// A line that is too long, and was passed over.
        case tooLong(line: Int)
    }

    private let stream: ByteStream
    private let longest: Int
    private let target: Int
    /// The start of a line that goes on in the next piece, after whole lines.
    private var pending: [UInt8] = []
    /// So many of its bytes are known to hold no line end: a line that comes in many pieces is looked through once.
    private var searched = 0
    private var line = 1
    private var isAtStart = true
    private var isAtEnd = false
    /// In a line that is too long.
    private var isSkipping = false

    /// - Parameters:
    ///   - longest: how many bytes a line may have.
    ///   - target: about how many bytes a block has.
    init(_ stream: ByteStream, longest: Int, target: Int = 1 << 18) {
        self.stream = stream
        self.longest = longest
        self.target = target
    }

    /// The next block; nil at the end.
    mutating func next() throws(FileFault) -> Block? {
        while !isAtEnd {
            if pending.count >= target || (!pending.isEmpty && stream.wouldBlock), let block = cut() { return block }
            let piece = try stream.next()
            if piece.isEmpty {
                isAtEnd = true
            } else if isSkipping {
                skip(piece)
            } else {
                pending.append(contentsOf: piece)
                if isAtStart { dropByteOrderMark() }
            }
            if pending.count > longest, !pending[searched...].contains(0x0A) { return giveUpLine() }
        }
        if pending.isEmpty { return nil }
        return take(pending.count)
    }

    /// The whole lines that are there; nil where there is none.
    private mutating func cut() -> Block? {
        guard let end = pending[searched...].lastIndex(of: 0x0A) else {
            searched = pending.count
            return nil
        }
        return take(end + 1)
    }

    private mutating func take(_ count: Int) -> Block {
        var rest: [UInt8] = []
        if count < pending.count { rest = Array(pending[count...]) }
        pending.removeSubrange(count...)
        defer {
            line += LineEnd.count(in: pending)
            (pending, searched) = (rest, rest.count)
        }
        return .lines(pending, first: line)
    }

    private mutating func giveUpLine() -> Block {
        (pending, searched) = ([], 0)
        isSkipping = true
        line += 1
        return .tooLong(line: line - 1)
    }

    /// Passes over the rest of a line.
    private mutating func skip(_ piece: UnsafeRawBufferPointer) {
        guard let end = piece.firstIndex(of: 0x0A) else { return }
        isSkipping = false
        pending.append(contentsOf: piece[(end + 1)...])
    }

    private mutating func dropByteOrderMark() {
        if pending.count < 3 && [0xEF, 0xBB, 0xBF].starts(with: pending) { return }
        isAtStart = false
        if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
        searched = 0
    }
}

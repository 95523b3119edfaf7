/// A stretch of the input that one worker reads articles from, without the others.
public struct InputChunk: Sendable {
    public internal(set) var pieces: [InputPiece] = []
    /// About how many bytes there are to read.
    public internal(set) var byteCount = 0
}

/// A part of a chunk.
public enum InputPiece: Sendable {
    /// Whole lines of JSON Lines.
    case lines([UInt8], file: InputFile, first: Int)
    /// A file that is yet to be opened.
    case file(InputFile)
    /// An article that is in memory: from an archive or from standard input.
    case article([UInt8], file: InputFile)
    /// Something that cannot be read.
    case fault(place: String, reason: String)
    /// Something worth knowing that is no fault.
    case note(place: String, text: String)
}

/// Who is told what happens in a run. Nothing below prints.
public protocol BatchObserver {
    /// An article, or a file of them, that came to nothing.
    func fault(_ place: String, _ reason: String)
    func note(_ place: String, _ text: String)
    func progress(_ progress: BatchProgress)
}

/// How far a run is.
public struct BatchProgress: Sendable {
    /// Articles that were worked through, and those of them that an earlier run had done.
    public internal(set) var articles = 0
    public internal(set) var unchanged = 0
    /// Bytes of their text.
    public internal(set) var bytes = 0
    public internal(set) var errors = 0
    /// Bytes of the files, as they lie on the disk, and of how many; nil where nobody knows.
    public internal(set) var consumed = 0
    public internal(set) var total: Int?
    public internal(set) var seconds = 0.0

    public var megabytesPerSecond: Double { Double(bytes) / 1e6 / max(seconds, 1e-6) }

    /// How long the rest takes if it goes on like this.
    public var secondsLeft: Double? {
        guard let total, consumed > 0, total >= consumed else { return nil }
        return seconds * Double(total - consumed) / Double(consumed)
    }
}

/// What a run came to.
public struct BatchSummary: Sendable {
    /// What the records hold that this run wrote.
    public let counts: RunCounts
    public let progress: BatchProgress
    /// The signal that ended it; 0 if none did.
    public let signal: Int32
}

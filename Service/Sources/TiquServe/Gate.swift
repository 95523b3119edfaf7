/// Lets so many in at a time, lets so many wait, in the order they came, and refuses the others.
actor Gate {
    /// There are too many that wait.
    struct Full: Error {}

    private let limit: Int
    private let waitingLimit: Int
    private var inside = 0
    private var waiting: ArraySlice<CheckedContinuation<Void, Never>> = []

    init(limit: Int, waitingLimit: Int) {
        (self.limit, self.waitingLimit) = (limit, waitingLimit)
    }

    /// Does something when it is its turn.
    /// - Parameter isPatient: waits however many there are before it; for the lines of a request that was let in.
    /// - Throws: `Full`, or what `body` throws.
    func pass<Result: Sendable>(
        isPatient: Bool = false, _ body: @Sendable () async throws -> Result
    ) async throws -> Result {
        try await enter(isPatient: isPatient)
        defer { leave() }
        return try await body()
    }

    private func enter(isPatient: Bool) async throws {
        if inside < limit {
            inside += 1
            return
        }
        guard isPatient || waiting.count < waitingLimit else { throw Full() }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the place on to whoever has waited longest.
    private func leave() {
        if let next = waiting.popFirst() { next.resume() } else { inside -= 1 }
    }
}

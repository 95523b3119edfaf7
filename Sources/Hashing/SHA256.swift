import CHashing

/// The SHA-256 digest of FIPS 180-4, by the processor's own instructions where it has them.
///
/// Our own, because the alternatives are out of proportion here: swift-crypto compiles all of BoringSSL with the core
/// package, libcrypto would be a second shared library beside ICU. Checked against the standard's vectors.
public enum SHA256 {
    /// The digest of `bytes` in lower-case hexadecimal, 64 characters. Linear, allocates little but the result.
    public static func hexDigest(of bytes: UnsafeBufferPointer<UInt8>) -> String { hexDigest(of: bytes, by: take) }

    private static func hexDigest(
        of bytes: UnsafeBufferPointer<UInt8>, by take: (UnsafeBufferPointer<UInt8>, inout [UInt32]) -> Void
    ) -> String {
        var state = initial
        let whole = bytes.count & ~63
        take(UnsafeBufferPointer(rebasing: bytes[..<whole]), &state)
        let tail = padded(bytes[whole...], bitCount: UInt64(bytes.count) * 8)
        tail.withUnsafeBufferPointer { take($0, &state) }
        return hexadecimal(state)
    }

    /// The same without the processor's instructions.
    static func portableHexDigest(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { hexDigest(of: $0, by: takePortably) }
    }

    public static func hexDigest(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBufferPointer { hexDigest(of: $0) }
    }

    /// The digest of bytes that come in pieces.
    public struct Stream {
        private var state = initial
        /// What does not make a block yet.
        private var rest: [UInt8] = []
        private var count = 0

        public init() {}

        public mutating func append(_ bytes: UnsafeRawBufferPointer) {
            count += bytes.count
            // The block that was begun, then blocks where they lie, then what is left.
            let missing = rest.isEmpty ? 0 : min(64 - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<missing])
            if rest.count == 64 {
                rest.withUnsafeBufferPointer { take($0, &state) }
                rest.removeAll(keepingCapacity: true)
            }
            let blocks = (bytes.count - missing) & ~63
            bytes[missing..<missing + blocks].withMemoryRebound(to: UInt8.self) { take($0, &state) }
            rest.append(contentsOf: bytes[(missing + blocks)...])
        }

        /// Of all that was appended so far.
        public var hexDigest: String {
            var state = state
            let tail = rest.withUnsafeBufferPointer { padded($0[...], bitCount: UInt64(count) * 8) }
            tail.withUnsafeBufferPointer { take($0, &state) }
            return hexadecimal(state)
        }
    }

    private static let initial: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

    /// Takes whole blocks into the state.
    private static func take(_ blocks: UnsafeBufferPointer<UInt8>, _ state: inout [UInt32]) {
        guard let start = blocks.baseAddress, !blocks.isEmpty else { return }
        if !chashing_sha256_blocks(&state, start, blocks.count / 64, constants) { takePortably(blocks, &state) }
    }

    private static func takePortably(_ blocks: UnsafeBufferPointer<UInt8>, _ words: inout [UInt32]) {
        var state: State = (words[0], words[1], words[2], words[3], words[4], words[5], words[6], words[7])
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            for block in stride(from: 0, to: blocks.count, by: 64) {
                compress(UnsafeBufferPointer(rebasing: blocks[block..<block + 64]), &state, schedule)
            }
        }
        words = [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7]
    }

    /// The last bytes with the standard's padding: 0x80, zeros, the length in bits.
    private static func padded(_ rest: Slice<UnsafeBufferPointer<UInt8>>, bitCount: UInt64) -> [UInt8] {
        var tail = Array(rest)
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bitCount >> shift)) }
        return tail
    }

    private static func compress(
        _ block: UnsafeBufferPointer<UInt8>, _ state: inout State, _ w: UnsafeMutableBufferPointer<UInt32>
    ) {
        for i in 0..<16 {
            w[i] =
                UInt32(block[4 * i]) << 24 | UInt32(block[4 * i + 1]) << 16
                | UInt32(block[4 * i + 2]) << 8 | UInt32(block[4 * i + 3])
        }
        for i in 16..<64 {
            let (x, y) = (w[i - 15], w[i - 2])
            let s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >> 3)
            let s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >> 10)
            w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
        }
        var (a, b, c, d, e, f, g, h) = state
        for i in 0..<64 {
            let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
            let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[i] &+ w[i]
            let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
            let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
        state = (
            state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d,
            state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
        )
    }

    private static func rotated(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }

    private static func hexadecimal(_ words: [UInt32]) -> String {
        String(unsafeUninitializedCapacity: 64) { text in
            for (place, word) in words.enumerated() {
                for digit in 0..<8 {
                    let value = UInt8(truncatingIfNeeded: word >> UInt32(28 - 4 * digit)) & 15
                    text[8 * place + digit] = value < 10 ? 0x30 + value : 0x57 + value
                }
            }
            return 64
        }
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, computed exactly.
    private static let constants: [UInt32] = primes(64).map { prime in
        var (low, high) = (UInt64(0), UInt64(1) << 35)  // the cube root of prime, times 2^32
        while high - low > 1 {
            let middle = (low + high) / 2
            let square = middle.multipliedFullWidth(by: middle)
            // middle³ ≤ prime · 2⁹⁶ compared in the top 128 bits of 192: middle² · middle.
            let top = square.high.multipliedFullWidth(by: middle)
            let bottom = square.low.multipliedFullWidth(by: middle)
            let (mid, carry) = top.low.addingReportingOverflow(bottom.high)
            let upper = top.high + (carry ? 1 : 0)
            let limit = UInt64(prime) << 32
            let exceeds = upper > 0 || mid > limit || (mid == limit && bottom.low > 0)
            if exceeds { high = middle } else { low = middle }
        }
        return UInt32(truncatingIfNeeded: low)
    }

    private static func primes(_ count: Int) -> [Int] {
        var primes: [Int] = []
        var candidate = 2
        while primes.count < count {
            if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes
    }
}

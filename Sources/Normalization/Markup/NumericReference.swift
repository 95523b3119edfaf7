/// The number of a reference such as `&#20013;` or `&#x4E2D;`.
struct NumericReference {
    /// Whether there is such a character; true for references by name, too.
    let isCharacter: Bool
    /// The number as the parser has it, which counts in 32 bits and goes round: what comes out negative it writes as one
    /// byte of no meaning.
    let wrapped: Int32

    /// - Parameter reference: from its `&` to its end.
    init(_ reference: Slice<UnsafeBufferPointer<UInt8>>) {
        var (value, wrapped) = (0, Int32(0))
        let digits = reference.dropFirst(2)
        let isNumber = reference.dropFirst().first == UInt8(ascii: "#")
        let radix = isNumber && digits.first.map { $0 | 0x20 } == UInt8(ascii: "x") ? 16 : 10
        for byte in isNumber ? digits.dropFirst(radix == 16 ? 1 : 0) : digits.prefix(0) {
            guard let digit = Self.digit(byte) else { break }
            wrapped = wrapped &* Int32(radix) &+ Int32(digit)
            value = min(value * radix + digit, Self.beyond)
        }
        self.wrapped = wrapped
        isCharacter = value < Self.beyond
    }

    private static let beyond = 0x11_0000

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: Int((byte | 0x20) - 0x57)
        default: nil
        }
    }
}

/// A hash of names for tables with millions of them: 64 bits, the same in every process.
public enum NameHash {
    public static func hash(_ name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { hash($0) }
    }

    public static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var i = 0
        let base = UnsafeRawPointer(bytes.baseAddress)
        while i &+ 8 <= bytes.count {
            hash = mixed(hash ^ base!.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            i &+= 8
        }
        var rest: UInt64 = 0
        while i < bytes.count {
            rest = rest << 8 | UInt64(bytes[i])
            i &+= 1
        }
        return mixed(mixed(hash ^ rest))
    }

    /// The high and the low half of a product: every bit of the factor reaches every bit of the result.
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}

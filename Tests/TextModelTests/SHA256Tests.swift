import Testing

@testable import Hashing

struct SHA256Tests {
    /// The two ways of reading blocks agree.
    @Test(arguments: [0, 1, 3, 17])
    func portably(blockCount: Int) {
        let bytes = (0..<64 * blockCount).map { UInt8(truncatingIfNeeded: $0 &* 131) }
        #expect(SHA256.hexDigest(of: bytes) == SHA256.portableHexDigest(of: bytes))
    }

    /// The vectors of FIPS 180-4 and the lengths around the edges of a block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    ])
    func digest(text: String, hexadecimal: String) {
        #expect(SHA256.hexDigest(of: Array(text.utf8)) == hexadecimal)
    }

    /// However the bytes come, the digest is that of all.
    @Test(arguments: [1, 7, 64, 65, 1000])
    func inPieces(size: Int) {
        let bytes = (0..<777).map { UInt8(truncatingIfNeeded: $0 &* 131) }
        var digest = SHA256.Stream()
        for start in stride(from: 0, to: bytes.count, by: size) {
            bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { digest.append($0) }
        }
        #expect(digest.hexDigest == SHA256.hexDigest(of: bytes))
    }
}

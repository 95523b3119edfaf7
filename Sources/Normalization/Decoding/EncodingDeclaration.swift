/// What a text says of its own encoding: `<?xml encoding="…"?>`, `<meta charset=…>`, `<meta … content="…; charset=…">`.
struct EncodingDeclaration {
    let label: String
    /// Nil where the label names an encoding that is not read here.
    var encoding: TextEncoding? { TextEncoding(label: label) }

    /// How far into a page a declaration may stand. Browsers look at 1,024 bytes; pages with scripts before it exist.
    private static let reach = 4_096

    /// The first declaration in `bytes`, which are compatible with ASCII and begin like markup; nil where there is none.
    init?(in bytes: [UInt8]) {
        let label = bytes.withUnsafeBufferPointer { whole -> String? in
            let head = UnsafeBufferPointer(rebasing: whole.prefix(Self.reach))
            guard let first = head.firstIndex(where: { !Self.isSpace($0) }), head[first] == UInt8(ascii: "<") else {
                return nil
            }
            return Self.label(in: head, from: first)
        }
        guard let label else { return nil }
        self.label = label
    }

    private static func label(in head: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
        var i = start
        while let open = head[i...].firstIndex(of: UInt8(ascii: "<")) {
            i = open + 1
            if begins(head, at: i, with: "!--") {
                i = endOfComment(head, from: i + 3)
            } else if begins(head, at: i, with: "meta") || begins(head, at: i, with: "?xml") {
                let end = head[i...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
                let keyword: StaticString = head[i] == UInt8(ascii: "?") ? "encoding" : "charset"
                if let label = value(of: keyword, in: UnsafeBufferPointer(rebasing: head[i..<end])) { return label }
                i = end
            }
        }
        return nil
    }

    /// What `keyword=` is followed by in a tag, without quotes.
    private static func value(of keyword: StaticString, in tag: UnsafeBufferPointer<UInt8>) -> String? {
        for start in tag.indices where begins(tag, at: start, with: keyword) {
            var rest = tag[(start + keyword.utf8CodeUnitCount)...].drop(while: isSpace)
            guard rest.popFirst() == UInt8(ascii: "=") else { continue }
            let label = rest.drop { isSpace($0) || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                .prefix { isLabelByte($0) }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    private static func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while i < bytes.count && !begins(bytes, at: i, with: "-->") { i += 1 }
        return i
    }

    /// Whether `word`, in lower case, stands at `i`, in any case.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int, with word: StaticString) -> Bool {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard i + letters.count <= bytes.count else { return false }
        return letters.indices.allSatisfy { k in
            let byte = bytes[i + k]
            return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == letters[k]
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

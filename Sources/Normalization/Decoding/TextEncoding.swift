/// The encodings that articles come in. The raw value is the name in records: as IANA writes it, in lower case.
///
/// Two of them are families that one decoder reads, and a text is named by the smaller member where that suffices:
/// `gbk` unless it has a four-byte sequence of GB 18030, `big5` unless it has a character of the Hong Kong supplement.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16le = "utf-16le"
    case utf16be = "utf-16be"
    case gbk
    case gb18030
    case big5
    case big5HKSCS = "big5-hkscs"
    case eucTW = "euc-tw"

    /// The encoding that web pages and people call `label`, in any case; nil for one that is not read here.
    ///
    /// What calls itself GB 2312 is GBK more often than not; `utf-16` without more is the little-endian one.
    public init?(label: some StringProtocol) {
        let label = label.lowercased()
        guard let known = Self(rawValue: label) ?? Self.labels[label] else { return nil }
        self = known
    }

    /// Names by which pages of the web declare them, beside the raw values.
    private static let labels: [String: TextEncoding] = [
        "utf8": .utf8, "utf-8-sig": .utf8, "unicode-1-1-utf-8": .utf8, "x-unicode20utf8": .utf8,
        "utf-16": .utf16le, "utf16": .utf16le, "unicode": .utf16le, "ucs-2": .utf16le, "iso-10646-ucs-2": .utf16le,
        "utf16le": .utf16le, "utf16be": .utf16be, "unicodefffe": .utf16be,
        "gb2312": .gbk, "gb_2312": .gbk, "gb_2312-80": .gbk, "csgb2312": .gbk, "iso-ir-58": .gbk, "chinese": .gbk,
        "euc-cn": .gbk, "x-gbk": .gbk, "cp936": .gbk, "ms936": .gbk, "windows-936": .gbk, "gb-18030": .gb18030,
        "big-5": .big5, "cn-big5": .big5, "csbig5": .big5, "x-x-big5": .big5, "cp950": .big5, "ms950": .big5,
        "windows-950": .big5, "big5hkscs": .big5HKSCS, "big5_hkscs": .big5HKSCS, "hkscs": .big5HKSCS,
        "euctw": .eucTW, "x-euc-tw": .eucTW, "cns11643": .eucTW,
    ]

    /// What one decoder reads: encodings that differ only in how far they go.
    enum Family: CaseIterable {
        case utf8, utf16le, utf16be, gb, big5, eucTW

        var isUTF16: Bool { self == .utf16le || self == .utf16be }
        /// How messages call it.
        var name: String {
            switch self {
            case .utf8: "UTF-8"
            case .utf16le: "UTF-16 (little-endian)"
            case .utf16be: "UTF-16 (big-endian)"
            case .gb: "GB 18030"
            case .big5: "Big5"
            case .eucTW: "EUC-TW"
            }
        }
    }

    var family: Family {
        switch self {
        case .utf8: .utf8
        case .utf16le: .utf16le
        case .utf16be: .utf16be
        case .gbk, .gb18030: .gb
        case .big5, .big5HKSCS: .big5
        case .eucTW: .eucTW
        }
    }
}

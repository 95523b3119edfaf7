import Hashing

/// The page before anything is in it: `Page/page.html` with its styles and its code.
///
/// The page forbids itself everything but this one style and this one script, by their digests: it loads nothing, sends
/// nothing, and runs nothing that an article may have brought along.
public struct PageTemplate: Sendable {
    /// What the page is for.
    public enum Mode: String, Sendable {
        /// A file that holds its articles.
        case report
        /// A page of the service: what is pasted into it is sent there to be read.
        case service
    }

    /// Everything before the articles, and everything behind them.
    public let beginning, end: [UInt8]

    public init(mode: Mode = .report, title: String) {
        let (style, script) = (PackageResources.page_css, Self.script(mode))
        let fills: [String: [UInt8]] = [
            "mode": Array(mode.rawValue.utf8), "title": PageText.html(title), "style": style, "script": script,
            "policy": Array(Self.policy(mode, style: style, script: script).utf8),
        ]
        (beginning, end) = Self.filled(PackageResources.page_html, fills)
    }

    /// The files of the code in one: they share one scope.
    private static func script(_ mode: Mode) -> [UInt8] {
        let common = [
            PackageResources.dom_js, PackageResources.article_js, PackageResources.text_js, PackageResources.card_js,
            PackageResources.table_js, PackageResources.facts_js, PackageResources.regions_js,
            PackageResources.findings_js, PackageResources.articles_js, PackageResources.app_js,
        ]
        return Array(
            (common + (mode == .service ? [PackageResources.paste_js] : []) + [PackageResources.start_js]).joined())
    }

    private static func policy(_ mode: Mode, style: [UInt8], script: [UInt8]) -> String {
        let rules = [
            "default-src 'none'", "style-src 'sha256-\(Base64.text(ofHexDigest: SHA256.hexDigest(of: style)))'",
            "script-src 'sha256-\(Base64.text(ofHexDigest: SHA256.hexDigest(of: script)))'", "img-src data:",
            "base-uri 'none'", "form-action 'none'",
        ]
        return (rules + (mode == .service ? ["connect-src 'self'"] : [])).joined(separator: "; ")
    }

    /// Puts values where `{{names}}` stand; `{{data}}` divides the page.
    private static func filled(_ template: [UInt8], _ fills: [String: [UInt8]]) -> ([UInt8], [UInt8]) {
        var (parts, rest) = ([[UInt8]()], template[...])
        while let open = rest.firstRange(of: Array("{{".utf8)), let close = rest.firstRange(of: Array("}}".utf8)) {
            parts[parts.count - 1] += rest[..<open.lowerBound]
            let name = String(decoding: rest[open.upperBound..<close.lowerBound], as: UTF8.self)
            if name == "data" { parts.append([]) } else { parts[parts.count - 1] += fills[name] ?? [] }
            rest = rest[close.upperBound...]
        }
        parts[parts.count - 1] += rest
        return (parts[0], Array(parts.dropFirst().joined()))
    }
}

/// Base64 (RFC 4648) of a digest: the form in which a content security policy names it.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(ofHexDigest digest: String) -> String {
        let digits = digest.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
            let count = min(3, bytes.count - start)
            for place in 0..<4 {
                result.append(place <= count ? alphabet[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

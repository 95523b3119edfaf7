import Foundation

/// One file, or one member of a packed file, to be read as an article or as articles.
public struct InputFile: Sendable {
    /// How to open it, and what messages call it.
    public let path: String
    /// Relative to the input root: the article's id.
    public let name: String

    public init(path: String, name: String) {
        self.path = path
        self.name = name
    }

    /// What messages call it.
    var place: String { path == "-" ? "standard input" : path }

    /// What the name says of the content; nil where it leaves that open.
    var mediaType: String? {
        switch Self.contentExtension(name) {
        case "html", "htm": "text/html"
        case "xhtml": "application/xhtml+xml"
        default: nil
        }
    }

    /// Whether the name is that of JSON Lines.
    var isLines: Bool { Self.lineExtensions.contains(Self.contentExtension(name)) }

    /// Whether a file of that name holds several articles: JSON Lines, packed or not, or an archive.
    public static func holdsSeveral(_ name: String) -> Bool {
        let content = contentExtension(name)
        return lineExtensions.contains(content) || archiveExtensions.contains(content)
    }

    /// What is taken for an article when a folder is walked; a file named outright is always read.
    public static let articleExtensions: Set<String> = ["txt", "text", "html", "htm", "xhtml"]
    static let lineExtensions: Set<String> = ["jsonl", "ndjson"]
    static let archiveExtensions: Set<String> = ["tar", "tgz", "zip"]
    private static let compressionExtensions: Set<String> = ["gz", "zst"]
    /// Which files of a folder are read, in words.
    static let whatIsTaken: String = {
        func list(_ extensions: Set<String>) -> String {
            extensions.sorted().map { "." + $0 }.joined(separator: ", ")
        }
        return "articles in a folder end in \(list(articleExtensions)); those one a line in \(list(lineExtensions)); "
            + "archives in \(list(archiveExtensions)); each perhaps with \(list(compressionExtensions)) behind it"
    }()

    /// The extension, in lower case, of what is in the file: `html` for `a.HTML` and for `a.html.gz`.
    public static func contentExtension(_ name: String) -> String {
        let last = (name as NSString).pathExtension.lowercased()
        guard compressionExtensions.contains(last) else { return last }
        return ((name as NSString).deletingPathExtension as NSString).pathExtension.lowercased()
    }
}

/// Where an article stands: put into words only when somebody asks.
public struct InputPlace: Sendable, CustomStringConvertible {
    public let file: InputFile
    /// From 1; nil where the file is the article.
    public let line: Int?

    public var description: String { line.map { "\(file.place):\($0)" } ?? file.place }
}

/// Which file or folder a path leads to, whatever it is called.
struct FileIdentity: Hashable {
    private let device: UInt
    private let node: UInt

    init(_ status: stat) {
        device = UInt(status.st_dev)
        node = UInt(status.st_ino)
    }
}

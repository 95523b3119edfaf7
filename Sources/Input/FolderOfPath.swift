extension String {
    /// The folder of what this path names: `a/b` for `a/b/c` and `a/b/c/`, `/` for `/a`, nothing for `a`.
    ///
    /// Foundation's `deletingLastPathComponent` traps on a path of one character (Swift 6.3.1).
    package var folderOfPath: String {
        let path = self[...].withoutTrailingSlashes
        if path.isEmpty, !isEmpty { return "/" }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        let folder = path[..<slash].withoutTrailingSlashes
        return folder.isEmpty ? "/" : String(folder)
    }
}

extension Substring {
    fileprivate var withoutTrailingSlashes: Substring {
        guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return "" }
        return self[...last]
    }
}

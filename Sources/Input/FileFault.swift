import Foundation

/// A failure of the system on some file, as one line a person understands.
public struct FileFault: Error, Sendable {
    public let path: String
    public let reason: String
    /// What the system calls the failure; nil where it is ours.
    public let code: Int32?

    public init(path: String, reason: String, code: Int32? = nil) {
        self.path = path
        self.reason = reason
        self.code = code
    }

    /// From `errno`, right after a failed call.
    public static func errno(_ path: String) -> FileFault {
        let code = Foundation.errno
        return FileFault(path: path, reason: String(cString: strerror(code)), code: code)
    }
}

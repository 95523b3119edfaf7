import CArchive
import Foundation

/// Reads packed files member by member, through libarchive, in bounded memory.
///
/// A compressed file that is no archive has one member without a name.
final class ArchiveReader {
    private let handle: OpaquePointer
    private let feed: Feed
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
    private var isMemberAtEnd = true

    /// What libarchive calls for the packed bytes.
    private final class Feed {
        let source: ByteSource
        var fault: FileFault?
        init(_ source: ByteSource) { self.source = source }
    }

    init(_ source: ByteSource) throws(FileFault) {
        _ = Self.locale
        guard let handle = carchive_reader() else { throw FileFault(path: source.name, reason: "no memory") }
        self.handle = handle
        feed = Feed(source)
        let status = archive_read_open(
            handle, Unmanaged.passUnretained(feed).toOpaque(), nil,
            { _, context, bytes in
                let feed = Unmanaged<Feed>.fromOpaque(context!).takeUnretainedValue()
                do throws(FileFault) {
                    let piece = try feed.source.next()
                    bytes?.pointee = piece.baseAddress
                    return piece.count
                } catch {
                    feed.fault = error
                    return -1
                }
            }, nil)
        if status != ARCHIVE_OK { throw fault }
    }

    deinit {
        archive_read_free(handle)
        buffer.deallocate()
    }

    /// libarchive reads the names of members by the locale; without one it gives up on all that is not ASCII.
    private static let locale: Void = { setlocale(LC_CTYPE, "C.UTF-8") }()

    private var fault: FileFault {
        if let fault = feed.fault { return fault }
        let reason = archive_error_string(handle).map { String(cString: $0) } ?? "broken"
        return FileFault(path: feed.source.name, reason: "cannot be unpacked: \(reason)")
    }

    /// The name of the next member that is a regular file, empty where the file is no archive; nil at the end.
    func nextMember() throws(FileFault) -> String? {
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(handle, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw fault }
            if archive_format(handle) == Int32(ARCHIVE_FORMAT_RAW) {
                isMemberAtEnd = false
                return ""
            }
            guard archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil else { continue }
            isMemberAtEnd = false
            return archive_entry_pathname(entry).map(Self.name) ?? "?"
        }
    }

    /// A name as text: bytes that are no UTF-8 are percent-encoded, so that two names stay two.
    private static func name(_ pointer: UnsafePointer<CChar>) -> String {
        if let name = String(validatingCString: pointer) { return name }
        return UnsafeBufferPointer(start: pointer, count: strlen(pointer)).map { UInt8(bitPattern: $0) }.map {
            $0 < 0x80 ? String(Unicode.Scalar($0)) : "%" + String($0, radix: 16, uppercase: true)
        }.joined()
    }

    /// The next piece of the member; empty at its end. Valid until the next call.
    func next() throws(FileFault) -> UnsafeRawBufferPointer {
        if isMemberAtEnd { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw fault }
        if count == 0 { isMemberAtEnd = true }
        return UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }
}

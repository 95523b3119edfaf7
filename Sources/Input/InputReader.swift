import CSignals
import Foundation

/// All input of a run as chunks, in order: files, folders, archives, standard input, of articles or of JSON Lines.
///
/// Holds one chunk and a buffer, however long the input is. Small files are left to whoever works on the chunk; what has
/// to be read in order (lines, archives, standard input) is read here.
public final class InputReader {
    public struct Options: Sendable {
        /// Take everything that is named outright for JSON Lines, whatever it is called.
        public var readsLines = false
        /// The most bytes that an article may have.
        public var maxBytes = Int.max
        /// About how many bytes a chunk has.
        public var chunkBytes = 1 << 18

        public init() {}
    }

    private let options: Options
    private var paths: ArraySlice<String>
    private var folder: (walk: FolderWalk, path: String)?
    private var archive: (reader: ArchiveReader, file: InputFile)?
    private var lines: (blocks: LineBlocks, file: InputFile)?
    private var source: ByteSource?
    private var finished = 0

    /// - Parameter paths: files, folders, patterns such as `*.txt` that the shell has left, `-` for standard input.
    public init(_ paths: [String], options: Options = Options()) {
        self.options = options
        self.paths = paths.flatMap(Self.expanded)[...]
    }

    /// How many bytes of the files, as they lie on the disk, were read so far.
    public var consumed: Int { finished + (source?.consumed ?? 0) }

    /// How many bytes all files have, where no folder and no standard input is among them.
    public private(set) lazy var total: Int? = {
        var sum = consumed
        for path in paths {
            var status = stat()
            guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            sum += Int(status.st_size)
        }
        return sum
    }()

    /// Whether the next chunk has to wait for whoever writes it.
    public var wouldBlock: Bool { source?.wouldBlock ?? false }

    /// The next chunk; nil at the end, or when a signal to stop came.
    public func next() -> InputChunk? {
        var chunk = InputChunk()
        while chunk.byteCount < options.chunkBytes, csignals_received() == 0, let (piece, count) = nextPiece() {
            chunk.pieces.append(piece)
            // Opening a file costs as much as some bytes more.
            chunk.byteCount += count + 512
            if case .lines = piece { break }
        }
        return chunk.pieces.isEmpty ? nil : chunk
    }

    private func nextPiece() -> (InputPiece, byteCount: Int)? {
        while true {
            if lines != nil {
                if let piece = nextLines() { return piece }
            } else if archive != nil {
                if let piece = nextMember() { return piece }
            } else if folder != nil {
                if let piece = nextFile() { return piece }
            } else if let path = paths.popFirst() {
                if let piece = visit(path) { return piece }
            } else {
                return nil
            }
        }
    }

    private static func fault(_ fault: FileFault) -> (InputPiece, byteCount: Int) {
        (.fault(place: fault.path, reason: fault.reason), 0)
    }

    // MARK: Paths and folders

    /// A path as it is, or what it matches where there is no such file.
    private static func expanded(_ path: String) -> [String] {
        guard path != "-", path.contains(where: { "*?[".contains($0) }), access(path, F_OK) != 0 else { return [path] }
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(path, 0, nil, &matches) == 0 else { return [path] }
        return (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
    }

    private func visit(_ path: String) -> (InputPiece, byteCount: Int)? {
        if path == "-" { return open(InputFile(path: "-", name: "-"), isNamed: true, byteCount: 0) }
        var status = stat()
        guard stat(path, &status) == 0 else { return Self.fault(.errno(path)) }
        if status.st_mode & S_IFMT == S_IFDIR {
            folder = (FolderWalk(path, extensions: Self.extensions, passesOverOutput: true), path)
            return nil
        }
        let file = InputFile(path: path, name: (path as NSString).lastPathComponent)
        return open(file, isNamed: true, byteCount: Int(status.st_size))
    }

    private static let extensions =
        InputFile.articleExtensions.union(InputFile.lineExtensions).union(InputFile.archiveExtensions)

    private func nextFile() -> (InputPiece, byteCount: Int)? {
        switch folder!.walk.next() {
        case .file(let file, let count)?: return open(file, isNamed: false, byteCount: count)
        case .fault(let fault)?: return Self.fault(fault)
        case nil:
            defer { folder = nil }
            return farewell(folder!.walk, folder!.path)
        }
    }

    /// What is to be said of a folder that was walked.
    private func farewell(_ walk: FolderWalk, _ path: String) -> (InputPiece, byteCount: Int)? {
        if walk.fileCount == 0 && walk.faultCount == 0 && walk.passedOver == 0 {
            return (.note(place: path, text: "no article in this folder"), 0)
        }
        guard walk.passedOver > 0 else { return nil }
        let count = "\(walk.passedOver) file\(walk.passedOver == 1 ? "" : "s")"
        let more = walk.passedOver > FolderWalk.namesToTell ? ", …" : ""
        let names = walk.namesPassedOver.joined(separator: ", ") + more
        return (.note(place: path, text: "\(count) passed over (\(names)); \(InputFile.whatIsTaken)"), 0)
    }

    // MARK: Files

    /// An article is left to be read by whoever works on it; of the rest the first piece.
    private func open(_ file: InputFile, isNamed: Bool, byteCount: Int) -> (InputPiece, byteCount: Int)? {
        let isLines = isNamed && options.readsLines || file.isLines
        if !isLines && file.path != "-" && !mayBePacked(file) { return (.file(file), byteCount) }
        do throws(FileFault) {
            let source = try ByteSource(path: file.path)
            // The first line may be all that comes for a while.
            let count = isLines ? Packing.streamSignatureLength : Packing.signatureLength
            switch Packing(try source.peek(count)) {
            case .none where isLines: readLines(.plain(source), file)
            case .none where file.path != "-": return (.file(file), byteCount)
            case .none: return try whole(.plain(source), file)
            case .compressed, .archive: archive = (try ArchiveReader(source), file)
            }
            self.source = source
            return nil
        } catch {
            return Self.fault(error)
        }
    }

    /// Whether it is worth looking at the first bytes of a file.
    private func mayBePacked(_ file: InputFile) -> Bool {
        let name = (file.name as NSString).pathExtension.lowercased()
        return !InputFile.articleExtensions.contains(name)
    }

    private func close() {
        finished += source?.consumed ?? 0
        source = nil
    }

    private func whole(_ stream: ByteStream, _ file: InputFile) throws(FileFault) -> (InputPiece, byteCount: Int) {
        guard let bytes = try stream.all(limit: options.maxBytes) else {
            return (.fault(place: file.place, reason: ArticleReader.tooLong(options.maxBytes)), 0)
        }
        return (.article(bytes, file: file), bytes.count)
    }

    // MARK: Archives

    private func nextMember() -> (InputPiece, byteCount: Int)? {
        let (reader, file) = archive!
        do throws(FileFault) {
            guard let name = try reader.nextMember() else {
                archive = nil
                close()
                return nil
            }
            let member = self.member(name, of: file)
            if name.isEmpty && options.readsLines && folder == nil || member.isLines {
                readLines(.packed(reader), member)
                return nil
            }
            if !name.isEmpty && !Self.isArticle(name) { return nil }
            return try whole(.packed(reader), member)
        } catch {
            archive = nil
            close()
            return Self.fault(error)
        }
    }

    /// Ids of members are paths in the archive, below that of the archive where that lies in a folder.
    private func member(_ name: String, of file: InputFile) -> InputFile {
        if name.isEmpty { return file }
        return InputFile(path: file.path + ":" + name, name: folder == nil ? name : file.name + "/" + name)
    }

    private static func isArticle(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return !last.hasPrefix(".") && InputFile.articleExtensions.contains(InputFile.contentExtension(name))
    }

    // MARK: JSON Lines

    private func readLines(_ stream: ByteStream, _ file: InputFile) {
        // Escaped, a text of Chinese takes twice its bytes.
        let longest = options.maxBytes > Int.max / 4 ? Int.max : 2 * options.maxBytes + 1 << 16
        lines = (LineBlocks(stream, longest: longest, target: options.chunkBytes), file)
    }

    private func nextLines() -> (InputPiece, byteCount: Int)? {
        let file = lines!.file
        do throws(FileFault) {
            switch try lines!.blocks.next() {
            case .lines(let bytes, let first)?: return (.lines(bytes, file: file, first: first), bytes.count)
            case .tooLong(let line)?:
                return (.fault(place: "\(file.place):\(line)", reason: ArticleReader.tooLong(options.maxBytes)), 0)
            case nil:
                lines = nil
                if archive == nil { close() }
                return nil
            }
        } catch {
            lines = nil
            archive = nil
            close()
            return Self.fault(error)
        }
    }
}

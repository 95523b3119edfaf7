import Foundation

/// Finds the files under the paths of a command line that reads few.
public struct InputWalker {
    /// What could not be visited. The walk goes on.
    public private(set) var faults: [FileFault] = []
    public private(set) var files: [InputFile] = []

    /// Files in the order given, folders recursively, each in the order of its entries' bytes.
    ///
    /// - Parameter extensions: which files of a folder are taken; a file named outright is always taken.
    public init(paths: [String], extensions: Set<String> = InputFile.articleExtensions) {
        for path in paths { visit(path, extensions) }
    }

    private mutating func visit(_ root: String, _ extensions: Set<String>) {
        var status = stat()
        guard stat(root, &status) == 0 else { return faults.append(.errno(root)) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            return files.append(InputFile(path: root, name: (root as NSString).lastPathComponent))
        }
        var walk = FolderWalk(root, extensions: extensions)
        while let step = walk.next() {
            switch step {
            case .file(let file, _): files.append(file)
            case .fault(let fault): faults.append(fault)
            }
        }
    }
}

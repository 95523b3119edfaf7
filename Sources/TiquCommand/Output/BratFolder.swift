import Export
import Foundation
import Presentation
import Tiqu

/// A folder for brat: two files for each article, and the configuration that names their labels.
struct BratFolder: ExportSink {
    let writesFiles = true
    private let folder: String
    /// Names the files: those that records would have, with another ending.
    private var records = OutputNames()
    private var article: ExportedArticle?

    /// Creates the folder if it is not there.
    init(_ folder: String) throws(FileFault) {
        self.folder = folder
        try FileWriter.createFolder(folder)
        let configuration = BratStandoff.configuration(entityTypes: Array(Pipeline.types))
        try Self.write(folder + "/annotation.conf", with: Array(configuration.utf8))
    }

    mutating func prepare(_ record: [UInt8]) throws(RecordFault) { article = try ExportedArticle(record: record) }

    mutating func write() throws(FileFault) {
        guard let article else { return }
        let path = folder + "/" + (records.name(for: article.id) as NSString).deletingPathExtension
        try FileWriter.createFolder((path as NSString).deletingLastPathComponent)
        try Self.write(path + ".txt", with: Array(BratStandoff.text(of: article).utf8))
        try Self.write(path + ".ann", with: Array(BratStandoff.annotations(of: article).utf8))
    }

    mutating func finish() {}

    private static func write(_ path: String, with bytes: [UInt8]) throws(FileFault) {
        var file = try StagedFile(path)
        try file.append(bytes)
        try file.finish()
    }
}

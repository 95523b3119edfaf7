import Export
import Foundation
import Input
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
        try StagedFile.write(Array(configuration.utf8), to: folder + "/annotation.conf")
    }

    mutating func prepare(_ record: [UInt8]) throws(RecordFault) { article = try ExportedArticle(record: record) }

    mutating func write() throws(FileFault) {
        guard let article else { return }
        let path = folder + "/" + (records.name(for: article.id) as NSString).deletingPathExtension
        try FileWriter.createFolder(path.folderOfPath)
        try StagedFile.write(Array(BratStandoff.text(of: article).utf8), to: path + ".txt")
        try StagedFile.write(Array(BratStandoff.annotations(of: article).utf8), to: path + ".ann")
    }

    mutating func finish() {}
}

import Evaluation
import Foundation
import JSONText

/// Articles that were labelled by hand: in a folder, `ID.json` beside `ID.txt`, folders in it too.
struct GoldFolder {
    struct Item {
        /// The path below the root, without the ending.
        let id: String
        let gold: GoldArticle
        let text: [UInt8]
        let json: [UInt8]
    }

    /// In the order of their paths.
    private(set) var items: [Item] = []
    private(set) var faults: [FileFault] = []
    let path: String
    /// Whether what is there are records and not labels.
    private(set) var isOfRecords = false

    /// - Parameters:
    ///   - path: the folder, or one gold file.
    ///   - includingUnlabelled: whether a text without a gold file counts as one with an empty one.
    init(_ path: String, includingUnlabelled: Bool = false) {
        let walker = InputWalker(paths: [path], extensions: includingUnlabelled ? ["json", "txt"] : ["json"])
        (self.path, faults) = (path, walker.faults)
        if walker.files.isEmpty && faults.isEmpty { faults = [FileFault(path: path, reason: "no gold file in it")] }
        let names = Set(walker.files.map(\.name))
        for file in walker.files {
            let isText = file.name.hasSuffix(".txt")
            if isText && names.contains((file.name as NSString).deletingPathExtension + ".json") { continue }
            do throws(FileFault) {
                items.append(try Self.read(file, isText: isText))
            } catch {
                faults.append(error)
            }
        }
        if items.isEmpty, let file = walker.files.first { isOfRecords = Self.isRecord(file) }
    }

    private static func isRecord(_ file: InputFile) -> Bool {
        guard let bytes = try? FileReader.read(file.path) else { return false }
        return String(decoding: bytes.prefix(64), as: UTF8.self).contains("tiqu.record/")
    }

    private static func read(_ file: InputFile, isText: Bool) throws(FileFault) -> Item {
        let json = isText ? Array("{}".utf8) : try FileReader.read(file.path)
        let text = try FileReader.read((file.path as NSString).deletingPathExtension + ".txt")
        do throws(EvaluationError) {
            let gold = try GoldArticle(json: json, text: text)
            return Item(id: (file.name as NSString).deletingPathExtension, gold: gold, text: text, json: json)
        } catch {
            throw FileFault(path: file.path, reason: "\(error)")
        }
    }
}

extension GoldFolder.Item {
    /// The article as a line of JSON Lines, as `tiqu extract --jsonl` reads it.
    var inputLine: [UInt8] {
        var json = JSONBuilder()
        json.object { json in
            json.member("id", id)
            json.member("text", String(decoding: text, as: UTF8.self))
            json.member("published", gold.published)
        }
        return json.bytes + [0x0A]
    }
}

/// Records by the article that they are of.
struct RecordsByArticle {
    private(set) var faultCount = 0
    private var records: [String: ExtractedArticle] = [:]
    /// The ids as the records say them, in their order.
    private var ids: [String] = []

    /// Reads records; what cannot be read is one line on standard error.
    init(_ paths: [String]) {
        var source = RecordSource(paths)
        while let item = source.next() {
            do throws(EvaluationError) {
                try add(ExtractedArticle(json: item.bytes), item.place)
            } catch {
                report(item.place, "\(error); not scored")
            }
        }
        faultCount += source.faultCount
    }

    private mutating func add(_ record: ExtractedArticle, _ place: String) throws(EvaluationError) {
        guard let id = record.id else { throw .unreadable("the record has no id") }
        guard records[id] == nil else {
            return report(place, "a second record with the id \"\(id)\"; not scored")
        }
        records[id] = record
        ids.append(id)
    }

    private mutating func report(_ place: String, _ reason: String) {
        faultCount += 1
        Console.fault(place, reason)
    }

    /// The record of a labelled article: under its path, with or without the ending, or under the id in its gold file.
    mutating func take(_ item: GoldFolder.Item) -> ExtractedArticle? {
        let names = [item.id, item.id + ".txt"] + (item.gold.id.map { [$0, $0 + ".txt"] } ?? [])
        for name in names {
            if let record = records.removeValue(forKey: name) { return record }
        }
        return nil
    }

    /// The ids that nothing was labelled for.
    var rest: [String] { ids.filter { records[$0] != nil } }
}

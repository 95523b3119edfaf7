/// Administrative divisions: which codes there are, and what they are called.
enum RegionTable {
    private static let divisions = [RegionData.current, RegionData.supplement, RegionData.former].map(DataTable.init)
    private static let abbreviations = DataTable(text: RegionNames.abbreviations)
    private static let groups = DataTable(text: RegionNames.groups)

    /// Whether the code is or was in use. The divisions of Taiwan, Hong Kong and Macau are not listed, so that any code of
    /// theirs counts.
    static func contains(_ code: String) -> Bool {
        let isUnlisted = ["71", "81", "82"].contains { code.hasPrefix($0) } && !code.hasSuffix("0000")
        return isUnlisted || divisions.contains { $0.row(code) != nil }
    }

    /// The names that a code carries or has carried, the present one first; empty for one that is not listed.
    static func names(of code: String) -> [String] {
        divisions.compactMap { $0.row(code) }.first.map(strings) ?? []
    }

    /// The code of the province that a single character stands for.
    static func province(abbreviated character: String) -> String? {
        abbreviations.row(character).flatMap { strings($0).first }
    }

    /// The members of a named group whose membership is beyond doubt.
    static func members(ofGroup name: String) -> Set<String>? { groups.row(name).map { Set(strings($0)) } }

    /// The full names of the provinces whose names end in what they are.
    static let provinceNames: [[Unicode.Scalar]] = DataTable(text: RegionData.current).rows
        .filter { $0[0].hasSuffix("0000") && ($0[1].hasSuffix("省") || $0[1].hasSuffix("自治区")) }
        .map { Array($0[1].unicodeScalars) }

    static func level(of code: String) -> String {
        if code.hasSuffix("0000") { return "province" }
        return code.hasSuffix("00") ? "prefecture" : "county"
    }

    /// The cells behind the first.
    private static func strings(_ row: [DataTable.Cell]) -> [String] {
        row.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    }
}

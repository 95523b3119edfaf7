/// The Mandarin readings of Han characters.
enum ReadingTable {
    private static let table = DataTable(text: ReadingData.table)

    /// Whether a character, or a simplified form of it, is read as `syllable` (Pinyin, lower case, precomposed).
    static func isReading(_ syllable: String, of character: Unicode.Scalar) -> Bool {
        let character = VariantTable.shared.unified(character)
        return ([character] + VariantTable.shared.simplified(of: character)).contains { form in
            guard let row = table.row(String(form)) else { return false }
            return row[1].split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(syllable.utf8) }
        }
    }
}

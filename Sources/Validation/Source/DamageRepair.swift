/// What the repair of a damaged page may do: `?fàn)顩r` became 状况.
///
/// The damage leaves a `?` or `!` where a byte was lost, and letters or a bracket of the reading that was inserted there.
/// Which characters stood there is the repair's to prove; that nothing but such a place was rewritten is checked here.
extension Comparison {
    func isRepair(source range: Range<Int>, text textRange: Range<Int>) -> Bool {
        let (damaged, repaired) = (source[range], text[textRange])
        let showsLoss = damaged.contains { "?!？！\u{FFFD}".unicodeScalars.contains($0) }
        let showsReading = damaged.contains { $0 == ")" || $0 == "(" || $0.properties.isAlphabetic && !$0.isHan }
        return showsLoss && showsReading && range.count <= 16 && repaired.count <= range.count
            && repaired.allSatisfy { $0.isHan || "，。、；：”“[]0123456789".unicodeScalars.contains($0) }
    }
}

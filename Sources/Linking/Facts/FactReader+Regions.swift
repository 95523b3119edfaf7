import Extraction

/// Comparing places by what they are rather than by where they are mentioned.
extension FactReader {
    func code(of region: RegionChoice?) -> String? {
        guard case .mention(let index) = region else { return nil }
        return entities.read(index, as: Region.self) { FactDraft.code(of: $0.pointee) }
    }

    func isSame(_ first: RegionChoice?, _ second: RegionChoice?) -> Bool {
        if first == second { return true }
        guard let code = code(of: first) else { return false }
        return code == self.code(of: second)
    }

    /// Whether the place of entity `inner` lies in that of `outer`: 浙江省嘉善县.
    func isInside(_ inner: Int, _ outer: Int) -> Bool {
        guard let inner = entities.code(inner),
            let outer = entities.code(outer)
        else { return true }
        let prefix = outer.hasSuffix("0000") ? outer.prefix(2) : outer.hasSuffix("00") ? outer.prefix(4) : outer[...]
        return inner.hasPrefix(prefix)
    }
}

import Extraction
import TextModel

/// Looking at what an entity says where it lies.
///
/// `entities[i].entity.value as? Region` copies the entity, asks the runtime, and copies the value; for a look at one member of
/// it that is a hundred times too much.
extension UnsafePointer<LinkedEntity> {
    /// What `body` makes of the value of the entity `index`; nil where that is none of `Value`.
    @inline(__always)
    func read<Value: EntityValue, Result>(
        _ index: Int, as type: Value.Type, _ body: (UnsafePointer<Value>) -> Result?
    ) -> Result? {
        guard let value = (self + index).pointer(to: \.entity.value) else { return nil }
        var result: Result?
        Self.open(value.pointee, type) { result = body($0.assumingMemoryBound(to: Value.self)) }
        return result
    }

    /// Generic in nothing but what it opens, so that nothing is left to be found out while it runs.
    private static func open<Opened: EntityValue>(
        _ value: Opened, _ type: Any.Type, _ body: (UnsafeRawPointer) -> Void
    ) {
        guard Opened.self == type else { return }
        withUnsafeBytes(of: value) { body($0.baseAddress.unsafelyUnwrapped) }
    }

    /// Where the entity `index` stands.
    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        let range = (self + index).pointer(to: \.entity.range).unsafelyUnwrapped
        return range.pointee.utf8
    }

    /// When the date `index` was; nil where that is not known, or the entity is none.
    func period(_ index: Int) -> CalendarPeriod? {
        read(index, as: DateValue.self) { $0.pointee.period }
    }

    /// The code of the region `index`, if it is one place.
    func code(_ index: Int) -> String? {
        read(index, as: Region.self) { $0.pointee.code }
    }
}

import Extraction
import TextModel

/// Where the entities of an article stand and of which kind they are, without what they say: for passes that look at
/// every one of them.
struct EntityPlaces {
    enum Kind: UInt8 {
        case region, document, figure, ordinal, date, other
    }

    struct Place {
        let kind: Kind
        /// Whether it lies in a mention of another kind: a year in a title.
        let isInner: Bool
        let start: Int32
        let end: Int32
    }

    private let places: [Place]

    init(_ entities: [LinkedEntity]) {
        places = entities.withUnsafeBufferPointer { buffer in
            guard let first = buffer.baseAddress else { return [] }
            return [Place](unsafeUninitializedCapacity: buffer.count) { places, count in
                for index in buffer.indices { (places.baseAddress! + index).initialize(to: Self.place(first, index)) }
                count = buffer.count
            }
        }
    }

    /// Without a copy of what the entity says.
    private static func place(_ entities: UnsafePointer<LinkedEntity>, _ index: Int) -> Place {
        let range = entities.range(index)
        return Place(
            kind: kind((entities + index).pointer(to: \.entity.kind).unsafelyUnwrapped.pointee),
            isInner: (entities + index).pointer(to: \.within).unsafelyUnwrapped.pointee != nil,
            start: Int32(range.lowerBound), end: Int32(range.upperBound))
    }

    var count: Int { places.count }

    subscript(index: Int) -> Place { places[index] }

    /// The number of the first entity that begins at `position` or behind it; `count` where none does.
    func firstIndex(notBefore position: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if Int(places[middle].start) < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The start of the last figure or ordinal; nil where there is none.
    var lastFigure: Int? {
        lastIndex { $1.kind == .figure || $1.kind == .ordinal }.map { Int(places[$0].start) }
    }

    /// The number of the last entity that is accepted, by its number and place; nil where none is.
    @inline(__always)
    func lastIndex(where accepts: (Int, Place) -> Bool) -> Int? {
        places.indices.reversed().first { accepts($0, places[$0]) }
    }

    func contains(_ kind: Kind) -> Bool { places.contains { $0.kind == kind } }

    private static func kind(_ kind: EntityKind) -> Kind {
        // one comparison of names for each entity: they are told apart by their lengths and first letters
        switch (kind.name.utf8.count, kind.name.utf8.first) {
        case (8, UInt8(ascii: "q")): kind == .quantity ? .figure : .other
        case (10, _): kind == .percentage ? .figure : .other
        case (6, _): kind == .region ? .region : .other
        case (4, _): kind == .date ? .date : .other
        case (7, _): kind == .ordinal ? .ordinal : .other
        case (8, _): kind == .document ? .document : .other
        default: .other
        }
    }
}

import TextModel

/// Full-width forms, compatibility ideographs, odd spaces and invisible characters, folded in one pass.
struct Folding {
    static let steps: Set<NormalizationStep> = [.invisible, .width, .compatibility]

    private let steps: Set<NormalizationStep>

    init(steps: Set<NormalizationStep>) { self.steps = steps }

    /// Linear; looks closer only at characters whose lead byte begins something foldable.
    func apply(to text: [UInt8]) -> StepResult {
        var editor = TextEditor(text)
        var changes = Changes()
        text.withUnsafeBufferPointer { bytes in
            var i = 0
            while i < bytes.count {
                let (length, scalar) = Self.suspect(bytes, at: i)
                if scalar != 0, let fold = FoldingTable.fold(scalar, next: Self.byte(bytes, i + length)),
                    steps.contains(fold.step)
                {
                    changes.note(fold.step, i..<i + length)
                    editor.replace(i..<i + length, with: fold.replacement)
                }
                i += length
            }
        }
        let (utf8, alignment) = editor.finish()
        return StepResult(utf8: utf8, alignment: alignment, changes: changes.all)
    }

    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> UInt8 {
        i < bytes.count ? bytes[i] : 0
    }

    /// The character at `i`: its length, and its scalar where it may need folding, else 0.
    @inline(__always)
    private static func suspect(_ bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> (length: Int, scalar: UInt32) {
        let lead = bytes[i]
        switch lead {
        case 0x20...0x7E, 0x0A, 0x09: return (1, 0)
        case 0x00..<0x80: return (1, UInt32(lead) | FoldingTable.control)
        case 0xE4...0xEE: return (3, 0)
        case 0xC2: return (2, UInt32(bytes[i + 1]))
        case 0xC3..<0xE0: return (2, lead == 0xCC || lead == 0xCD ? UInt32(lead & 31) << 6 | low(bytes, i + 1) : 0)
        case 0xE1...0xE3, 0xE0, 0xEF:
            return (3, UInt32(lead & 15) << 12 | low(bytes, i + 1) << 6 | low(bytes, i + 2))
        default:
            return (
                4, UInt32(lead & 7) << 18 | low(bytes, i + 1) << 12 | low(bytes, i + 2) << 6 | low(bytes, i + 3)
            )
        }
    }

    @inline(__always)
    private static func low(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> UInt32 { UInt32(bytes[i] & 63) }

    private struct Changes {
        var invisible = ChangeCount(
            code: "normalization.invisible", singular: "invisible character dropped",
            plural: "invisible characters dropped")
        var width = ChangeCount(
            code: "normalization.width", singular: "full-width form or odd space folded",
            plural: "full-width forms and odd spaces folded")
        var compatibility = ChangeCount(
            code: "normalization.compatibility", singular: "compatibility ideograph unified",
            plural: "compatibility ideographs unified")

        var all: [ChangeCount] { [invisible, width, compatibility] }

        mutating func note(_ step: NormalizationStep, _ range: Range<Int>) {
            switch step {
            case .invisible: invisible.note(range)
            case .width: width.note(range)
            default: compatibility.note(range)
            }
        }
    }
}

/// What parts the two ends of a range, of figures as of dates.
extension Scalars {
    /// The place after a dash, 至 or 到 at `i`.
    func separatorEnd(at i: Int) -> Int? {
        let start = skippingBlank(i)
        let sign = scalar(start)
        if sign == 0x81F3 || sign == 0x5230 { return after(start) }
        guard sign == 0x2D || sign == 0x7E || Self.isDash(sign) else { return nil }
        let next = after(start)
        return scalar(next) == sign ? after(next) : next
    }

    /// –, —, ―, −, ～, 〜, －, ‐, ‑, ─.
    @inline(__always)
    static func isDash(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2010, 0x2011, 0x2013...0x2015, 0x2212, 0x2500, 0x301C, 0xFF0D, 0xFF5E: true
        default: false
        }
    }
}

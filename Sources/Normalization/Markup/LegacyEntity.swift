/// An entity that needs no semicolon, from the days before HTML 5: `&nbsp`, `&copy`.
///
/// The parser knows all entities; these must be known here too, to tell where one ends.
struct LegacyEntity {
    let nameCount: Int
    let scalar: UInt32

    /// The longest one that `name` begins with.
    init?(prefixOf name: UnsafeBufferPointer<UInt8>) {
        var best: (name: [UInt8], scalar: UInt32)?
        for entity in Self.all where name.starts(with: entity.name) && entity.name.count > best?.name.count ?? 0 {
            best = entity
        }
        guard let best else { return nil }
        (nameCount, scalar) = (best.name.count, best.scalar)
    }

    private static let all: [(name: [UInt8], scalar: UInt32)] = {
        var all = latin1.split(separator: " ").enumerated().map { (Array($1.utf8), 0xA0 + UInt32($0)) }
        for (name, scalar) in [("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("copy", "©"), ("reg", "®")] {
            let value = scalar.unicodeScalars.first!.value
            all.append((Array(name.utf8), value))
            all.append((Array(name.uppercased().utf8), value))
        }
        return all
    }()

    /// In the order of the characters, from U+00A0 to U+00FF.
    private static let latin1 =
        """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
        para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
        Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
        igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
        thorn yuml
        """
}

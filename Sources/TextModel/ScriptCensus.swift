/// Which script a text's Han characters are in.
public enum Script: String, Sendable {
    case hans, hant, mixed, none
}

/// How many characters of each class of script a text has.
public struct ScriptCensus: Hashable, Sendable {
    /// In both scripts, but changed by conversion; 著 is counted here too.
    public var ambiguous = 0
    public var hans = 0
    public var hant = 0
    public var zhe = 0
    public var zhu = 0

    @inlinable
    public init() {}

    /// One script, unless the other one shows in more than a twentieth of the characters that tell.
    public var script: Script {
        if hans == 0 && hant == 0 { return .none }
        if hans > 0 && hant > 0 && min(hans, hant) * 20 > hans + hant { return .mixed }
        return hant > hans ? .hant : .hans
    }
}

import TextModel

extension ScriptCensus {
    /// Whether there may be anything to convert. To simplified, what is ambiguous counts only where nothing shows that
    /// the text is simplified already: 乾燥 alone is to be converted, 乾 in a simplified text is a name.
    func needsConversion(to target: TargetScript) -> Bool {
        target == .hant || hant > 0 || (ambiguous > 0 && hans == 0)
    }
}

/// A rule that records must keep. Codes never change their meaning; `docs/checks/` has a page for each.
public struct Check: Hashable, Sendable {
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// Worth knowing, and nothing wrong with the record.
        case info
        /// The record may be right, but a person should look.
        case warning
        /// The record contradicts its contract, its source or itself.
        case error

        public static func < (a: Severity, b: Severity) -> Bool {
            allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
        }
    }

    /// `V` and three digits; the first says what it is about: 0 form, 1 places, 2 the source, 3 values, 4 facts,
    /// 5 sense, 6 other records.
    public let code: String
    public let severity: Severity
    /// The rule that is broken, as a short phrase.
    public let title: String
    /// What to do about a finding, where the finding itself knows nothing better.
    public let advice: String

    init(_ code: String, _ title: String, _ severity: Severity = .error, advice: String) {
        self.code = code
        self.severity = severity
        self.title = title
        self.advice = advice
    }

    /// The page that explains the check, below the root of the project.
    public var page: String { "docs/checks/\(code).md" }

    var isAboutForm: Bool { code.hasPrefix("V0") }
    var isAboutValues: Bool { code.hasPrefix("V3") && severity == .error }

    /// Every check, in the order of their codes.
    static let all: [Check] =
        aboutForm + aboutPlaces + aboutSource + aboutValues + aboutFacts + aboutSense + aboutOtherRecords
}

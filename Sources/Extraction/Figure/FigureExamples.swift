/// What figures look like, and what only looks like one.
enum FigureExamples {
    static let all: [Example] =
        quantities + measures + numerals + modifiers + ranges + steps + money + rates + percentages + ordinals + none
        + noneInNews
        + numeralForms + tails + neighbours + tolerances + headings + contexts + reaches + sharings + noneInNames
        + numberedNames
}

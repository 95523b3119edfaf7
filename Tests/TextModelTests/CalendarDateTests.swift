import Testing
import TextModel

struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "1998-01-01", "2000-02-29", "2023-12-31"])
    func days(text: String) { #expect(CalendarDate(text)?.description == text) }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-4-19", "20240419", "", "abcd-ef-gh", "+024-01-01",
    ])
    func noDays(text: String) { #expect(CalendarDate(text) == nil) }
}

import Testing

@testable import TextModel

struct ExactDecimalTests {
    private func digits(_ text: String) -> [UInt8] { text.utf8.map { $0 - 48 } }

    @Test(arguments: [
        (4471, 3, "4471000"), (57, -1, "5.7"), (5, -2, "0.05"), (0, 5, "0"), (1200, -2, "12"), (100, -1, "10"),
        (123456, -3, "123.456"),
    ])
    func description(coefficient: Int, exponent: Int, text: String) {
        #expect(ExactDecimal(coefficient: UInt64(coefficient), exponent: exponent).description == text)
    }

    @Test func equalNumbersAreEqualValues() {
        #expect(ExactDecimal(coefficient: 150, exponent: -2) == ExactDecimal(coefficient: 15, exponent: -1))
        #expect(ExactDecimal(isNegative: true, coefficient: 0, exponent: 3) == .zero)
        #expect(ExactDecimal(digits: digits("00120"), exponent: 0) == ExactDecimal(120))
    }

    @Test func longNumbersStayExact() {
        let text = "98765432109876543210987654321"
        let number = ExactDecimal(digits: digits(text), exponent: -5)
        #expect(number.description == "987654321098765432109876.54321")
        #expect((number + ExactDecimal(coefficient: 1, exponent: -5)).description == "987654321098765432109876.54322")
        #expect(
            ExactDecimal(digits: digits(text), exponent: 0).multiplied(by: 60).description
                == "5925925926592592592659259259260")
    }

    @Test func sumsOfDifferentMagnitudes() {
        #expect(
            ExactDecimal(coefficient: 3, exponent: 8) + ExactDecimal(coefficient: 5, exponent: 7)
                == ExactDecimal(350_000_000))
        #expect(
            (ExactDecimal(coefficient: 1, exponent: 30) + ExactDecimal(1)).description
                == "1000000000000000000000000000001")
        #expect(
            (ExactDecimal(coefficient: UInt64.max, exponent: 0) + ExactDecimal(1)).description == "18446744073709551616"
        )
    }

    @Test func quotientsThatEnd() {
        #expect(ExactDecimal(1).dividedExactly(by: ExactDecimal(2))?.description == "0.5")
        #expect(ExactDecimal(3).dividedExactly(by: ExactDecimal(8))?.description == "0.375")
        #expect(ExactDecimal(1).dividedExactly(by: ExactDecimal(3)) == nil)
        #expect(ExactDecimal(6).dividedExactly(by: ExactDecimal(3)) == ExactDecimal(2))
        #expect(ExactDecimal(1).dividedExactly(by: ExactDecimal(1000))?.description == "0.001")
        #expect(ExactDecimal(1).dividedExactly(by: .zero) == nil)
    }

    @Test func order() {
        let sorted = ["-2", "-1.5", "0", "0.07", "1", "1.05", "10", "99999999999999999999999"]
        let numbers = sorted.map { text in
            let isNegative = text.hasPrefix("-")
            let body = text.drop { $0 == "-" }
            let fraction = body.split(separator: ".").dropFirst().first?.count ?? 0
            return ExactDecimal(
                isNegative: isNegative, digits: digits(String(body.filter { $0 != "." })), exponent: -fraction)
        }
        #expect(numbers.shuffled().sorted() == numbers)
        #expect(numbers.map(\.description) == sorted)
    }

    @Test func wholeNumbers() {
        #expect(ExactDecimal(coefficient: 65, exponent: 3).integer == 65000)
        #expect(ExactDecimal(coefficient: 65, exponent: -1).integer == nil)
        #expect(ExactDecimal(-7).integer == -7)
        #expect(ExactDecimal(coefficient: 1, exponent: 40).integer == nil)
    }
}

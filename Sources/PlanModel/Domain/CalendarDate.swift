/// A day in the Gregorian calendar, without time or time zone.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Reads `2026-08-20`; nil when the form is another or the day does not exist.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isASCIIDigit }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Nil when the day does not exist.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, year: year) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The first day of a month, 1-12.
    package init(firstOf month: Int, _ year: Int) {
        self.year = year
        self.month = month
        day = 1
    }

    private init(_ date: Self, day: Int) {
        year = date.year
        month = date.month
        self.day = day
    }

    /// The day after.
    package var next: Self {
        day < Self.days(inMonth: month, year: year) ? Self(self, day: day + 1) : firstOfNextMonth
    }

    package var firstOfNextMonth: Self {
        month < 12 ? Self(firstOf: month + 1, year) : Self(firstOf: 1, year + 1)
    }

    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The date in running Swedish text: `20 augusti 2026`.
    package var inWords: String { "\(day) \(Month.all[month - 1]) \(year)" }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

/// The months' Swedish names, January first.
package enum Month {
    package static let all = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december",
    ]

    /// The months in the order of a school year, which starts in August, each with its number 1-12.
    package static let schoolYearOrder = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]
}

extension UInt8 {
    package var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

/// The two calendar years that a läsår runs through, from 1 August to 31 July.
package struct SchoolYear: Hashable, Sendable {
    /// The year that has August to December.
    package let autumn: Int
    /// The year that has January to July.
    package var spring: Int { autumn + 1 }

    /// - Parameter text: `2026/2027`. The first year counts; that the second follows is checked with the content.
    package init(_ text: String) {
        autumn = text.utf8.prefix { $0.isASCIIDigit }.prefix(4)
            .reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// The year that a month, 1-12, falls in.
    package func year(of month: Int) -> Int { month >= Month.schoolYearOrder[0] ? autumn : spring }

    package func contains(_ date: CalendarDate) -> Bool { date.year == year(of: date.month) }
}

/// A Swedish school form; the raw value is the word in content and on pages.
package enum SchoolForm: String, CaseIterable, Hashable, Sendable {
    case preschoolClass = "förskoleklass"
    case leisureCentre = "fritidshem"
    case openLeisure = "öppen fritidsverksamhet"
    case compulsory = "grundskola"
    case adaptedCompulsory = "anpassad grundskola"
    case specialSchool = "specialskola"
    case sami = "sameskola"
    case upperSecondary = "gymnasieskola"
    case adaptedUpperSecondary = "anpassad gymnasieskola"
    case adult = "kommunal vuxenutbildning"

    package init?(word: String) {
        self.init(rawValue: word)
    }
}

/// A set of grades; grade 0 is `F`.
package struct Grades: Hashable, Sendable {
    /// Bit n stands for grade n.
    private let bits: UInt16
    /// The words as written, such as `7-9`.
    package let text: String

    package static let all = Grades(bits: .max, text: "alla")

    private init(bits: UInt16, text: String) {
        self.bits = bits
        self.text = text
    }

    /// Reads `alla`, `7-9`, `F` or a list of such; nil when the form is another or a range runs backwards.
    package init?(_ text: String) {
        if text == "alla" {
            self = .all
            return
        }
        var bits: UInt16 = 0
        for (index, part) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let part = index > 0 && part.first == " " ? part.dropFirst() : part
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(Self.grade)
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
                first <= last, ends.count == 1 || last > 0
            else { return nil }
            for grade in first...last { bits |= 1 << UInt16(grade) }
        }
        self.init(bits: bits, text: text)
    }

    private static func grade(_ text: Substring) -> Int? {
        if text == "F" { return 0 }
        guard !text.isEmpty, text.utf8.allSatisfy(\.isASCIIDigit), text.first != "0", let grade = Int(text),
            grade <= 10
        else { return nil }
        return grade
    }

    package func overlaps(_ other: Grades) -> Bool { bits & other.bits != 0 }
}

/// Which school forms and grades something concerns, or a school has.
package struct Scope: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let form: SchoolForm
        package let grades: Grades

        package init(form: SchoolForm, grades: Grades) {
            self.form = form
            self.grades = grades
        }
    }

    /// In the order written.
    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Whether any form is in both, with some grade in common.
    package func overlaps(_ other: Scope) -> Bool {
        entries.contains { mine in
            other.entries.contains { $0.form == mine.form && $0.grades.overlaps(mine.grades) }
        }
    }

    /// `grundskola årskurs 7-9 och gymnasieskola`.
    package var inWords: String {
        entries.map { entry in
            entry.grades == .all
                ? entry.form.rawValue : "\(entry.form.rawValue) årskurs \(entry.grades.text.withRangeDashes)"
        }.joinedInSwedish()
    }
}

extension String {
    /// Hyphens between grades or numbers as the dashes that Swedish typography wants: `7–9`.
    package var withRangeDashes: String { String(map { $0 == "-" ? "–" : $0 }) }
}

extension [String] {
    /// `a`, `a och b`, `a, b och c`.
    package func joinedInSwedish(_ conjunction: String = "och") -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}

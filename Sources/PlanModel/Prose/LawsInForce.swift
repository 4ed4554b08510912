/// Which laws and provisions have ended when the school year starts: dates in the content decide, never the clock.
package struct LawsInForce: Sendable {
    /// A law or provision that no longer holds.
    package struct Ended: Hashable, Sendable {
        /// As in running text: `Socialtjänstlagen från 2001`, `Socialtjänstlagen från 2001, 3 kap. 3 §`.
        package let title: String
        package let lastDay: CalendarDate?
        /// The id of what came in its place.
        package let successor: String?
        /// The id of what came in the place of a provision's law, which need not have a provision like it.
        package let lawSuccessor: String?
        /// Where it stands in the register.
        package let span: SourceSpan
    }

    private let byID: [String: Ended]
    /// By SFS number, or by the whole designation of what has none: `2001:453`, `SKOLFS 2014:40`.
    private let byNumber: [String: Ended]

    package static let all = LawsInForce(Catalog())

    package init(_ catalog: Catalog) {
        let firstDay = catalog.municipality.flatMap { municipality in
            Int(municipality.schoolYear.value.prefix(4)).flatMap { CalendarDate(year: $0, month: 7, day: 1) }
        }
        func hasEnded(_ validity: Validity, _ successor: Located<String>?) -> Bool {
            guard let last = validity.through else { return successor != nil }
            return firstDay.map { last < $0 } ?? true
        }
        var byID: [String: Ended] = [:]
        var byNumber: [String: Ended] = [:]
        for law in catalog.laws where hasEnded(law.validity, law.replacedBy) {
            let ended = Ended(
                title: law.title, lastDay: law.validity.through,
                successor: law.replacedBy?.value, lawSuccessor: nil, span: law.span)
            byID[law.id] = ended
            if let number = law.statuteNumber ?? law.designation { byNumber[number] = ended }
        }
        let titles = Dictionary(
            catalog.laws.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        for provision in catalog.provisions {
            let law = byID[provision.law.value]
            guard law != nil || hasEnded(provision.validity, provision.replacedBy) else { continue }
            let place = provision.place.isEmpty ? "" : ", \(provision.place)"
            byID[provision.id] = Ended(
                title: (titles[provision.law.value] ?? provision.law.value) + place,
                lastDay: provision.validity.through ?? law?.lastDay,
                successor: provision.replacedBy?.value, lawSuccessor: law?.successor, span: provision.span)
        }
        self.byID = byID
        self.byNumber = byNumber
    }

    package func ended(_ id: String) -> Ended? { byID[id] }

    package func ended(number: String) -> Ended? { byNumber[number] }
}

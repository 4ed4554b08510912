internal import PlanModel

/// That a plan was adopted or revised, on a day that the content tells.
struct PlanChange {
    /// Nil for the municipality's own plan.
    let school: School?
    let adoption: Adoption

    var date: CalendarDate { adoption.revised.map { max($0, adoption.date) } ?? adoption.date }
}

extension SiteModel {
    /// The address that the site is published under, if somebody has said.
    var address: SiteAddress? { merge.municipality.website.address }

    /// A file's whole address; nil when nobody has said where the site is published.
    func address(of route: Route) -> String? { address?.address(of: route.path) }

    /// What the site's absolute paths start with; where nobody has said, the root of some server.
    package var root: String { address?.path ?? "/" }

    /// Whether there is any change to tell of.
    var hasChanges: Bool {
        merge.municipality.adoption != nil || plans.contains { $0.plan.school.adoption != nil }
    }

    /// The latest first; those of one day with the municipality's first, then by the schools' names.
    var changes: [PlanChange] {
        let schools = plans.map(\.plan.school).sortedInSwedish { $0.name.value }
        let changes =
            [merge.municipality.adoption.map { PlanChange(school: nil, adoption: $0) }]
            + schools.map { school in school.adoption.map { PlanChange(school: school, adoption: $0) } }
        return changes.compactMap(\.self).enumerated()
            .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    }

    /// When what a page shows was last decided; nil when the content does not tell.
    func lastDecided(_ route: Route) -> CalendarDate? {
        let municipal = merge.municipality.adoption.map { PlanChange(school: nil, adoption: $0).date }
        switch route.inSwedish {
        case .start: return municipal
        case .school(let id, _):
            guard let adoption = plan(id)?.plan.school.adoption else { return nil }
            let own = PlanChange(school: nil, adoption: adoption).date
            return municipal.map { max($0, own) } ?? own
        default: return nil
        }
    }
}

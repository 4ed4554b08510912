internal import PlanModel

/// The municipality's own pages.
extension SourceFinder {
    func start() -> PageSources {
        let decisions = municipality.decisions
        // The contacts have no ids here, only their heading.
        let contacts = Item(
            "kontakt", .contact, "Kontakta kommunen",
            decisions.contacts.map { municipal("kontakten", $0.role.span) })
        let adoption = Item(
            "beslut", .adoption, "Kommunens plan",
            [municipality.adoption].compactMap(\.self).map { municipal("beslutet", $0.span) })
        return PageSources(
            page: [municipalityPlace] + presentation(decisions, .municipality)
                + urgent(),
            items: missingSystems() + [contacts, adoption].compactMap(\.self))
    }

    func accessibility() -> PageSources {
        guard let statement = municipality.accessibility else {
            return PageSources(page: [municipalityPlace], items: [])
        }
        let place = municipal("redogörelsen", statement.span)
        let method = statement.method.map { municipal("metoden", $0.span) }
        let shortcomings = statement.shortcomings.enumerated().map { index, shortcoming in
            Item(
                "brist-\(index + 1)", .accessibility, shortcoming.title,
                [municipal("texten", shortcoming.text.span)]
                    + [shortcoming.motivation].compactMap(\.self).map { municipal("motiveringen", $0.span) })
        }
        let exempt = statement.exempt.enumerated().map { index, exempt in
            Item(
                "utanfor-\(index + 1)", .accessibility, exempt.title, [municipal("texten", exempt.text.span)])
        }
        let assessment = Item(
            "bedomning", .accessibility, "Bedömningen", [method, place].compactMap(\.self))
        return PageSources(
            page: [place, municipalityPlace],
            items: ([assessment] + shortcomings + exempt).compactMap(\.self))
    }

    func schools() -> PageSources {
        PageSources(
            page: [municipalityPlace]
                + site.plans.map { Place("skolan", .school, at: $0.plan.school.name.span) }
                + site.catalog.schoolAreas.map { Place("skolområdet", .schoolArea, at: $0.name.span) },
            items: [])
    }

    func systems() -> PageSources {
        let areas = site.catalog.areas.map { area in
            let text = area.description.map { municipal("beskrivningen", $0.span) }
            return Item(
                "omrade-\(area.id)", .area, area.title,
                [text, municipal("området", area.span)].compactMap(\.self))
        }
        let roles = site.catalog.roles.map { role in
            let text = role.description.map { municipal("beskrivningen", $0.span) }
            return Item(
                "roll-\(role.id)", .role, role.title,
                [text, municipal("rollen", role.span)].compactMap(\.self))
        }
        return PageSources(
            page: [municipalityPlace] + site.merge.municipalSystems.map(systemPlace),
            items: missingSystems() + (areas + roles).compactMap(\.self))
    }

    /// The municipality's version of a system, without answers.
    func system(_ system: PlannedSystem) -> PageSources {
        PageSources(page: [systemPlace(system), municipalityPlace], items: items(of: system))
    }

    /// The list of all requirements.
    func requirements() -> PageSources {
        let systems = site.merge.municipalSystems
        let sections = systems.flatMap(\.sections)
        let rows = sections.flatMap(\.requirements).map {
            Item($0.id.anchor, .requirement, $0.title.value, places(of: $0))
        }
        return PageSources(
            page: systems.map(systemPlace) + [municipalityPlace],
            items: systems.compactMap { chapter($0) } + rows.compactMap(\.self)
                + sections.flatMap(\.exclusions).compactMap(item))
    }

    /// The list of all there is to find.
    func search() -> PageSources {
        PageSources(
            page: [municipalityPlace] + site.merge.municipalSystems.map(systemPlace)
                + site.plans.map { Place("skolan", .school, at: $0.plan.school.name.span) },
            items: [])
    }

    func missingSystems() -> [Item] {
        municipality.missingSystems.enumerated().compactMap { index, missing in
            Item(
                "saknas-\(index + 1)", .missingSystem, missing.title, [municipal("texten", missing.text.span)]
            )
        }
    }

    /// A whole system as a part of a page.
    ///
    /// - Parameter texts: those of the system itself that are on the page.
    func chapter(_ system: PlannedSystem, texts: [Place] = []) -> Item? {
        Item("system-\(system.id)", .system, system.system.title, [systemPlace(system)] + texts)
    }
}

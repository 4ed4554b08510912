import PlanModel

extension Catalog {
    /// A small catalog without faults, for tests to put one fault into.
    ///
    /// One system, `psyk`, with the requirements `psyk/samverkan/1` and `psyk/samverkan/2`; the second asks
    /// the question `moten`, which is voluntary. One school, `aspskolan`, a grundskola.
    static var small: Catalog {
        var catalog = Catalog()
        catalog.roles = Scribe.write("register/roller.yaml") { [$0.role("rektor"), $0.role("skolkurator")] }
        catalog.areas = Scribe.write("register/omraden.yaml") {
            [$0.area("samverkan"), $0.area("bemotande")]
        }
        catalog.terms = Scribe.write("register/begrepp.yaml") { [$0.term("elevhalsa"), $0.term("region")] }
        catalog.laws = Scribe.write("register/lagrum.yaml") { [$0.law("skollagen")] }
        catalog.provisions = Scribe.write("register/bestammelser.yaml") {
            [$0.provision("skollagen-2-25", law: "skollagen", chapter: "2", paragraph: "25")]
        }
        catalog.questions = Scribe.write("register/fragor.yaml") {
            [$0.question("moten"), $0.question("rutin", kind: .routine)]
        }
        catalog.equivalences = Scribe.write("register/motsvarigheter.yaml") { [$0.equivalence("sv-rutiner")] }
        catalog.systems = [.small()]
        catalog.municipality = .small()
        catalog.schools = [.small()]
        return catalog
    }
}

extension QualitySystem {
    static func small(_ sections: ((Scribe) -> [Section])? = nil) -> QualitySystem {
        .written("psyk") { scribe in
            scribe.system("psyk", roles: ["skolkurator"], sections?(scribe) ?? [.small(scribe)])
        }
    }

    static func written(_ id: String, _ body: (Scribe) -> QualitySystem) -> QualitySystem {
        Scribe.write("kvalitetssystem/\(id).yaml", body)
    }
}

extension Section {
    static func small(_ scribe: Scribe) -> Section {
        scribe.section(
            "psyk/samverkan",
            [
                scribe.requirement("psyk/samverkan/1"),
                scribe.requirement("psyk/samverkan/2", questions: ["moten"]),
            ])
    }
}

extension Municipality {
    static func small(
        systems: [String] = ["psyk"], schoolYear: String = "2026/2027",
        _ decisions: (Scribe) -> LayerDecisions? = { _ in nil }
    ) -> Municipality {
        Scribe.write("kommun.yaml") { scribe in
            scribe.municipality(systems: systems, schoolYear: schoolYear, decisions(scribe))
        }
    }

    static func tailored(_ tailoring: (Scribe) -> Tailoring) -> Municipality {
        .small { $0.decisions(tailoring: tailoring($0)) }
    }
}

extension SchoolArea {
    static func norra(_ decisions: (Scribe) -> LayerDecisions?) -> SchoolArea {
        Scribe.write("skolomraden/norra.yaml") { $0.schoolArea("norra", decisions($0)) }
    }
}

extension School {
    static func small(
        _ id: String = "aspskolan", area: String? = nil, scope: Scope = [.compulsory: "alla"],
        decisions: (Scribe) -> LayerDecisions? = { _ in nil },
        localSections: (Scribe) -> [LocalSection] = { _ in [] }, goals: (Scribe) -> [Goal] = { _ in [] }
    ) -> School {
        Scribe.write("skolor/\(id).yaml") { scribe in
            scribe.school(
                id, area: area, scope: scope, localSections: localSections(scribe), goals: goals(scribe),
                decisions(scribe))
        }
    }
}

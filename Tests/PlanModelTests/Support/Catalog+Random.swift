import PlanModel

extension Catalog {
    /// A catalog made by chance: each file is right in itself, but the layers may well be at odds.
    static func random(seed: UInt64) -> Catalog {
        var random = SplitMix64(seed: seed)
        /// Every file has a chance of its own, since it is written twice.
        func written<Part>(_ path: String, _ body: (Scribe, inout SplitMix64) -> Part) -> Part {
            let seed = random.next()
            return Scribe.write(path) { scribe in
                var random = SplitMix64(seed: seed)
                return body(scribe, &random)
            }
        }
        var catalog = Catalog()
        catalog.questions = written("register/fragor.yaml") { scribe, random in
            questionIDs.map { scribe.question($0, isObligatory: random.chance(50)) }
        }
        catalog.systems = ["a", "b", "c"].prefix(random.number(1...3)).map { id in
            written("kvalitetssystem/\(id).yaml") { $0.randomSystem(id, &$1) }
        }
        let municipality = written("kommun.yaml") { scribe, random in
            scribe.municipality(
                systems: random.some(1...3, of: catalog.systems.map(\.id)),
                scribe.randomDecisions(adding: "k", to: catalog, &random))
        }
        catalog.municipality = municipality
        let tailored = catalog
        catalog.schoolAreas = ["norra", "sodra"].prefix(random.number(0...2)).map { id in
            written("skolomraden/\(id).yaml") { scribe, random in
                // Now and then what the municipality has added already.
                let letter = random.chance(40) ? "k" : "n"
                return scribe.schoolArea(id, scribe.randomDecisions(adding: letter, to: tailored, &random))
            }
        }
        catalog.schools = ["ase", "bo", "cia", "dag"].prefix(random.number(0...4)).map { id in
            written("skolor/\(id).yaml") { $0.randomSchool(id, in: catalog, &$1) }
        }
        return catalog
    }

    fileprivate static let questionIDs = ["q1", "q2", "q3", "q4"]
    fileprivate static let roleIDs = ["rektor", "skolkurator", "larare"]
}

extension Scope {
    fileprivate static func random(_ forms: ClosedRange<Int>, _ random: inout SplitMix64) -> Scope {
        let all: [SchoolForm] = [.compulsory, .upperSecondary, .leisureCentre]
        let texts = ["alla", "alla", "F", "1-3", "4-6", "7-9", "2, 8"]
        return Scope(
            random.some(forms, of: all).map { form in
                let grades = texts.randomElement(using: &random).flatMap { Grades($0) }
                return Entry(form: form, grades: grades ?? .all)
            })
    }
}

extension Scribe {
    fileprivate func randomSystem(_ id: String, _ random: inout SplitMix64) -> QualitySystem {
        var sections: [Section] = []
        for number in 1...random.number(1...3) {
            let id = SectionID(system: id, local: "s\(number)")
            var requirements: [Requirement] = []
            for number in 0..<random.number(0...4) {
                requirements.append(randomRequirement(RequirementID(id, "\(number + 1)"), &random))
            }
            sections.append(section(id, requirements))
        }
        return system(
            id, status: random.chance(15) ? .superseded : .current, scope: .random(1...2, &random),
            roles: random.some(0...1, of: Catalog.roleIDs), sections)
    }

    private func randomRequirement(_ id: RequirementID, _ random: inout SplitMix64) -> Requirement {
        requirement(
            id, "Lydelsen av \(id).", actors: random.some(1...2, of: Catalog.roleIDs),
            questions: random.some(0...2, of: Catalog.questionIDs),
            scope: random.chance(40) ? .random(1...2, &random) : nil)
    }

    fileprivate func randomDecisions(
        adding letter: String, to catalog: Catalog, _ random: inout SplitMix64
    ) -> LayerDecisions {
        let tailoring = random.chance(85) ? randomTailoring(letter, catalog, &random) : Tailoring()
        return decisions(
            contacts: random.some(0...2, of: Catalog.roleIDs).map { contact($0) },
            values: random.some(0...2, of: ["huvudman", "elevsystem"]).map { ($0, "Värdet \(letter)") },
            tailoring: tailoring, answers: randomAnswers(lockable: true, &random),
            activities: randomActivities(letter, &random))
    }

    private func randomTailoring(
        _ letter: String, _ catalog: Catalog, _ random: inout SplitMix64
    ) -> Tailoring {
        let requirements = catalog.allRequirements.map(\.id)
        var sections = catalog.allSections.map(\.id)
        var addedSections: [Tailoring.AddedSection] = []
        for number in 0..<random.number(0...2) {
            guard let system = catalog.systems.randomElement(using: &random)?.id else { break }
            let id = SectionID(system: system, local: "\(letter)\(number)")
            let neighbours = sections.filter { $0.system == system }.map(\.local) + ["\(letter)0", "okant"]
            let content = (0..<random.number(0...2)).map { number in
                randomRequirement(RequirementID(id, "\(number)"), &random)
            }
            let after = random.chance(60) ? neighbours.randomElement(using: &random) : nil
            addedSections.append(added(section(id, content), after: after))
            sections.append(id)
        }
        let addedRequirements = (0..<random.number(0...4)).compactMap { number in
            sections.randomElement(using: &random).map { section in
                let neighbours =
                    requirements.filter { $0.sectionID == section }.map(\.local)
                    + (0..<4).map { "\(letter)\($0)" }
                let after = random.chance(60) ? neighbours.randomElement(using: &random) : nil
                let id = RequirementID(section, "\(letter)\(number)")
                return added(randomRequirement(id, &random), after: after)
            }
        }
        return Tailoring(
            exclusions: random.some(0...3, of: requirements).map { id in
                exclusion(id, motivation: "\(letter) tar bort \(id).")
            },
            replacements: random.some(0...3, of: requirements).map { id in
                replacement(
                    id, "\(letter) skriver \(id).", title: random.chance(50) ? "Rubriken av \(letter)" : nil,
                    isLocked: random.chance(50))
            },
            addedRequirements: addedRequirements, addedSections: addedSections)
    }

    private func randomAnswers(lockable: Bool, _ random: inout SplitMix64) -> [LocalAnswer] {
        random.some(0...4, of: Catalog.questionIDs).map { question in
            if random.chance(20) { return answer(question, notApplicable: "Därför att.") }
            return answer(
                question, contacts: random.some(0...1, of: Catalog.roleIDs),
                variants: random.chance(30) ? [variant(role: "larare")] : [],
                isLocked: lockable && random.chance(30))
        }
    }

    private func randomActivities(_ letter: String, _ random: inout SplitMix64) -> [YearlyActivity] {
        (0..<random.number(0...3)).map { number in
            let day = CalendarDate("2026-09-1\(random.number(0...9))")
            let month = YearlyActivity.Time.month(random.number(1...12))
            return activity(
                "\(letter)-\(number)", random.chance(50) ? day.map { .date($0) } ?? month : month)
        }
    }

    fileprivate func randomSchool(
        _ id: String, in catalog: Catalog, _ random: inout SplitMix64
    ) -> School {
        let goals = (0..<random.number(0...2)).map { number in
            goal("mal-\(number)", requirements: random.some(0...2, of: catalog.allRequirements.map(\.id)))
        }
        return school(
            id, area: random.chance(70) ? catalog.schoolAreas.randomElement(using: &random)?.id : nil,
            scope: .random(1...3, &random), goals: goals,
            decisions(
                contacts: random.some(0...2, of: Catalog.roleIDs).map { contact($0) },
                values: [("bibliotek", "Biblioteket")], answers: randomAnswers(lockable: false, &random),
                activities: randomActivities(id, &random)))
    }
}

import PlanModel
import Testing

/// References in texts: the index says whether they lead somewhere, and what to say when they do not.
@Suite struct CatalogIndexTests {
    @Test(arguments: [
        "krav:psyk/samverkan/1", "avsnitt:psyk/samverkan", "system:psyk", "begrepp:elevhalsa",
        "lag:skollagen",
        "lag:skollagen-2-25", "roll:rektor", "skola:aspskolan", "omrade:samverkan", "krav:psyk/oro/1",
        "avsnitt:psyk/oro", "krav:psyk/samverkan/norra-1",
    ])
    func leadsSomewhere(address: String) throws {
        var catalog = Catalog.small
        catalog.municipality = .tailored { scribe in
            Tailoring(addedSections: [
                scribe.added(scribe.section("psyk/oro", [scribe.requirement("psyk/oro/1")]))
            ])
        }
        catalog.schoolAreas = [
            .norra { scribe in
                scribe.decisions(
                    tailoring: Tailoring(addedRequirements: [
                        scribe.added(scribe.requirement("psyk/samverkan/norra-1"))
                    ]))
            }
        ]
        #expect(try CatalogIndex(catalog).contains(Reference(parsing: address)))
    }

    @Test(arguments: [
        ("krav:psyk/samverkan/3", "PV0301", "krav:psyk/samverkan/1"),
        ("avsnitt:psyk/samverka", "PV0302", "avsnitt:psyk/samverkan"),
        ("system:psykosocial", "PV0303", nil),
        ("begrepp:elevhalsan", "PV0304", "begrepp:elevhalsa"),
        ("lag:skollagen-2-52", "PV0305", "lag:skollagen-2-25"),
        ("roll:rektro", "PV0307", "roll:rektor"),
        ("skola:aspskola", "PV0308", "skola:aspskolan"),
        ("omrade:samvrekan", "PV0310", "omrade:samverkan"),
    ])
    func leadsNowhere(address: String, id: String, meant: String?) throws {
        let index = CatalogIndex(.small)
        let reference = try Reference(parsing: address)
        #expect(!index.contains(reference))
        let span = Scribe.write("skolor/aspskolan.yaml") { $0.span(address) }
        let diagnostic = index.unknown(reference, at: span)
        #expect(diagnostic.finding == "\(id) skolor/aspskolan.yaml: \(address)")
        #expect(diagnostic.mend == meant.map { "\(address) → \($0)" })
    }
}

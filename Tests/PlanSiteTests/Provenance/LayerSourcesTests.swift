import Foundation
import PlanModel
import PlanRender
import Testing

/// A small municipality where every layer has changed what is read.
@Suite struct LayerSourcesTests {
    /// A golden case, with more questions and a school that answers in its own ways.
    private func withPages(_ work: (SitePages) throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let content = "\(folder)/Content"
            try FileManager.default.copyItem(
                atPath: repositoryFolder + "/Tests/Golden/anpassningar/input", toPath: content)
            func change(_ file: String, _ old: String, _ new: String) throws {
                let original = try text(of: "\(content)/\(file)")
                #expect(original.contains(old), "\(file)")
                try write(original.replacing(old, with: new), to: "\(content)/\(file)")
            }
            try change(
                "kvalitetssystem/stod.yaml", "frågor: [moten]",
                "frågor: [moten, protokoll, tolk, fler, vem]\n        källtext: Rektorn kallar.")
            try change(
                "register/fragor.yaml", "frågor:\n",
                "frågor:\n"
                    + [
                        ("protokoll", "text", "ja"), ("tolk", "text", "ja"), ("fler", "text", "nej"),
                        ("vem", "kontakt", "ja"),
                    ]
                    .map { id, kind, isObligatory in
                        """
                          - id: \(id)
                            rubrik: Om \(id)
                            fråga: Hur är det med \(id)?
                            svarstyp: \(kind)
                            obligatorisk: \(isObligatory)
                            område: samverkan
                            exempel: Så här är det med \(id).

                        """
                    }.joined())
            try change(
                "skolor/asp.yaml", "namn: Aspskolan\n",
                """
                namn: Aspskolan
                kontakter:
                  - roll: rektor
                    telefon: 0980-319 200
                svar:
                  protokoll:
                    text: Någon antecknar.
                    varianter:
                      - roll: skola
                        text: Skolan antecknar.
                      - roll: rektor
                        text: Rektorn antecknar.
                  vem:
                    kontakt: [rektor]

                """)
            try work(try #require(try await loadedPages(content)))
        }
    }

    /// `låst av: kommun kommun.yaml:8`
    private func told(_ places: [PageSources.Place]) -> [String] {
        places.map { place in
            let file = place.span.file.path.components(separatedBy: "/Content/").last ?? ""
            return "\(place.what): \(place.layer.slug) \(file):\(place.span.start.line)"
        }
    }

    private func item(_ anchor: String, on route: Route, in pages: SitePages) throws -> PageSources.Item {
        try #require(pages.sources(of: route)?.items.first { $0.anchor == anchor })
    }

    private static let asp = Route.school("asp", .section(SectionID(system: "stod", local: "samverkan")))
    private static let added = Route.school(
        "asp", .section(SectionID(system: "stod", local: "orosanmalan")))

    @Test func aTextThatTheMunicipalityHasReplacedAndLocked() async throws {
        try await withPages { pages in
            for route in [Self.asp, .system("stod"), .school("asp", .area("samverkan")), .requirements] {
                let item = try item("krav-stod-samverkan-1", on: route, in: pages)
                #expect(item.layer == .municipality && item.kind == .requirement)
                #expect(
                    told(item.places) == [
                        "texten: kommun kommun.yaml:11",
                        "rubriken: kvalitetssystem kvalitetssystem/stod.yaml:18",
                        "motiveringen: kommun kommun.yaml:12",
                        "ersatt text: kvalitetssystem kvalitetssystem/stod.yaml:21",
                        "låst av: kommun kommun.yaml:10",
                        "kravet: kvalitetssystem kvalitetssystem/stod.yaml:17",
                    ])
            }
        }
    }

    @Test func aTextAndATitleThatTheSchoolAreaHasReplaced() async throws {
        try await withPages { pages in
            let item = try item("krav-stod-samverkan-2", on: Self.asp, in: pages)
            #expect(item.layer == .schoolArea && item.title == "Möten i området")
            #expect(
                told(item.places) == [
                    "texten: skolomrade skolomraden/norra.yaml:9",
                    "motiveringen: skolomrade skolomraden/norra.yaml:10",
                    "ersatt text: kvalitetssystem kvalitetssystem/stod.yaml:27",
                    "kravet: kvalitetssystem kvalitetssystem/stod.yaml:23",
                    "antagen lydelse: kvalitetssystem kvalitetssystem/stod.yaml:29",
                ])
            let elsewhere = try self.item(
                "krav-stod-samverkan-2",
                on: .school("bjork", .section(SectionID(system: "stod", local: "samverkan"))), in: pages)
            #expect(elsewhere.layer == .system && elsewhere.title == "Möten")
        }
    }

    @Test func whatIsExcludedAndWhatIsAdded() async throws {
        try await withPages { pages in
            let excluded = try item("krav-stod-orosanmalan-1", on: Self.added, in: pages)
            #expect(excluded.kind == .exclusion && excluded.layer == .schoolArea && excluded.answers.isEmpty)
            #expect(
                told(excluded.places) == [
                    "motiveringen: skolomrade skolomraden/norra.yaml:5",
                    "undantaget: skolomrade skolomraden/norra.yaml:4",
                    "texten: kommun kommun.yaml:33", "kravet: kommun kommun.yaml:29",
                ])
            let section = try item("avsnitt-stod-orosanmalan", on: Self.added, in: pages)
            #expect(told(section.places) == ["avsnittet: kommun kommun.yaml:25"])
            let added = try item("krav-stod-orosanmalan-norra-1", on: Self.added, in: pages)
            #expect(
                told(added.places) == [
                    "texten: skolomrade skolomraden/norra.yaml:17",
                    "kravet: skolomrade skolomraden/norra.yaml:13",
                ])
            let listed = try item("krav-stod-samverkan-3", on: .requirements, in: pages)
            #expect(listed.kind == .exclusion && listed.layer == .municipality)
        }
    }

    @Test func answersOfEveryKind() async throws {
        try await withPages { pages in
            let locked = try item("krav-stod-samverkan-1", on: Self.asp, in: pages).answers
            #expect(locked.map(\.state) == [.inherited(.municipality)])
            #expect(
                locked.map { told($0.places) } == [
                    ["svaret: kommun kommun.yaml:35", "låst av: kommun kommun.yaml:35"]
                ])
            let answers = try item("krav-stod-samverkan-2", on: Self.asp, in: pages).answers
            #expect(answers.map(\.question.id) == ["moten", "protokoll", "tolk", "vem"])
            #expect(answers.map(\.state) == [.inherited(.schoolArea), .answered, .missing, .answered])
            #expect(answers.map(\.layer) == [.schoolArea, .school, .school, .school])
            #expect(
                answers.map { told($0.places) } == [
                    [
                        "svaret: skolomrade skolomraden/norra.yaml:19",
                        "åsidosatt svar: kommun kommun.yaml:38",
                    ],
                    ["varianten: skola skolor/asp.yaml:11", "svaret: skola skolor/asp.yaml:6"],
                    [],
                    ["svaret: skola skolor/asp.yaml:13", "kontakten: skola skolor/asp.yaml:3"],
                ])
            let other = try item(
                "krav-stod-samverkan-2",
                on: .school("bjork", .section(SectionID(system: "stod", local: "samverkan"))), in: pages)
            #expect(other.answers.map(\.state) == [.notApplicable, .missing, .missing, .missing])
            #expect(other.answers.first.map { told($0.places) }?.first == "svaret: skola skolor/bjork.yaml:6")
            let municipal = try item("krav-stod-samverkan-2", on: .system("stod"), in: pages)
            #expect(municipal.answers.isEmpty)
        }
    }

    @Test func thePageAsAWhole() async throws {
        try await withPages { pages in
            func told(_ route: Route) -> [String] {
                pages.sources(of: route).map { self.told($0.page) } ?? []
            }
            #expect(
                told(.school("asp", .yearlyCycle)) == [
                    "skolan: skola skolor/asp.yaml:1", "skolområdet: skolomrade skolomraden/norra.yaml:1",
                    "kommunen: kommun kommun.yaml:1",
                ])
            #expect(
                told(.school("bjork", .yearlyCycle)) == [
                    "skolan: skola skolor/bjork.yaml:1", "kommunen: kommun kommun.yaml:1",
                ])
            #expect(
                told(.system("stod")) == [
                    "kvalitetssystemet: kvalitetssystem kvalitetssystem/stod.yaml:1",
                    "kommunen: kommun kommun.yaml:1",
                ])
            #expect(told(.terms) == ["begreppen: kommun register/begrepp.yaml:1"])
            #expect(told(.laws) == ["lagrummen: kommun register/lagrum.yaml:1"])
        }
    }
}

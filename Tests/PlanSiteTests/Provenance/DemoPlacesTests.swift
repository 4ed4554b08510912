import Foundation
import PlanModel
import PlanRender
import Testing

/// That the places in the sources of the demo are where the things stand.
@Suite struct DemoPlacesTests {
    private func items() async throws -> [(path: String, item: PageSources.Item)] {
        let pages = try #require(try await loadedPages(demoContent))
        return pages.routes.flatMap { route in
            (pages.sources(of: route)?.items ?? []).map { (route.path, $0) }
        }
    }

    @Test func everyPlaceIsInAFileOfItsLayer() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        let sources = pages.routes.compactMap { pages.sources(of: $0) }
        let places =
            sources.flatMap(\.page)
            + sources.flatMap(\.items).flatMap { $0.places + $0.answers.flatMap(\.places) }
        for place in places {
            let path = place.span.file.path.dropFirst(demoContent.count + 1)
            let isHome =
                switch place.layer {
                case .system: path.hasPrefix("kvalitetssystem/")
                case .municipality: path == "kommun.yaml" || path.hasPrefix("register/")
                case .schoolArea: path.hasPrefix("skolomraden/")
                case .school: path.hasPrefix("skolor/")
                }
            #expect(isHome, "\(place.what): \(place.span.description)")
        }
        #expect(Set(places.map(\.layer)) == Set(Layer.allCases))
    }

    @Test func requirementsAndSectionsStandWhereTheyAreSaidTo() async throws {
        let pages = try #require(try await loadedPages(demoContent))
        var seen = Set<String>()
        for plan in pages.site.plans.map(\.plan) {
            let items = pages.sources(of: .school(plan.school.id, .wholePlan))?.items ?? []
            let byAnchor = Dictionary(items.map { ($0.anchor, $0) }, uniquingKeysWith: { first, _ in first })
            for planned in plan.systems.flatMap(\.requirements) {
                let item = try #require(byAnchor[planned.id.anchor])
                #expect(item.layer == planned.text.origin.layer)
                #expect(item.title == planned.title.value)
                let first = try #require(item.places.first)
                #expect(first.what == "texten" && first.span.firstLine.contains("text: "))
                #expect(first.span.text.words.starts(with: planned.text.value.string.words.prefix(4)))
                let home = try #require(item.places.first { $0.what == "kravet" })
                #expect(home.span.firstLine.words.joined(separator: " ").hasSuffix("id: \(planned.id.local)"))
                seen.formUnion(item.places.map(\.what))
            }
            for section in plan.systems.flatMap(\.sections).map(\.section) {
                let item = try #require(byAnchor[section.id.anchor])
                let home = try #require(item.places.first { $0.what == "avsnittet" })
                #expect(home.span.firstLine.hasSuffix("id: \(section.id.local)"))
                #expect(item.places.first?.what == (section.text == nil ? "avsnittet" : "texten"))
            }
        }
        #expect(
            seen.isSuperset(of: ["ersatt text", "motiveringen", "låst av", "motsvarigheten"]))
    }

    @Test func answersStandWhereTheyAreSaidTo() async throws {
        var states = Set<String>()
        var kinds: [String: Int] = [:]
        for answer in try await items().flatMap({ $0.item.answers }) {
            states.insert("\(answer.state)")
            if answer.state == .missing {
                #expect(answer.places.isEmpty && answer.layer == .school)
                continue
            }
            for place in answer.places {
                kinds[place.what, default: 0] += 1
                let line = place.span.firstLine.words.joined(separator: " ")
                switch place.what {
                case "varianten":
                    #expect(line.hasPrefix("- roll: ") || line.hasPrefix("- system: "), "\(line)")
                case "kontakten": #expect(line.hasPrefix("- roll: "), "\(line)")
                default: #expect(line.hasPrefix("\(answer.question.id):"), "\(line)")
                }
            }
            #expect(["svaret", "varianten"].contains(answer.places.first?.what))
            #expect(answer.places.first?.layer == answer.layer)
        }
        #expect(
            Set(kinds.keys) == ["svaret", "varianten", "kontakten", "låst av", "åsidosatt svar"])
        #expect(states.count >= 3, "\(states)")
    }

    @Test func theOthersStandWhereTheyAreSaidTo() async throws {
        var kinds = Set<PageSources.Kind>()
        for (path, item) in try await items() {
            // The anchors are made of ids, so the id can be looked for.
            let id = item.anchor.split(separator: "-", maxSplits: 1).last.map(String.init) ?? ""
            let wanted: String
            switch item.kind {
            case .localSection, .goal, .term, .law, .provision, .area, .role: wanted = "- id: \(id)"
            case .contact where path.hasSuffix("/skolor/aspskolan/index.html"): wanted = "- roll: \(id)"
            default: continue
            }
            let lines = item.places.map { $0.span.firstLine.trimmingCharacters(in: .whitespaces) }
            #expect(lines.contains(wanted), "\(path) \(item.anchor): \(lines)")
            kinds.insert(item.kind)
        }
        #expect(kinds.isSuperset(of: [.localSection, .goal, .term, .law, .provision, .area, .role]))
    }
}

extension String {
    /// As they are whatever the line breaks, without what begins and ends a YAML block.
    fileprivate var words: [Substring] {
        split(whereSeparator: \.isWhitespace).filter { ![">-", ">", "|", "|-"].contains($0) }
    }
}

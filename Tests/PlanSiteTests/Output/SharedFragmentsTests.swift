import Foundation
import PlanModel
import PlanSite
import Testing

/// What schools share is rendered once; what differs between them must not be.
@Suite struct SharedFragmentsTests {
    /// Changes to the demo content that make a text read differently from school to school.
    static let changes: [(file: String, old: String, new: String)] = [
        ("kvalitetssystem/psykosocial.yaml", "          Skolan ska ha mål", "          {{skola}} ska ha mål"),
        (
            "kvalitetssystem/psykosocial.yaml", "          Skolan ska ha mål",
            "          [Se här](skola:aspskolan). Skolan ska ha mål"
        ),
        (
            "register/motsvarigheter.yaml", "    skillnad: |\n",
            "    skillnad: |\n      Så är det på {{skola}}.\n"
        ),
        ("kommun.yaml", "      motivering: >-\n", "      motivering: >-\n        Gäller {{skola}}.\n"),
    ]

    @Test(arguments: changes.indices)
    func aSchoolReadsTheSameAloneAsAmongOthers(index: Int) async throws {
        let change = Self.changes[index]
        try await withTemporaryFolder { folder in
            let content = "\(folder)/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            let path = "\(content)/\(change.file)"
            let original = try text(of: path)
            #expect(original.contains(change.old))
            try write(original.replacing(change.old, with: change.new), to: path)
            // A school with the same requirements as Aspskolan shares its fragments.
            let school = try text(of: "\(content)/skolor/aspskolan.yaml")
            try write(
                school.replacing("namn: Aspskolan", with: "namn: Granskolan")
                    .replacing("99990001", with: "99990009"),
                to: "\(content)/skolor/granskolan.yaml")
            _ = try await SiteBuilder.build(SiteOptions(content: content), output: "\(folder)/alla")
            for school in ["aspskolan", "granskolan"] {
                _ = try await SiteBuilder.build(SiteOptions(content: content), output: "\(folder)/\(school)")
                _ = try await SiteBuilder.build(
                    SiteOptions(content: content, only: [school]), output: "\(folder)/\(school)")
                let pages = ["psykosocial/index.html", "hela-planen/index.html", "elevhalsoplan.md"]
                    .map { "skolor/\(school)/\($0)" }
                let translated = ["lattlast", "en", "ar"].flatMap { language in
                    ["index.html", "egna-avsnitt/index.html"].map { "\(language)/skolor/\(school)/\($0)" }
                }
                for page in pages + translated {
                    #expect(
                        try text(of: "\(folder)/\(school)/\(page)") == text(of: "\(folder)/alla/\(page)"))
                }
            }
            let other = try text(of: "\(folder)/alla/skolor/granskolan/hela-planen/index.html")
            #expect(!other.contains("Aspskolan ska ha mål"))
        }
    }
}

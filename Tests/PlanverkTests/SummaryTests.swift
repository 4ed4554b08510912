import PlanModel
@testable import PlanSite
import Testing

@testable import planverk

@Suite struct SummaryTests {
    private func summary(
        errors: Int = 0, warnings: Int = 0, notes: Int = 0, counts: (Int, Int, Int) = (3, 5, 84),
        output: StagedOutput.Summary? = nil, strict: Bool = false, milliseconds: Int = 400
    ) -> Summary {
        let severities: [Diagnostic.Severity] =
            Array(repeating: .error, count: errors) + Array(repeating: .warning, count: warnings)
            + Array(repeating: .note, count: notes)
        return Summary(
            report: SiteReport(
                diagnostics: severities.map { Diagnostic("PV9999", $0, "Prov", at: nil) }, schools: counts.0,
                systems: counts.1, pages: counts.2, output: output),
            strict: strict, duration: .milliseconds(milliseconds))
    }

    private func output(_ written: Int, _ unchanged: Int, _ removed: Int) -> StagedOutput.Summary {
        var summary = StagedOutput.Summary()
        (summary.written, summary.unchanged, summary.removed) = (written, unchanged, removed)
        return summary
    }

    @Test func aBuildTellsWhatWasMade() {
        #expect(
            summary(warnings: 2, output: output(12, 198, 0)).ofBuild()
                == "Byggde 3 skolor, 5 kvalitetssystem, 84 sidor (12 av 210 filer nya eller ändrade, 0 borttagna) på 0,4 s. 2 varningar."
        )
        #expect(
            summary(counts: (1, 1, 1), output: output(1, 0, 1), milliseconds: 1_270).ofBuild()
                == "Byggde 1 skola, 1 kvalitetssystem, 1 sida (1 av 1 fil ny eller ändrad, 1 borttagen) på 1,3 s."
        )
        #expect(
            summary(counts: (300, 5, 12_345), output: output(0, 98_765, 1_000)).ofBuild()
                == "Byggde 300 skolor, 5 kvalitetssystem, 12\u{A0}345 sidor (0 av 98\u{A0}765 filer nya eller ändrade, 1000 borttagna) på 0,4 s."
        )
    }

    @Test func aBuildThatStoppedSaysSo() {
        #expect(summary(errors: 1, warnings: 1).ofBuild() == "Inget byggdes. 1 fel. 1 varning.")
        #expect(
            summary(warnings: 2, strict: true).ofBuild()
                == "Inget byggdes. Inga fel. 2 varningar. Med `--strict` räknas varningar som fel.")
    }

    @Test func aCheckTellsWhatIsWrong() {
        #expect(summary().ofCheck() == "Kontrollerade 3 skolor, 5 kvalitetssystem på 0,4 s. Inga fel.")
        #expect(
            summary(warnings: 29, milliseconds: 12).ofCheck()
                == "Kontrollerade 3 skolor, 5 kvalitetssystem på mindre än 0,1 s. Inga fel. 29 varningar.")
        #expect(
            summary(errors: 3, notes: 1, strict: true, milliseconds: 61_000).ofCheck()
                == "Kontrollerade 3 skolor, 5 kvalitetssystem på 61,0 s. 3 fel. 1 upplysning.")
    }

    @Test(arguments: [
        (0, 0, false, RunStatus.success), (0, 2, false, .success), (0, 0, true, .success),
        (1, 0, false, .contentErrors),
        (0, 1, true, .contentErrors),
    ])
    func onlyErrorsFailUnlessStrict(_ errors: Int, _ warnings: Int, _ strict: Bool, _ expected: RunStatus) {
        #expect(summary(errors: errors, warnings: warnings, notes: 1, strict: strict).status == expected)
    }
}

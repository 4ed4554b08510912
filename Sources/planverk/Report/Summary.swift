internal import PlanModel
internal import PlanSite

/// The last line of a check or a build: what was done, how long it took and what is wrong.
struct Summary {
    let report: SiteReport
    let strict: Bool
    let duration: Duration

    /// Whether the content is good enough.
    var status: RunStatus {
        count(.error) > 0 || strict && count(.warning) > 0 ? .contentErrors : .success
    }

    func ofCheck() -> String {
        "Kontrollerade \(scope) på \(SwedishNumber.seconds(duration)). \(findings(always: true))"
    }

    func ofBuild() -> String {
        guard let output = report.output else {
            return "Inget byggdes. \(findings(always: true))"
        }
        let files = SwedishNumber.count(output.written + output.unchanged, "fil", "filer")
        let new = output.written == 1 ? "ny eller ändrad" : "nya eller ändrade"
        let gone = output.removed == 1 ? "borttagen" : "borttagna"
        let written =
            "\(SwedishNumber.grouped(output.written)) av \(files) \(new), \(SwedishNumber.grouped(output.removed)) \(gone)"
        let pages = SwedishNumber.count(report.pages, "sida", "sidor")
        let findings = findings(always: false)
        return "Byggde \(scope), \(pages) (\(written)) på \(SwedishNumber.seconds(duration))."
            + (findings.isEmpty ? "" : " \(findings)")
    }

    private var scope: String {
        SwedishNumber.count(report.schools, "skola", "skolor") + ", "
            + SwedishNumber.count(report.systems, "kvalitetssystem", "kvalitetssystem")
    }

    private func count(_ severity: Diagnostic.Severity) -> Int {
        report.diagnostics.count { $0.severity == severity }
    }

    /// `Inga fel. 29 varningar.`
    ///
    /// - Parameter always: whether to say also that nothing is wrong.
    private func findings(always: Bool) -> String {
        var sentences: [String] = []
        if count(.error) > 0 {
            sentences.append(SwedishNumber.count(count(.error), "fel", "fel"))
        } else if always {
            sentences.append("Inga fel")
        }
        if count(.warning) > 0 {
            sentences.append(SwedishNumber.count(count(.warning), "varning", "varningar"))
        }
        if count(.note) > 0 {
            sentences.append(SwedishNumber.count(count(.note), "upplysning", "upplysningar"))
        }
        if strict, count(.error) == 0, count(.warning) > 0 {
            sentences.append("Med `--strict` räknas varningar som fel")
        }
        return sentences.map { $0 + "." }.joined(separator: " ")
    }
}

internal import PlanModel
internal import PlanRender
internal import PlanSite

/// The start page for those who edit: how far every school has come, what is wrong, and what has just changed.
struct EditorsStartView: TemplateView {
    let snapshot: PreviewSnapshot
    let diagnostics: String
    private let schools: [SchoolRow]

    init(_ snapshot: PreviewSnapshot, diagnostics: String) {
        self.snapshot = snapshot
        self.diagnostics = diagnostics
        let problems = Dictionary(
            grouping: snapshot.diagnostics.filter { $0.severity != .note }, by: { $0.span?.file.path ?? "" })
        let shown: [SchoolRow] =
            snapshot.pages?.site.plans.map { view in
                let path = view.plan.school.name.span.file.path
                return SchoolRow(
                    plan: view.plan, problems: Findings(problems[path] ?? []),
                    isHeldBack: snapshot.live.heldBack.includes(view.plan.school.id))
            } ?? []
        let unshown = snapshot.live.unshownSchools.map {
            SchoolRow(unshown: $0, problems: Findings(problems[$0] ?? []))
        }
        schools = (shown + unshown).sortedInSwedish(by: \.name)
    }

    static let shape = ViewShape<Self>(
        "startsida",
        [
            .list("schools") { $0.schools }, .flag("hasSchools") { !$0.schools.isEmpty },
            .text("heldBack") { $0.heldBack }, .list("changes") { $0.changes },
            .flag("hasChanges") { !$0.snapshot.changes.isEmpty },
            .text("findings") { $0.snapshot.findings.inWords }, .html("diagnostics") { $0.diagnostics },
        ])

    private var heldBack: String {
        snapshot.live.heldBack == .everything && snapshot.pages != nil
            ? "Sidorna visas som de var innan felen kom in." : ""
    }

    private var changes: [ChangeRow] {
        snapshot.changes.map { change in
            ChangeRow(change: change, isThere: snapshot.pages?.route(at: change.path) != nil)
        }
    }

    struct SchoolRow: TemplateView {
        let name: String
        let href: String
        /// Nil for a school that has no plan to show.
        let answers: String?
        let missing: String
        let problems: Findings
        let isHeldBack: Bool

        init(plan: Plan, problems: Findings, isHeldBack: Bool) {
            name = plan.school.name.value
            href = "/" + Route.school(plan.school.id, .front).webPath
            let answered = plan.questions.count { $0.state != .missing && $0.state != .open }
            answers = "\(answered) av \(plan.questions.count)"
            missing = "\(plan.missingAnswers.count)"
            self.problems = problems
            self.isHeldBack = isHeldBack
        }

        /// A school whose file says too little to make pages of.
        init(unshown path: String, problems: Findings) {
            name = path
            href = ""
            answers = nil
            missing = ""
            self.problems = problems
            isHeldBack = false
        }

        static let shape = ViewShape<Self>(
            "school",
            [
                .text("name") { $0.name }, .text("href") { $0.href },
                .text("answers") { $0.answers ?? "inga sidor än" }, .text("missing") { $0.missing },
                .text("problems") { $0.problems == Findings([]) ? "inga" : $0.problems.inWords },
                .flag("isHeldBack") { $0.isHeldBack },
            ])
    }

    struct ChangeRow: TemplateView {
        let change: PageChange
        let isThere: Bool

        static let shape = ViewShape<Self>(
            "change",
            [
                .text("title") { $0.change.title },
                .text("href") { $0.isThere ? "/" + $0.change.path.webPath : "" },
                .text("kind") { $0.change.kind.rawValue },
                .text("files") { $0.change.files.joinedShortly },
            ])
    }
}

extension [String] {
    /// The first few of many files.
    fileprivate var joinedShortly: String {
        let shown = prefix(3).joined(separator: ", ")
        return count > 3 ? "\(shown) och \(count - 3) till" : shown
    }
}

extension LiveSite.HeldBack {
    func includes(_ school: String) -> Bool {
        switch self {
        case .nothing: false
        case .schools(let schools): schools.contains(school)
        case .everything: false
        }
    }
}

extension Route {
    /// The path as a browser shows it: a folder's own page is the folder.
    var webPath: String { path.webPath }
}

extension String {
    var webPath: String {
        self == "index.html" || hasSuffix("/index.html") ? String(dropLast("index.html".count)) : self
    }
}

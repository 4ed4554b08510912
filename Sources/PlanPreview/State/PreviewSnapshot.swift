internal import PlanModel
internal import PlanRender
internal import PlanSite

/// What the preview shows at one time.
struct PreviewSnapshot: Sendable {
    /// Higher in every snapshot that comes after another.
    fileprivate(set) var version = 1
    /// The version in which what pages show was last changed.
    fileprivate(set) var contentVersion = 1
    private(set) var live: LiveSite.State
    /// The files that everything comes from, by paths as they are shown to people.
    private(set) var inputs: Set<String>
    /// What only shows when pages are made and compared, which is done after they are shown.
    private var pageDiagnostics: [Diagnostic] = []
    /// The latest first.
    private(set) var changes: [PageChange] = []

    /// How many changed pages are remembered.
    private static let longestList = 30

    init(_ site: LiveSite) {
        live = site.state
        inputs = site.inputs
        diagnostics = live.diagnostics
        findings = Findings(diagnostics)
        diagnosticsMark = Self.mark(of: diagnostics)
    }

    private static func mark(of diagnostics: [Diagnostic]) -> Int {
        var hasher = Hasher()
        func combine(_ span: SourceSpan?) {
            guard let span else { return }
            hasher.combine(span)
            // The lines that are shown can change though the place does not.
            for line in Set([span.start.line, span.start.line + 1, span.end.line]).sorted() {
                hasher.combine(line)
                hasher.combine(span.file.text(ofLine: line))
            }
        }
        for diagnostic in diagnostics {
            hasher.combine(diagnostic)
            hasher.combine(diagnostic.severity)
            hasher.combine(diagnostic.explanation)
            combine(diagnostic.span)
            for note in diagnostic.notes {
                hasher.combine(note)
                combine(note.span)
            }
            for solution in diagnostic.solutions {
                hasher.combine(solution.summary)
                for replacement in solution.replacements {
                    hasher.combine(replacement.text)
                    combine(replacement.span)
                }
            }
        }
        return hasher.finalize()
    }

    private mutating func collectDiagnostics() {
        diagnostics =
            pageDiagnostics.isEmpty
            ? live.diagnostics : (live.diagnostics + pageDiagnostics).sortedForReading()
        findings = Findings(diagnostics)
        diagnosticsMark = Self.mark(of: diagnostics)
    }

    var pages: SitePages? { live.pages }

    /// In reading order.
    private(set) var diagnostics: [Diagnostic]
    private(set) var findings: Findings
    /// Another number when something else is said, or is said of files that have been read anew.
    private(set) var diagnosticsMark: Int

    /// The next snapshot, after files have been read anew.
    func followed(by site: LiveSite) -> PreviewSnapshot {
        var next = self
        next.version += 1
        next.contentVersion = next.version
        next.live = site.state
        next.inputs = site.inputs
        next.collectDiagnostics()
        return next
    }

    /// The next snapshot, with more known about the same pages; nil when it would say nothing new.
    func followed(by diagnostics: [Diagnostic], _ changes: [PageChange]) -> PreviewSnapshot? {
        guard diagnostics != pageDiagnostics || !changes.isEmpty else { return nil }
        var next = self
        next.version += 1
        next.pageDiagnostics = diagnostics
        next.collectDiagnostics()
        let paths = Set(changes.map(\.path))
        next.changes = Array(
            (changes + self.changes.filter { !paths.contains($0.path) }).prefix(Self.longestList))
        return next
    }
}

/// A page that reads otherwise since a file was saved.
struct PageChange: Hashable, Sendable {
    enum Kind: String, Sendable {
        case new = "ny"
        case changed = "ändrad"
        case gone = "borttagen"
    }

    let path: String
    let title: String
    let kind: Kind
    /// The files that were saved.
    let files: [String]
}

/// How much is wrong.
struct Findings: Equatable, Sendable {
    let errors: Int
    let warnings: Int
    let notes: Int

    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        notes = diagnostics.count { $0.severity == .note }
    }

    /// `2 fel och 3 varningar`.
    var inWords: String {
        let counts = [
            errors > 0 ? SwedishNumber.count(errors, "fel", "fel") : nil,
            warnings > 0 ? SwedishNumber.count(warnings, "varning", "varningar") : nil,
            notes > 0 ? SwedishNumber.count(notes, "upplysning", "upplysningar") : nil,
        ].compactMap(\.self)
        return counts.isEmpty ? "Inga fel eller varningar" : counts.joinedInSwedish()
    }
}

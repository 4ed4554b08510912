internal import PlanModel
internal import PlanRender

/// A list of diagnostics in the browser, with what a terminal shows of them: place, excerpt, marks and mends.
struct DiagnosticsView: TemplateView {
    let diagnostics: [DiagnosticView]

    static let shape = ViewShape<Self>("diagnoser", [.list("diagnostics") { $0.diagnostics }])

    /// - Parameter openable: the files that can be opened in an editor.
    init(_ diagnostics: [Diagnostic], openable: Set<String>) {
        // What stops a build comes before what does not; else in reading order.
        let inOrder = Diagnostic.Severity.allCases.reversed().flatMap { severity in
            diagnostics.filter { $0.severity == severity }
        }
        self.diagnostics = inOrder.map { DiagnosticView($0, openable: openable) }
    }
}

struct DiagnosticView: TemplateView {
    let diagnostic: Diagnostic
    let openable: Set<String>

    init(_ diagnostic: Diagnostic, openable: Set<String>) {
        self.diagnostic = diagnostic
        self.openable = openable
    }

    static let shape = ViewShape<Self>(
        "diagnos",
        [
            .text("severity") { $0.diagnostic.severity.swedishName }, .text("id") { $0.diagnostic.id },
            .html("summary") { $0.diagnostic.summary.asInlineHTML },
            .html("explanation") { $0.diagnostic.explanation?.asInlineHTML ?? "" },
            .view("place") { view in
                view.diagnostic.span.map { PlaceView($0, mark: "^", openable: view.openable) }
            },
            .list("notes") { view in
                view.diagnostic.notes.map { NoteView(note: $0, openable: view.openable) }
            },
            .list("solutions") { view in
                view.diagnostic.solutions.map { SolutionView(solution: $0) }
            },
        ])
}

/// A place in a file with the lines that stand there.
struct PlaceView: TemplateView {
    let place: String
    let canOpen: Bool
    let excerpt: String

    static let shape = ViewShape<Self>(
        "plats",
        [
            .text("place") { $0.place }, .flag("canOpen") { $0.canOpen }, .html("excerpt") { $0.excerpt },
        ])

    init(_ span: SourceSpan, mark: Character, openable: Set<String>) {
        place = span.description.printable
        canOpen = openable.contains(span.file.path)
        excerpt = SourceExcerpt(span, mark: mark).rows.compactMap { row in
            switch row {
            case .line(let number, let text): SourceLineHTML.row("\(number)", HTMLText.escaped(text))
            case .marks(let marks):
                SourceLineHTML.row("", "<span class=\"markering\">\(HTMLText.escaped(marks))</span>")
            case .gap: SourceLineHTML.row("…", "")
            }
        }.joined(separator: "\n")
        // A file that is not there, or is empty, has no lines to show.
    }
}

struct NoteView: TemplateView {
    let note: Diagnostic.Note
    let openable: Set<String>

    static let shape = ViewShape<Self>(
        "notering",
        [
            .html("text") { $0.note.text.asInlineHTML },
            .view("place") { view in
                view.note.span.map { PlaceView($0, mark: "-", openable: view.openable) }
            },
        ])
}

struct SolutionView: TemplateView {
    let solution: Diagnostic.Solution

    static let shape = ViewShape<Self>(
        "losning",
        [
            .html("text") { $0.solution.summary.asInlineHTML }, .html("edit") { $0.edit },
        ])

    /// The lines before and after, where the mend is an edit.
    private var edit: String {
        EditPreview(solution.replacements).hunks.map { hunk in
            func rows(_ lines: [String], _ tag: String) -> [String] {
                lines.enumerated().map { index, line in
                    let number = "\(hunk.firstLine + index)"
                    return "<\(tag)>\(SourceLineHTML.numbered(number, HTMLText.escaped(line)))</\(tag)>"
                }
            }
            return (rows(hunk.before, "del") + rows(hunk.after, "ins") + (hunk.isShortened ? ["…"] : []))
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

/// Lines of a file with their numbers beside them.
private enum SourceLineHTML {
    static func row(_ number: String, _ html: String) -> String {
        "<span class=\"rad\">\(numbered(number, html))</span>"
    }

    static func numbered(_ number: String, _ html: String) -> String {
        "<span class=\"nr\">\(number)</span>\(html)"
    }
}

extension String {
    /// A sentence of a diagnostic: what stands between backticks is code, and lines stay lines.
    var asInlineHTML: String {
        let parts = HTMLText.escaped(printable).split(separator: "`", omittingEmptySubsequences: false)
        // A backtick without a partner is a backtick.
        let pairs = parts.count.isMultiple(of: 2) ? parts.count - 1 : parts.count
        var html = ""
        for (index, part) in parts.enumerated() {
            if index >= pairs {
                html += "`\(part)"
            } else {
                html += index.isMultiple(of: 2) ? String(part) : "<code>\(part)</code>"
            }
        }
        return html.replacing("\n", with: "<br>")
    }
}

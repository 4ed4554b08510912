internal import ArgumentParser
internal import PlanModel
internal import PlanSite

struct NewSchoolCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "skola", abstract: "Gör en skolas fil med alla frågor som skolan ska svara på.",
        discussion: """
            Frågorna hämtas ur de kvalitetssystem som ingår i kommunens planer och gäller skolans årskurser. Varje \
            svar ligger färdigt att fylla i.
            """)

    @OptionGroup var options: NewFileOptions

    @Option(
        help: ArgumentHelp(
            "En skolform och dess årskurser. Upprepa flaggan för fler skolformer. Utan den: grundskola=1-9.",
            valueName: "form=årskurser"),
        transform: Scope.Entry.init(argument:))
    var skolform: [Scope.Entry] = []

    func validate() throws {
        var seen = Set<SchoolForm>()
        for entry in skolform where !seen.insert(entry.form).inserted {
            throw ValidationError(
                "Skolformen `\(entry.form.rawValue)` är angiven två gånger. Skriv årskurserna tillsammans, till exempel `grundskola=1-3, 7-9`."
            )
        }
    }

    func run(on console: Console) async throws(SiteFailure) -> RunStatus {
        let forms =
            skolform.isEmpty ? [Scope.Entry(form: .compulsory, grades: Grades("1-9") ?? .all)] : skolform
        let made = try await Starters.makeSchool(options.id, scope: Scope(forms), content: options.content)
        console.write(
            """
            Gjorde \(made.path) med \(SwedishNumber.count(made.questions, "fråga", "frågor")).
            Fyll i svaren och kontrollera dem: planverk check

            """)
        return .success
    }
}

extension Scope.Entry {
    /// Reads `grundskola=7-9`; without `=` all grades are meant.
    @Sendable init(argument: String) throws {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let word = parts[0]
        guard let form = SchoolForm(word: word) else {
            let known = SchoolForm.allCases.map(\.rawValue)
            let nearest = Suggestion.nearest(to: word, among: known).map { " Menade du `\($0)`?" } ?? ""
            throw ValidationError(
                "Skolformen `\(word)` finns inte.\(nearest) Skolformerna är \(known.map { "`\($0)`" }.joinedInSwedish())."
            )
        }
        guard let grades = parts.count == 2 ? Grades(parts[1]) : .all else {
            throw ValidationError("Skriv årskurserna som `alla`, `7-9`, `F` eller `1-3, 7-9`.")
        }
        self.init(form: form, grades: grades)
    }
}

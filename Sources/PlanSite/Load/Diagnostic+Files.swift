internal import PlanContent
internal import PlanModel

/// Files that are missing or lie wrong: PV00.
extension Diagnostic {
    static func contentFileMissing(_ path: String, kind: ContentKind) -> Self {
        let start = SourceSpan(file: SourceFile(path: path, bytes: []), range: 0..<0)
        return Self(
            "PV0001", "Filen `\(path)` saknas", explanation: "Den ska innehålla \(kind.shape.title).",
            at: start,
            solutions: [
                Solution(
                    kind == .municipality
                        ? "Skapa den med `planverk new kommun ID`."
                        : "Kopiera registret från Planverks exempel, eller skapa filen.")
            ])
    }

    static func badFileName(_ path: String, suggestion: String) -> Self {
        let start = SourceSpan(file: SourceFile(path: path, bytes: []), range: 0..<0)
        return Self(
            "PV0002", "Filnamnet kan inte vara ett id",
            explanation:
                "Filens namn blir en del av webbadressen, så det skrivs med små bokstäver a–z, siffror och bindestreck.",
            at: start, solutions: [Solution("Byt namn till `\(suggestion)`.")])
    }

    static func unexpectedFile(_ path: String, path relative: String, isFolder: Bool, known: [String]) -> Self
    {
        let start = SourceSpan(file: SourceFile(path: path, bytes: []), range: 0..<0)
        let nearest = Suggestion.nearest(to: isFolder ? relative + "/" : relative, among: known)
        let ending =
            isFolder || relative.hasSuffix(".yaml")
            ? [] : [Solution("En fil med innehåll ska sluta på `.yaml`.")]
        return Self(
            "PV0003", "\(isFolder ? "Mappen" : "Filen") används inte",
            explanation: "Planverk läser \(known.map { "`\($0)`" }.joinedInSwedish()).", at: start,
            solutions: (nearest.map { [Solution("Menade du `\($0)`?")] } ?? []) + ending
                + [Solution("Byt namn eller flytta ut den ur innehållsmappen.")])
    }

    static func unknownTemplateFile(_ path: String, name: String, known: [String]) -> Self {
        let start = SourceSpan(file: SourceFile(path: path, bytes: []), range: 0..<0)
        let nearest = Suggestion.nearest(to: name, among: known)
        return Self(
            "PV0004", .warning, "Filen ersätter ingen sidmall",
            explanation: "En fil i mappen med sidmallar används bara om den heter som en av Planverks egna.",
            at: start,
            solutions: (nearest.map { [Solution("Menade du `\($0)`?")] } ?? [])
                + [Solution("Byt namn på filen eller ta bort den.")])
    }

    static func linkLeadsOut(_ path: String) -> Self {
        let start = SourceSpan(file: SourceFile(path: path, bytes: []), range: 0..<0)
        return Self(
            "PV0007", "Länken leder ut ur mappen",
            explanation: "Filer utanför mappen läses inte, så att de inte kan publiceras av misstag.",
            at: start, solutions: [Solution("Lägg en kopia av filen i mappen i stället för länken.")])
    }

    static func missingLogo(_ name: Located<String>, in folder: String) -> Self {
        Self(
            "PV0009", "Logotypen `\(name.value)` finns inte",
            explanation: "Bilden ska ligga i `\(folder)`, i samma mapp som kommun.yaml.", at: name.span,
            solutions: [Solution("Lägg dit filen, rätta namnet eller ta bort raden.")])
    }

    /// For a preview, which goes on though its files cannot be read for the moment.
    ///
    /// - Parameter path: the file that cannot be read; nil when it is more than a file.
    static func unreadableInput(_ failure: SiteFailure, path: String? = nil) -> Self {
        Self(
            "PV0008", "Innehållet går inte att läsa just nu", explanation: failure.message,
            at: path.map { SourceSpan(file: SourceFile(path: $0, bytes: []), range: 0..<0) },
            solutions: [
                Solution("Lägg tillbaka det som saknas. Förhandsvisningen läser om det av sig själv.")
            ])
    }

    static func reservedSystemName(_ system: QualitySystem) -> Self {
        Self(
            "PV0005", "Ett kvalitetssystem kan inte heta `\(system.id)`",
            explanation: "Adressen används av en annan sida i varje skolas plan.", at: system.span,
            solutions: [Solution("Byt namn på filen.")])
    }
}

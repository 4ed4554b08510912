internal import PlanContent
internal import PlanModel

/// What must not be published about persons: PV09.
extension Diagnostic {
    /// - Parameter isBesideNumber: whether there is an identity number on the line, which is not to be shown.
    static func personalDatum(_ datum: FoundPersonalDatum, isBesideNumber: Bool) -> Self {
        switch datum.kind {
        case .identityNumber:
            personal(
                "PV0901", "Det här ser ut som ett personnummer eller samordningsnummer",
                explanation: "Datumet finns och kontrollsiffran stämmer. Sådana nummer får inte publiceras.",
                datum, mend: "Ta bort numret.", hidesDigits: isBesideNumber)
        case .privateMail:
            personal(
                "PV0902", "E-postadressen hör till en leverantör av privat e-post",
                explanation:
                    "Den som läser planen ska nå en funktion. En privat adress är en personuppgift, och svaren hamnar utanför kommunens kontroll.",
                datum, mend: "Skriv funktionens e-postadress hos kommunen.", hidesDigits: isBesideNumber)
        case .pupil(let sign):
            personal(
                "PV0903", "Det här ser ut som en uppgift om en enskild elev",
                explanation:
                    "\(sign.explanation) Planen är offentlig och får inte säga något om enskilda elever.",
                datum, mend: "Ta bort uppgiften, eller skriv så att det gäller alla elever.",
                hidesDigits: isBesideNumber)
        case .possiblePupil(let sign):
            personal(
                "PV0905", "Det här kan vara en uppgift om en enskild elev", severity: .warning,
                explanation: "\(sign.doubt) Planen är offentlig och får inte säga något om enskilda elever.",
                datum, mend: "Är det en elev? Ta bort uppgiften, eller skriv så att det gäller alla elever.",
                hidesDigits: isBesideNumber)
        case .namedMail:
            personal(
                "PV0904", "E-postadressen ser ut att vara gjord av en persons namn", severity: .warning,
                explanation: "Namn på personal är personuppgifter, och adressen blir fel när någon slutar.",
                datum,
                mend: "Skriv en funktionsbrevlåda, till exempel `kurator.skolan@kommunen.example`.",
                hidesDigits: isBesideNumber)
        }
    }

    private static func personal(
        _ id: String, _ summary: String, severity: Severity = .error, explanation: String,
        _ datum: FoundPersonalDatum, mend: String, hidesDigits: Bool
    ) -> Self {
        Self(
            id, severity, summary, explanation: explanation, at: datum.span,
            solutions: [
                Solution(mend),
                Solution(
                    "Får den stå? Lägg till en `uppgift`, skriven precis som här, och en `motivering` under `tillåtna uppgifter` i \(permissionFile(of: datum))."
                ),
            ], hidesDigits: hidesDigits)
    }

    private static func permissionFile(of datum: FoundPersonalDatum) -> String {
        let path = datum.span.file.path
        let hasOwn = ["/skolor/", "/skolomraden/"].contains { path.contains($0) }
        return hasOwn ? "samma fil" : "kommun.yaml"
    }

    static func permittedInVain(_ entry: Located<String>) -> Self {
        Self(
            "PV0910", .warning, "Uppgiften finns inte där den tillåts",
            explanation:
                "Inget i filen liknar en personuppgift och är skrivet så. Det som står i kommun.yaml gäller alla filer.",
            at: entry.span,
            solutions: [Solution("Skriv uppgiften precis som den står i texten, eller ta bort raderna.")])
    }
}

extension PersonalDatum.PupilSign {
    /// What it is that looks so.
    fileprivate var explanation: String {
        switch self {
        case .name: "Efter ordet för en elev står något som liknar ett namn."
        case .initials: "Efter ordet för en elev står något som liknar initialer."
        case .nameAndClass: "Något som liknar ett namn står tillsammans med en klass."
        case .birthDate: "Här står en födelsedag."
        case .diagnosis: "En diagnos står tillsammans med en klass eller något som liknar ett namn."
        }
    }

    /// Why it may be something else.
    fileprivate var doubt: String {
        switch self {
        case .name: "Efter ordet för en elev står ett ord med stor bokstav, som kan vara ett namn."
        case .initials: "Efter ordet för en elev står två stora bokstäver, som kan vara initialer."
        case .nameAndClass:
            "Ett ord med stor bokstav, som kan vara ett namn, står tillsammans med en klass."
        case .birthDate: "Här står en dag som kan vara en födelsedag."
        case .diagnosis:
            "En diagnos står tillsammans med en klass eller ett ord som kan vara ett namn. Få elever i en klass går att känna igen."
        }
    }
}

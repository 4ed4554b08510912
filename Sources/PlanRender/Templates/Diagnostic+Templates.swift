internal import PlanModel

/// What can be wrong in a template: PV06.
extension Diagnostic {
    // MARK: Tags

    static func unclosedTag(at span: SourceSpan) -> Self {
        Self(
            "PV0601", "Taggen avslutas inte", at: span,
            solutions: [Solution("Skriv `}}` efter namnet, eller `}}}` om taggen börjar med `{{{`.")])
    }

    static func namelessTag(at span: SourceSpan) -> Self {
        Self(
            "PV0602", "Taggen saknar namn", at: span,
            solutions: [Solution("Skriv namnet på det som ska visas, eller ta bort taggen.")])
    }

    static func unsupportedTag(at span: SourceSpan) -> Self {
        Self(
            "PV0603", "Sådana taggar går inte att använda",
            explanation:
                "Mallar kan inte byta avgränsare (`{{=`), ärva (`{{<`, `{{$`) eller skriva `{{&`.",
            at: span, solutions: [Solution("Ta bort taggen. Färdig HTML skrivs `{{{namn}}}`.")])
    }

    static func unclosedSection(_ name: TemplateName, at span: SourceSpan) -> Self {
        Self(
            "PV0604", "`\(name.value)` avslutas inte", at: span,
            solutions: [Solution("Skriv `{{/\(name.value)}}` där den ska sluta.")])
    }

    static func endWithoutStart(_ name: TemplateName, at span: SourceSpan) -> Self {
        Self(
            "PV0605", "`{{/\(name.value)}}` avslutar något som inte har börjat", at: span,
            solutions: [Solution("Ta bort taggen, eller skriv `{{#\(name.value)}}` där den ska börja.")])
    }

    static func mismatchedEnd(_ name: TemplateName, at span: SourceSpan, open: TemplateName) -> Self {
        Self(
            "PV0606", "`{{/\(name.value)}}` står där `\(open.value)` skulle avslutas", at: span,
            notes: [Note("`\(open.value)` börjar här.", at: open.span)],
            solutions: [
                Solution(
                    "Skriv `{{/\(open.value)}}` här.", replacements: [.init(name.span, with: open.value)])
            ])
    }

    // MARK: Names

    static func unknownField(_ name: TemplateName, in view: ViewOutline, outer: ViewOutline?) -> Self {
        let known = view.fields.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
        let elsewhere = outer.map { " `\(name.value)` finns i `\($0.name)`, men kan inte nås härifrån." }
        return Self(
            "PV0610", "`\(name.value)` finns inte i `\(view.name)`",
            explanation: (known.isEmpty ? "Här finns inga fält." : "Här finns \(known).") + (elsewhere ?? ""),
            at: name.span,
            solutions: .replacing(name.span, name.value, with: view.fields.keys)
                + [Solution("Använd ett av namnen som finns, eller ta bort taggen.")])
    }

    static func unescapedText(_ name: TemplateName, at span: SourceSpan) -> Self {
        Self(
            "PV0611", "`\(name.value)` är text och får inte skrivas med tre klamrar",
            explanation: "Tecken som `<` skulle läsas som HTML.", at: span,
            solutions: [
                Solution(
                    "Skriv `{{\(name.value)}}`.", replacements: [.init(span, with: "{{\(name.value)}}")])
            ])
    }

    static func escapedHTML(_ name: TemplateName, at span: SourceSpan) -> Self {
        Self(
            "PV0612", "`\(name.value)` är färdig HTML och skrivs med tre klamrar",
            explanation: "Med två klamrar visas taggarna som text.", at: span,
            solutions: [
                Solution(
                    "Skriv `{{{\(name.value)}}}`.", replacements: [.init(span, with: "{{{\(name.value)}}}")])
            ])
    }

    static func notText(_ name: TemplateName, at span: SourceSpan) -> Self {
        Self(
            "PV0613", "`\(name.value)` är inte text och kan inte visas så", at: span,
            solutions: [Solution("Skriv `{{#\(name.value)}}...{{/\(name.value)}}` runt det som ska visas.")])
    }

    // MARK: Templates

    static func unknownTemplate(_ name: TemplateName, among known: some Sequence<String>) -> Self {
        Self(
            "PV0620", "Mallen `\(name.value)` finns inte", at: name.span,
            solutions: .replacing(name.span, name.value, with: known)
                + [Solution("Lägg till filen `\(name.value).mustache`, eller ta bort taggen.")])
    }

    static func endlessTemplate(_ name: TemplateName) -> Self {
        Self(
            "PV0622", "Mallen `\(name.value)` innehåller sig själv utan slut", at: name.span,
            solutions: [Solution("Ta bort taggen.")])
    }

    static func missingPageTemplate(_ name: String, among known: some Sequence<String>) -> Self {
        let near = Suggestion.nearest(to: name, among: known)
        return Self(
            "PV0623", "Mallen `\(name)` saknas", explanation: "Sidorna som visas med den kan inte skapas.",
            at: nil,
            solutions: (near.map { [Solution("Heter filen `\($0).mustache`? Byt i så fall namn på den.")] }
                ?? [])
                + [Solution("Lägg till filen `\(name).mustache`, eller ta bort den egna mallmappen.")])
    }

    static func unusedTemplate(_ name: String, in file: SourceFile) -> Self {
        Self(
            "PV0624", .warning, "Mallen `\(name)` används inte",
            explanation: "Ingen sida visas med den, och ingen annan mall tar in den.",
            at: SourceSpan(file: file, range: 0..<0),
            solutions: [Solution("Ta bort filen, eller rätta dess namn.")])
    }

}

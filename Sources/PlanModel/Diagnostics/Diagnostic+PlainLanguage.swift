/// What makes a text hard to read or out of date: PV08.
extension Diagnostic {
    package static func longSentence(words: Int, limit: Int, at span: SourceSpan) -> Self {
        Self(
            "PV0801", .warning, "Meningen har \(words) ord",
            explanation: "Korta meningar är lättare att läsa. Gränsen är \(limit) ord.", at: span,
            solutions: [
                Solution("Dela meningen, eller gör en uppräkning till en punktlista."), .silencing("PV0801"),
            ])
    }

    package static func passivePile(_ verbs: [String], at span: SourceSpan) -> Self {
        Self(
            "PV0802", .warning, "Meningen har \(verbs.count) verb i passiv form",
            explanation:
                "Det är \(verbs.map { "`\($0)`" }.listed). Passiv form döljer vem som ska göra det.",
            at: span,
            solutions: [
                Solution("Skriv vem som gör vad, till exempel ”rektorn beslutar” i stället för ”beslutas”."),
                .silencing("PV0802"),
            ])
    }

    package static func unexplainedAbbreviation(_ abbreviation: String, at span: SourceSpan) -> Self {
        Self(
            "PV0803", .warning, "Förkortningen `\(abbreviation)` är inte förklarad",
            explanation:
                "Texten kan visas för sig. Därför ska den eller ordlistan säga vad förkortningen betyder.",
            at: span,
            solutions: [
                Solution("Skriv ut orden, med förkortningen inom parentes efter: ”orden (\(abbreviation))”."),
                Solution(
                    "Lägg till förkortningen i register/begrepp.yaml, som begrepp eller bland `former`."),
                .silencing("PV0803"),
            ])
    }

    /// - Parameter isFixed: whether the words are the same in all sentences.
    package static func shortenedWords(
        _ abbreviation: String, words: String, isFixed: Bool, at span: SourceSpan
    ) -> Self {
        Self(
            "PV0803", .warning, "`\(abbreviation)` är inte utskrivet",
            explanation: "Utskrivna ord är lättare att läsa, och att lyssna på med en skärmläsare.", at: span,
            solutions: [
                Solution("Skriv ”\(words)”.", replacements: isFixed ? [Replacement(span, with: words)] : []),
                .silencing("PV0803"),
            ])
    }

    package static func outdatedTerm(_ word: String, _ term: Term, replacement: Term?, at span: SourceSpan)
        -> Self
    {
        Self(
            "PV0804", .warning, "`\(word)` är en äldre term", at: span,
            notes: [Note("Ordlistan säger att `\(term.term)` är en äldre term.", at: term.span)],
            solutions: [
                Solution(
                    replacement.map { "Skriv `\($0.term)`, i den form som passar." } ?? "Skriv dagens ord."),
                Solution(
                    "Handlar texten om förr? Säg det i samma mening, till exempel ”hette tidigare” eller ”(i dag \(replacement?.term ?? "…"))”, eller sätt ordet inom citattecken."
                ), .silencing("PV0804"),
            ])
    }

    package static func endedLaw(_ ended: LawsInForce.Ended, at span: SourceSpan) -> Self {
        let day = ended.lastDay.map { "gällde det till och med den \($0.inWords)" } ?? "är det ersatt"
        let successor = ended.successor.map { Solution("Hänvisa till det som gäller: `\($0)`.") }
        let law = ended.lawSuccessor.map {
            Solution("Lagen är ersatt av `\($0)`. Se efter vad den säger, och hänvisa i så fall dit.")
        }
        return Self(
            "PV0805", .warning, "\(ended.title) gäller inte längre",
            explanation: "Enligt lagrum.yaml \(day), men texten nämner det som gällande.", at: span,
            notes: [Note("Så står det i registret.", at: ended.span)],
            solutions: [successor ?? law].compactMap(\.self) + [
                Solution(
                    "Handlar det om förr? Säg det i texten, till exempel ”den äldre lagen” eller ”är upphävd”."
                ),
                .silencing("PV0805"),
            ])
    }

    // MARK: Silencing

    static func silencingWithoutReason(at span: SourceSpan) -> Self {
        Self(
            "PV0810", .warning, "Tystningen har inget skäl",
            explanation: "Utan skäl vet ingen efteråt varför den finns, och varningen ges ändå.", at: span,
            solutions: [Solution("Skriv skälet efter koden: `# klarspråk: PV0801 – skälet`.")])
    }

    static func silencingInVain(_ code: String, at span: SourceSpan) -> Self {
        Self(
            "PV0811", .warning, "Tystningen av `\(code)` behövs inte",
            explanation: "Det finns ingen sådan varning i texten på raden under eller på samma rad.",
            at: span,
            solutions: [Solution("Ta bort koden, eller flytta kommentaren till raden ovanför texten.")])
    }

    static func notSilenceable(_ code: String, at span: SourceSpan, among known: [String]) -> Self {
        let permission =
            code.hasPrefix("PV09")
            ? [Solution("En uppgift som får stå tillåts under `tillåtna uppgifter`, med en motivering.")] : []
        return Self(
            "PV0813", .warning, "`\(code)` kan inte tystas",
            explanation: "Bara \(known.first ?? "")–\(known.last ?? "") kan tystas med en kommentar.",
            at: span,
            solutions: permission + [Solution("Rätta koden, eller ta bort den och rätta det som den gäller.")]
        )
    }

    static func silencingInText(at span: SourceSpan) -> Self {
        Self(
            "PV0814", .warning, "Tystningen står inuti texten",
            explanation: "Den tystar inget, och publiceras som en del av texten.", at: span,
            solutions: [
                Solution("Flytta den till raden ovanför nyckeln, eller till nyckelns rad efter `|`.")
            ])
    }

    static func misspeltSilencing(at span: SourceSpan) -> Self {
        Self(
            "PV0815", .warning, "Tystningen är felskriven och tystar inget",
            explanation: "Den börjar med `klarspråk:`, med små bokstäver, å och kolon.", at: span,
            solutions: [
                Solution("Skriv `klarspråk:`.", replacements: [Replacement(span, with: "klarspråk:")])
            ])
    }

    static func silencingWithoutCode(at span: SourceSpan) -> Self {
        Self(
            "PV0812", .warning, "Tystningen säger inte vad som ska tystas", at: span,
            solutions: [Solution("Skriv en kod och ett skäl: `# klarspråk: PV0801 – skälet`.")])
    }
}

extension Diagnostic.Solution {
    fileprivate static func silencing(_ code: String) -> Self {
        Self("Ska det vara så? Skriv `# klarspråk: \(code) – skälet` på raden ovanför nyckeln.")
    }
}

extension [String] {
    /// `a, b och c`.
    fileprivate var listed: String {
        count < 2 ? joined() : dropLast().joined(separator: ", ") + " och " + (last ?? "")
    }
}

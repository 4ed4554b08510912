internal import PlanModel

/// What is said about a file as a whole: its size, encoding and documents.
extension Diagnostic {
    static func emptyFile(_ file: SourceFile) -> Self {
        Diagnostic(
            "PV0101", "Filen är tom",
            explanation: "Filen har inget innehåll, eller bara kommentarer.",
            at: SourceSpan(file: file, range: 0..<0),
            solutions: [.init("Skriv innehållet i filen, eller ta bort filen om den inte behövs.")])
    }

    static func invalidUTF8(_ text: LenientUTF8, in file: SourceFile) -> Self {
        let first = text.invalid.first
        let notes = text.invalid.dropFirst().map { invalid in
            Note("Även byten \(name(of: invalid)).", at: SourceSpan(file: file, range: invalid.range))
        }
        let rest = text.invalidCount - text.invalid.count
        let guess =
            text.looksLikeWindows1252
            ? "Filen är troligen sparad med kodningen Windows-1252 (som ibland kallas ANSI eller Latin-1)."
            : "Resten av filen är UTF-8, så texten är troligen inklistrad eller skadad just här."
        return Diagnostic(
            "PV0102", "Filen är inte sparad som UTF-8",
            explanation: (first.map { "Byten \(name(of: $0)) kan inte läsas som UTF-8. " } ?? "") + guess,
            at: first.map { SourceSpan(file: file, range: $0.range) },
            notes: notes + (rest > 0 ? [Note("Ytterligare \(rest) byte i filen är inte UTF-8.")] : []),
            solutions: [
                text.looksLikeWindows1252
                    ? .init("Öppna filen i en textredigerare och spara den med kodningen UTF-8.")
                    : .init("Skriv om tecknet för hand och spara filen med kodningen UTF-8.")
            ])
    }

    private static func name(of invalid: LenientUTF8.InvalidByte) -> String {
        let meaning = invalid.windows1252.map { " (”\($0)” i Windows-1252)" } ?? ""
        return "\(hexadecimal(UInt32(invalid.byte), prefix: "0x"))\(meaning) på plats \(invalid.storedOffset)"
    }

    private static func hexadecimal(_ value: UInt32, prefix: String, width: Int = 2) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    static func utf16(_ file: SourceFile) -> Self {
        Diagnostic(
            "PV0103", "Filen är sparad som UTF-16",
            explanation: "Planverk läser bara filer i UTF-8.",
            at: SourceSpan(file: file, range: 0..<0),
            solutions: [.init("Öppna filen i en textredigerare och spara den med kodningen UTF-8.")])
    }

    static func controlCharacters(_ text: LenientUTF8, in file: SourceFile) -> Self {
        let spans = text.forbidden.map { SourceSpan(file: file, range: $0) }
        let rest = text.forbiddenCount - spans.count
        let codes = text.forbidden.map { range in
            hexadecimal(file.text(in: range).unicodeScalars.first?.value ?? 0, prefix: "U+", width: 4)
        }
        return Diagnostic(
            "PV0104", "Osynligt styrtecken i filen",
            explanation: "Tecknet \(codes.first ?? "") får inte finnas i YAML. "
                + "Sådana tecken kommer ofta med när text kopieras från ett annat program.",
            at: spans.first,
            notes: zip(spans, codes).dropFirst().map { Note("Även tecknet \($1).", at: $0) }
                + (rest > 0 ? [Note("Filen har ytterligare \(rest) styrtecken.")] : []),
            solutions: [
                .init(
                    rest > 0 ? "Ta bort de första styrtecknen." : "Ta bort styrtecknen.",
                    replacements: spans.map { .init($0, with: "") })
            ])
    }

    static func fileTooLarge(_ file: SourceFile, size: Int) -> Self {
        Diagnostic(
            "PV0105", "Filen är för stor",
            explanation: "Filen är \(size) byte. Den största fil som Planverk läser är "
                + "\(YAMLReader.maximumSize) byte (8 MiB).",
            at: SourceSpan(file: file, range: 0..<0),
            solutions: [
                .init("Dela upp innehållet på flera filer, eller ta bort filen om den hamnat här av misstag.")
            ])
    }

    static func multipleDocuments(at span: SourceSpan) -> Self {
        Diagnostic(
            "PV0106", "Filen har mer än ett dokument",
            explanation: "Raden ”---” börjar ett nytt YAML-dokument, och det som står efter den läses inte. "
                + "En fil får bara ha ett dokument.",
            at: span,
            solutions: [
                .init("Ta bort raden ”---”.", replacements: [.init(span, with: "")]),
                .init("Flytta det som står efter raden till en egen fil."),
            ])
    }

    static func tooManySyntaxErrors(in file: SourceFile) -> Self {
        Diagnostic(
            "PV0139", .note, "Läsningen av filen avbröts",
            explanation: "Filen har så många fel att resten av den inte har granskats.",
            at: SourceSpan(file: file, range: 0..<0),
            solutions: [.init("Rätta felen som visas och kör kontrollen igen.")])
    }
}

import PlanModel
import Testing

@Suite struct DiagnosticOrderTests {
    private let first = SourceFile(path: "a.yaml", text: "ett\ntvå\n")
    private let second = SourceFile(path: "b.yaml", text: "tre\n")

    private func diagnostic(_ id: String, _ file: SourceFile?, _ start: Int = 0) -> Diagnostic {
        Diagnostic(id, "Fel", at: file.map { SourceSpan(file: $0, range: start..<start + 1) })
    }

    @Test func readingOrderIsByFileThenPlaceThenIdentifier() {
        let wanted = [
            diagnostic("PV9", nil), diagnostic("PV7", first, 0), diagnostic("PV8", first, 0),
            diagnostic("PV1", first, 4), diagnostic("PV0", second, 0),
        ]
        #expect(Array(wanted.reversed()).sortedForReading() == wanted)
    }

    @Test func theSameIsToldOnce() {
        let told = [diagnostic("PV1", first), diagnostic("PV2", first), diagnostic("PV1", first)]
        #expect(told.sortedForReading().map(\.id) == ["PV1", "PV2"])
    }

    @Test func onlyErrorsAreErrors() {
        #expect([diagnostic("PV1", first)].hasErrors)
        #expect(
            ![Diagnostic("PV1", .warning, "Varning", at: nil), Diagnostic("PV2", .note, "Not", at: nil)]
                .hasErrors)
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
    }
}

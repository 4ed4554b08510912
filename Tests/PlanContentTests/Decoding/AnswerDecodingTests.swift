import PlanModel
import Testing

@testable import PlanContent

@Suite struct AnswerDecodingTests {
    private func answers(_ text: String = FullFile.municipality) throws -> [LocalAnswer] {
        guard case .municipality(let municipality) = Decoded(text, as: .municipality).part else {
            throw NotDecoded()
        }
        return municipality.decisions.answers
    }

    private func content(_ answer: LocalAnswer?) throws -> (LocalAnswer.Content, [LocalAnswer.Variant]) {
        guard case .answered(let content, let variants) = answer?.statement else { throw NotDecoded() }
        return (content, variants)
    }

    @Test func fullAnswer() throws {
        let answer = try #require(try answers().first)
        #expect(answer.question.value == "moten")
        #expect(answer.question.span.words == "moten")
        #expect(answer.isLocked)
        let (content, variants) = try content(answer)
        #expect(content.text?.string == "Varje tisdag.\n")
        #expect(content.responsible?.value == "rektor")
        #expect(content.when == "tisdagar kl. 8")
        #expect(content.place == "Rum 3")
        #expect(content.link == "https://lindvik.example/moten")
        #expect(content.date?.description == "2026-08-20")
        #expect(content.contacts.map(\.value) == ["rektor", "skolkurator"])
        #expect(content.schedule.map(\.when) == ["tisdag"])
        #expect(content.schedule.map(\.what) == ["Möte"])
        #expect(content.schedule.map(\.responsible?.value) == ["rektor"])
        #expect(variants.map(\.target.value) == [.role("larare"), .system("syv")])
        #expect(variants.map(\.target.span.words) == ["larare", "syv"])
        #expect(variants.map(\.content.text?.string) == ["För lärare.", "För vägledning."])
        #expect(variants.first?.content.date?.description == "2026-08-21")
    }

    @Test func answerThatIsOnlyAText() throws {
        let answer = try #require(try answers().first { $0.question.value == "kort" })
        let (content, variants) = try content(answer)
        #expect(content.text?.both == ["Ett kort svar.", "Ett kort svar."])
        #expect(content.givenKeys == ["text"])
        #expect(variants.isEmpty)
        #expect(!answer.isLocked)
    }

    @Test func notApplicable() throws {
        let answer = try #require(try answers().first { $0.question.value == "inte" })
        guard case .notApplicable(let reason) = answer.statement else { throw NotDecoded() }
        #expect(reason.string == "Kommunen har ingen sådan skola.")
        #expect(!answer.isLocked)
    }

    @Test func everyGivenPartIsAKey() throws {
        #expect(
            try content(try answers().first).0.givenKeys
                == ["text", "ansvarig", "länk", "datum", "kontakt", "schema"])
    }

    /// YAML 1.1 would make these something else than the texts that they look like.
    @Test(arguments: [
        "no", "Nej", "on", "1.10", "0180", "1e3", "2026-08-20", "12:30", "0x1F", "true", "null", "~nej",
    ])
    func textsAreWhatTheyLookLike(text: String) throws {
        let answer = try answers("svar:\n  moten: \(text)\n").first
        #expect(try content(answer).0.text?.string == text)
    }
}

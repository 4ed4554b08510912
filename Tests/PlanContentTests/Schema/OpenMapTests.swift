import PlanModel
import Testing

@testable import PlanContent

/// A key whose entries are all commented out, as in a new school's file.
@Suite struct OpenMapTests {
    private func findings(_ text: String) -> [String] {
        let school = """
            namn: Aspskolan
            skolenhetskod: "00000000"
            \(text)

            """
        let decoded = ContentDecoder.decode(
            Array(school.utf8), kind: .school, id: "aspskolan", path: "aspskolan.yaml")
        return decoded.diagnostics.map(\.id)
    }

    @Test func answersMayAllBeCommentedOut() {
        #expect(findings("skolformer:\n  grundskola: 1-9\nsvar:\n  #fraga:\n  #  text: Svar.\nvärden:") == [])
    }

    @Test func schoolFormsMayNot() {
        #expect(findings("skolformer:") == ["PV0206"])
    }

    @Test(arguments: ["svar: ingen", "svar: []", "svar:\n  fraga:"])
    func answersAreStillKeysWithValues(_ text: String) {
        #expect(findings("skolformer:\n  grundskola: 1-9\n\(text)").count == 1)
    }

    @Test func editorsAreToldTheSame() {
        let schema = String(decoding: JSONSchema.document(for: .school).serialized(), as: UTF8.self)
        #expect(
            schema.contains(
                ##""svar":{"description":"Skolans svar, ett per fråga.","type":["object","null"]"##))
        #expect(
            schema.contains(
                ##""skolformer":{"description":"Skolans skolformer och årskurser.","type":"object""##))
    }
}

import Foundation
import PlanSite
import Testing

@testable import planverk

@Suite struct ContentRunTests {
    private func run(_ arguments: [String], colour: Bool = false) async -> (RunStatus, Recorder) {
        let recorder = Recorder()
        return (await Invocation.run(arguments, on: recorder.console(usesColour: colour)), recorder)
    }

    @Test func theDemoHasNoErrors() async {
        let (status, recorder) = await run(["check", "--content", demoContent])
        #expect(status == .success)
        #expect(recorder.output == "")
        #expect(recorder.error.hasPrefix("varning[PV"))
        let last = recorder.error.split(separator: "\n").last ?? ""
        #expect(last.hasPrefix("Kontrollerade 3 skolor, 5 kvalitetssystem på ") && last.contains("Inga fel."))
        #expect(!recorder.error.contains("\u{1B}"))
    }

    @Test func warningsFailWhenStrict() async {
        let (status, recorder) = await run(["check", "--strict", "--content", demoContent])
        #expect(status == .contentErrors)
        #expect(recorder.error.hasSuffix("Med `--strict` räknas varningar som fel.\n"))
    }

    @Test(arguments: [("json", "{\n"), ("sarif", "{\n"), ("github", "::warning ")])
    func formatsForProgramsGoToStandardOutput(_ format: String, _ start: String) async {
        let (status, recorder) = await run(
            ["check", "--content", demoContent, "--format", format], colour: true)
        #expect(status == .success)
        #expect(recorder.output.hasPrefix(start), "\(recorder.output.prefix(40))")
        #expect(!recorder.output.contains("Kontrollerade"))
        #expect(
            recorder.error.hasPrefix("Kontrollerade ") && recorder.error.split(separator: "\n").count == 1)
    }

    @Test func sarifNamesTheVersion() async throws {
        let (_, recorder) = await run(["check", "--content", demoContent, "--format", "sarif"])
        #expect(recorder.output.contains(#""version": "0.1.0""#))
        _ = try JSONSerialization.jsonObject(with: Data(recorder.output.utf8))
    }

    @Test func coloursAreUsedWhereTheyShow() async {
        let (_, recorder) = await run(["check", "--content", demoContent], colour: true)
        #expect(recorder.error.hasPrefix("\u{1B}[1;33mvarning[PV"))
    }

    @Test func anUnknownSchoolIsAnErrorWithANeighbour() async {
        let (status, recorder) = await run([
            "check", "--content", demoContent, "--only", "aspskolna", "--only", "aspskolan",
        ])
        #expect(status == .contentErrors)
        #expect(recorder.error.contains("fel[PV0006]: Skolan `aspskolna` finns inte\n"))
        #expect(recorder.error.contains("Menade du `--only aspskolan`?"))
        #expect(!recorder.error.contains("Skolan `aspskolan` finns inte"))
    }

    @Test func errorsInContentStopABuild() async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            try FileManager.default.copyItem(atPath: demoContent, toPath: content)
            try "namn:\n".write(toFile: content + "/skolor/aspskolan.yaml", atomically: true, encoding: .utf8)
            let (status, recorder) = await run(["build", "--content", content, "--output", folder + "/ut"])
            #expect(status == .contentErrors)
            #expect(recorder.error.contains("Inget byggdes. "))
            #expect(!FileManager.default.fileExists(atPath: folder + "/ut"))
        }
    }

    @Test(arguments: ["check", "build"])
    func aMissingFolderIsNoFaultOfTheContent(_ command: String) async {
        let (status, recorder) = await run([command, "--content", "finns/inte"])
        #expect(status == .failure)
        #expect(recorder.error.hasPrefix("fel: Innehållsmappen `finns/inte` finns inte."))
    }

    @Test func whoeverStandsInAnEmptyFolderIsToldHowToBegin() async throws {
        // Tests run in the repository, which has a folder; so the message is asked for by itself.
        let message = Invocation.message(for: .contentFolderMissing("Content"))
        #expect(message.hasPrefix("Här finns ingen mapp `Content`.\n"))
        #expect(message.contains("`planverk new kommun ID`"))
    }
}

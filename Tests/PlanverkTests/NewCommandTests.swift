import Foundation
import Testing

@testable import planverk

@Suite struct NewCommandTests {
    @Test func fromNothingToACheckedSchool() async throws {
        try await withTemporaryFolder { folder in
            let content = folder + "/Content"
            for (arguments, told) in [
                (["new", "kommun", "lindvik"], "Gjorde 20 filer:\n  \(content)/register/omraden.yaml\n"),
                (
                    [
                        "new", "skola", "aspskolan", "--skolform", "grundskola=7-9", "--skolform",
                        "fritidshem",
                    ],
                    "Gjorde \(content)/skolor/aspskolan.yaml med 2 frågor.\n"
                ),
                (
                    ["new", "kvalitetssystem", "skolpsykolog"],
                    "Gjorde \(content)/kvalitetssystem/skolpsykolog.yaml.\n"
                ),
            ] {
                let recorder = Recorder()
                #expect(
                    await Invocation.run(arguments + ["--content", content], on: recorder.console())
                        == .success)
                #expect(recorder.output.hasPrefix(told))
                #expect(recorder.error == "")
            }
            let recorder = Recorder()
            #expect(
                await Invocation.run(["check", "--content", content], on: recorder.console()) == .success)
            #expect(recorder.error.hasSuffix("Inga fel. 1 varning.\n"))
        }
    }

    @Test func whatIsThereIsNotWrittenOver() async throws {
        try await withTemporaryFolder { folder in
            let arguments = ["new", "kommun", "lindvik", "--content", folder]
            #expect(await Invocation.run(arguments, on: Recorder().console()) == .success)
            let recorder = Recorder()
            #expect(await Invocation.run(arguments, on: recorder.console()) == .failure)
            #expect(recorder.error.hasPrefix("fel: `\(folder)/kommun.yaml` finns redan"))
        }
    }

    @Test func schemasTellWhatWasDone() async throws {
        try await withTemporaryFolder { folder in
            let arguments = ["schema", "--output", folder + "/scheman"]
            let (first, second) = (Recorder(), Recorder())
            #expect(await Invocation.run(arguments, on: first.console()) == .success)
            #expect(first.output.hasPrefix("11 scheman i \(folder)/scheman, varav 11 nya eller ändrade: "))
            #expect(await Invocation.run(arguments, on: second.console()) == .success)
            #expect(second.output == "11 scheman i \(folder)/scheman, alla oförändrade.\n")
        }
    }

    @Test func aSchoolNeedsContent() async {
        let recorder = Recorder()
        #expect(await recorder.run("new skola aspskolan --content finns/inte") == .failure)
        #expect(recorder.error.contains("finns inte"))
    }
}

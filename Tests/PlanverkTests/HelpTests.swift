import Testing

@testable import planverk

@Suite struct HelpTests {
    @Test(arguments: [
        "--help", "-h", "help", "build --help", "help check", "new --help", "new kommun -h", "help new skola",
        "new kvalitetssystem --help", "schema --help", "serve --help",
    ])
    func everyPageIsSwedishAndFitsTheTerminal(_ commandLine: String) async {
        let recorder = Recorder()
        #expect(await recorder.run(commandLine) == .success)
        #expect(recorder.output.hasPrefix("ÖVERSIKT: "))
        #expect(recorder.output.contains("\nANVÄNDNING: planverk "))
        #expect(recorder.output.contains("\nFLAGGOR:\n"))
        #expect(recorder.output.contains("\n  -h, --help              Visa hjälp.\n"))
        #expect(recorder.output.split(separator: "\n").filter { $0.count > 80 } == [])
        #expect(recorder.output.hasSuffix("\n") && !recorder.output.hasSuffix("\n\n\n"))
        #expect(recorder.error == "")
        #expect(englishWords(in: recorder.output.replacing("--version", with: "")) == [])
    }

    @Test func theRootNamesCommandsExitStatusesAndCompletions() async {
        let recorder = Recorder()
        _ = await recorder.run("--help")
        for text in [
            "ANVÄNDNING: planverk <kommando>\n", "KOMMANDON:\n  build                   Bygg webbplatsen.\n",
            "  2  fel på kommandoraden\n", "  planverk --generate-completion-script bash\n",
            "  Se `planverk help <kommando>` för utförlig hjälp.\n",
        ] {
            #expect(recorder.output.contains(text), "\(text)")
        }
    }

    @Test func defaultsAndValuesStandWithTheirFlag() async {
        let recorder = Recorder()
        _ = await recorder.run("build --help")
        let unbroken = recorder.output.split(separator: " ").joined(separator: " ").replacing(
            "\n ", with: " ")
        #expect(unbroken.contains("(värden: text, json, sarif, github; förval: text)"))
        #expect(unbroken.contains("Mappen som webbplatsen skrivs i. (förval: Output)"))
        #expect(unbroken.contains("[--only <skola> ...]"))
    }

    @Test func descriptionsGoOnInTheirColumnInANarrowTerminal() async {
        let recorder = Recorder()
        _ = await Invocation.run(["build", "--help"], on: recorder.console(columns: 50))
        #expect(
            recorder.output.contains(
                """
                  --only <skola>          Ta bara med den här
                                          skolan. Upprepa flaggan
                                          för fler skolor.

                """))
        #expect(recorder.output.split(separator: "\n").filter { $0.count > 50 } == [])
    }

    @Test func withoutArgumentsTheFirstStepsAreShown() async {
        let recorder = Recorder()
        #expect(await recorder.run("") == .success)
        #expect(recorder.output.contains("planverk new kommun ID"))
        #expect(recorder.output.contains("planverk --help"))
        #expect(recorder.output.split(separator: "\n").count < 8)
    }

    @Test(arguments: ["--version", "build --version"])
    func theVersionStandsAlone(_ commandLine: String) async {
        let recorder = Recorder()
        #expect(await recorder.run(commandLine) == .success)
        #expect(recorder.output == "0.1.0\n")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionScriptsDescribeInSwedish(_ shell: String) async {
        let recorder = Recorder()
        #expect(await recorder.run("--generate-completion-script \(shell)") == .success)
        #expect(recorder.output.contains("kvalitetssystem"))
        #expect(!recorder.output.contains("Show "))
        if shell != "bash" { #expect(recorder.output.contains("Visa hjälp.")) }
    }
}

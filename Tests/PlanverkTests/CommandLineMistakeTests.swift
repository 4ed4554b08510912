import Testing

@testable import planverk

/// Each sentence that the parser has for a mistake, as people meet it.
@Suite struct CommandLineMistakeTests {
    @Test(arguments: [
        ("build --x", "Okänd flagga `--x`."),
        ("build --outptu d", "Okänd flagga `--outptu`. Menade du `--output`?"),
        ("check --output d", "Okänd flagga `--output`."),
        ("build -x", "Okänd flagga `-x`."),
        ("build ---x", "Så kan en flagga inte skrivas: `---x`."),
        ("build --content", "Flaggan `--content <mapp>` saknar ett värde."),
        ("build --strict=ja", "Flaggan `--strict` tar inget värde, men fick `ja`."),
        ("build a", "Oväntat argument `a`."),
        ("build a b", "2 oväntade argument: `a`, `b`."),
        ("new skola", "Argumentet `<id>` saknas."),
        (
            "build --format xml",
            "Värdet `xml` går inte att använda för `--format <format>`. Välj `text`, `json`, `sarif` eller `github`."
        ),
        (
            "new skola x --skolform grundskola=11",
            "Värdet `grundskola=11` går inte att använda för `--skolform <form=årskurser>`. Skriv årskurserna som `alla`, `7-9`, `F` eller `1-3, 7-9`."
        ),
        ("serve --port abc", "Värdet `abc` går inte att använda för `--port <port>`."),
        ("serve --port 70000", "Porten ska vara ett tal från 0 till 65535."),
        (
            "serve --editor code",
            "`--editor`: Kommandot måste innehålla `{file}`, till exempel `code -g {file}:{line}`."
        ),
        (
            "--generate-completion-script tcsh",
            "Det finns inget skript för skalet `tcsh`. Ange ett av dem som finns: zsh bash fish."
        ),
        ("---completion x", "Kommandoraden gick inte att förstå."),
    ])
    func theParsersOwnWordsAreSwedish(_ commandLine: String, _ expected: String) async {
        let recorder = Recorder()
        #expect(await recorder.run(commandLine) == .usage)
        #expect(recorder.error.hasPrefix("fel: \(expected)\n"))
        #expect(recorder.error.contains("Användning: planverk"))
        #expect(recorder.error.contains(" --help` för mer hjälp.\n"))
        #expect(recorder.output == "")
        #expect(englishWords(in: recorder.error) == [])
    }

    /// What the shell is decides whether the parser says this, so the sentence is tried by itself.
    @Test func anUnknownShellIsToldInSwedish() {
        let english = """
            Can't autodetect a supported shell.
            Please use --generate-completion-script=<shell> with one of:
                zsh bash fish
            """
        #expect(
            ParserFailure.sentence(english)
                == "Det gick inte att avgöra vilket skal du använder. Ange ett av dem som finns: zsh bash fish."
        )
    }

    @Test func aSentenceOfOursPassesAsItIs() {
        #expect(ParserFailure.sentence("`Å` kan inte vara ett id.") == "`Å` kan inte vara ett id.")
    }

    @Test func helpForTheArgumentFollowsTheMistake() async {
        let recorder = Recorder()
        _ = await recorder.run("check --content")
        #expect(recorder.error.contains("\nHjälp: --content <mapp>  Mappen med innehållet.\n"))
    }

    @Test(arguments: [
        ("bild --content x", "Okänt kommando `bild`. Menade du `planverk build`?"),
        ("new skolla x", "Okänt kommando `skolla`. Menade du `planverk new skola`?"),
        ("help chek", "Okänt kommando `chek`. Menade du `planverk check`?"),
        ("fullständigt", "Okänt kommando `fullständigt`."),
        ("new", "Ange vad som ska göras: `kommun`, `skola` eller `kvalitetssystem`."),
    ])
    func aWordThatIsNoCommandGetsANeighbour(_ commandLine: String, _ expected: String) async {
        let recorder = Recorder()
        #expect(await recorder.run(commandLine) == .usage)
        #expect(recorder.error.hasPrefix("fel: \(expected)\n"))
    }

    @Test(arguments: [("Åsskolan", "asskolan"), ("norra_skolan", "norra-skolan"), ("-", nil)])
    func anIDThatCannotBeOneGetsOneThatCan(_ id: String, _ suggestion: String?) async {
        let recorder = Recorder()
        let status = await Invocation.run(
            ["new", "skola", "--content", demoContent, id], on: recorder.console())
        #expect(status == .usage)
        #expect(recorder.error.hasPrefix("fel: `\(id)` kan inte vara ett id."))
        #expect(recorder.error.contains("Menade du `") == (suggestion != nil))
        if let suggestion { #expect(recorder.error.contains("Menade du `\(suggestion)`?")) }
    }

    @Test func aMisspeltSchoolFormGetsANeighbour() async {
        let recorder = Recorder()
        let arguments = ["new", "skola", "x", "--skolform", "anpasad grundskola=1-9"]
        #expect(await Invocation.run(arguments, on: recorder.console()) == .usage)
        #expect(
            recorder.error.contains(
                "Skolformen `anpasad grundskola` finns inte. Menade du `anpassad grundskola`?"))
    }

    @Test func aSchoolFormIsGivenOnce() async {
        let recorder = Recorder()
        #expect(
            await recorder.run("new skola x --skolform grundskola=1-3 --skolform grundskola=7-9") == .usage)
        #expect(recorder.error.hasPrefix("fel: Skolformen `grundskola` är angiven två gånger."))
    }
}

/// Words that only the parser's English has.
func englishWords(in text: String) -> [String] {
    let english: Set = [
        "ARGUMENTS", "Arguments", "Error", "Help", "Missing", "OPTIONS", "OVERVIEW", "Please", "SUBCOMMANDS",
        "See",
        "Show", "USAGE", "Unexpected", "Unknown", "Usage", "default", "information", "option", "subcommand",
        "subcommands", "the", "values", "version",
    ]
    return text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter(english.contains)
}

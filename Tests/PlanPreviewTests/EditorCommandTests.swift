import Testing

@testable import PlanPreview

@Suite struct EditorCommandTests {
    @Test(arguments: [
        ("sh -g {file}:{line}", ["-g", "/a/b c.yaml:3"]),
        ("sh {file} +{line}:{column}", ["/a/b c.yaml", "+3:7"]),
        ("sh --line={line} \"{file}\" 'två ord' ''", ["--line=3", "/a/b c.yaml", "två ord", ""]),
        ("sh {file} {okänt} }{", ["/a/b c.yaml", "{okänt}", "}{"]),
    ])
    func placeholdersAreFilledIn(_ template: String, _ arguments: [String]) throws {
        let command = try EditorCommand(template: template)
        #expect(command.arguments(file: "/a/b c.yaml", line: 3, column: 7) == arguments)
    }

    /// What a file is called can be anybody's idea.
    @Test func aFileNameIsNotATemplate() throws {
        let command = try EditorCommand(template: "sh {file}")
        #expect(
            command.arguments(file: "/{line}/; rm -rf.yaml", line: 3, column: 7)
                == ["/{line}/; rm -rf.yaml"])
    }

    @Test(arguments: [
        ("", "Kommandot är tomt."), ("   ", "Kommandot är tomt."),
        ("sh 'x {file}", "Ett citattecken i kommandot avslutas inte."),
        ("sh", "Kommandot måste innehålla `{file}`, till exempel `code -g {file}:{line}`."),
        ("finns-inte-alls {file}", "Programmet `finns-inte-alls` finns inte."),
        ("/finns/inte {file}", "Programmet `/finns/inte` finns inte."),
    ])
    func whatCannotBeUsedIsRefused(_ template: String, _ message: String) {
        #expect(throws: EditorCommand.Fault(message: message)) { try EditorCommand(template: template) }
    }
}

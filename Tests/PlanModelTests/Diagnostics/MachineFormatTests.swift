import PlanModel
import Testing

@Suite struct MachineFormatTests {
    private var diagnostic: Diagnostic {
        let span = marked("å: 1\ntitel: «ö»\n", path: "inne håll/å.yaml")
        return Diagnostic(
            "PV0107", "Nyckeln ”å” står två gånger", explanation: "Rad ett.\nRad två, 100 %.", at: span,
            notes: [
                .init("Första gången här.", at: SourceSpan(file: span.file, range: 0..<2)),
                .init("Så är det."),
            ],
            solutions: [.init("Byt.", replacements: [.init(span, with: "\"ä\"")]), .init("Ta bort.")])
    }

    @Test func json() {
        #expect(
            DiagnosticFormat.json.write(diagnostic) == #"""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "id": "PV0107",
                      "severity": "error",
                      "summary": "Nyckeln ”å” står två gånger",
                      "explanation": "Rad ett.\nRad två, 100 %.",
                      "span": {
                        "path": "inne håll/å.yaml",
                        "start": {
                          "line": 2,
                          "column": 8,
                          "byte": 13
                        },
                        "end": {
                          "line": 2,
                          "column": 9,
                          "byte": 15
                        }
                      },
                      "notes": [
                        {
                          "text": "Första gången här.",
                          "span": {
                            "path": "inne håll/å.yaml",
                            "start": {
                              "line": 1,
                              "column": 1,
                              "byte": 0
                            },
                            "end": {
                              "line": 1,
                              "column": 2,
                              "byte": 2
                            }
                          }
                        },
                        {
                          "text": "Så är det.",
                          "span": null
                        }
                      ],
                      "solutions": [
                        {
                          "summary": "Byt.",
                          "replacements": [
                            {
                              "span": {
                                "path": "inne håll/å.yaml",
                                "start": {
                                  "line": 2,
                                  "column": 8,
                                  "byte": 13
                                },
                                "end": {
                                  "line": 2,
                                  "column": 9,
                                  "byte": 15
                                }
                              },
                              "text": "\"ä\""
                            }
                          ]
                        },
                        {
                          "summary": "Ta bort.",
                          "replacements": []
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test func jsonWithoutPlaceOrDiagnostics() {
        #expect(
            DiagnosticFormat.json.write([], toolVersion: "")
                == "{\n  \"version\": 1,\n  \"diagnostics\": []\n}\n")
        #expect(DiagnosticFormat.json.write(Diagnostic("PV0001", "Fel", at: nil)).contains("\"span\": null"))
    }

    @Test func github() {
        #expect(
            DiagnosticFormat.github.write(diagnostic)
                == "::error file=inne håll/å.yaml,line=2,col=8,endLine=2,endColumn=9,"
                + "title=PV0107%3A Nyckeln ”å” står två gånger::"
                + "Rad ett.%0ARad två, 100 %25.%0AFörsta gången här. (inne håll/å.yaml:1:1)%0ASå är det."
                + "%0ALösning: Byt.%0ALösning: Ta bort.\n")
    }

    @Test func githubEscapesWhatWouldEndAPropertyOrTheCommand() {
        let diagnostic = Diagnostic("PV0001", .note, "A, b: c%\r\n", at: marked("«x»", path: "a,b:c%.yaml"))
        #expect(
            DiagnosticFormat.github.write(diagnostic)
                == "::notice file=a%2Cb%3Ac%25.yaml,line=1,col=1,endLine=1,endColumn=2,"
                + "title=PV0001%3A A%2C b%3A c%25%0D%0A::A, b: c%25%0D%0A\n")
    }

    @Test func githubWithoutPlace() {
        #expect(
            DiagnosticFormat.github.write(Diagnostic("PV0001", .warning, "Fel", at: nil))
                == "::warning title=PV0001%3A Fel::Fel\n")
    }

    @Test func sarif() {
        #expect(
            DiagnosticFormat.sarif.write(diagnostic) == #"""
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "planverk",
                          "version": "1.2.3",
                          "language": "sv",
                          "rules": [
                            {
                              "id": "PV0107",
                              "shortDescription": {
                                "text": "Nyckeln ”å” står två gånger"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "PV0107",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "Nyckeln ”å” står två gånger.\nRad ett.\nRad två, 100 %.\nSå är det.\nLösning: Byt.\nLösning: Ta bort."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "inne%20h%C3%A5ll/%C3%A5.yaml"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 8,
                                  "endLine": 2,
                                  "endColumn": 9
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "inne%20h%C3%A5ll/%C3%A5.yaml"
                                },
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 1,
                                  "endLine": 1,
                                  "endColumn": 2
                                }
                              },
                              "message": {
                                "text": "Första gången här."
                              }
                            }
                          ],
                          "fixes": [
                            {
                              "description": {
                                "text": "Byt."
                              },
                              "artifactChanges": [
                                {
                                  "artifactLocation": {
                                    "uri": "inne%20h%C3%A5ll/%C3%A5.yaml"
                                  },
                                  "replacements": [
                                    {
                                      "deletedRegion": {
                                        "startLine": 2,
                                        "startColumn": 8,
                                        "endLine": 2,
                                        "endColumn": 9
                                      },
                                      "insertedContent": {
                                        "text": "\"ä\""
                                      }
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test func sarifRulesAreListedOnceAndReferredTo() {
        let diagnostics = ["PV0003", "PV0001", "PV0003"].map { Diagnostic($0, "Fel \($0)", at: nil) }
        let text = DiagnosticFormat.sarif.write(diagnostics, toolVersion: "1")
        let indexes = text.split(separator: "\n").filter { $0.contains("ruleIndex") }.compactMap { line in
            line.split(separator: " ").last.map(String.init)
        }
        #expect(indexes == ["1,", "0,", "1,"])
        #expect(text.split(separator: "\n").count { $0.contains("\"id\": \"PV0003\"") } == 1)
        #expect(!text.contains("\"fixes\""))
    }

    @Test func sarifNamesAbsolutePathsAsFiles() {
        let text = DiagnosticFormat.sarif.write(
            Diagnostic("PV0001", "Fel", at: marked("«x»", path: "/a b/c.yaml")))
        #expect(text.contains("\"uri\": \"file:///a%20b/c.yaml\""))
    }
}

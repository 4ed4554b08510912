import PlanModel
import PlanRender
import Testing

@Suite("What is wrong in a template")
struct TemplateDiagnosticTests {
    /// The diagnostics as `id file:line:column text`.
    private func found(_ texts: [String: String]) -> [String] {
        let (set, diagnostics) = loaded(texts)
        #expect((set == nil) == diagnostics.hasErrors)
        return diagnostics.map { diagnostic in
            guard let span = diagnostic.span else { return diagnostic.id }
            return "\(diagnostic.id) \(span.description) \(span.text)"
        }
    }

    @Test(arguments: [
        // Tags
        ("å {{namn", ["PV0601 skola.mustache:1:3 {{"]),
        ("{{namn {{namn}} {{{namn}}", ["PV0601 skola.mustache:1:1 {{", "PV0601 skola.mustache:1:17 {{"]),
        (
            "{{}} {{# }}{{/ }}",
            [
                "PV0602 skola.mustache:1:1 {{}}", "PV0602 skola.mustache:1:6 {{# }}",
                "PV0602 skola.mustache:1:12 {{/ }}",
            ]
        ),
        (
            "{{=<% %>=}}{{&innehall}}{{<ram}}{{$a}}{{% A}}",
            [
                "PV0603 skola.mustache:1:1 {{=<% %>=}}", "PV0603 skola.mustache:1:12 {{&innehall}}",
                "PV0603 skola.mustache:1:25 {{<ram}}", "PV0603 skola.mustache:1:33 {{$a}}",
                "PV0630 skola.mustache:1:43 A",
            ]
        ),
        ("\n{{#utkast}}a", ["PV0604 skola.mustache:2:1 {{#utkast}}"]),
        ("a{{/utkast}}", ["PV0605 skola.mustache:1:2 {{/utkast}}"]),
        (
            "{{#utkast}}{{/utkas}}{{namnn}}",
            ["PV0606 skola.mustache:1:12 {{/utkas}}", "PV0610 skola.mustache:1:24 namnn"]
        ),
        ("{{#utkast}}{{#rektor}}{{/utkast}}", ["PV0606 skola.mustache:1:23 {{/utkast}}"]),
        // Names
        ("<p>\n {{nam}} {{ingres}}", ["PV0610 skola.mustache:2:4 nam", "PV0610 skola.mustache:2:12 ingres"]),
        ("{{#rektor}}{{namn}}{{/rektor}}", ["PV0610 skola.mustache:1:14 namn"]),
        (
            "{{#kontakter}}{{#rektor}}a{{/rektor}}{{^namn}}b{{/namn}}{{/kontakter}}",
            ["PV0610 skola.mustache:1:18 rektor", "PV0610 skola.mustache:1:41 namn"]
        ),
        ("{{^rektor}}{{roll}}{{/rektor}}", ["PV0610 skola.mustache:1:14 roll"]),
        (
            "{{.}} {{rektor.roll}} {{uppercased(namn)}}",
            [
                "PV0610 skola.mustache:1:3 .", "PV0610 skola.mustache:1:9 rektor.roll",
                "PV0610 skola.mustache:1:25 uppercased(namn)",
            ]
        ),
        ("{{{namn}}}", ["PV0611 skola.mustache:1:1 {{{namn}}}"]),
        ("{{innehall}}", ["PV0612 skola.mustache:1:1 {{innehall}}"]),
        (
            "{{utkast}}{{rektor}}{{{kontakter}}}",
            [
                "PV0613 skola.mustache:1:1 {{utkast}}", "PV0613 skola.mustache:1:11 {{rektor}}",
                "PV0613 skola.mustache:1:21 {{{kontakter}}}",
            ]
        ),
        // Other templates
        ("{{> finns-inte}}", ["PV0620 skola.mustache:1:5 finns-inte"]),
        ("{{> *namn}}", ["PV0620 skola.mustache:1:5 *namn"]),
        ("{{> skola}}", ["PV0622 skola.mustache:1:5 skola"]),
    ])
    func isFound(template: String, expected: [String]) {
        #expect(found(["skola": template]) == expected)
    }

    @Test func faultsAreToldInTheTemplateTheyStandIn() {
        #expect(
            found(["skola": "{{#kontakter}}{{>rad}}{{/kontakter}}{{>rad}}", "rad": "<td>{{roll}}</td>"])
                == ["PV0610 rad.mustache:1:7 roll"])
    }

    @Test func endlessLoopsBetweenTemplates() {
        #expect(
            found(["skola": "{{>a}}", "a": "{{#utkast}}{{>b}}{{/utkast}}", "b": "{{>a}}"]) == [
                "PV0622 b.mustache:1:4 a"
            ])
        #expect(
            found(["skola": "{{#meny}}{{>a}}{{/meny}}", "a": "{{#poster}}{{>b}}{{/poster}}", "b": "{{>b}}"])
                == ["PV0622 b.mustache:1:4 b"])
        // A view may hold views of its kind, but a template is put together once, when it is loaded.
        #expect(
            found([
                "skola": "{{#meny}}{{>gren}}{{/meny}}", "gren": "{{titel}}{{#poster}}{{>gren}}{{/poster}}",
            ])
                == ["PV0622 gren.mustache:1:24 gren"])
    }

    @Test func missingAndUnusedTemplates() {
        #expect(found(["skol": "x"]) == ["PV0623", "PV0624 skol.mustache:1:1 "])
        let (set, diagnostics) = loaded(["skola": "x", "annan": "{{>skola}}"])
        #expect(set != nil)
        #expect(diagnostics.map(\.id) == ["PV0624"] && diagnostics.map(\.severity) == [.warning])
    }

    @Test func nearNamesAreOffered() {
        func offered(_ texts: [String: String]) -> [String] {
            loaded(texts).1.flatMap(\.solutions).flatMap(\.replacements).map {
                "\($0.span.text) > \($0.text)"
            }
        }
        #expect(offered(["skola": "{{namm}} {{helt_annat}}"]) == ["namm > namn"])
        #expect(offered(["skola": "{{>sidfott}}", "sidfot": ""]) == ["sidfott > sidfot"])
        #expect(
            offered(["skola": "{{innehall}}{{{namn}}}"]) == [
                "{{innehall}} > {{{innehall}}}", "{{{namn}}} > {{namn}}",
            ])
        #expect(offered(["skola": "{{#utkast}}{{/utkas}}"]) == ["utkas > utkast"])
    }

    @Test func aNameOfAnOuterViewIsExplained() throws {
        let diagnostic = try #require(loaded(["skola": "{{#rektor}}{{namn}}{{/rektor}}"]).1.first)
        #expect(
            diagnostic.explanation
                == "Här finns `roll`, `telefon`. `namn` finns i `skola`, men kan inte nås härifrån.")
    }

    @Test func everyDiagnosticSaysHowToMend() {
        let all =
            "{{a}}{{=}}{{}}{{{namn}}}{{innehall}}{{utkast}}{{>x}}{{/y}}{{#utkast}}{{/z}}{{#b}}{{"
        let diagnostics = loaded(["skola": all, "oanvänd": ""]).1
        #expect(diagnostics.count >= 11)
        for diagnostic in diagnostics {
            #expect(!diagnostic.solutions.isEmpty && !diagnostic.summary.hasSuffix("."))
        }
    }
}

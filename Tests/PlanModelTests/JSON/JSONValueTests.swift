import PlanModel
import Testing

@Suite struct JSONValueTests {
    private func text(_ value: JSONValue, _ layout: JSONValue.Layout = .compact) -> String {
        String(decoding: value.serialized(layout), as: UTF8.self)
    }

    @Test func membersKeepTheirOrder() {
        #expect(
            text(["b": 1, "a": [true, false, .null], "ö": "x"]) == #"{"b":1,"a":[true,false,null],"ö":"x"}"#)
    }

    @Test func prettyLayoutIndentsByTwo() {
        let value: JSONValue = ["a": [1, ["b": "c"]], "tom": [], "inget": .object([])]
        #expect(
            text(value, .pretty) == """
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "tom": [],
                  "inget": {}
                }
                """)
    }

    @Test func signsThatJSONCannotHaveInTextAreEscaped() {
        #expect(text("\"\\\n\r\t\u{0}\u{1F}\u{7F}/") == #""\"\\\n\r\t\u0000\u001f\u007f/""#)
    }

    @Test func otherTextIsWrittenAsItIs() {
        #expect(text("å ä ö 😀 \u{2028}") == "\"å ä ö 😀 \u{2028}\"")
    }

    @Test func namesAreEscapedToo() {
        #expect(text(["a\"b": 1]) == #"{"a\"b":1}"#)
    }

    @Test func extremeIntegers() {
        #expect(text([.integer(.min), .integer(.max)]) == "[-9223372036854775808,9223372036854775807]")
    }

    @Test func newlineOnlyWhenAskedFor() {
        #expect(JSONValue.null.serialized(endsWithNewline: true) == Array("null\n".utf8))
        #expect(JSONValue.null.serialized() == Array("null".utf8))
    }

    @Test func nilMembersAreLeftOut() {
        #expect(text(.object(leavingOutNil: [("a", nil), ("b", .null)])) == #"{"b":null}"#)
    }
}

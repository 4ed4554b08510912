import PlanModel
import Testing

@testable import PlanRender

@Suite struct StructuredDataTests {
    @Test func nothingIsNothing() {
        #expect(StructuredData([]).json == "")
    }

    @Test func aTextCannotEndTheElementItStandsIn() {
        let json = StructuredData([["name": "</script><!--<script>"]]).json
        #expect(!json.contains("<"))
        #expect(json.contains(#""name":"\u003c/script>\u003c!--\u003cscript>""#))
    }
}

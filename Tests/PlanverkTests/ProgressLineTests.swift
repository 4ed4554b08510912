import Testing

@testable import planverk

@Suite struct ProgressLineTests {
    @Test func nothingIsShownWhenNobodyWatches() {
        #expect(ProgressLine("Bygger", on: Recorder().console(isWatched: false)) == nil)
    }

    @Test func aShortRunShowsNothing() throws {
        let recorder = Recorder()
        let line = try #require(ProgressLine("Bygger", on: recorder.console(isWatched: true)))
        line.callback(1, 300)
        line.finish()
        #expect(recorder.error == "")
    }

    @Test func aLongRunRewritesOneLineAndTakesItAway() async throws {
        let recorder = Recorder()
        let line = try #require(ProgressLine("Bygger", on: recorder.console(isWatched: true)))
        try await Task.sleep(for: .milliseconds(520))
        line.callback(120, 300)
        // Too soon after the last to be worth showing.
        line.callback(121, 300)
        line.finish()
        line.callback(300, 300)
        #expect(recorder.error == "\rBygger 120 av 300 skolor\u{1B}[K\r\u{1B}[K")
    }
}

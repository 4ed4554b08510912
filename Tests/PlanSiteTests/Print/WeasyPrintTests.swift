import Foundation
import Testing

@testable import PlanSite

/// With a stand-in for the program, which copies the page, except that it fails for `trasig`.
@Suite struct WeasyPrintTests {
    private static func standIn(version: String) -> String {
        """
        #!/bin/sh
        if [ "$1" = --version ]; then echo "WeasyPrint version \(version)"; exit 0; fi
        for last; do page=${previous:-}; previous=$last; done
        case $page in *trasig*) echo halv >"$last"; echo "Error: sidan gick inte att läsa" >&2; exit 1 ;; esac
        cp "$page" "$last"
        """
    }

    private func install(_ version: String = "70.0", at path: String) throws {
        try write(Self.standIn(version: version), to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    @Test func whereItIsMissingOneIsToldHowToInstallIt() async throws {
        try await withTemporaryFolder { folder in
            let failure = await #expect(throws: SiteFailure.self) {
                _ = try await WeasyPrint(environment: ["PATH": folder], workingFolder: folder)
            }
            let message = failure?.message ?? ""
            #expect(message.hasPrefix("WeasyPrint saknas."))
            #expect(
                message.contains("\n  python3 -m venv .venv-pdf && .venv-pdf/bin/pip install weasyprint\n"))
        }
    }

    @Test func theVariableGoesFirstAndTheWorkingFolderBeforeThePath() async throws {
        try await withTemporaryFolder { folder in
            let own = "\(folder)/.venv-pdf/bin/weasyprint"
            for path in ["\(folder)/bin/weasyprint", own, "\(folder)/annan"] { try install(at: path) }
            var environment = ["PATH": "/finns/inte:\(folder)/bin"]
            let besideThePath = try await WeasyPrint(environment: environment, workingFolder: "\(folder)/bin")
            #expect(besideThePath.program == "\(folder)/bin/weasyprint")
            let local = try await WeasyPrint(environment: environment, workingFolder: folder)
            #expect(local.program == own)
            environment[WeasyPrint.variable] = "\(folder)/annan"
            let named = try await WeasyPrint(environment: environment, workingFolder: folder)
            #expect(named.program == "\(folder)/annan")
        }
    }

    @Test func whatIsNamedIsNotReplacedByAnother() async throws {
        try await withTemporaryFolder { folder in
            try install(at: "\(folder)/.venv-pdf/bin/weasyprint")
            await #expect(throws: SiteFailure.printerMissing(folder)) {
                _ = try await WeasyPrint(
                    environment: [WeasyPrint.variable: folder], workingFolder: folder)
            }
        }
    }

    @Test func anOldOneIsRefused() async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/.venv-pdf/bin/weasyprint"
            try install("57.2", at: path)
            await #expect(throws: SiteFailure.printerTooOld(path, version: "57.2", oldest: 68)) {
                _ = try await WeasyPrint(environment: [:], workingFolder: folder)
            }
        }
    }

    @Test func oneThatFailsDoesNotStopTheOthersAndLeavesNothingHalf() async throws {
        try await withTemporaryFolder { folder in
            try install(at: "\(folder)/weasyprint")
            let schools = ["asp", "bjork", "trasig", "tall"]
            for school in schools { try write("ny \(school)", to: "\(folder)/sidor/\(school).html") }
            try write("gammal", to: "\(folder)/PDF/trasig.pdf")
            let printer = try await WeasyPrint(
                environment: [WeasyPrint.variable: "\(folder)/weasyprint"], workingFolder: folder)
            let failures = try await PrintRun.write(
                schools.map { PrintJob(school: $0, page: "\(folder)/sidor/\($0).html") }, with: printer,
                to: "\(folder)/PDF", progress: nil)
            #expect(failures == [.init(school: "trasig", reason: "Error: sidan gick inte att läsa\n")])
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: "\(folder)/PDF").sorted()
                    == ["asp.pdf", "bjork.pdf", "tall.pdf", "trasig.pdf"])
            #expect(try text(of: "\(folder)/PDF/tall.pdf") == "ny tall")
            #expect(try text(of: "\(folder)/PDF/trasig.pdf") == "gammal")
        }
    }
}

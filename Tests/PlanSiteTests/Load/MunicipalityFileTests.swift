import Foundation
import PlanModel
import PlanSite
import Testing

/// What is told of the logotype and the tillgänglighetsredogörelse of a municipality.
@Suite struct MunicipalityFileTests {
    /// What is told of the smallest municipality with more in its file, as code and the words that it is about.
    private func found(_ yaml: String, _ files: [String: [UInt8]] = [:]) async throws -> [String] {
        var found: [String] = []
        try await withTemporaryFolder { folder in
            let content = folder + "/in"
            try FileManager.default.copyItem(
                atPath: GoldenCase.folder + "/minsta-kommun/input", toPath: content)
            try write(try text(of: content + "/kommun.yaml") + yaml, to: content + "/kommun.yaml")
            for (name, bytes) in files {
                try Data(bytes).write(to: URL(fileURLWithPath: "\(content)/\(name)"))
            }
            found = try await SiteBuilder.check(SiteOptions(content: content, templates: nil)).diagnostics
                .sortedForReading().filter { $0.id != "PV0412" }.map {
                    "\($0.id) \($0.severity.rawValue) \($0.span.map { String(decoding: $0.file.bytes[$0.range], as: UTF8.self) } ?? "")"
                }
        }
        return found
    }

    // MARK: Logotype

    private func found(_ name: String, _ bytes: [UInt8]) async throws -> [String] {
        try await found("webbplats:\n  logotyp: \(name)\n", [name: bytes])
    }

    @Test(arguments: [
        ("logo.svg", ""), ("logo.svg", "Hej!"), ("logo.png", ""), ("logo.png", "<svg/>"),
        ("logo.webp", "RIFFxxxxWAVE"),
        ("logo.svg", "<html><svg/></html>"), ("logo.jpg", "GIF89a"),
    ])
    func aLogotypeIsThePictureThatItsNameSays(_ name: String, _ text: String) async throws {
        #expect(try await found(name, Array(text.utf8)) == ["PV0010 error \(name)"])
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<svg:script href='#a'/>", "<foreignObject/>", "<g onload=\"x()\"/>",
        "<image href=\"https://a.example/b.png\"/>", "<use xlink:href='andra.svg#a'/>",
        "<a HREF = javascript:x()>x</a>",
        "<style>@import 'x.css';</style>", "<path fill=\"url( 'https://a.example/x#y')\"/>",
        "<set attributeName='href' to='javascript:x()'/>", "<image href='data:image/svg+xml,x'/>",
    ])
    func aPictureThatDoesMoreThanShowIsRefused(_ part: String) async throws {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">\(part)</svg>"
        #expect(try await found("logo.svg", Array(svg.utf8)) == ["PV0011 error logo.svg"])
    }

    @Test func aPlainPictureIsTaken() async throws {
        let svg = """
            \u{FEFF}<?xml version="1.0"?>
            <!-- <script> --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink='http://www.w3.org/1999/xlink' viewBox="0 0 9 9">
            <title>Provköping > allt</title><style>.a { fill: url(#g) }</style>
            <use xlink:href="#g"/><image href="data:image/png;base64,AA=="/><path fill="url('#g')" d="M0 0"/></svg>
            """
        #expect(try await found("logo.svg", Array(svg.utf8)) == [])
        #expect(try await found("logo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == [])
        #expect(try await found("logo.jpg", [0xFF, 0xD8, 0xFF, 0xE0]) == [])
        #expect(try await found("logo.webp", Array("RIFF0000WEBPVP8 ".utf8)) == [])
    }

    @Test func aHeavyPictureIsWarnedOf() async throws {
        let png: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(repeating: 1, count: 200_000)
        #expect(try await found("logo.png", png) == ["PV0012 warning logo.png"])
    }

    @Test func aPictureThatNobodyWouldWaitForIsRefused() async throws {
        let svg = Array("<svg>".utf8) + Array(repeating: 0x20, count: 8 << 20)
        #expect(try await found("logo.svg", svg) == ["PV0010 error logo.svg"])
    }

    @Test func aNameThatLeadsElsewhereIsToldOnce() async throws {
        #expect(
            try await found("webbplats:\n  logotyp: ../../../etc/passwd\n") == [
                "PV0205 error ../../../etc/passwd"
            ])
    }

    // MARK: Tillgänglighetsredogörelse

    private func statement(_ conformance: String, _ lines: String...) async throws -> [String] {
        try await found(
            "tillgänglighet:\n" + (["förenlighet: \(conformance)"] + lines).map { "  \($0)\n" }.joined())
    }

    @Test func aStatementIsNotOlderThanItsAssessment() async throws {
        let method = "metod: Vi har granskat tio sidor."
        #expect(
            try await statement("helt förenlig", "bedömd: 2026-10-05", "uppdaterad: 2026-10-04", method)
                == ["PV0334 error 2026-10-04"])
        #expect(
            try await statement("helt förenlig", "bedömd: 2026-10-05", "uppdaterad: 2026-10-05", method) == []
        )
    }

    @Test(arguments: [
        ("helt förenlig", "Automatiska prov.", ["PV0335 warning Automatiska prov."]),
        ("helt förenlig", "Vi kör axe varje vecka.", ["PV0335 warning Vi kör axe varje vecka."]),
        ("helt förenlig", "Automatiska prov, och vi har själva provat med skärmläsare.", []),
        ("helt förenlig", "En konsult har gått igenom sidorna.", []),
        (
            "inte bedömd", "Vi tror att den är helt  förenlig.",
            ["PV0336 warning Vi tror att den är helt  förenlig."]
        ),
        ("inte bedömd", "Automatiska prov hittar bara en del.", []),
    ])
    func aMethodIsOfTheConformance(_ conformance: String, _ method: String, _ expected: [String]) async throws
    {
        let dates = conformance == "inte bedömd" ? [] : ["bedömd: 2026-10-05"]
        let lines = ["förenlighet: \(conformance)", "uppdaterad: 2026-10-05", "metod: \(method)"] + dates
        #expect(try await found("tillgänglighet:\n" + lines.map { "  \($0)\n" }.joined()) == expected)
    }
}

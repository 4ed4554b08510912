import Foundation
import Testing

@testable import PlanRender

/// Pictures of 96 by 32 pixels, the beginnings of files that programs have made.
@Suite struct PictureProportionsTests {
    @Test(arguments: [
        "iVBORw0KGgoAAAANSUhEUgAAAGAAAAAgCAIAAABiouoDAAAA",
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wAEAAD/wAARCAAgAGADASIAAhEBAxEB",
        "UklGRkQAAABXRUJQVlA4IDgAAABwAwCdASpgACAAP83m73G/uDKs",
        "UklGRiQAAABXRUJQVlA4TBcAAAAvX8AHAAdQrS5Urv8BICH8Xy9G9D/1AwA=",
        "UklGRm4AAABXRUJQVlA4WAoAAAAQAAAAXwAAHwAAQUxQSBAAAAAB",
    ])
    func aPictureOfPointsIsThreeTimesAsWideAsHigh(start: String) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: start)))
        #expect(PictureProportions.of(bytes) == 3)
    }

    @Test(arguments: [
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><path/></svg>", 3),
        ("<?xml version=\"1.0\"?>\n<!-- Vapen -->\n<svg viewBox='0,0,60,20' width=\"1\" height=\"1\"/>", 3),
        ("<svg width=\"30px\" height=\"20\">", 1.5),
        ("<svg width=\"100%\" height=\"20\">", nil), ("<svg viewBox=\"0 0 60\">", nil),
        ("<svg viewBox=\"0 0 60 0\">", nil), ("<svg", nil), ("", nil),
    ])
    func aDrawingSaysItInItsRoot(text: String, proportions: Double?) {
        #expect(PictureProportions.of(Array(text.utf8)) == proportions)
    }

    /// What ends early or leads astray is no reason to stop.
    @Test func filesThatEndEarlySayNothing() throws {
        let starts = [
            "iVBORw0KGgoAAAANSUhEUgAAAGAAAAAg", "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBu",
            "UklGRkQAAABXRUJQVlA4IDgAAABwAwCd",
        ]
        for start in starts {
            let bytes = [UInt8](try #require(Data(base64Encoded: start)))
            for length in 0..<min(bytes.count, 24) {
                #expect(PictureProportions.of(Array(bytes.prefix(length))) == nil)
            }
        }
    }
}

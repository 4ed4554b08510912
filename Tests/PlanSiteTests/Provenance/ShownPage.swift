import Foundation
import PlanModel
import PlanRender

@testable import PlanSite

/// The pages of a content folder.
func loadedPages(_ content: String) async throws -> SitePages? {
    var reader = SiteReader(SiteOptions(content: content))
    return await LoadedSite(try await reader.read(), SiteOptions(content: content)).pages
}

/// What a rendered page has that sources are told for.
struct ShownPage {
    struct Requirement {
        let id: String
        let isExcluded: Bool
        let answers: [Answer]
    }

    struct Answer {
        /// `saknas`, or the layer.
        let className: String
        let question: String
    }

    let ids: [String]
    let requirements: [Requirement]
    let sections: [String]
    let answerCount: Int

    init(_ bytes: [UInt8]) {
        // What is Swedish on a page in another language stands in an element of its own.
        let html = String(decoding: bytes, as: UTF8.self)
            .replacing(/<span lang="sv"[^>]*>([^<]*)<\/span>/) { $0.1 }
        ids = html.pieces(after: " id=\"").map { $0.upTo("\"") }
        sections = html.pieces(after: "<section class=\"avsnitt ").map { $0.between("id=\"", "\"") }
        answerCount = html.pieces(after: "class=\"svar ").count
        requirements = html.pieces(after: "<article class=\"krav ").map { piece in
            let article = piece.upTo("</article>")
            return Requirement(
                id: article.between("id=\"", "\""), isExcluded: article.hasPrefix("undantaget "),
                answers: article.pieces(after: "class=\"svar ").map { answer in
                    Answer(
                        className: answer.upTo("\""),
                        question: answer.between("class=\"fraga\">", "<").trimmingCharacters(in: .whitespaces)
                    )
                })
        }
    }
}

extension String {
    fileprivate func pieces(after mark: String) -> [String] {
        Array(components(separatedBy: mark).dropFirst())
    }

    fileprivate func upTo(_ mark: String) -> String {
        range(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
    }

    fileprivate func between(_ start: String, _ end: String) -> String {
        range(of: start).map { String(self[$0.upperBound...]).upTo(end) } ?? ""
    }

    /// As HTML writes it.
    var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

extension SourceSpan {
    var firstLine: String { file.text(ofLine: start.line) }
    var text: String { String(decoding: file.bytes[range], as: UTF8.self) }
}

import Foundation
import PlanModel
import Testing

@testable import PlanContent

@Suite struct FullFileTests {
    @Test(arguments: ContentKind.allCases)
    func isWithoutFaults(kind: ContentKind) {
        let decoded = Decoded(FullFile.text(kind), as: kind)
        #expect(decoded.diagnostics.map(\.summary) == [])
        #expect(decoded.part != nil)
    }

    @Test(arguments: ContentKind.allCases)
    func hasEveryKeyThereIs(kind: ContentKind) {
        let root = YAMLReader.read(Array(FullFile.text(kind).utf8), path: "prov.yaml").root
        #expect(unused(.object(kind.shape), in: [root].compactMap(\.self), path: "") == [])
    }

    /// The keys of a shape that no object among the nodes has.
    private func unused(_ shape: Shape, in nodes: [YAMLNode], path: String) -> [String] {
        switch shape {
        case .scalar: []
        case .list(let element): unused(element, in: nodes.flatMap { $0.sequence ?? [] }, path: path)
        case .map(_, let value):
            unused(value, in: nodes.flatMap { $0.mapping?.entries.map(\.value) ?? [] }, path: path)
        case .object(let object), .shorthand(_, let object):
            object.fields.flatMap { field in
                let path = "\(path)/\(field.key)"
                let values = nodes.compactMap { $0.mapping?[field.key] }
                return values.isEmpty ? [path] : unused(field.shape, in: values, path: path)
            }
        }
    }

    /// Whatever is written ends up in the model: when it is changed, so is the model.
    @Test(arguments: ContentKind.allCases)
    func everyValueReachesTheModel(kind: ContentKind) throws {
        let bytes = Array(FullFile.text(kind).utf8)
        let root = try #require(YAMLReader.read(bytes, path: "prov.yaml").root)
        let original = outline(Decoded(bytes, as: kind).part as Any)
        for (node, other) in otherValues(of: root, as: .object(kind.shape)) {
            var changed = bytes
            changed.replaceSubrange(node.range, with: other.utf8)
            let decoded = Decoded(changed, as: kind)
            let old = node.string ?? ""
            #expect(outline(decoded.part as Any) != original, "\(old) at \(node.range) → \(other)")
            let told = decoded.ids.filter { $0 == "PV0205" || $0 == "PV0206" }
            #expect(told == [], "\(old) at \(node.range) → \(other)")
        }
    }

    /// Every scalar with another value that its shape allows.
    private func otherValues(of node: YAMLNode, as shape: Shape) -> [(YAMLNode, String)] {
        switch (shape, node.content) {
        case (.scalar(let kind), .scalar(let text, _)), (.shorthand(let kind, _), .scalar(let text, _)):
            [(node, kind.value(otherThan: text))]
        case (.list(let element), .sequence(let items)): items.flatMap { otherValues(of: $0, as: element) }
        case (.map(let keyKind, let value), .mapping(let mapping)):
            mapping.entries.flatMap { entry in
                [(entry.key, keyKind.value(otherThan: entry.name))] + otherValues(of: entry.value, as: value)
            }
        case (.object(let object), .mapping(let mapping)), (.shorthand(_, let object), .mapping(let mapping)):
            mapping.entries.flatMap { entry in
                object.field(entry.name).map { otherValues(of: entry.value, as: $0.shape) } ?? []
            }
        default: []
        }
    }

    @Test(arguments: ContentKind.allCases, ["\r\n", "\r"])
    func otherLineBreaksGiveTheSameModel(kind: ContentKind, lineBreak: String) {
        let text = FullFile.text(kind)
        let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
        let decoded = Decoded(other, as: kind)
        #expect(decoded.diagnostics == [])
        #expect(outline(decoded.part as Any) == outline(Decoded(text, as: kind).part as Any))
    }

    @Test(arguments: ContentKind.allCases)
    func byteOrderMarkGivesTheSameModel(kind: ContentKind) {
        let text = FullFile.text(kind)
        let decoded = Decoded([0xEF, 0xBB, 0xBF] + Array(text.utf8), as: kind)
        #expect(decoded.diagnostics == [])
        #expect(outline(decoded.part as Any) == outline(Decoded(text, as: kind).part as Any))
    }

    /// As an editor on a Mac may well write å, ä and ö: a letter followed by its dots or ring.
    @Test(arguments: ContentKind.allCases)
    func decomposedLettersGiveTheSameModel(kind: ContentKind) {
        let text = FullFile.text(kind)
        let decomposed = text.decomposedStringWithCanonicalMapping
        #expect(Array(decomposed.utf8) != Array(text.utf8))
        let decoded = Decoded(decomposed, as: kind)
        #expect(decoded.diagnostics == [])
        #expect(outline(decoded.part as Any) == outline(Decoded(text, as: kind).part as Any))
    }
}

extension ScalarKind {
    /// A value that the kind accepts and that is written the same in YAML.
    fileprivate func value(otherThan text: String) -> String {
        switch self {
        case .line, .shortLine, .markdown: "Annat"
        case .slug: "annat"
        case .sectionID: "annat/avsnitt"
        case .requirementID: "annat/avsnitt/krav"
        case .choice(let words): words.first { $0 != text } ?? ""
        case .yesNo: text == "ja" ? "nej" : "ja"
        case .date: "2031-12-24"
        case .schoolYear: "2031/2032"
        case .digits(let count): String(repeating: "7", count: count)
        case .percentage: "35 %"
        case .grades: "4-6"
        case .address: "https://annat.example"
        case .addressTemplate: "https://annat.example/{sfs}"
        case .pictureName: "annan.png"
        case .color: "#123456"
        case .siteAddress: "https://annat.example/planer"
        case .email: "annat@lindvik.example"
        case .phone: "0980-319 299"
        case .statuteNumber: "1999:1"
        case .provisionNumber: "99 b"
        }
    }
}

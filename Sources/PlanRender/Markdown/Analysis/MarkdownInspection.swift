internal import CCmark
internal import PlanModel

/// Goes through a parsed text and notes what it finds; places become spans afterwards, all at once.
struct MarkdownInspection {
    /// An index in `ranges`.
    typealias Place = Int

    private let matcher: TermMatcher
    private let headingShift: Int
    private let valueNames: Set<String>

    /// UTF-8 ranges in the whole text.
    private(set) var ranges: [Range<Int>] = []
    private(set) var references: [(reference: Reference, range: Place)] = []
    private(set) var headings: [(level: Int, text: String, range: Place)] = []
    private(set) var terms: [String] = []
    private(set) var findings: [([SourceSpan]) -> Diagnostic] = []

    private var seenTerms = Set<String>()
    private var hasReportedHTML = false
    /// The labels of the footnotes that the text refers to.
    private var usedLabels = Set<String>()
    /// The labels that there are footnotes for.
    private var labels = Set<String>()

    init(terms matcher: TermMatcher, headingShift: Int, valueNames: Set<String>) {
        self.matcher = matcher
        self.headingShift = headingShift
        self.valueNames = valueNames
    }

    mutating func inspect(_ document: MarkdownDocument) {
        if document.isTooTangled {
            report(0..<document.main.source.bytes.count) { .tangledText(at: $0) }
            return
        }
        labels = Set(document.footnotes.map(\.label))
        inspect(document.main, isFootnote: false)
        for footnote in document.footnotes { inspect(footnote.part, isFootnote: true) }
        inspectFootnotes(of: document)
    }

    private mutating func inspectFootnotes(of document: MarkdownDocument) {
        var firstRanges: [String: Range<Int>] = [:]
        for footnote in document.footnotes {
            let label = footnote.label
            if let first = firstRanges[label] {
                let place = note(first)
                let range = note(footnote.range)
                findings.append { .footnoteWrittenTwice(label, at: $0[range], first: $0[place]) }
                continue
            }
            firstRanges[label] = footnote.range
            if !usedLabels.contains(label) { report(footnote.range) { .unusedFootnote(label, at: $0) } }
            if footnote.part.tree.root.firstChild == nil {
                report(footnote.range) { .emptyFootnote(label, at: $0) }
            }
        }
    }

    private mutating func inspect(_ part: MarkdownDocument.Part, isFootnote: Bool) {
        for item in part.items {
            switch item {
            case .heading(let node, let range): inspect(heading: node, part.source.original(range))
            case .html(let node, let range): inspect(html: node, part.source.original(range))
            case .image(_, let range): report(part.source.original(range)) { .image(at: $0) }
            case .link(let node, let range): inspect(link: node, range, in: part.source)
            case .text(let run): inspect(run, in: part.source, isFootnote: isFootnote)
            }
        }
    }

    private mutating func inspect(heading: MarkdownNode, _ range: Range<Int>) {
        let level = heading.headingLevel
        headings.append((level, heading.plainText, note(range)))
        let shift = headingShift
        if level + shift > 6 {
            report(range) { .headingTooDeep(level: level, deepest: max(1, 6 - shift), at: $0) }
        }
    }

    /// Tags come in pairs; the closing one is worth telling only when nothing else has been told.
    private mutating func inspect(html: MarkdownNode, _ range: Range<Int>) {
        let isClosingTag = html.literal.starts(with: "</".utf8)
        guard !isClosingTag || !hasReportedHTML else { return }
        hasReportedHTML = true
        report(range) { .rawHTML(at: $0) }
    }

    // MARK: Links

    private mutating func inspect(link: MarkdownNode, _ range: Range<Int>, in source: MarkdownSource) {
        let url = link.url
        let written = Self.address(url, inLink: range, of: source.bytes)
        let place = source.original(written ?? range)
        switch LinkAddress(url) {
        case .reference(let reference): references.append((reference, note(place)))
        case .secure, .contact: break
        case .insecure:
            let mended = written.map { _ in "https" + url.dropFirst(4) }
            report(place) { .insecureLink(url, mended: mended, at: $0) }
        case .malformedReference(let expected):
            report(place) { .malformedReference(url, expected: expected, at: $0) }
        case .unknownKind(let nearest):
            let mended = written == nil ? nil : nearest
            report(place) { .unknownReferenceKind(url, nearest: nearest, mended: mended, at: $0) }
        case .forbidden(let scheme): report(place) { .forbiddenScheme(scheme, at: $0) }
        case .relative: report(place) { .relativeLink(url, at: $0) }
        case .empty: report(place) { .emptyAddress(at: $0) }
        case .hasValue: report(place) { .valueInAddress(url, at: $0) }
        case .hasControlCharacters: report(place) { .controlCharactersInAddress(at: $0) }
        }
    }

    /// Where in a link the address is written out, last in it; nil when it stands elsewhere or with escapes.
    private static func address(_ url: String, inLink range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        let wanted = Array(url.utf8)
        guard !wanted.isEmpty, range.count > wanted.count else { return nil }
        let isAutolink = bytes[range.lowerBound] == UInt8(ascii: "<")
        var start = range.upperBound - wanted.count - 1
        while start > range.lowerBound {
            let before = bytes[start - 1]
            let startsAddress =
                isAutolink || before == UInt8(ascii: "(") || before == UInt8(ascii: "<") || before <= 0x20
            if startsAddress, bytes[start...].starts(with: wanted) { return start..<(start + wanted.count) }
            start -= 1
        }
        return nil
    }

    // MARK: Text

    private mutating func inspect(_ run: TextRun, in source: MarkdownSource, isFootnote: Bool) {
        for (token, range) in TextScanner.tokens(in: run, terms: matcher) {
            if case .term(let id) = token {
                if seenTerms.insert(id).inserted { terms.append(id) }
                continue
            }
            let place = source.original(run.source(of: range))
            switch token {
            case .value(let name):
                guard !valueNames.contains(name) else { continue }
                let nearest = Suggestion.nearest(to: name, among: valueNames)
                report(place) { .unknownValue(name, nearest: nearest, at: $0) }
            case .unclosedValue: report(place) { .unclosedValue(at: $0) }
            case .footnote(let label): inspect(footnoteMark: label, place, in: run, isFootnote: isFootnote)
            case .address(let address): inspect(address: address, place)
            case .term: continue
            }
        }
    }

    private mutating func inspect(
        footnoteMark label: String, _ place: Range<Int>, in run: TextRun, isFootnote: Bool
    ) {
        if isFootnote || run.isInLink {
            usedLabels.insert(label)
            report(place) { .misplacedFootnote(label, inLink: run.isInLink, at: $0) }
        } else if labels.contains(label) {
            usedLabels.insert(label)
        } else {
            // Comparing takes time for every footnote there is; who has this many will find the one by searching.
            let nearest = labels.count < 100 ? Suggestion.nearest(to: label, among: labels) : nil
            report(place) { .missingFootnote(label, nearest: nearest, at: $0) }
        }
    }

    /// CommonMark reads only some addresses in `< >` as links; those near ours were meant as references.
    private mutating func inspect(address: String, _ place: Range<Int>) {
        let inside = (place.lowerBound + 1)..<max(place.lowerBound + 1, place.upperBound - 1)
        switch LinkAddress(address) {
        case .unknownKind(let nearest):
            report(inside) { .unknownReferenceKind(address, nearest: nearest, mended: nearest, at: $0) }
        case .malformedReference(let expected):
            report(inside) { .malformedReference(address, expected: expected, at: $0) }
        default: break
        }
    }

    // MARK: Notes

    private mutating func note(_ range: Range<Int>) -> Place {
        ranges.append(range)
        return ranges.count - 1
    }

    private mutating func report(_ range: Range<Int>, _ diagnostic: @escaping (SourceSpan) -> Diagnostic) {
        let place = note(range)
        findings.append { diagnostic($0[place]) }
    }
}

extension MarkdownDocument {
    /// The words of the first paragraph that stands directly in the text.
    var firstParagraph: String {
        withExtendedLifetime(main.tree) {
            var child = main.tree.root.firstChild
            while let node = child {
                if node.type == CMARK_NODE_PARAGRAPH { return node.plainText }
                child = node.next
            }
            return ""
        }
    }
}

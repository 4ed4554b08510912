/// A warning that a comment beside what it is about can silence.
package struct SilenceableDiagnostic: Sendable {
    package let diagnostic: Diagnostic
    /// The offset in the file of the value that the warning is about.
    package let anchor: Int

    package init(_ diagnostic: Diagnostic, anchor: Int) {
        self.diagnostic = diagnostic
        self.anchor = anchor
    }
}

/// The comments of a file that silence warnings at the spot, with a reason:
///
///     # klarspråk: PV0801 – ordalydelsen är beslutad av nämnden
///     text: |
///
/// A comment stands on the line above the key, or last on the key's own line.
package struct SilencingComments: Sendable {
    private struct Comment: Sendable {
        let codes: [(code: String, span: SourceSpan)]
        let hasReason: Bool
        let span: SourceSpan
        /// The line that it speaks of, counted from 1.
        let line: Int
    }

    private let comments: [Comment]
    /// What is written as one, but is none.
    private let failed: [Diagnostic]

    /// - Parameter texts: the file's texts, in which a `#` starts no comment.
    package init(in file: SourceFile, texts: [SourceText]) {
        var comments: [Comment] = []
        var failed: [Diagnostic] = []
        for mark in SilencingMark.all(in: file) {
            let start = mark.start
            let location = file.location(at: start)
            var end = file.range(ofLine: location.line).upperBound
            while end > start, file.bytes[end - 1].isBlank { end -= 1 }
            if texts.contains(where: { $0.containsAsText(start) }) {
                failed.append(.silencingInText(at: SourceSpan(file: file, range: start..<end)))
                continue
            }
            guard mark.isExact else {
                failed.append(.misspeltSilencing(at: SourceSpan(file: file, range: mark.word)))
                continue
            }
            let isAlone = file.text(ofLine: location.line).prefix(location.column - 1).allSatisfy {
                $0.isWhitespace || $0 == "-"
            }
            comments.append(
                Self.comment(
                    in: file, start..<end,
                    line: isAlone ? Self.lineWithContent(after: location.line, in: file) : location.line))
        }
        self.comments = comments
        self.failed = failed
    }

    /// The next line that is neither empty nor a comment.
    private static func lineWithContent(after line: Int, in file: SourceFile) -> Int {
        var next = line + 1
        while next <= file.lineCount {
            let text = file.text(ofLine: next).drop(while: \.isWhitespace)
            if !text.isEmpty, text.first != "#" { return next }
            next += 1
        }
        return next
    }

    private static func comment(in file: SourceFile, _ range: Range<Int>, line: Int) -> Comment {
        let bytes = file.bytes[range]
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? range.lowerBound
        var codes: [(String, SourceSpan)] = []
        var position = colon + 1
        while position < range.upperBound {
            let byte = bytes[position]
            guard byte.isBlank || byte == UInt8(ascii: ",") else {
                let end = bytes[position...].firstIndex { !$0.isASCIILetterOrDigit } ?? range.upperBound
                let word = String(decoding: bytes[position..<end], as: UTF8.self)
                guard word.hasPrefix("PV") else { break }
                codes.append((word, SourceSpan(file: file, range: position..<end)))
                position = end
                continue
            }
            position += 1
        }
        let reason = String(decoding: bytes[position...], as: UTF8.self)
        return Comment(
            codes: codes, hasReason: reason.count(where: \.isLetter) >= 3,
            span: SourceSpan(file: file, range: range), line: line)
    }

    private static let silenceable = ["PV0801", "PV0802", "PV0803", "PV0804", "PV0805"]

    /// What is left to tell, and what is wrong with the comments themselves. All findings are of the comments' file.
    package func applied(to findings: [SilenceableDiagnostic]) -> [Diagnostic] {
        if comments.isEmpty { return findings.map(\.diagnostic) + failed }
        var diagnostics = failed
        var used = Set<SourceSpan>()
        for finding in findings {
            let line = finding.keyLine
            let silencing = comments.filter { $0.line == line && $0.hasReason }.flatMap(\.codes)
                .filter { $0.code == finding.diagnostic.id }
            if silencing.isEmpty { diagnostics.append(finding.diagnostic) }
            used.formUnion(silencing.map(\.span))
        }
        for comment in comments {
            if comment.codes.isEmpty {
                diagnostics.append(.silencingWithoutCode(at: comment.span))
            } else if !comment.hasReason {
                diagnostics.append(.silencingWithoutReason(at: comment.span))
            } else {
                for code in comment.codes where !used.contains(code.span) {
                    diagnostics.append(
                        Self.silenceable.contains(code.code)
                            ? .silencingInVain(code.code, at: code.span)
                            : .notSilenceable(code.code, at: code.span, among: Self.silenceable))
                }
            }
        }
        return diagnostics
    }
}

extension SilenceableDiagnostic {
    /// The line of the key whose value the warning is about: the value's own, or one above when it starts a line.
    fileprivate var keyLine: Int {
        guard let file = diagnostic.span?.file else { return 0 }
        var line = file.location(at: anchor).line
        let before = file.bytes[file.offset(ofLine: line)..<anchor]
        guard before.allSatisfy(\.isBlank) else { return line }
        repeat { line -= 1 } while line > 1 && file.text(ofLine: line).allSatisfy(\.isWhitespace)
        return line
    }
}

extension SourceText {
    /// Whether an offset is inside the text itself, and not on the line of the `|` that starts it.
    fileprivate func containsAsText(_ offset: Int) -> Bool {
        guard span.range.contains(offset) else { return false }
        let first = span.file.bytes[span.range.lowerBound]
        let isBlock = first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
        return !isBlock || span.file.location(at: offset).line > span.start.line
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}

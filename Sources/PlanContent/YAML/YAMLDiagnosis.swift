internal import PlanModel

/// What a parser's failure means to the person who wrote the file, and where the cause is.
///
/// libyaml tells where it gave up; the cause often stands earlier, and in other words than libyaml's.
struct YAMLDiagnosis {
    let diagnostic: Diagnostic
    /// A byte in the line that the error is to be blamed on.
    let offset: Int

    private init(_ diagnostic: Diagnostic, at offset: Int) {
        self.diagnostic = diagnostic
        self.offset = offset
    }

    init(of failure: YAMLFailure, in file: SourceFile) {
        switch failure {
        case .tooDeep(let range):
            self.init(.tooDeep(at: SourceSpan(file: file, range: range)), at: range.lowerBound)
        case .syntax(let error):
            self = YAMLSyntaxExplainer(error, in: file).diagnosis
        }
    }

    /// - Parameter range: what to point at; where it starts is what the error is blamed on.
    init(_ range: Range<Int>, in file: SourceFile, _ diagnostic: (SourceSpan) -> Diagnostic) {
        self.init(diagnostic(SourceSpan(file: file, range: range)), at: range.lowerBound)
    }
}

/// Finds the likely cause of a syntax error from libyaml's words and the lines around it.
private struct YAMLSyntaxExplainer {
    private let error: YAMLSyntaxError
    private let file: SourceFile
    /// The line where the parser gave up.
    private let line: YAMLLine
    /// The line where what was being read starts.
    private let contextLine: YAMLLine

    init(_ error: YAMLSyntaxError, in file: SourceFile) {
        self.error = error
        self.file = file
        line = YAMLLine(containing: error.offset, in: file)
        contextLine = YAMLLine(containing: error.contextOffset, in: file)
    }

    var diagnosis: YAMLDiagnosis {
        if let diagnosis = badIndentationCharacters() ?? runawayQuote() { return diagnosis }
        switch (error.context, error.problem) {
        case ("while scanning a quoted scalar", _), ("while parsing a quoted scalar", _):
            return unknownEscape()
        case ("while scanning a block scalar", _):
            return at(error.contextOffset..<contextLine.range.upperBound, Diagnostic.blockScalarHeader)
        case ("while scanning a simple key", _):
            return missingColon()
        case ("while scanning an anchor", _), ("while scanning an alias", _), ("while scanning a tag", _),
            ("while parsing a tag", _), ("while parsing a node", "found undefined tag handle"):
            return specialCharacter(at: error.contextOffset)
        case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
            return unclosedBracket()
        case (_, "found character that cannot start any token"),
            (_, "mapping keys are not allowed in this context"),
            (_, "did not find expected node content"):
            return specialCharacter(at: error.offset)
        case (_, "mapping values are not allowed in this context"):
            return unexpectedColon()
        case (_, "block sequence entries are not allowed in this context"):
            return at(error.offset..<error.offset + 1, Diagnostic.itemAfterKey)
        case ("while parsing a block mapping", _), ("while parsing a block collection", _),
            (_, "did not find expected <document start>"):
            return unexpectedContent()
        default:
            if error.context.contains("directive") { return specialCharacter(at: error.contextOffset) }
            return at(error.offset..<error.offset, Diagnostic.otherSyntaxError)
        }
    }

    private func at(_ range: Range<Int>, _ diagnostic: (SourceSpan) -> Diagnostic) -> YAMLDiagnosis {
        var end = min(range.upperBound, file.bytes.count)
        while end < file.bytes.count, file.bytes[end].isUTF8Continuation { end += 1 }
        return YAMLDiagnosis(min(range.lowerBound, end)..<end, in: file, diagnostic)
    }

    private func badIndentationCharacters() -> YAMLDiagnosis? {
        for line in [line, contextLine] where !line.isBlank {
            let leading = file.bytes[line.leadingSpace]
            if leading.contains(UInt8(ascii: "\t")) {
                return at(line.leadingSpace, Diagnostic.tabInIndentation)
            }
            if leading.contains(0xC2) { return at(line.leadingSpace, Diagnostic.hardSpaceInIndentation) }
        }
        guard error.offset < file.bytes.count, file.bytes[error.offset] == UInt8(ascii: "\t") else {
            return nil
        }
        return at(error.offset..<error.offset + 1, Diagnostic.tabInIndentation)
    }

    /// A quote that is never closed, or that the next quote, meant to open a text, has closed.
    private func runawayQuote() -> YAMLDiagnosis? {
        let unclosed = ["found unexpected end of stream", "found unexpected document indicator"]
        if error.context.hasSuffix("quoted scalar"), unclosed.contains(error.problem) {
            return at(error.contextOffset..<error.contextOffset + 1, Diagnostic.unclosedQuote)
        }
        if let scalar = error.precedingScalar, scalar.style == .doubleQuoted || scalar.style == .singleQuoted,
            YAMLLine(containing: scalar.range.upperBound, in: file).number == line.number,
            YAMLLine(containing: scalar.range.lowerBound, in: file).number < line.number
        {
            return at(scalar.range.lowerBound..<scalar.range.lowerBound + 1, Diagnostic.unclosedQuote)
        }
        if error.context == "while scanning a simple key", contextLine.number < line.number,
            error.contextOffset < file.bytes.count,
            [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(file.bytes[error.contextOffset]),
            contextLine.key == nil
        {
            return at(error.contextOffset..<error.contextOffset + 1, Diagnostic.unclosedQuote)
        }
        return nil
    }

    /// libyaml points at the backslash or, when its digits are wrong, at those.
    private func unknownEscape() -> YAMLDiagnosis {
        let start = file.bytes[line.range.lowerBound..<min(error.offset + 1, line.range.upperBound)]
            .lastIndex(of: UInt8(ascii: "\\"))
        return start.map { at($0..<$0 + 1, Diagnostic.unknownEscape) }
            ?? at(error.offset..<error.offset, Diagnostic.otherSyntaxError)
    }

    private func missingColon() -> YAMLDiagnosis {
        if let position = contextLine.missingSpaceAfterColon {
            return at(position..<position, Diagnostic.missingSpaceAfterColon)
        }
        let previous = contextLine.previous()
        let followsDeeper = (previous?.indentation ?? 0) > contextLine.indentation
        return at(contextLine.value) { span in
            .missingColon(at: span, textAbove: followsDeeper ? previous?.indentation : nil)
        }
    }

    /// - Parameter offset: the sign, or a place on its line.
    private func specialCharacter(at offset: Int) -> YAMLDiagnosis {
        let line = YAMLLine(containing: offset, in: file)
        let start = max(offset, line.contentStart)
        let end = max(start, line.value.upperBound)
        // A value that began before the sign is what should be quoted.
        let from = line.value.contains(start) && isSpecial(line.value) ? line.value.lowerBound : start
        guard from < end else { return at(start..<start, Diagnostic.otherSyntaxError) }
        return at(from..<end, Diagnostic.specialCharacter)
    }

    private func unclosedBracket() -> YAMLDiagnosis {
        let value = contextLine.value
        if value.contains(error.contextOffset), file.text(in: value).hasPrefix("{{") {
            return at(value, Diagnostic.specialCharacter)
        }
        return at(error.contextOffset..<error.contextOffset + 1) { span in
            .unclosedBracket(at: span, value: value.contains(error.contextOffset) ? value : nil)
        }
    }

    private func unexpectedColon() -> YAMLDiagnosis {
        if let key = line.key, key.upperBound < error.offset { return afterValue() }
        if let previous = line.previous(), let position = previous.missingSpaceAfterColon {
            return at(position..<position, Diagnostic.missingSpaceAfterColon)
        }
        return wrongIndentation()
    }

    private func unexpectedContent() -> YAMLDiagnosis {
        guard error.offset <= line.contentStart else { return afterValue() }
        let list = line.previous().flatMap { previous in
            previous.startsItem ? previous : previous.enclosing().first(where: \.startsItem)
        }
        if line.startsItem || list?.indentation == line.indentation {
            return at(line.contentStart..<line.range.upperBound) { span in
                .listMixedWithKeys(
                    at: span, isItem: line.startsItem, indentation: line.leadingSpace,
                    itemIndentation: list?.indentation, keyIndentation: list?.contentColumn)
            }
        }
        if let position = line.missingSpaceAfterColon {
            return at(position..<position, Diagnostic.missingSpaceAfterColon)
        }
        return wrongIndentation()
    }

    /// The parser gave up at something after the value that the line's key already has.
    private func afterValue() -> YAMLDiagnosis {
        let value = line.value
        guard !value.isEmpty else { return at(error.offset..<error.offset, Diagnostic.otherSyntaxError) }
        switch file.bytes[value.lowerBound] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return at(value, Diagnostic.textAfterQuote)
        default:
            if isSpecial(value) { return at(value, Diagnostic.specialCharacter) }
            guard error.offset < file.bytes.count, file.bytes[error.offset] == UInt8(ascii: ":") else {
                return at(error.offset..<error.offset, Diagnostic.otherSyntaxError)
            }
            return at(value) { span in .colonInText(at: span, colon: error.offset) }
        }
    }

    private func wrongIndentation() -> YAMLDiagnosis {
        let enclosing = line.enclosing()
        let previous = line.previous()
        var columns = enclosing.map(\.contentColumn)
        if let previous, previous.isIndentedBySpaces {
            columns += [previous.contentColumn] + previous.enclosing().map(\.contentColumn)
        }
        let possible = Set(columns).subtracting([line.indentation]).sorted()
        let nearest = possible.reversed().min { left, right in
            abs(left - line.indentation) < abs(right - line.indentation)
        }
        return at(line.contentStart..<max(line.contentStart, line.range.upperBound)) { span in
            .wrongIndentation(
                at: span, indentation: line.leadingSpace, possible: possible, nearest: nearest,
                continues: previous.flatMap { $0.value.isEmpty ? nil : $0.number })
        }
    }

    private func isSpecial(_ value: Range<Int>) -> Bool {
        guard !value.isEmpty else { return false }
        return "{}[]*&!%@`,?|>".utf8.contains(file.bytes[value.lowerBound])
    }
}

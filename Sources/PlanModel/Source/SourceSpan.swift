/// A place in a source file as people count it.
package struct SourceLocation: Hashable, Comparable, Sendable {
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in Unicode scalars.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a source file, in bytes.
package struct SourceSpan: Sendable {
    package let file: SourceFile
    package let range: Range<Int>

    package init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
    }

    package var start: SourceLocation { file.location(at: range.lowerBound) }
    package var end: SourceLocation { file.location(at: range.upperBound) }

    /// The path, line and column where the span starts, as editors and terminals understand it.
    package var description: String { "\(file.path):\(start.line):\(start.column)" }
}

extension SourceSpan: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.file.path == right.file.path && left.range == right.range
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(range)
    }
}

extension SourceSpan: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.file.path, left.range.lowerBound, left.range.upperBound)
            < (right.file.path, right.range.lowerBound, right.range.upperBound)
    }
}

/// A value together with where it was written.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let span: SourceSpan

    package init(_ value: Value, at span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

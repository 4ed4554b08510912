/// The layers that a plan is merged from; a later one wins where it may.
package enum Layer: Int, Comparable, CaseIterable, Sendable {
    case system, municipality, schoolArea, school

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The layer's name as shown to people.
    package var title: String {
        switch self {
        case .system: "kvalitetssystem"
        case .municipality: "kommun"
        case .schoolArea: "skolområde"
        case .school: "skola"
        }
    }

    /// As in running text: `kommunen`.
    var definiteTitle: String {
        switch self {
        case .system: "kvalitetssystemet"
        case .municipality: "kommunen"
        case .schoolArea: "skolområdet"
        case .school: "skolan"
        }
    }

    /// The layer's name in data and CSS classes.
    package var slug: String {
        switch self {
        case .system: "kvalitetssystem"
        case .municipality: "kommun"
        case .schoolArea: "skolomrade"
        case .school: "skola"
        }
    }
}

/// Which layer said something, and where it is written.
package struct Origin: Hashable, Sendable {
    package let layer: Layer
    package let span: SourceSpan

    package init(_ layer: Layer, at span: SourceSpan) {
        self.layer = layer
        self.span = span
    }
}

/// A value with its provenance.
package struct Resolved<Value: Sendable>: Sendable {
    package let value: Value
    package let origin: Origin

    package init(_ value: Value, from origin: Origin) {
        self.value = value
        self.origin = origin
    }
}

internal import PlanModel

/// What a page tells search engines in the words of schema.org, as JSON-LD.
struct StructuredData {
    private let things: [JSONValue]

    init(_ things: [JSONValue]) { self.things = things }

    /// JSON that can stand in a `script` element; empty when there is nothing to tell.
    var json: String {
        guard !things.isEmpty else { return "" }
        let value: JSONValue = ["@context": "https://schema.org", "@graph": .array(things)]
        // No text of the content can end the element.
        return String(decoding: value.serialized(), as: UTF8.self).replacing("<", with: "\\u003c")
    }

    static func breadcrumbs(_ crumbs: [LinkView], in context: PageContext) -> JSONValue? {
        guard !crumbs.isEmpty else { return nil }
        let items: [JSONValue] = crumbs.enumerated().map { index, crumb in
            .object(leavingOutNil: [
                ("@type", "ListItem"), ("position", .integer(index + 1)), ("name", .string(crumb.title)),
                ("item", crumb.href.isEmpty ? nil : .string(context.wholeAddress(crumb.href))),
            ])
        }
        return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
    }

    static func website(_ title: String, in context: PageContext) -> JSONValue {
        let municipality = context.site.merge.municipality
        return .object(leavingOutNil: [
            ("@type", "WebSite"), ("name", .string(title)),
            ("url", context.site.address.map { .string($0.description) }),
            ("inLanguage", .string(context.words.language.tag)),
            ("publisher", ["@type": "GovernmentOrganization", "name": .string(municipality.name.value)]),
        ])
    }

    static func school(_ school: School, in context: PageContext) -> JSONValue {
        .object(leavingOutNil: [
            ("@type", "School"), ("name", .string(school.name.value)),
            ("identifier", .string(school.unitCode)),
            ("address", school.address.map(JSONValue.string)),
            ("telephone", school.phone.map(JSONValue.string)),
            ("email", school.email.map(JSONValue.string)), ("url", school.website.map(JSONValue.string)),
        ])
    }

    /// - Parameter terms: with their addresses in the page.
    static func glossary(_ title: String, _ terms: [LinkView], in context: PageContext) -> JSONValue {
        [
            "@type": "DefinedTermSet", "name": .string(title),
            "hasDefinedTerm": .array(
                terms.map { term in
                    [
                        "@type": "DefinedTerm", "name": .string(term.title),
                        "url": .string(context.wholeAddress(term.href)),
                    ]
                }),
        ]
    }
}

extension PageContext {
    /// The whole address that a relative one leads to from the page; as it is when nobody has said where the site is
    /// published.
    func wholeAddress(_ href: String) -> String {
        guard let address = site.address else { return href }
        let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? "#\(parts[1])" : ""
        var rest = parts[0]
        if rest.isEmpty { return address.address(of: route.in(language).path) + fragment }
        if rest.hasPrefix(site.root), route == .notFound {
            return address.address(of: String(rest.dropFirst(site.root.count))) + fragment
        }
        let own = route.in(language).path
        var folders = own.split(separator: "/").dropLast()
        while rest.hasPrefix("../") {
            rest = rest.dropFirst(3)
            folders = folders.dropLast()
        }
        return address.address(of: (folders + [rest]).joined(separator: "/")) + fragment
    }
}

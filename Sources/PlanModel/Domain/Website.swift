/// What the municipality says of the website itself.
package struct Website: Sendable {
    /// Where the site is published; nil when nobody has said.
    package let address: SiteAddress?
    /// The name of a picture beside the municipality's file.
    package let logo: Located<String>?
    /// Of links and of the head's line.
    package let accent: Located<Color>?

    package init(
        address: SiteAddress? = nil, logo: Located<String>? = nil, accent: Located<Color>? = nil
    ) {
        self.address = address
        self.logo = logo
        self.accent = accent
    }
}

/// The address that a whole site is published under.
package struct SiteAddress: Hashable, Sendable, CustomStringConvertible {
    /// `https://elevhalsa.lindvik.example/planer/`: always with a slash at the end.
    package let description: String

    /// - Parameter written: `https://`, a host in small letters and perhaps a path, with or without the last slash.
    package init(_ written: String) {
        description = written.hasSuffix("/") ? written : written + "/"
    }

    /// `/planer/`: where the site begins on its server.
    package var path: String {
        let afterScheme = description.dropFirst("https://".count)
        return String(afterScheme[(afterScheme.firstIndex(of: "/") ?? afterScheme.endIndex)...])
    }

    /// The host without the port.
    package var host: String {
        String(description.dropFirst("https://".count).prefix { $0 != "/" && $0 != ":" })
    }

    /// The whole address of a file of the site; a folder's own page is known by the folder.
    ///
    /// - Parameter path: under the site's folder, as `Route.path` gives it.
    package func address(of path: String) -> String {
        let isFolder = path == "index.html" || path.hasSuffix("/index.html")
        return description + (isFolder ? String(path.dropLast("index.html".count)) : path)
    }
}

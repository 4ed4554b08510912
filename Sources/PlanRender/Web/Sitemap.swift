internal import PlanModel

/// The site's pages by their whole addresses, in the form that sitemaps.org describes: at most 50,000 of them.
struct Sitemap {
    let pages: SitePages
    let address: SiteAddress

    var bytes: [UInt8] {
        var bytes = Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.utf8)
        for route in pages.routes where route != .notFound {
            let path = route.path
            guard path.hasSuffix(".html") else { continue }
            bytes += "<url><loc>\(address.address(of: path))</loc>".utf8
            if let date = pages.site.lastDecided(route) { bytes += "<lastmod>\(date)</lastmod>".utf8 }
            bytes += "</url>\n".utf8
        }
        return bytes + "</urlset>\n".utf8
    }
}

/// What a search engine reads first: it may read everything, and where the list of it is.
struct RobotsFile {
    let sitemap: String

    var bytes: [UInt8] {
        Array("User-agent: *\nDisallow:\n\nSitemap: \(sitemap)\n".utf8)
    }
}

package import PlanSite

/// How to preview a site.
package struct PreviewOptions: Sendable {
    package var site: SiteOptions
    /// The address or name that the server listens at.
    package var host = "127.0.0.1"
    /// 0 for any port that is free.
    package var port = Self.usualPort
    /// Whether to look for changes instead of being told of them.
    package var polls = false
    package var editor: EditorCommand?

    package static let usualPort = 4880

    package init(site: SiteOptions) {
        self.site = site
    }
}

internal import PlanModel
internal import PlanRender

/// The files of `Assets/`, built into the program: the preview's own templates, and what it adds to pages.
enum PreviewAssets {
    static let templates: [(name: String, file: SourceFile)] = [
        template("diagnoser", PackageResources.diagnoser_mustache),
        template("plats", PackageResources.plats_mustache),
        template("saknad-sida", PackageResources.saknad_sida_mustache),
        template("sida", PackageResources.sida_mustache),
        template("startsida", PackageResources.startsida_mustache),
        template("tomt", PackageResources.tomt_mustache),
    ]

    /// What a browser asks for under `/_planverk/`, by name.
    static let files: [String: [UInt8]] = [
        "actions.js": PackageResources.actions_js,
        "align.js": PackageResources.align_js,
        "announce.js": PackageResources.announce_js,
        "answer-help.js": PackageResources.answer_help_js,
        "assets.js": PackageResources.assets_js,
        "clipboard.js": PackageResources.clipboard_js,
        "decorate.js": PackageResources.decorate_js,
        "decorations.css": PackageResources.decorations_css,
        "diagnostics.js": PackageResources.diagnostics_js,
        "dismissal.js": PackageResources.dismissal_js,
        "dom.js": PackageResources.dom_js,
        "events.js": PackageResources.events_js,
        "fingerprint.js": PackageResources.fingerprint_js,
        "focus.js": PackageResources.focus_js,
        "highlight.js": PackageResources.highlight_js,
        "overlay.css": PackageResources.overlay_css,
        "overlay.js": PackageResources.overlay_js,
        "page.js": PackageResources.page_js,
        "panel.js": PackageResources.panel_js,
        "patch-node.js": PackageResources.patch_node_js,
        "patch.js": PackageResources.patch_js,
        "pill.js": PackageResources.pill_js,
        "pointed.js": PackageResources.pointed_js,
        "preview.css": PackageResources.preview_css,
        "preview.js": PackageResources.preview_js,
        "refresh.js": PackageResources.refresh_js,
        "sequences.js": PackageResources.sequences_js,
        "sheets.js": PackageResources.sheets_js,
        "source-chip.js": PackageResources.source_chip_js,
        "source.css": PackageResources.source_css,
        "sources.js": PackageResources.sources_js,
        "words.js": PackageResources.words_js,
    ]

    /// Changes when any of the files does.
    static let fingerprint = files.sorted { $0.key < $1.key }.flatMap(\.value).fingerprint

    private static func template(_ name: String, _ bytes: [UInt8]) -> (name: String, file: SourceFile) {
        (name, SourceFile(path: "Assets/\(name).mustache", bytes: bytes))
    }
}

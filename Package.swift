// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Templates and assets that are built into the program.
let builtInTemplates = [
    "aktivitet.mustache",
    "amne.mustache",
    "arendegang.mustache",
    "arshjul.mustache",
    "arshjulsbild.mustache",
    "avsnitt.mustache",
    "avsnittssida.mustache",
    "avsnittstext.mustache",
    "begrepp.mustache",
    "begreppsfakta.mustache",
    "beslut.mustache",
    "brist.mustache",
    "egna-avsnitt.mustache",
    "figur.mustache",
    "hela-planen.mustache",
    "huvud.mustache",
    "innehall.mustache",
    "kontakt.mustache",
    "kontaktrad.mustache",
    "kort-svar.mustache",
    "krav-fragor.mustache",
    "krav-kort.mustache",
    "krav-lagar.mustache",
    "krav-lista.mustache",
    "krav-motsvarande.mustache",
    "krav.mustache",
    "kvalitetssystem-lista.mustache",
    "kvalitetssystem.mustache",
    "lagrad.mustache",
    "lagrum.mustache",
    "layout.mustache",
    "mal.mustache",
    "marke.mustache",
    "marke-i-text.mustache",
    "register.mustache",
    "sidan-saknas.mustache",
    "sidfot.mustache",
    "skola.mustache",
    "skolnamn.mustache",
    "skolor.mustache",
    "sok.mustache",
    "sokfalt.mustache",
    "start.mustache",
    "svar.mustache",
    "svarstext.mustache",
    "system.mustache",
    "systemtext.mustache",
    "tillganglighet.mustache",
    "tvarsnitt.mustache",
    "undantag.mustache",
    "utfall.mustache",
    "planverk.css", "planverk.js", "skolfilter.js", "sok.js", "sokmotor.js", "tema.js", "utskrift.css",
    "sprak-ar.txt", "sprak-en.txt", "sprak-lattlast.txt", "sprak-so.txt", "sprak-sv.txt",
]

/// What the preview adds to pages in the browser, built into the program.
let previewAssets = [
    "diagnoser.mustache",
    "plats.mustache",
    "saknad-sida.mustache",
    "sida.mustache",
    "startsida.mustache",
    "tomt.mustache",
    "actions.js",
    "align.js",
    "announce.js",
    "answer-help.js",
    "assets.js",
    "clipboard.js",
    "decorate.js",
    "decorations.css",
    "diagnostics.js",
    "dismissal.js",
    "dom.js",
    "events.js",
    "fingerprint.js",
    "focus.js",
    "highlight.js",
    "overlay.css",
    "overlay.js",
    "page.js",
    "panel.js",
    "patch-node.js",
    "patch.js",
    "pill.js",
    "pointed.js",
    "preview.css",
    "preview.js",
    "refresh.js",
    "sequences.js",
    "sheets.js",
    "source-chip.js",
    "source.css",
    "sources.js",
    "words.js",
]

let package = Package(
    name: "planverk",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "planverk", targets: ["planverk"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Without its traits Hummingbird needs neither Foundation's larger half nor a configuration library.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CFileSwap"),
        .target(
            name: "PlanTemplates", path: "Templates", resources: builtInTemplates.map(Resource.embedInCode),
            swiftSettings: strict),
        .target(name: "PlanModel", swiftSettings: strict),
        .target(name: "PlanContent", dependencies: ["PlanModel", "CYAML"], swiftSettings: strict),
        .target(
            name: "PlanRender", dependencies: ["PlanModel", "CCmark"], swiftSettings: strict),
        .target(
            name: "PlanSite",
            dependencies: ["PlanModel", "PlanContent", "PlanRender", "PlanTemplates", "CFileSwap"],
            swiftSettings: strict),
        .target(
            name: "PlanPreview",
            dependencies: [
                "PlanModel", "PlanRender", "PlanSite",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: previewAssets.map { .embedInCode("Assets/\($0)") },
            swiftSettings: strict),
        .executableTarget(
            name: "planverk",
            dependencies: [
                "PlanModel", "PlanSite", "PlanPreview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: strict),
        .testTarget(
            name: "PlanContentTests", dependencies: ["PlanContent", "PlanModel"],
            swiftSettings: strict),
        .testTarget(
            name: "PlanRenderTests", dependencies: ["PlanRender", "PlanModel"],
            swiftSettings: strict),
        .testTarget(
            name: "PlanSiteTests", dependencies: ["PlanSite", "PlanContent", "PlanRender", "PlanModel"],
            swiftSettings: strict),
        .testTarget(
            name: "PlanPreviewTests",
            dependencies: [
                "PlanPreview", "PlanSite", "PlanRender", "PlanModel",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PlanverkTests", dependencies: ["planverk", "PlanSite", "PlanModel"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

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
    "arshjul.mustache",
    "avsnitt.mustache",
    "begrepp.mustache",
    "begreppsfakta.mustache",
    "beslut.mustache",
    "egna-avsnitt.mustache",
    "figur.mustache",
    "hela-planen.mustache",
    "innehall.mustache",
    "kontakt.mustache",
    "krav.mustache",
    "krav-fragor.mustache",
    "krav-lagar.mustache",
    "krav-lista.mustache",
    "krav-motsvarande.mustache",
    "kvalitetssystem.mustache",
    "kvalitetssystem-lista.mustache",
    "lagrum.mustache",
    "layout.mustache",
    "mal.mustache",
    "register.mustache",
    "skola.mustache",
    "skolor.mustache",
    "start.mustache",
    "svar.mustache",
    "svarstext.mustache",
    "system.mustache",
    "systemtext.mustache",
    "tvarsnitt.mustache",
    "undantag.mustache",
    "planverk.css", "skolfilter.js",
]

let package = Package(
    name: "planverk",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "planverk", targets: ["planverk"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
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
        .executableTarget(
            name: "planverk",
            dependencies: [
                "PlanModel", "PlanSite",
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
            name: "PlanverkTests", dependencies: ["planverk", "PlanSite", "PlanModel"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

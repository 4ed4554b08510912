// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "planverk",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "planverk", targets: ["planverk"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CFileSwap"),
        .target(name: "PlanModel", swiftSettings: strict),
        .target(name: "PlanContent", dependencies: ["PlanModel", "CYAML"], swiftSettings: strict),
        .target(
            name: "PlanRender",
            dependencies: [
                "PlanModel", "CCmark", .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict),
        .target(
            name: "PlanSite", dependencies: ["PlanModel", "PlanContent", "PlanRender", "CFileSwap"],
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

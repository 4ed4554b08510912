internal import Foundation
internal import PlanModel
internal import PlanRender
internal import PlanTemplates

/// The built-in templates and assets, with those of a user's folder put in their places.
struct TemplateFiles {
    let templates: [(name: String, file: SourceFile)]
    let assets: [Route.Asset: [UInt8]]
    let diagnostics: [Diagnostic]

    /// What the paths of the built-in templates start with, as they lie in Planverk's own repository.
    static let builtInFolder = "Templates/"

    /// - Parameter folder: nil for the built-in ones alone.
    init(overriddenBy folder: String?) throws(SiteFailure) {
        var templates = Dictionary(
            uniqueKeysWithValues: BuiltInTemplates.templates.map { name, bytes in
                (name, SourceFile(path: "\(Self.builtInFolder)\(name).mustache", bytes: bytes))
            })
        var assets: [Route.Asset: [UInt8]] = [:]
        for (name, bytes) in BuiltInTemplates.assets {
            if let asset = Route.Asset(rawValue: name) { assets[asset] = bytes }
        }
        var diagnostics: [Diagnostic] = []
        if let folder {
            let known = templates.keys.map { "\($0).mustache" } + assets.keys.map(\.rawValue)
            for name in try Self.names(in: folder) {
                let path = "\(folder)/\(name)"
                guard let bytes = FileBytes.read(path) else {
                    throw .unreadable(path, reason: SystemReason.last)
                }
                if let asset = Route.Asset(rawValue: name) {
                    assets[asset] = bytes
                } else if name.hasSuffix(".mustache"),
                    templates[String(name.dropLast(".mustache".count))] != nil
                {
                    templates[String(name.dropLast(".mustache".count))] = SourceFile(path: path, bytes: bytes)
                } else if name.hasSuffix(".mustache") || name.hasSuffix(".css") || name.hasSuffix(".js") {
                    diagnostics.append(.unknownTemplateFile(path, name: name, known: known))
                }
            }
        }
        self.templates = templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.assets = assets
        self.diagnostics = diagnostics
    }

    private static func names(in folder: String) throws(SiteFailure) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
        else {
            throw .templateFolderMissing(folder)
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
                .sorted()
        } catch {
            throw .unreadable(folder, reason: SystemReason.of(error))
        }
    }
}

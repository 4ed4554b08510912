internal import Foundation
internal import PlanContent
internal import PlanModel
internal import PlanRender
internal import PlanTemplates

/// The built-in templates and assets, with those of a user's folder put in their places.
struct TemplateFiles: Sendable {
    let templates: [(name: String, file: SourceFile)]
    let assets: [Route.Asset: [UInt8]]
    /// Files with interface texts, by their names.
    private let builtInTexts: [String: SourceFile]
    private let ownTexts: [String: SourceFile]
    let diagnostics: [Diagnostic]
    /// The files of the user's folder that are used, by path.
    private let own: [String: [UInt8]]

    /// What the paths of the built-in templates start with, as they lie in Planverk's own repository.
    static let builtInFolder = "Templates/"

    /// - Parameter folder: nil for the built-in ones alone.
    init(overriddenBy folder: String?, reading cache: inout FileCache) throws(SiteFailure) {
        var templates = Dictionary(
            uniqueKeysWithValues: BuiltInTemplates.templates.map { name, bytes in
                (name, SourceFile(path: "\(Self.builtInFolder)\(name).mustache", bytes: bytes))
            })
        var assets: [Route.Asset: [UInt8]] = [:]
        for (name, bytes) in BuiltInTemplates.assets {
            if let asset = Route.Asset(rawValue: name) { assets[asset] = bytes }
        }
        let builtInTexts = Dictionary(
            uniqueKeysWithValues: BuiltInTemplates.texts.map { name, bytes in
                (name, SourceFile(path: "\(Self.builtInFolder)\(name)", bytes: bytes))
            })
        var ownTexts: [String: SourceFile] = [:]
        var diagnostics: [Diagnostic] = []
        var own: [String: [UInt8]] = [:]
        if let folder {
            var boundary = FolderBoundary(folder)
            let known =
                templates.keys.map { "\($0).mustache" } + assets.keys.map(\.rawValue)
                + Language.allCases.map(\.textFile)
            for name in try Self.names(in: folder) {
                let path = "\(folder)/\(name)"
                guard known.contains(name) else {
                    if [".mustache", ".css", ".js"].contains(where: name.hasSuffix) || name.hasPrefix("sprak")
                    {
                        diagnostics.append(.unknownTemplateFile(path, name: name, known: known))
                    }
                    continue
                }
                guard boundary.contains(path) else {
                    diagnostics.append(.linkLeadsOut(path))
                    continue
                }
                guard let bytes = cache.read(path) else {
                    throw .unreadable(path, reason: SystemReason.last)
                }
                own[path] = bytes
                let text = TextFile(bytes, path: path)
                diagnostics += text.diagnostics
                if let asset = Route.Asset(rawValue: name) {
                    assets[asset] = text.file.bytes
                } else if name.hasSuffix(".txt") {
                    ownTexts[name] = text.file
                } else {
                    templates[String(name.dropLast(".mustache".count))] = text.file
                }
            }
        }
        self.templates = templates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.assets = assets
        self.builtInTexts = builtInTexts
        self.ownTexts = ownTexts
        self.diagnostics = diagnostics
        self.own = own
    }

    /// What is not said in the language is said in Swedish.
    func texts(in language: Language) -> InterfaceTexts {
        let swedish = Language.swedish.textFile
        let names = language == .swedish ? [swedish] : [swedish, language.textFile]
        return InterfaceTexts(
            language: language,
            files: names.flatMap { name in
                [builtInTexts[name].map { ($0, false) }, ownTexts[name].map { ($0, true) }].compactMap(\.self)
            })
    }

    /// The files of the user's folder that go before the built-in ones.
    var ownPaths: Set<String> { Set(own.keys) }

    /// The files of the user's folder that are not the same as before, or not in both.
    func changedPaths(since earlier: Self) -> Set<String> {
        let told = Set(diagnostics).symmetricDifference(earlier.diagnostics).compactMap { $0.span?.file.path }
        return Set(own.keys).union(earlier.own.keys).filter { own[$0] != earlier.own[$0] }.union(told)
    }

    private static func names(in folder: String) throws(SiteFailure) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
        else {
            throw .templateFolderMissing(folder)
        }
        return try FolderNames.list(folder)
    }
}

extension Language {
    /// The name of the file with its interface texts.
    fileprivate var textFile: String { "sprak-\(rawValue).txt" }
}

extension SourceFile {
    /// Whether the file is one of the templates that the program comes with.
    var isBuiltIn: Bool { path.hasPrefix(TemplateFiles.builtInFolder) }
}

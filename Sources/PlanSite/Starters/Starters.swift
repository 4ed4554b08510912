package import PlanModel
internal import PlanContent

/// Makes new content: files with everything in its place, to be filled in. Nothing that exists is written over.
package enum Starters {
    /// A content folder that passes a check: the municipality's file, and what is missing of registers, schemas
    /// and quality systems.
    ///
    /// - Parameters:
    ///   - content: made if it is not there.
    ///   - year: the year it is, and `month` the month, 1-12; together they decide the school year.
    /// - Returns: the paths of the files that were made.
    package static func makeMunicipality(
        _ id: String, content: String, year: Int, month: Int
    ) async throws(SiteFailure) -> [String] {
        let path = "\(content)/kommun.yaml"
        if NewFile.exists(path) { throw .alreadyExists(path) }
        var catalog =
            NewFile.exists(content) ? try await LoadedContent.load(from: content).catalog : Catalog()
        var files: [(path: String, text: String)] = []
        for register in RegisterStarter.all where !NewFile.exists("\(content)/\(register.path)") {
            files.append((register.path, register.text))
            catalog.add(register.text, as: register.kind, id: register.kind.rawValue)
        }
        if catalog.systems.isEmpty {
            let questions = catalog.questions.prefix(2).map(\.id)
            let system = try SystemStarter(id: "exempel", catalog: catalog, questions: questions).text
            files.append(("kvalitetssystem/exempel.yaml", system))
            catalog.add(system, as: .system, id: "exempel")
        }
        for (name, bytes) in SchemaFiles.all where !NewFile.exists("\(content)/scheman/\(name)") {
            files.append(("scheman/\(name)", String(decoding: bytes, as: UTF8.self)))
        }
        let municipality = MunicipalityStarter(id: id, schoolYear: schoolYear(year, month), catalog: catalog)
        files.append(("kommun.yaml", municipality.text))
        for file in files { try NewFile.create("\(content)/\(file.path)", file.text) }
        return files.map { "\(content)/\($0.path)" }
    }

    /// The school year that a plan made in the month is for; in July the next one.
    private static func schoolYear(_ year: Int, _ month: Int) -> String {
        month >= 7 ? "\(year)/\(year + 1)" : "\(year - 1)/\(year)"
    }

    /// A quality system that asks nothing of anybody until the municipality takes it in.
    ///
    /// - Returns: the path of the file that was made.
    package static func makeSystem(_ id: String, content: String) async throws(SiteFailure) -> String {
        let path = "\(content)/kvalitetssystem/\(id).yaml"
        if NewFile.exists(path) { throw .alreadyExists(path) }
        let catalog = try await LoadedContent.load(from: content).catalog
        try NewFile.create(path, try SystemStarter(id: id, catalog: catalog).text)
        return path
    }

    /// A school with every question it is asked.
    ///
    /// - Returns: the path of the file that was made, and how many questions stand in it or are answered for it.
    package static func makeSchool(
        _ id: String, scope: Scope, content: String
    ) async throws(SiteFailure) -> (path: String, questions: Int) {
        let path = "\(content)/skolor/\(id).yaml"
        if NewFile.exists(path) { throw .alreadyExists(path) }
        let catalog = try await LoadedContent.load(from: content).catalog
        let starter = try SchoolStarter(id: id, scope: scope, catalog: catalog)
        try NewFile.create(path, starter.text)
        return (path, starter.questionCount)
    }
}

extension Catalog {
    fileprivate mutating func add(_ text: String, as kind: ContentKind, id: String) {
        let decoded = ContentDecoder.decode(Array(text.utf8), kind: kind, id: id, path: "\(id).yaml")
        if let part = decoded.part { add(part) }
    }
}

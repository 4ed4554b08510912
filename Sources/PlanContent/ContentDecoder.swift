package import PlanModel

/// Turns the text of one content file into its part of the catalog.
package enum ContentDecoder {
    /// What one file holds.
    package enum Part: Sendable {
        case system(QualitySystem)
        case municipality(Municipality)
        case schoolArea(SchoolArea)
        case school(School)
        case questions([Question])
        case areas([Area])
        case roles([Role])
        case terms([Term])
        case laws(laws: [Law], provisions: [Provision], addressTemplate: String?)
        case equivalences([Equivalence])
        case guidance(Guidance)
    }

    /// A file as it was read.
    package struct Decoded: Sendable {
        package let file: SourceFile
        /// Nil when nothing of the file could be read.
        package let part: Part?
        package let diagnostics: [Diagnostic]
        package let personalData: [FoundPersonalDatum]
    }

    /// - Parameters:
    ///   - id: the file's name without its ending.
    ///   - path: the file's path as shown to people.
    /// - Returns: what could be read; a part with errors is read as far as it goes, so that what other files
    ///   say about it can be checked in the same run.
    package static func decode(
        _ bytes: [UInt8], kind: ContentKind, id: String, path: String
    ) -> Decoded {
        let reading = YAMLReader.read(bytes, path: path)
        guard let root = reading.root else {
            return Decoded(file: reading.file, part: nil, diagnostics: reading.diagnostics, personalData: [])
        }
        var validator = ShapeValidator(file: reading.file, lostKeys: Set(reading.lostKeys))
        validator.validate(root: root, as: kind.shape)
        let diagnostics = reading.diagnostics + validator.diagnostics
        let reader = ObjectReader(file: reading.file, node: root)
        let part = root.mapping == nil ? nil : Self.part(kind, id: id, from: reader)
        return Decoded(
            file: reading.file, part: part, diagnostics: diagnostics,
            personalData: FoundPersonalDatum.all(in: root, of: reading.file))
    }

    private static func part(_ kind: ContentKind, id: String, from reader: ObjectReader) -> Part {
        switch kind {
        case .system: .system(reader.system(id: id))
        case .municipality: .municipality(reader.municipality())
        case .schoolArea: .schoolArea(reader.schoolArea(id: id))
        case .school: .school(reader.school(id: id))
        case .questions: .questions(reader.objects("frågor").compactMap { $0.question() })
        case .areas: .areas(reader.objects("områden").compactMap { $0.area() })
        case .roles: .roles(reader.objects("roller").compactMap { $0.role() })
        case .terms: .terms(reader.objects("begrepp").compactMap { $0.term() })
        case .equivalences: .equivalences(reader.objects("motsvarigheter").compactMap { $0.equivalence() })
        case .guidance: .guidance(reader.guidance())
        case .laws:
            .laws(
                laws: reader.objects("lagar").compactMap { $0.law() },
                provisions: reader.objects("lagrum").compactMap { $0.provision() },
                addressTemplate: reader.string("adressmall"))
        }
    }
}

extension Catalog {
    package mutating func add(_ part: ContentDecoder.Part) {
        switch part {
        case .system(let system): systems.append(system)
        case .municipality(let municipality): self.municipality = municipality
        case .schoolArea(let area): schoolAreas.append(area)
        case .school(let school): schools.append(school)
        case .questions(let questions): self.questions += questions
        case .areas(let areas): self.areas += areas
        case .roles(let roles): self.roles += roles
        case .terms(let terms): self.terms += terms
        case .equivalences(let equivalences): self.equivalences += equivalences
        case .guidance(let guidance): self.guidance = guidance
        case .laws(let laws, let provisions, let template):
            self.laws += laws
            self.provisions += provisions
            lawAddressTemplate = template
        }
    }
}

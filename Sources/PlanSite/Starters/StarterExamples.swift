internal import PlanContent
internal import PlanModel

/// Values that show how a key is written; what refers to something refers to what the content has.
struct StarterExamples {
    let references: StarterReferences

    /// A value of the form, as YAML on one line.
    func value(of kind: ScalarKind, for key: String) -> String {
        switch kind {
        case .line, .shortLine, .markdown: Self.lines[key] ?? "Skriv här"
        case .slug: slug(for: key)
        case .sectionID: references.section
        case .requirementID: references.requirement
        // Of the school forms, the one that every example system has.
        case .choice(let words): words.first { $0 == SchoolForm.compulsory.rawValue } ?? words.first ?? ""
        case .yesNo: "nej"
        case .date: key == "gäller till" ? "2027-06-30" : "2026-08-20"
        case .schoolYear: "2026/2027"
        case .digits(let count): "\"\(String(repeating: "0", count: count))\""
        case .percentage: "80 %"
        case .grades: "alla"
        case .pictureName: "logotyp.svg"
        case .color: "\"#0b5a72\""
        case .siteAddress: "https://elevhalsa.kommunen.example/"
        case .address, .addressTemplate: "https://www.kommunen.example/elevhalsa"
        case .email: "elevhalsan@kommunen.example"
        // From the numbers that are set aside for fiction.
        case .phone: "0980-319 200"
        case .statuteNumber: "\"2010:800\""
        case .provisionNumber: "\"1\""
        }
    }

    private func slug(for key: String) -> String {
        switch key {
        case "roll", "ansvarig", "aktör", "roller", "kontakt": references.role
        case "område": references.area
        case "skolområde": references.schoolArea
        case "system", "ersatt av": references.system
        case "lagrum": references.provision
        case "frågor": references.question
        case "motsvarar": references.equivalence
        case "krav", "efter": "1"
        default: "mitt-id"
        }
    }

    private static let lines = [
        "adress": "Skolgatan 1, 123 45 Orten",
        "aktivitet": "Kartläggning av trygghet och trivsel",
        "beslutsfattare": "Barn- och utbildningsnämnden",
        "dnr": "BUN 2026/0001",
        "mottagning": "måndag-torsdag kl. 8.00-15.00",
        "nummer": "\"1\"",
        "paragraf": "§ 12",
        "plats": "Hus A, rum 12",
        "version": "\"1.0\"",
    ]
}

/// One of each thing that content can refer to, by id; made up where there is none yet.
struct StarterReferences {
    let role: String
    /// A profession that a quality system can be about.
    let profession: String?
    let area: String
    let schoolArea: String
    let system: String
    let section: String
    let requirement: String
    /// Another requirement, so that two examples do not meet in one.
    let otherRequirement: String
    let provision: String
    let question: String
    let equivalence: String

    init(_ catalog: Catalog) {
        let persons = catalog.roles.filter { $0.kind == .person }
        let requirements = catalog.systems.flatMap(\.sections).flatMap(\.requirements)
        role = (persons.first { $0.id == "rektor" } ?? persons.first ?? catalog.roles.first)?.id ?? "rektor"
        profession = (persons.first { $0.id == "skolkurator" } ?? persons.first { $0.id != "rektor" })?.id
        area = catalog.areas.first?.id ?? "arbetssatt"
        schoolArea = catalog.schoolAreas.first?.id ?? "norra"
        system = catalog.systems.first?.id ?? "mitt-system"
        section = (requirements.first?.id.sectionID).map(\.description) ?? "mitt-system/mitt-avsnitt"
        requirement = (requirements.first?.id).map(\.description) ?? "mitt-system/mitt-avsnitt/1"
        otherRequirement =
            (requirements.dropFirst().first?.id).map(\.description) ?? "mitt-system/mitt-avsnitt/2"
        provision =
            (catalog.provisions.first { $0.id == "skollagen-2-25" } ?? catalog.provisions.first)?.id
            ?? "mitt-lagrum"
        question = catalog.questions.first?.id ?? "min-fraga"
        equivalence = catalog.equivalences.first?.id ?? "min-motsvarighet"
    }
}

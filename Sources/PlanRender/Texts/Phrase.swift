internal import PlanModel

/// The texts that code puts on pages; templates ask for theirs themselves. The raw value is the key.
enum Phrase: String, CaseIterable {
    case start = "meny.start"
    case schools = "meny.skolor"
    case systems = "meny.kvalitetssystem"
    case requirements = "meny.alla-krav"
    case terms = "meny.begrepp"
    case laws = "meny.lagrum"
    case schoolFront = "meny.skolans-sida"
    case areas = "meny.områden"
    case responsibilities = "meny.ansvar"
    case yearlyCycle = "meny.årshjul"
    case wholePlan = "meny.hela-planen"
    case contacts = "skola.kontakter"
    case searchPage = "sök.rubrik"
    case localSections = "ord.egna-avsnitt"
    case responsible = "ord.ansvarig"
    case vacant = "kontakt.vakant"

    case siteTitle = "webbplats.titel"
    case schoolTitle = "skola.titel"
    case schoolAdopted = "skola.fastställdes"
    case schoolRevised = "skola.reviderades"
    case municipalityAdopted = "skola.kommunens-fastställdes"
    case municipalityRevised = "skola.kommunens-reviderades"
    case yes = "ärendegång.ja"
    case no = "ärendegång.nej"
    case thenStep = "ärendegång.sedan-steg"
    case pageDescription = "huvud.beskrivning"
    case accessibility = "tillgänglighet.rubrik"
    case notFound = "sidan-saknas.rubrik"
    case planOf = "skola.rubrik"
    case municipalPlan = "start.beslut"
    case feedTitle = "flöde.titel"
    case adoptedBy = "flöde.fastställd"
    case revised = "flöde.reviderad"
    case wholePlanTitle = "hela-planen.titel"
    case linkToAreas = "skola.länk-områden"
    case linkToResponsibilities = "skola.länk-ansvar"
    case linkToYearlyCycle = "skola.länk-årshjul"
    case linkToWholePlan = "skola.länk-hela-planen"
    case linkToMarkdown = "skola.länk-markdown"
    case linkToData = "skola.länk-data"
    case adopted = "skolor.fastställd"
    case draft = "skolor.utkast"
    case adoptionRevised = "hela-planen.fot-reviderad"
    case oneRequirement = "register.antal-ett"
    case manyRequirements = "register.antal-flera"
    case municipalVersion = "system.kommunens-version"
    case caseNumber = "system.diarienummer"
    case replacedBySystem = "kvalitetssystem-lista.ersatt"
    case shareOfFullTime = "kontakt.procent"
    case inForceBetween = "lagrum.gäller-mellan"
    case inForceFrom = "lagrum.gäller-från"
    case inForceThrough = "lagrum.gäller-till"
    case lawInForceThrough = "krav.lag-gäller-till"
    case lawReplacedBy = "krav.lag-ersatt"

    case languageName = "språk.namn"

    case date = "ord.datum"
    case enumeration = "ord.uppräkning"
    case and = "ord.och"
    case grades = "ord.årskurs"

    /// The fields that the text can show.
    var fields: [String] {
        switch self {
        case .siteTitle: ["municipality"]
        case .planOf: ["name"]
        case .feedTitle: ["site"]
        case .adoptedBy: ["date", "decidedBy"]
        case .revised: ["date"]
        case .pageDescription: ["page", "schoolYear"]
        case .schoolTitle: ["name", "municipality"]
        case .schoolAdopted, .municipalityAdopted: ["decidedBy"]
        case .thenStep: ["number"]
        case .wholePlanTitle: ["school", "schoolYear"]
        case .adopted: ["date"]
        case .adoptionRevised: ["revised"]
        case .manyRequirements: ["count"]
        case .caseNumber: ["number"]
        case .replacedBySystem: ["title"]
        case .shareOfFullTime: ["percent"]
        case .inForceBetween: ["from", "through"]
        case .inForceFrom: ["from"]
        case .inForceThrough, .lawInForceThrough: ["through"]
        case .lawReplacedBy: ["law"]
        case .enumeration: ["items", "next"]
        case .and: ["items", "last"]
        case .date: ["day", "month", "year"]
        case .grades: ["form", "grades"]
        default: []
        }
    }
}

/// A text that code asks for: a phrase, or the word for a value of the model.
enum TextKey: Hashable {
    case phrase(Phrase)
    /// 1-12.
    case month(Int)
    case shortMonth(Int)
    case layer(Layer)
    case modality(Requirement.Modality)
    case schoolForm(SchoolForm)
    case step(QualityStep)
    case lawKind(Law.Kind)
    case search(SearchPhrase)
    case found(SearchEntry.Kind)

    static let all: [TextKey] =
        Phrase.allCases.map(Self.phrase) + (1...12).map(Self.month) + (1...12).map(Self.shortMonth)
        + Layer.allCases.map(Self.layer)
        + Requirement.Modality.allCases.map(Self.modality) + SchoolForm.allCases.map(Self.schoolForm)
        + QualityStep.allCases.map(Self.step) + Law.Kind.allCases.map(Self.lawKind)
        + SearchPhrase.allCases.map(Self.search) + SearchEntry.Kind.allCases.map(Self.found)

    /// The key in the text files.
    var name: String {
        switch self {
        case .phrase(let phrase): phrase.rawValue
        case .month(let month): "månad.\(Month.all[month - 1])"
        case .shortMonth(let month): "månad-kort.\(Month.all[month - 1])"
        case .layer(let layer): "nivå.\(layer.title)"
        case .modality(let modality): "typ.\(modality.rawValue)"
        case .schoolForm(let form): "skolform.\(form.rawValue.hyphenated)"
        case .step(let step): "fråga.\(step.rawValue.hyphenated)"
        case .lawKind(let kind): "lagslag.\(kind.rawValue.hyphenated)"
        case .search(let phrase): "sök.\(phrase.rawValue)"
        case .found(let kind): "sökträff.\(kind.rawValue)"
        }
    }

    var fields: [String] {
        if case .phrase(let phrase) = self { phrase.fields } else { [] }
    }
}

extension String {
    fileprivate var hyphenated: String { String(map { $0 == " " ? "-" : $0 }) }
}

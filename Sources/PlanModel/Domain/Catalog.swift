/// All content as read: typed, located, not yet merged.
///
/// The larger entities are immutable classes: hundreds of plans hold the same ones, and a struct of many
/// strings is dear to copy.
package struct Catalog: Sendable {
    package var municipality: Municipality?
    /// By id, in the order of their file names.
    package var systems: [QualitySystem] = []
    package var schoolAreas: [SchoolArea] = []
    package var schools: [School] = []
    package var areas: [Area] = []
    package var roles: [Role] = []
    package var terms: [Term] = []
    package var laws: [Law] = []
    package var provisions: [Provision] = []
    package var questions: [Question] = []
    package var equivalences: [Equivalence] = []
    package var guidance: Guidance?
    /// How a provision's address is made; nil gives no links.
    package var lawAddressTemplate: String?

    package init() {}
}

internal import PlanModel

/// A layer with its name in the page's language.
struct LayerName: Sendable {
    let layer: Layer
    let title: String

    var slug: String { layer.slug }
    var isSystem: Bool { layer == .system }
    var isSchool: Bool { layer == .school }
}

extension Words {
    func name(of layer: Layer) -> LayerName { LayerName(layer: layer, title: self[layer]) }
}

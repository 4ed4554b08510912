internal import PlanModel

/// What the partial `marke` shows: an activity's sign, in the picture of the year and beside its text. The shape tells
/// whose it is and the number which of the five questions it belongs to; colours only repeat that.
struct ActivityMarkView: TemplateView {
    private let text: String
    private let step: Int
    private let layer: Layer
    private let isMore: Bool

    static let shape = ViewShape<Self>(
        "activityMark",
        [
            .text("number") { $0.text }, .text("step") { "\($0.step)" }, .text("layer") { $0.layer.slug },
            .flag("isShared") { $0.layer != .school && !$0.isMore }, .flag("isMore") { $0.isMore },
        ])

    init(step: QualityStep?, layer: Layer) {
        self.step = step.flatMap { QualityStep.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        self.layer = layer
        text = self.step > 0 ? "\(self.step)" : ""
        isMore = false
    }

    init(_ activity: Resolved<YearlyActivity>) {
        self.init(step: activity.value.step, layer: activity.origin.layer)
    }

    /// Stands for a number of activities that there is no room for.
    init(more count: Int) {
        text = "+\(count)"
        step = 0
        layer = .school
        isMore = true
    }
}

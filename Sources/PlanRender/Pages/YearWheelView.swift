internal import PlanModel

/// What the partial `arshjulsbild` shows: the picture of the year, with what its marks mean.
struct YearWheelView: TemplateView {
    let schoolYear: SchoolYear
    let months: [MonthView]
    let questions: [LegendRow]
    /// Whether some activity is not the school's own.
    let hasShared: Bool
    /// Whether the months lead to rows on the page.
    let hasLinks: Bool

    static let shape = ViewShape<Self>(
        "yearWheel",
        [
            .text("autumnYear") { "\($0.schoolYear.autumn)" },
            .text("springYear") { "\($0.schoolYear.spring)" },
            .text("autumnX") { _ in SVGPath.number(YearWheel.autumn.x) },
            .text("autumnY") { _ in SVGPath.number(YearWheel.autumn.y) },
            .text("springX") { _ in SVGPath.number(YearWheel.spring.x) },
            .text("springY") { _ in SVGPath.number(YearWheel.spring.y) },
            .list("partings") { _ in YearWheel.partings.map { PathView(path: $0) } },
            .list("months") { $0.months }, .list("questions") { $0.questions },
            .flag("hasShared") { $0.hasShared },
            .view("ownMark") { _ in ActivityMarkView(step: nil, layer: .school) },
            .view("sharedMark") { _ in ActivityMarkView(step: nil, layer: .municipality) },
            .flag("hasLinks") { $0.hasLinks },
        ])

    struct MonthView: TemplateView {
        let index: Int
        let number: Int
        let title: String
        let short: String
        let activities: [ActivityMarkView]
        let hasLink: Bool

        static let shape = ViewShape<Self>(
            "wheelMonth",
            [
                .text("title") { $0.title }, .text("short") { $0.short },
                .text("href") { $0.hasLink ? "#\(Month.anchor($0.number))" : "" },
                .text("count") { "\($0.activities.count)" }, .flag("isOne") { $0.activities.count == 1 },
                .flag("isEmpty") { $0.activities.isEmpty },
                .text("sector") { YearWheel.sector($0.index).data },
                .text("band") { YearWheel.band($0.index).data },
                .text("x") { SVGPath.number(YearWheel.label($0.index).x) },
                .text("y") { SVGPath.number(YearWheel.label($0.index).y) },
                .list("marks") { $0.placedMarks },
            ])

        /// When there are more activities than there is room for, the last mark tells how many are left.
        private var placedMarks: [PlacedMark] {
            let places = YearWheel.marks(index, count: activities.count)
            var marks = activities
            if marks.count > places.count, let last = places.indices.last {
                marks = activities[..<last] + [ActivityMarkView(more: activities.count - last)]
            }
            return zip(marks, places).map(PlacedMark.init)
        }
    }

    struct PlacedMark: TemplateView {
        let mark: ActivityMarkView
        let place: Point

        static let shape = ViewShape<Self>(
            "placedMark",
            [
                .view("mark") { $0.mark }, .text("x") { SVGPath.number($0.place.x) },
                .text("y") { SVGPath.number($0.place.y) },
            ])
    }

    struct LegendRow: TemplateView {
        let mark: ActivityMarkView
        let title: String

        static let shape = ViewShape<Self>(
            "legendRow",
            [.view("mark") { $0.mark }, .text("title") { $0.title }])
    }

    struct PathView: TemplateView {
        let path: SVGPath

        static let shape = ViewShape<Self>(
            "path",
            [.text("path") { $0.path.data }])
    }
}

extension SitePages {
    /// - Returns: nil when nothing is planned.
    func yearWheel(of plan: Plan, hasLinks: Bool) -> YearWheelView? {
        guard !plan.activities.isEmpty else { return nil }
        let byMonth = Dictionary(grouping: plan.activities, by: \.value.time.month)
        return YearWheelView(
            schoolYear: SchoolYear(plan.municipality.schoolYear.value),
            months: Month.schoolYearOrder.enumerated().map { index, month in
                let marks = (byMonth[month] ?? []).map { ActivityMarkView($0) }
                return YearWheelView.MonthView(
                    index: index, number: month, title: words.monthTitle(month),
                    short: words.shortMonth(month),
                    activities: marks, hasLink: hasLinks && !marks.isEmpty)
            },
            questions: QualityStep.allCases.map {
                YearWheelView.LegendRow(mark: ActivityMarkView(step: $0, layer: .school), title: words[$0])
            },
            hasShared: plan.activities.contains { $0.origin.layer != .school },
            hasLinks: hasLinks)
    }
}

extension Month {
    /// Of the month's row in the yearly cycle's table.
    static func anchor(_ month: Int) -> String { "manad-\(month)" }
}

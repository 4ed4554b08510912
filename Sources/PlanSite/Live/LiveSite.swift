internal import PlanContent
package import PlanModel
package import PlanRender

/// A site whose content is being edited: read anew after each change, and shown as it was when it last could be
/// published.
///
/// An error in one school's file holds back that school alone: the others are shown as they are now.
package struct LiveSite: Sendable {
    /// What there is to show, and what is wrong with the content as it is now.
    package struct State: Sendable {
        /// Nil when there is nothing to show, and never has been.
        package let pages: SitePages?
        /// In reading order.
        package let diagnostics: [Diagnostic]
        package let heldBack: HeldBack
        /// The files of schools that have no pages, by their paths.
        package let unshownSchools: [String]
    }

    /// What is shown as it was before some error came in.
    package enum HeldBack: Equatable, Sendable {
        case nothing
        /// The plans of these schools.
        case schools(Set<String>)
        case everything
    }

    package private(set) var state: State
    /// Everything that has been read, by paths as they are shown to people.
    package var inputs: Set<String> {
        Set(reading.content.files.map(\.path)).union(reading.templates.files.ownPaths)
    }

    let options: SiteOptions
    private var reader: SiteReader
    private var reading: SiteReading
    /// Whether the files could not be read the last time.
    private var isUnreadable = false
    /// The content as it is.
    private var current: LoadedSite
    /// The content as it is shown.
    private(set) var shown: LoadedSite
    /// Whether there has been something without errors to show, apart from schools that never were without.
    private var hasBeenSound = false
    /// Schools' files as they were when they last had no errors, by path.
    private var soundSchools: [String: ContentFile] = [:]

    /// Reads everything a first time.
    ///
    /// - Throws: ``SiteFailure`` when a folder or a template cannot be read.
    package init(_ options: SiteOptions) async throws(SiteFailure) {
        self.options = options
        reader = SiteReader(options)
        reading = try await reader.read().tellingOfUnreadableFiles()
        current = await LoadedSite(reading, options)
        shown = current
        state = State(pages: nil, diagnostics: [], heldBack: .everything, unshownSchools: [])
        await show()
    }

    /// Reads what has changed and works out what it affects.
    ///
    /// - Returns: the files that have changed, come or gone, by their paths; empty when all is as it was.
    package mutating func refresh() async -> [String] {
        let earlier = reading
        do throws(SiteFailure) {
            reading = try await reader.read().tellingOfUnreadableFiles()
        } catch {
            let diagnostics: [Diagnostic] = [.unreadableInput(error)]
            if state.diagnostics == diagnostics { return [] }
            state = State(
                pages: state.pages, diagnostics: diagnostics, heldBack: .everything, unshownSchools: [])
            isUnreadable = true
            return [options.content]
        }
        let changed = reading.changedPaths(since: earlier) + (isUnreadable ? [options.content] : [])
        if changed.isEmpty { return [] }
        isUnreadable = false
        current = await LoadedSite(reading, options, reusing: current)
        await show()
        return changed
    }

    private mutating func show() async {
        let diagnostics = current.diagnostics.sortedForReading()
        let errors = diagnostics.filter { $0.severity == .error }
        let broken = Set(errors.map { $0.span?.file.path ?? "" })
        let isOnlySchools = broken.allSatisfy(isInSchoolFolder)
        rememberSoundSchools(besides: broken, isOnlySchools: isOnlySchools)
        if errors.isEmpty {
            shown = current
            hasBeenSound = true
            state = state(showing: current, diagnostics, heldBack: .nothing)
        } else if isOnlySchools, let held = await holdingBack(broken) {
            shown = held
            hasBeenSound = true
            let paths = broken.filter { soundSchools[$0] != nil }
            state = state(
                showing: held, diagnostics, heldBack: .schools(Set(paths.compactMap { soundSchools[$0]?.id }))
            )
        } else {
            // What has never been sound is shown as far as it goes.
            if !hasBeenSound { shown = current }
            state = state(showing: shown, diagnostics, heldBack: .everything)
        }
    }

    private func state(showing site: LoadedSite, _ diagnostics: [Diagnostic], heldBack: HeldBack) -> State {
        let shownSchools = Set(site.pages?.site.plans.map(\.plan.school.id) ?? [])
        let schools = reading.content.files.filter { $0.kind == .school }
        return State(
            pages: site.pages, diagnostics: diagnostics, heldBack: heldBack,
            unshownSchools: schools.filter { !shownSchools.contains($0.id) }.map(\.path))
    }

    private func isInSchoolFolder(_ path: String) -> Bool { path.hasPrefix("\(options.content)/skolor/") }

    /// Schools' files that are without errors now, or as they were when they last were.
    private mutating func rememberSoundSchools(besides broken: Set<String>, isOnlySchools: Bool) {
        let files = reading.content.files.filter { $0.kind == .school }
        let there = Set(files.map(\.path) + reading.content.unreadable.map(\.path))
        soundSchools = soundSchools.filter { there.contains($0.key) }
        // With something wrong in what all share, much is not known of what is wrong in schools.
        guard isOnlySchools else { return }
        for file in files where !broken.contains(file.path) { soundSchools[file.path] = file }
    }

    /// The site with the files of broken schools as they were before they broke; nil when that does not help.
    private func holdingBack(_ broken: Set<String>) async -> LoadedSite? {
        let files = reading.content.files
        let schools = files.filter { $0.kind == .school }
        let sound =
            schools.filter { !broken.contains($0.path) || soundSchools[$0.path] == nil }
            + broken.compactMap { soundSchools[$0] }
        var held = reading
        held.content.files =
            files.filter { $0.kind != .school }
            + sound.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        // A file that lies or is named wrongly, or cannot be read, has no part in what is shown.
        held.content.diagnostics.removeAll { broken.contains($0.span?.file.path ?? "") }
        let site = await LoadedSite(held, options, reusing: shown)
        let others = site.diagnostics.filter { diagnostic in
            guard diagnostic.severity == .error else { return false }
            let path = diagnostic.span?.file.path ?? ""
            return !isInSchoolFolder(path) || soundSchools[path] != nil
        }
        return others.isEmpty && site.pages != nil ? site : nil
    }
}

extension SiteReading {
    /// The reading with an error for each file that could not be read.
    fileprivate func tellingOfUnreadableFiles() -> SiteReading {
        var reading = self
        reading.content.diagnostics += content.unreadable.map { .unreadableInput($0.failure, path: $0.path) }
        return reading
    }

    /// The files that are not the same as in an earlier reading, or not in both, in order.
    fileprivate func changedPaths(since earlier: SiteReading) -> [String] {
        let before = Dictionary(
            earlier.content.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let now = Dictionary(content.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var changed = Set(now.filter { before[$0.key] !== $0.value }.keys)
        changed.formUnion(before.keys.filter { now[$0] == nil })
        // Files that are not read, since they lie or are named wrongly, are known by what is said of them.
        let told = Set(content.diagnostics).symmetricDifference(earlier.content.diagnostics)
        changed.formUnion(told.compactMap { $0.span?.file.path })
        if content.logo != earlier.content.logo {
            changed.formUnion([content.logoPath, earlier.content.logoPath].compactMap(\.self))
        }
        changed.formUnion(templates.files.changedPaths(since: earlier.templates.files))
        return changed.sorted()
    }
}

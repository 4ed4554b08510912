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
    /// - Throws: ``SiteFailure`` when a folder or a file cannot be read.
    package init(_ options: SiteOptions) async throws(SiteFailure) {
        self.options = options
        reader = SiteReader(options)
        reading = try await reader.read()
        current = await LoadedSite(reading, options)
        shown = current
        state = State(pages: nil, diagnostics: [], heldBack: .everything)
        await show()
    }

    /// Reads what has changed and works out what it affects.
    ///
    /// - Returns: the files that have changed, come or gone, by their paths; empty when all is as it was.
    package mutating func refresh() async -> [String] {
        let earlier = reading
        do throws(SiteFailure) {
            reading = try await reader.read()
        } catch {
            let diagnostics: [Diagnostic] = [.unreadableInput(error)]
            if state.diagnostics == diagnostics { return [] }
            state = State(pages: state.pages, diagnostics: diagnostics, heldBack: .everything)
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
        rememberSoundSchools(besides: broken)
        if errors.isEmpty {
            shown = current
            hasBeenSound = true
            state = State(pages: current.pages, diagnostics: diagnostics, heldBack: .nothing)
        } else if let held = await holdingBackSchools(broken) {
            shown = held
            hasBeenSound = true
            let ids = reading.content.files.filter { broken.contains($0.path) }.map(\.id)
            state = State(pages: held.pages, diagnostics: diagnostics, heldBack: .schools(Set(ids)))
        } else {
            // What has never been sound is shown as far as it goes.
            if !hasBeenSound { shown = current }
            state = State(pages: shown.pages, diagnostics: diagnostics, heldBack: .everything)
        }
    }

    private mutating func rememberSoundSchools(besides broken: Set<String>) {
        var sound: [String: ContentFile] = [:]
        for file in reading.content.files where file.kind == .school {
            sound[file.path] = broken.contains(file.path) ? soundSchools[file.path] : file
        }
        soundSchools = sound
    }

    /// The site with the files of broken schools as they were before they broke; nil when something else is
    /// wrong too.
    private func holdingBackSchools(_ broken: Set<String>) async -> LoadedSite? {
        let schools = reading.content.files.filter { $0.kind == .school && broken.contains($0.path) }
        guard schools.count == broken.count else { return nil }
        var sound = reading
        sound.content.files = reading.content.files.map { file in
            broken.contains(file.path) ? soundSchools[file.path] ?? file : file
        }
        let site = await LoadedSite(sound, options, reusing: shown)
        let neverSound = broken.filter { soundSchools[$0] == nil }
        let others = site.diagnostics.filter {
            $0.severity == .error && !neverSound.contains($0.span?.file.path ?? "")
        }
        return others.isEmpty && site.pages != nil ? site : nil
    }
}

extension SiteReading {
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
        changed.formUnion(templates.files.changedPaths(since: earlier.templates.files))
        return changed.sorted()
    }
}

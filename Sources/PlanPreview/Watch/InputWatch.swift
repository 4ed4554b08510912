internal import PlanSite

/// Tells when something that the site is made from may have changed.
///
/// Where the system tells of changes they are heard at once; folders are still looked at now and then, since it is
/// silent about files on other machines and behind links. Elsewhere looking is all there is.
struct InputWatch: Sendable {
    private let folders: InputFolders
    private let interval: Duration
    #if os(Linux)
        private let events: FolderEvents?
    #endif

    /// How often folders are looked at when that is the only way to know.
    private static let shortInterval = Duration.milliseconds(250)
    private static let longInterval = Duration.seconds(2)
    /// A burst of saves is over when this long has gone without one.
    private static let quiet = Duration.milliseconds(10)
    /// A burst is waited out no longer than this.
    private static let patience = Duration.milliseconds(500)

    /// - Parameter polls: whether to look at the folders only, as on file systems that tell nothing.
    init(_ folders: InputFolders, polls: Bool) {
        self.folders = folders
        #if os(Linux)
            events = polls ? nil : FolderEvents()
            let hears = events?.watch(folders.paths) ?? false
        #else
            let hears = false
        #endif
        interval = hears ? Self.longInterval : Self.shortInterval
    }

    /// Waits for changes until the task is cancelled.
    ///
    /// - Parameter react: called once a burst, when the files have come to rest; never twice at the same time.
    func run(_ react: () async -> Void) async {
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withTaskGroup(of: Void.self) { group in
            #if os(Linux)
                if let events {
                    group.addTask { for await _ in events.events { signal.yield() } }
                }
            #endif
            group.addTask { await look(signal) }
            for await _ in signals {
                await settle()
                if Task.isCancelled { break }
                #if os(Linux)
                    // Before the files are read, so that a folder made now is not missed.
                    _ = events?.watch(folders.paths)
                #endif
                await react()
            }
            group.cancelAll()
        }
    }

    /// Compares the folders with what they were, again and again.
    private func look(_ signal: AsyncStream<Void>.Continuation) async {
        var known = folders.state
        // What was saved between the reading of the files and this look is found by reading once more.
        signal.yield()
        while true {
            do { try await Task.sleep(for: interval) } catch { return signal.finish() }
            let now = folders.state
            // A change just after another may leave no trace, so fresh files are taken to have changed.
            if now != known || now.isFresh { signal.yield() }
            known = now
        }
    }

    /// Waits until no file changes any more.
    private func settle() async {
        let start = ContinuousClock.now
        var known = folders.state
        while ContinuousClock.now - start < Self.patience {
            do { try await Task.sleep(for: Self.quiet) } catch { return }
            let now = folders.state
            if now == known { return }
            known = now
        }
    }
}

/// How a run ended, as scripts and CI see it.
enum RunStatus: Int32 {
    case success = 0
    /// Errors in the content; with `--strict` also warnings.
    case contentErrors = 1
    /// The command line could not be understood.
    case usage = 2
    /// Files could not be read or written, or something went wrong inside.
    case failure = 3
}

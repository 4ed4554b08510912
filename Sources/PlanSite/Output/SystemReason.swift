internal import Foundation

/// Why a call to the system failed, in Swedish; the system itself tells it in English.
enum SystemReason {
    /// The reason for the call that just failed.
    static var last: String { of(errno) }

    /// The reason behind an error of Foundation's.
    static func of(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileNoSuchFile, .fileReadNoSuchFile: of(ENOENT)
        case .fileReadNoPermission, .fileWriteNoPermission: of(EACCES)
        case .fileWriteOutOfSpace: of(ENOSPC)
        case .fileWriteVolumeReadOnly: of(EROFS)
        case .fileWriteFileExists: of(EEXIST)
        default: "systemet svarar \(error.localizedDescription)"
        }
    }

    private static func of(_ code: Int32) -> String {
        switch code {
        case ENOENT: "den finns inte, eller en mapp på vägen dit."
        case EACCES, EPERM: "behörighet saknas."
        case ENOSPC, EDQUOT: "det finns inget utrymme kvar."
        case EROFS: "platsen är skrivskyddad."
        case ENOTDIR: "en del av sökvägen är en fil, inte en mapp."
        case EISDIR: "det är en mapp, inte en fil."
        case EEXIST: "det finns redan något där."
        case ENAMETOOLONG: "sökvägen är för lång."
        case ELOOP: "sökvägen går runt i länkar."
        case EMFILE, ENFILE: "för många filer är öppna."
        default: "systemet svarar \(String(cString: strerror(code)))."
        }
    }
}

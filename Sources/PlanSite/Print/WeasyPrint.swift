internal import Foundation

/// The program that makes PDF of pages, <https://weasyprint.org>.
package struct WeasyPrint: Sendable {
    /// Tells where the program is, before any other place.
    package static let variable = "PLANVERK_WEASYPRINT"
    /// Under the working folder; `make pdf` installs the program here.
    package static let local = ".venv-pdf/bin/weasyprint"
    /// The first version that has all we ask for.
    static let oldest = 68

    let program: String

    /// Looks for the program where the variable says, in the working folder and on the path.
    package init(environment: [String: String], workingFolder: String) async throws(SiteFailure) {
        if let named = environment[Self.variable], !named.isEmpty {
            guard Self.isProgram(named) else { throw .printerMissing(named) }
            program = named
        } else {
            let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/weasyprint" }
            guard let found = (["\(workingFolder)/\(Self.local)"] + folders).first(where: Self.isProgram)
            else { throw .printerMissing(nil) }
            program = found
        }
        let answer = await run(["--version"])
        // `WeasyPrint version 70.0`
        let version = answer.output.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        guard answer.isSuccess, let major = version.split(separator: ".").first.flatMap({ Int($0) }) else {
            throw .printerFails(program, reason: answer.output)
        }
        if major < Self.oldest { throw .printerTooOld(program, version: version, oldest: Self.oldest) }
    }

    /// Makes a PDF/UA of a page; what was at the path before stays when it fails.
    ///
    /// - Returns: what the program said when it failed; nil when all went well.
    package func write(_ page: String, to path: String) async -> String? {
        let unfinished = "\(path).\(getpid()).tmp"
        defer { try? FileManager.default.removeItem(atPath: unfinished) }
        let answer = await run([
            "--quiet", "--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file,data", page, unfinished,
        ])
        guard answer.isSuccess else { return answer.output }
        return rename(unfinished, path) == 0 ? nil : SystemReason.last
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// - Returns: everything the program said, and whether it went well.
    private func run(_ arguments: [String]) async -> (isSuccess: Bool, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        return await withCheckedContinuation { continuation in
            // Reading waits until the program has ended, so it has a thread of its own.
            Thread.detachNewThread {
                do {
                    try process.run()
                    let output = pipe.fileHandleForReading.readDataToEndOfFile()
                    process.waitUntilExit()
                    continuation.resume(
                        returning: (
                            process.terminationStatus == 0,
                            String(decoding: output, as: UTF8.self)
                        ))
                } catch {
                    continuation.resume(returning: (false, SystemReason.of(error)))
                }
            }
        }
    }
}

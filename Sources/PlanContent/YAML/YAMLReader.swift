internal import PlanModel

/// Reads YAML files into nodes that know where they are written.
///
/// An error costs the list item or the top-level key that it stands in: that is blanked out and the rest
/// read again, so that one run tells about every error in a file.
package enum YAMLReader {
    /// 8 MiB. A municipality's largest content file is a few hundred kilobytes; more is a mistake, and would
    /// be read many times over if it were full of errors.
    package static let maximumSize = 8 << 20

    /// Content is nested about 8 deep. The limit keeps recursion within the stack of any thread.
    static let maximumDepth = 64

    /// Somebody who mends 20 errors is glad to run the check again, and each costs one more reading.
    static let maximumSyntaxErrors = 20

    /// - Parameter path: as shown to people.
    package static func read(_ bytes: [UInt8], path: String) -> YAMLReading {
        let text = DecodedText(bytes, path: path)
        guard !text.isRefused else {
            return YAMLReading(
                file: text.file, root: nil, diagnostics: text.diagnostics, isIncomplete: true, lostKeys: [])
        }
        var recovery = YAMLRecovery(file: text.file, bytes: text.parsableBytes)
        var diagnostics = text.diagnostics
        for _ in 0...maximumSyntaxErrors {
            switch compose(recovery.bytes, file: text.file) {
            case .success(let composed):
                diagnostics += composed.diagnostics
                if composed.root?.isNull ?? true, !recovery.hasBlanked {
                    diagnostics.append(.emptyFile(text.file))
                }
                return YAMLReading(
                    file: text.file, root: composed.root.flatMap { $0.isNull ? nil : $0 },
                    diagnostics: diagnostics, isIncomplete: recovery.hasBlanked || composed.hasLeftOut,
                    lostKeys: recovery.lostKeys)
            case .failure(let failure):
                let diagnosis = YAMLDiagnosis(of: failure, in: text.file)
                // An error inside what is already blank is an echo of the one that made it blank.
                if !recovery.isBlanked(at: diagnosis.offset) { diagnostics.append(diagnosis.diagnostic) }
                recovery.blank(at: diagnosis.offset)
            }
        }
        diagnostics.append(.tooManySyntaxErrors(in: text.file))
        return YAMLReading(
            file: text.file, root: nil, diagnostics: diagnostics, isIncomplete: true,
            lostKeys: recovery.lostKeys)
    }

    private struct Composed {
        let root: YAMLNode?
        let diagnostics: [Diagnostic]
        let hasLeftOut: Bool
    }

    private static func compose(_ bytes: [UInt8], file: SourceFile) -> Result<Composed, YAMLFailure> {
        // libyaml does not accept the null pointer that an empty array may have.
        if bytes.isEmpty { return .success(Composed(root: nil, diagnostics: [], hasLeftOut: false)) }
        return bytes.withUnsafeBufferPointer { buffer in
            var composer = YAMLComposer(YAMLEventStream(buffer), file: file)
            do throws(YAMLFailure) {
                let root = try composer.composeFile()
                return .success(
                    Composed(
                        root: root, diagnostics: composer.diagnostics, hasLeftOut: composer.hasLeftOut))
            } catch {
                return .failure(error)
            }
        }
    }
}

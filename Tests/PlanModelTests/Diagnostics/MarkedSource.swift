import PlanModel

/// A file whose text has `«` and `»` around what is pointed at, without those signs.
func marked(_ text: String, path: String = "prov.yaml") -> SourceSpan {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for scalar in text.unicodeScalars {
        if scalar == "«" || scalar == "»" {
            places.append(bytes.count)
        } else {
            bytes += Array(String(scalar).utf8)
        }
    }
    let file = SourceFile(path: path, bytes: bytes)
    return SourceSpan(file: file, range: (places.first ?? 0)..<(places.last ?? 0))
}

extension DiagnosticFormat {
    func write(_ diagnostic: Diagnostic) -> String { write([diagnostic], toolVersion: "1.2.3") }
}

/// Looks through a text for details about persons, in one pass.
package struct PersonalDataScan {
    private let text: PlainBytes
    private let isPhoneNumber: Bool
    private var found: [PersonalDatum] = []

    private init(_ bytes: [UInt8], isPhoneNumber: Bool) {
        text = PlainBytes(bytes)
        self.isPhoneNumber = isPhoneNumber
    }

    /// In the order they stand.
    ///
    /// - Parameter isPhoneNumber: whether the text is a telephone number, which ten digits then are.
    package static func findings(in text: String, isPhoneNumber: Bool = false) -> [PersonalDatum] {
        var scan = PersonalDataScan(Array(text.utf8), isPhoneNumber: isPhoneNumber)
        scan.scan()
        return scan.found
    }

    private mutating func scan() {
        let bytes = text.bytes
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "@") {
                add(MailAddress(at: position, in: text).flatMap(\.datum))
                position += 1
            } else if byte.isASCIIDigit {
                if let range = IdentityNumber.range(
                    startingAt: position, in: text, isPhoneNumber: isPhoneNumber)
                {
                    add(PersonalDatum(.identityNumber, range))
                    position = range.upperBound
                } else {
                    add(PupilSigns.nameBeforeClass(at: position, in: text))
                    position = text.endOfDigits(from: position)
                }
            } else if text.isLetter(at: position) {
                let end = text.endOfWord(from: position)
                add(PupilSigns.sign(ofWord: position..<end, in: text))
                position = end
            } else {
                position += 1
            }
        }
    }

    private mutating func add(_ datum: PersonalDatum?) {
        guard let datum else { return }
        // A class after a name that has been told of already says no more.
        if let last = found.last, datum.range.lowerBound < last.range.upperBound { return }
        found.append(datum)
    }
}

internal import PlanModel

extension ScalarKind {
    /// Whether a text has the form. Says the same as `pattern`, faster.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .shortLine(let length): ScalarKind.line.accepts(text) && text.unicodeScalars.count <= length
        case .line:
            !text.utf8.allSatisfy(\.isWhiteSpace)
                && !(text.hasSuffix("\n") ? text.utf8.dropLast() : text.utf8[...]).contains(
                    UInt8(ascii: "\n"))
        case .markdown: !text.utf8.allSatisfy(\.isWhiteSpace)
        case .slug: text.isSlug
        case .sectionID: text.slugParts?.count == 2
        case .requirementID: text.slugParts?.count == 3
        case .choice(let words): words.contains(text)
        case .yesNo: text == "ja" || text == "nej"
        case .date: CalendarDate(text) != nil
        case .schoolYear: text.utf8.count == 9 && text.matches("dddd/dddd")
        case .digits(let count): text.utf8.count == count && text.utf8.allSatisfy(\.isASCIIDigit)
        case .percentage: Self.percent(text) != nil
        case .grades: Grades(text) != nil
        case .address, .addressTemplate: Self.isAddress(text)
        case .siteAddress: Self.isSiteAddress(text)
        case .pictureName: Self.isPictureName(text)
        case .color: Color(hex: text) != nil
        case .email: Self.isEmail(text)
        case .phone: Self.isPhone(text)
        case .statuteNumber: Self.isStatuteNumber(text)
        case .provisionNumber: Self.isProvisionNumber(text)
        }
    }

    /// `80 %` or `80%` as 80; nil when the form is another.
    static func percent(_ text: String) -> Int? {
        guard text.hasSuffix("%") else { return nil }
        var digits = text.dropLast()
        if digits.last == " " { digits = digits.dropLast() }
        guard !digits.isEmpty, digits.utf8.count <= 3, digits.utf8.allSatisfy(\.isASCIIDigit),
            digits.first != "0" || digits == "0", let number = Int(digits), number <= 100
        else { return nil }
        return number
    }

    private static func isAddress(_ text: String) -> Bool {
        guard text.hasPrefix("https://") else { return false }
        let rest = text.dropFirst("https://".count)
        let host = rest.prefix { !"/?#".contains($0) }
        return !host.isEmpty && !rest.contains { $0.isWhitespace || "\"<>".contains($0) }
    }

    private static func isSiteAddress(_ text: String) -> Bool {
        let scheme = "https://".utf8
        guard text.utf8.starts(with: scheme) else { return false }
        var parts = text.utf8.dropFirst(scheme.count)
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let host = parts.removeFirst().split(
            separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        guard let first = host[0].first, let last = host[0].last, first.isSmallLetterOrDigit,
            last.isSmallLetterOrDigit,
            host[0].allSatisfy({ $0.isSmallLetterOrDigit || ".-".utf8.contains($0) })
        else { return false }
        if host.count > 1, host[1].isEmpty || !host[1].allSatisfy(\.isASCIIDigit) { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.first != UInt8(ascii: ".")
                && part.allSatisfy {
                    $0.isSmallLetterOrDigit || $0.isCapitalLetter || "._~-".utf8.contains($0)
                }
        }
    }

    private static func isPictureName(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && parts[0].isSlug && ["svg", "png", "jpg", "webp"].contains(parts[1])
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty,
            !text.contains(where: { $0.isWhitespace || "<>\"".contains($0) })
        else { return false }
        // Some dot has something before it and something after it.
        return parts[1].dropFirst().dropLast().contains(".")
    }

    private static func isPhone(_ text: String) -> Bool {
        let rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard rest.utf8.count >= 6, let first = rest.utf8.first, let last = rest.utf8.last else {
            return false
        }
        return first.isASCIIDigit && last.isASCIIDigit
            && rest.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    }

    private static func isStatuteNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].utf8.count == 4 && !parts[1].isEmpty
            && parts.allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) }
    }

    private static func isProvisionNumber(_ text: String) -> Bool {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        return ends.count <= 2
            && ends.allSatisfy { end in
                let parts = end.split(separator: " ", omittingEmptySubsequences: false)
                guard parts.count <= 2, let number = parts.first, !number.isEmpty,
                    number.utf8.allSatisfy(\.isASCIIDigit)
                else { return false }
                guard parts.count == 2 else { return true }
                return parts[1].utf8.count == 1 && parts[1] >= "a" && parts[1] <= "z"
            }
    }
}

extension String {
    fileprivate var slugParts: [String]? {
        let parts = split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy(\.isSlug) ? parts : nil
    }

    /// Whether the text is as a mask where `d` stands for a digit and other signs for themselves.
    fileprivate func matches(_ mask: StaticString) -> Bool {
        zip(utf8, mask.description.utf8).allSatisfy { byte, mask in
            mask == UInt8(ascii: "d") ? byte.isASCIIDigit : byte == mask
        }
    }
}

extension UInt8 {
    fileprivate var isWhiteSpace: Bool { isBlank || isLineBreak }
    fileprivate var isSmallLetterOrDigit: Bool {
        isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
    }
    fileprivate var isCapitalLetter: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}

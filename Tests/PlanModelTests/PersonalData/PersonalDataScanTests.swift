import PlanModel
import Testing

/// The texts have ⟦ and ⟧ around what is to be found; what has none is to be let through.
@Suite struct PersonalDataScanTests {
    private func expect(_ marked: String, _ kinds: [PersonalDatum.Kind] = [], isPhoneNumber: Bool = false) {
        let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
        let found = PersonalDataScan.findings(in: text, isPhoneNumber: isPhoneNumber)
        #expect(found.map(\.kind) == kinds, "\(marked)")
        var bytes = Array(text.utf8)
        for datum in found.reversed() {
            bytes.insert(contentsOf: "⟧".utf8, at: datum.range.upperBound)
            bytes.insert(contentsOf: "⟦".utf8, at: datum.range.lowerBound)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == marked)
    }

    // The numbers are made up, with a check digit that is right.
    @Test(arguments: [
        "⟦20120304-1239⟧", "Ring om ⟦120304-1239⟧.", "⟦201203041239⟧", "nr ⟦1203041239⟧,",
        "(⟦20120304+1239⟧)",
        "⟦120304+1239⟧", "⟦20120304 1239⟧", "⟦120304 1239⟧", "⟦2012-03-04-1239⟧", "⟦2012 03 04 1239⟧",
        "⟦2012 03 04-1239⟧", "⟦12-03-04-1239⟧", "⟦20120304–1239⟧", "⟦120304\u{2011}1239⟧",
        "⟦120304\u{A0}1239⟧",
        "å\n⟦120304-1239⟧", "⟦120364-1236⟧", "⟦20120364-1236⟧",
        "https://www.kommunen.example/elev/⟦20120304-1239⟧", "⟦120304-1239⟧ och ⟦120364-1236⟧",
        "pnr:⟦1203041239⟧", "⟦000229-1235⟧", "⟦811218 - 9876⟧", "⟦811218 – 9876⟧", "⟦19811218 - 9876⟧",
        "⟦1981-12-18 9876⟧",
        "**⟦811218**-9876⟧", "⟦811218\\-9876⟧", "⟦811218-**9876⟧**", "*⟦1981-12-18*-9876⟧",
        "⟦811218\u{AD}9876⟧", "⟦811218- 9876⟧",
    ])
    func identityNumbersAreFound(_ text: String) {
        expect(text, Array(repeating: .identityNumber, count: text.count { $0 == "⟦" }))
    }

    @Test(arguments: [
        // A wrong check digit, and days that do not exist.
        "20120304-1231", "120304-1230", "20120230-1234", "121304-1239", "120300-1231", "20120361-0000",
        // Numbers of other kinds: an organisation, a school, a law, a case, telephones, sums and dates.
        "212000-0142", "99990001", "2010:800", "BUN 2026/0123", "0980-319 200", "070-123 45 67",
        "+46 70 123 45 67",
        "+461203041239", "2026-08-20", "2026-08-20 13.00", "2026-08-20 1300", "2012-03-04 1239",
        "1981-12-18 – 2010", "1 203 041 239 kr",
        "08-12 03 04",
        "12.03.04-1239", "SKOLFS 2022:334", "2027-06-30", "1203041239,50", "x1203041239", "12030412391",
        "9120304-1239", "120304-12391", "7-120304-1239", "120304-1239-5", "[ring](tel:1203041239)",
    ])
    func otherNumbersAreNot(_ text: String) { expect(text) }

    @Test func tenDigitsAreATelephoneNumberWhereOneStands() {
        expect("1203041239", isPhoneNumber: true)
        expect("120304 1239", isPhoneNumber: true)
        expect("⟦120304-1239⟧", [.identityNumber], isPhoneNumber: true)
        expect("⟦201203041239⟧", [.identityNumber], isPhoneNumber: true)
    }

    @Test(arguments: [
        "⟦namn@gmail.com⟧", "Skriv till ⟦elevhalsan.asp@hotmail.se⟧.", "<⟦a_b+c@outlook.com⟧>",
        "⟦x@yahoo.co.uk⟧",
        "[mejl](mailto:⟦kurator@live.se⟧)", "⟦rektorn@telia.com⟧", "⟦KURATOR@GMAIL.COM⟧",
        "⟦k@mail.telia.com⟧",
        "⟦namn@icloud.com⟧", "⟦namn@proton.me⟧", "⟦namn@comhem.se⟧",
    ])
    func privateMailIsFound(_ text: String) { expect(text, [.privateMail]) }

    @Test(arguments: [
        "rektor.aspskolan@lindvik.example", "centrala.elevhalsan@lindvik.example",
        "outlook.lindvik@lindvik.se",
        "kurator@outlook.lindvik.se", "kurator@gmailskolan.se", "@gmail.com", "gmail.com",
        "kurator@live.lindvik.se",
        "bitr.rektor.aspskolan@lindvik.example", "kurator.lindberg@lindvik.example", "rektor@tele2.example",
    ])
    func mailToFunctionsIsNot(_ text: String) { expect(text) }

    @Test(arguments: ["⟦lisa.karlsson@lindvik.example⟧", "Skriv till ⟦bo.nystrom@lindvik.example⟧!"])
    func mailToNamesIsFound(_ text: String) { expect(text, [.namedMail]) }

    @Test(
        arguments: [
            ("Läraren hjälper ⟦eleven Kalle⟧ på måndagar.", .name), ("Vi ser att ⟦elev Åsa⟧ mår bra.", .name),
            ("⟦Eleven\n  Kalle⟧ får stöd.", .name), ("Det gäller ⟦elev A.B.⟧ i år.", .initials),
            ("Det gäller ⟦eleven K. L.⟧", .initials), ("Stödet till ⟦Kalle i 5B⟧ fortsätter.", .nameAndClass),
            ("⟦Kalle Bergman i klass 5B⟧ får stöd.", .nameAndClass),
            ("Vi möter ⟦Lisa (7a⟧) i veckan.", .nameAndClass),
            ("En elev, ⟦född 2012-03-04⟧, börjar.", .birthDate), ("⟦född den 4 mars 2012⟧", .birthDate),
            ("⟦f. 120304⟧", .birthDate), ("I ⟦5B finns en elev med autism⟧.", .diagnosis),
            ("En elev med ⟦adhd går i klass 7C⟧.", .diagnosis),
            ("Vi vet att ⟦Kalle har fått diagnosen adhd⟧.", .diagnosis),
            ("Stödet till ⟦Lisa, som har dyslexi⟧, är klart.", .diagnosis),
            ("⟦Ätstörning hos en elev i 8A⟧ följs upp.", .diagnosis),
            ("⟦Kalle i 7B⟧ behöver stöd", .nameAndClass), ("⟦Kalle i klass 7B⟧", .nameAndClass),
            ("- Två möten\n- ⟦Alva i 5B⟧ behöver hjälp", .nameAndClass),
            ("⟦Kalle Andersson, 7B⟧.", .nameAndClass), ("Vi ringer ⟦Lisa, 7B⟧.", .nameAndClass),
            ("⟦Ali har autism⟧", .diagnosis), ("Hos ⟦Kalle i 5B⟧", .nameAndClass),
            ("⟦Lisa (klass 5A⟧)", .nameAndClass), ("⟦Kalle från 5B⟧", .nameAndClass),
            ("⟦Eleven, Lisa⟧, behöver stöd", .name),
            ("⟦Eleven Kalle⟧ får hjälp", .name), ("Stödet till ⟦Eleven Lisa⟧", .name),
            ("Läraren hjälper ⟦eleven Zelmira⟧.", .name),
        ] as [(String, PersonalDatum.PupilSign)])
    func whatIsSaidOfOnePupilIsFound(_ text: String, _ sign: PersonalDatum.PupilSign) {
        expect(text, [.pupil(sign)])
    }

    @Test(
        arguments: [
            ("⟦Zelmira i 7B⟧ behöver stöd", .nameAndClass), ("⟦Zelmira Lindqvist, 7B⟧", .nameAndClass),
            ("⟦Zelmira har autism⟧.", .diagnosis), ("⟦Eleven Zelmira⟧ får stöd.", .name),
            ("⟦Eleven, Zelmira⟧, får stöd.", .name), ("⟦Eleven KA⟧ behöver stöd", .initials),
            ("Klass ⟦7B har två elever med adhd⟧", .diagnosis),
            ("Skolpsykolog Karin i ⟦7A utreder autism⟧", .diagnosis),
        ] as [(String, PersonalDatum.PupilSign)])
    func whatMayBeSaidOfOnePupilIsInDoubt(_ text: String, _ sign: PersonalDatum.PupilSign) {
        expect(text, [.possiblePupil(sign)])
    }

    @Test(arguments: [
        "Eleven Får hjälp", "Elev Hälsa AB", "i kvarteret Eleven Norra",
        "Skolpsykolog Karin i 7A leder mötet.",
        "Vi ber kuratorn Lisa i 5B om råd.", "Svenska i 5B", "Mentorn i 7A", "Alla i 7B", "Hon har adhd.",
        "Läraren har adhd.", "Fråga eleven, Rektorn, och andra.", "eleven SO-boken", "eleven IT",
        "På Lindvik, 4C", "Hos Lindvik i 5B",
        "Eleven kan alltid gå till kuratorn. Rektorn bestämmer.", "Då får eleven BUP-kontakt.",
        "ge eleven SvA",
        "Eleven Skolverkets råd", "Fråga eleven.\nRektorn beslutar.", "- elev\n- Rektorn",
        "Elever i 5B har matematik.",
        "Läraren i 7A leder mötet.", "Undervisningen på Aspskolan i 5B", "Hus C, rum 2B",
        "Elever födda 2012 kallas.",
        "den som är född 2012", "Barn som är född den 1 januari 2012 eller senare", "Många har adhd.",
        "En elev har adhd.",
        "Stödet passar elever med autism. Klass 5B har ett eget rum.", "adhd", "Eleven har dyslexi.",
        "årskurs 7–9",
        "Vi läser om autism i SO.", "f. Kr.", "Aspvägen 4B", "eleven Socialtjänsten", "elev A", "Kalle Anka",
        "Möte i sal 3 f.m.", "Lokalen ligger i Lindvik, 4C är en buss.",
    ])
    func whatIsSaidOfAnyPupilIsNot(_ text: String) { expect(text) }
}

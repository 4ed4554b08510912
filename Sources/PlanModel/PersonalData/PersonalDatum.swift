/// A stretch of a text that looks like a detail about a person, who is not to be found in a published plan.
package struct PersonalDatum: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A personnummer or samordningsnummer whose check digit is right.
        case identityNumber
        /// A mail address at a provider of private mail.
        case privateMail
        /// What a text says only of one pupil.
        case pupil(PupilSign)
        /// What may be said of one pupil, but has a form that other things have too.
        case possiblePupil(PupilSign)
        /// A mail address that is made of somebody's name.
        case namedMail
    }

    package enum PupilSign: Hashable, Sendable {
        case name, initials, nameAndClass, birthDate, diagnosis
    }

    package let kind: Kind
    /// UTF-8 offsets in the text.
    package let range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// One that somebody has looked at and allowed to stand: an entry under `tillåtna uppgifter`.
package struct PermittedDatum: Sendable {
    /// As it is written where it stands; white space counts as one space.
    package let text: Located<String>
    package let motivation: String

    package init(text: Located<String>, motivation: String) {
        self.text = text
        self.motivation = motivation
    }
}

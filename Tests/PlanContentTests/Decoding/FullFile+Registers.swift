extension FullFile {
    static let questions = """
        frågor:
          - id: moten
            rubrik: Elevhälsans möten
            fråga: När träffas elevhälsoteamet?
            svarstyp: schema
            obligatorisk: ja
            område: samverkan
            hjälp: |
              Tänk på alla möten.
            exempel: >
              Varje tisdag
              klockan 8.
          - id: no
            rubrik: 1.10
            fråga: 0180
            svarstyp: text
            obligatorisk: nej
            område: bemotande
            exempel: Ett svar.

        """

    static let areas = """
        områden:
          - id: bemotande
            titel: Bemötande
            beskrivning: |
              Hur vi bemöter elever.
          - id: samverkan
            titel: Samverkan

        """

    static let roles = """
        roller:
          - id: skolkurator
            titel: Skolkurator
            bestämd form: skolkuratorn
            typ: person
            beskrivning: Arbetar med psykosociala insatser.
          - id: elevhalsoteam
            titel: Elevhälsoteam
            typ: grupp

        """

    static let terms = """
        begrepp:
          - id: elevhalsa
            term: elevhälsa
            former: [elevhälsan, elevhälsans]
            synonymer:
              - skolhälsa
              - kurator och sköterska
            förklaring: |
              Det stöd som **elever** har rätt till.
            se även: [elevhalsoteam]
            lagrum: [skollagen-2-25, skollagen]
          - id: landsting
            term: landsting
            förklaring: Heter numera region.
            äldre term: ja
            ersatt av: region

        """

    static let equivalences = """
        motsvarigheter:
          - id: kv-organisation
            titel: Organisatorisk struktur
            relation: samma
          - id: kv-mal
            titel: Mål
            relation: nära
            skillnad: Det ena nämner elevens egna mål.

        """

    static let laws = """
        adressmall: "https://lagen.nu/{sfs}#K{kapitel}P{paragraf}"
        lagar:
          - id: skollagen
            titel: Skollagen
            sfs: 2010:800
            typ: lag
            gäller från: 2011-07-01
            text: |
              Lagen om skolan.
          - id: skolfs-2014-40
            titel: Allmänna råd om stöd
            beteckning: SKOLFS 2014:40
            typ: allmänna råd
            gäller till: 2022-12-31
            ersatt av: skolfs-2022-334
            adress: https://www.skolverket.se/rad
        lagrum:
          - id: skollagen-3-7
            lag: skollagen
            kapitel: 3
            paragraf: 7
            stycke: 1
            rubrik: Utredning av särskilt stöd
            text: Rektorn ska se till att elevens behov utreds.
            gäller från: 2011-07-01
            gäller till: 2028-06-30
            ersatt av: skollagen-3-8
          - id: skollagen-3-11a
            lag: skollagen
            kapitel: "3"
            paragraf: 11 a
            rubrik: Extra anpassningar
            text: Vad den säger.

        """
}

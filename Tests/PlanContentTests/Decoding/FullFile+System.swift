extension FullFile {
    static let system = """
        # yaml-language-server: $schema=../scheman/kvalitetssystem.schema.json
        titel: Psykosociala insatser i elevhälsan
        kortnamn: Psykosocialt
        version: 1.10
        status: ersatt
        ersatt av: nytt-system
        källa:
          dokument: Kvalitetssystem för psykosociala insatser
          utgivare: Stockholms stad
          datum: 2016-11-29
          dnr: 1.3.2-9645/2016
          anmärkning: |
            Bilaga 3 till ärendet.
        gäller för:
          förskoleklass: alla
          grundskola: 1-3, 7-9
        roller: [skolkurator, no]
        sammanfattning: >-
          Vad systemet
          handlar om.
        avsnitt:
          - id: samverkan
            nummer: 7
            titel: Samverkan och samarbete
            område: samverkan
            text: |
              Inledning.
            lättläst:
              titel: Lätt
              text: Lättläst.
            översättningar:
              en:
                titel: In English
                text: |
                  English.
            krav:
              - id: 8
                rubrik: Rutiner för samarbete
                typ: ansvar
                aktör: [skola, rektor]
                område: kompetens
                text: |
                  Skolan ska ha **rutiner**.

                  Även för å ä ö.
                lagrum: [skollagen-3-7]
                frågor: [samarbete, moten]
                motsvarar: [sv-rutin]
                gäller för:
                  grundskola: 7-9
                källa:
                  avsnitt: 7. Samverkan och samarbete
                  rader: [psykosocial/samverkan/8, psykosocial/samverkan/9]
                källtext: Ordagrant.
              - id: fotnot-1
                rubrik: En fotnot
                typ: beskrivning
                text: 'Det här är ''bara'' text.'
            figur:
              titel: Förbättringshjulet
              beskrivning: Fyra steg i en ring.
              form: kedja
              steg:
                - titel: Planera
                  text: Vad ska göras?
                  krav: [8, fotnot-1]
                - titel: Göra
          - id: tomt
            titel: Tomt avsnitt
            område: bemotande

        """
}

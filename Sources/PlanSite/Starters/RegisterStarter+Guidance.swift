extension RegisterStarter {
    /// What most schools can say from the start. It names no roles, questions or laws, since those are the
    /// municipality's own.
    static let guidance = """
        # Visa skolans kontakter och svar i ett ämne genom att skriva `kontakter: [skolkurator]` eller
        # `frågor: [...]`. Hur du skriver stegen i `ärendegång` står i handboken, i Vägledning.
        akut: |
          **Är det akut?** Ring [112](tel:112) om någon är i fara.
        läsare:
          - id: elev
            rubrik: Jag är elev
          - id: vardnadshavare
            rubrik: Jag är vårdnadshavare
          - id: personal
            rubrik: Jag arbetar på skolan
            sidor: [ansvar, årshjul, hela planen]
        ämnen:
          - id: svart-i-skolan
            rubrik: Det är svårt i skolan
            för: [elev, vardnadshavare, personal]
            text: |
              Prata först med läraren eller mentorn. Om det inte räcker ska skolan utreda om eleven
              behöver särskilt stöd.
          - id: krankningar
            rubrik: Mobbning och kränkningar
            för: [elev, vardnadshavare, personal]
            text: |
              Berätta för en vuxen på skolan. Den som arbetar på skolan ska anmäla till rektorn när en
              elev känner sig kränkt.
          - id: orolig-for-ett-barn
            rubrik: Orolig för att ett barn far illa
            för: [elev, vardnadshavare, personal]
            text: |
              Ring socialtjänsten. Den som arbetar på skolan och misstänker att ett barn far illa ska
              genast anmäla det dit.
        klagomål:
          rubrik: Om du inte är nöjd
          text: |
            Prata först med läraren, mentorn eller rektorn, om det går. Du kan också lämna ett klagomål
            till huvudmannen.
        """
}

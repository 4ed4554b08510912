extension FullFile {
    static let guidance = """
        akut: Ring 112 vid fara.
        kontakter: [skolkurator, rektor]
        läsare:
          - id: elev
            rubrik: Jag är elev
            text: Prata med en vuxen.
            sidor: [ansvar, hela planen]
        ämnen:
          - id: franvaro
            rubrik: Svårt att komma till skolan
            för: [elev]
            gäller för:
              grundskola: 7-9
            text: Berätta tidigt.
            kontakter: [skolkurator]
            frågor: [tidig-upptackt]
            krav: [psykosocial/samverkan/1]
            lagrum: [skollagen-7-19a]
        ärendegång:
          rubrik: Stöd
          text: Så går det till.
          gäller för:
            grundskola: alla
          steg:
            - id: beslut
              rubrik: Rektorn beslutar
              kort: Skyndsamt
              text: Du får veta varför.
              ansvarig: rektor
              lagrum: [skollagen-3-9]
              frågor: [delegerade-beslut]
              beslut:
                fråga: Behövs särskilt stöd?
                ja:
                  rubrik: Åtgärdsprogram
                  text: Det visar stödet.
                  lagrum: [skollagen-3-9]
                  sedan: uppfoljning
                nej:
                  rubrik: Inget åtgärdsprogram
                  text: Det är också ett beslut.
                  lagrum: [skollagen-3-9]
                  sedan: beslut
                överklaga:
                  rubrik: Överklaga
                  text: Inom tre veckor.
                  lagrum: [skollagen-28-16]
        klagomål:
          rubrik: Om du inte är nöjd
          text: Prata med rektorn.
          kontakter: [rektor]
          frågor: [klagomal]
          krav: [psykosocial/samverkan/2]
          lagrum: [skollagen-4-8]

        """
}

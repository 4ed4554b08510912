extension FullFile {
    static let guidance = """
        akut:
          text: Ring 112 vid fara.
          lättläst: Ring 112.
          översättningar:
            en: Call 112 in danger.
        kontakter: [skolkurator, rektor]
        läsare:
          - id: elev
            rubrik: Jag är elev
            text: Prata med en vuxen.
            lättläst:
              rubrik: Lätt rubrik
              text: Lätt text.
            översättningar:
              en:
                rubrik: English rubrik
                text: English text.
            sidor: [ansvar, hela planen]
        ämnen:
          - id: franvaro
            rubrik: Svårt att komma till skolan
            för: [elev]
            gäller för:
              grundskola: 7-9
            text: Berätta tidigt.
            lättläst:
              rubrik: Lätt rubrik
              text: Lätt text.
            översättningar:
              en:
                rubrik: English rubrik
                text: English text.
            kontakter: [skolkurator]
            frågor: [tidig-upptackt]
            krav: [psykosocial/samverkan/1]
            lagrum: [skollagen-7-19a]
            begrepp: [franvaro]
        ärendegång:
          rubrik: Stöd
          text: Så går det till.
          lättläst:
            rubrik: Lätt rubrik
            text: Lätt text.
          översättningar:
            en:
              rubrik: English rubrik
              text: English text.
          gäller för:
            grundskola: alla
          steg:
            - id: beslut
              rubrik: Rektorn beslutar
              kort: Skyndsamt
              text: Du får veta varför.
              lättläst:
                rubrik: Lätt rubrik
                kort: Lätt
                fråga: Lätt?
                text: Lätt text.
              översättningar:
                en:
                  rubrik: English rubrik
                  kort: Brief
                  fråga: Why?
                  text: English text.
              ansvarig: rektor
              lagrum: [skollagen-3-9]
              frågor: [delegerade-beslut]
              beslut:
                fråga: Behövs särskilt stöd?
                ja:
                  rubrik: Åtgärdsprogram
                  text: Det visar stödet.
                  lättläst:
                    rubrik: Lätt rubrik
                    text: Lätt text.
                  översättningar:
                    en:
                      rubrik: English rubrik
                      text: English text.
                  lagrum: [skollagen-3-9]
                  sedan: uppfoljning
                nej:
                  rubrik: Inget åtgärdsprogram
                  text: Det är också ett beslut.
                  lättläst:
                    rubrik: Lätt rubrik
                    text: Lätt text.
                  översättningar:
                    en:
                      rubrik: English rubrik
                      text: English text.
                  lagrum: [skollagen-3-9]
                  sedan: beslut
                överklaga:
                  rubrik: Överklaga
                  text: Inom tre veckor.
                  lättläst:
                    rubrik: Lätt rubrik
                    text: Lätt text.
                  översättningar:
                    en:
                      rubrik: English rubrik
                      text: English text.
                  lagrum: [skollagen-28-16]
        klagomål:
          rubrik: Om du inte är nöjd
          text: Prata med rektorn.
          lättläst:
            rubrik: Lätt rubrik
            text: Lätt text.
          översättningar:
            en:
              rubrik: English rubrik
              text: English text.
          kontakter: [rektor]
          frågor: [klagomal]
          krav: [psykosocial/samverkan/2]
          lagrum: [skollagen-4-8]
          begrepp: [klagomal]

        """
}

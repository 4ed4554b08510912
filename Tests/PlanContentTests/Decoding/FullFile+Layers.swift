extension FullFile {
    /// What the municipality and a school area can decide.
    private static let decisions = """
        presentation:
          text: |
            Välkommen till **oss**.
          lättläst: Hej.
          översättningar:
            en: Welcome.
        kontakter:
          - roll: skolkurator
            e-post: kurator@lindvik.example
            telefon: 0980-319 214
            tjänstgöringsgrad: 80 %
            mottagning: måndag-torsdag kl. 8.00-16.00
            plats: Hus B, rum 12
            anmärkning: Delas med Björkskolan.
            vakant: ja
          - roll: rektor
        värden:
          huvudman: Barn- och utbildningsnämnden
          central elevhälsa: 0180
        anpassningar:
          undanta:
            - krav: psykosocial/samverkan/7
              motivering: |
                Gäller Stockholms län.
          ersätt:
            - krav: psykosocial/samverkan/1
              rubrik: Ny rubrik
              text: Ny lydelse.
              motivering: Nämnden har beslutat det.
              lås: ja
          lägg till krav:
            - avsnitt: psykosocial/samverkan
              efter: 6
              id: lindvik-1
              rubrik: Lokalt krav
              typ: krav
              aktör: [skola]
              område: kompetens
              text: Skolan ska rapportera.
              lagrum: [skollagen]
              frågor: [moten]
              motsvarar: [sv-rutin]
              gäller för: {grundskola: 7-9}
              källa:
                avsnitt: Beslutet
                rader: [psykosocial/samverkan/9]
              källtext: Ordagrant.
          lägg till avsnitt:
            - system: psykosocial
              efter: samverkan
              id: orosanmalan
              nummer: 9
              titel: Orosanmälan
              område: samverkan
              text: Inledning.
              lättläst:
                titel: Lätt
                text: Lättläst.
              översättningar:
                en:
                  titel: In English
                  text: |
                    English.
              krav:
                - id: 1
                  rubrik: Anmälan
                  typ: krav
                  aktör: [medarbetare]
                  område: kompetens
                  text: Den som arbetar på skolan ska anmäla.
                  lagrum: [socialtjanstlagen]
                  frågor: [anmalan]
                  motsvarar: [oro]
                  gäller för: {grundskola: alla}
                  källa: {avsnitt: Lagen, rader: [a/b/1]}
                  källtext: Ordagrant.
              figur:
                titel: Anmälan
                beskrivning: Två steg.
                form: hjul
                steg:
                  - titel: Se
                    text: Vad du ser.
                    krav: [1]
        svar:
          moten:
            text: |
              Varje tisdag.
            ansvarig: rektor
            när: tisdagar kl. 8
            var: Rum 3
            länk: https://lindvik.example/moten
            datum: 2026-08-20
            kontakt: [rektor, skolkurator]
            schema:
              - när: tisdag
                vad: Möte
                ansvarig: rektor
            varianter:
              - roll: larare
                text: För lärare.
                ansvarig: larare
                när: onsdagar
                var: Rum 4
                länk: https://lindvik.example/larare
                datum: 2026-08-21
                kontakt: [larare]
                schema:
                  - när: onsdag
                    vad: Samtal
                    ansvarig: larare
              - system: syv
                text: För vägledning.
            lås: ja
          kort: Ett kort svar.
          inte: {ej tillämpligt: Kommunen har ingen sådan skola., lås: nej}
        nytt:
          - datum: 2026-09-01
            text: En rutin är ny.
        årshjul:
          - id: start
            aktivitet: Läsåret börjar
            datum: 2026-08-17
            ansvarig: rektor
            steg: var är vi
            krav: [psykosocial/samverkan/1]
            text: Upprop.
          - id: varen
            aktivitet: Uppföljning
            månad: maj
        tillåtna uppgifter:
          - uppgift: info@telia.com
            motivering: Ett företags egen adress.

        """

    static let municipality = """
        namn: Lindviks kommun
        kommunkod: 0180
        läsår: 2026/2027
        fastställd:
          beslutsfattare: Barn- och utbildningsnämnden
          paragraf: § 84
          datum: 2026-06-11
          reviderad: 2026-08-03
          dnr: BUN 2026/0123
          version: 3.0
          gäller till: 2027-06-30
        system: [psykosocial, syv]
        saknade system:
          - titel: Medicinska insatser
            text: Finns inte än.
        webbplats:
          adress: https://elevhalsa.lindvik.example/
          logotyp: logotyp.svg
          accentfärg: "#0b5a72"
        tillgänglighet:
          förenlighet: delvis förenlig
          organisation: Nämnden
          bedömd: 2026-08-18
          uppdaterad: 2026-08-20
          metod: Egen granskning.
          brister:
            - brist: Bilder
              text: Saknar text.
              skäl: inte åtgärdad
              åtgärdas: hösten 2026
            - brist: Äldre filmer
              text: Saknar undertexter.
              skäl: oskäligt betungande
              motivering: Ingen ser dem.
          utanför lagen:
            - innehåll: Kartor
              text: Adressen står bredvid.
          kontakt:
            e-post: webb@lindvik.example
            telefon: 0980-319 200
            formulär: https://www.lindvik.example/brister
          tillsyn:
            myndighet: Digg
            anmälan: https://www.digg.se/tdosanmalan

        """ + decisions

    static let schoolArea = "namn: Norra området\n" + decisions

    static let school = """
        namn: Aspskolan
        skolenhetskod: 00000180
        skolområde: norra
        skolformer:
          förskoleklass: alla
          grundskola: F, 1-9
        presentation:
          text: Välkommen till Aspskolan.
          lättläst: Hej.
          översättningar:
            so: Soo dhowow.
        adress: Skolgatan 1, Lindvik
        telefon: +46 980 319 210
        e-post: aspskolan@lindvik.example
        webbplats: https://lindvik.example/aspskolan
        kontakter:
          - roll: skolkurator
            e-post: kurator@lindvik.example
            telefon: 0980-319 214
            tjänstgöringsgrad: 100%
            mottagning: varje dag
            plats: Rum 12
            anmärkning: Knacka på.
            vakant: nej
        fastställd:
          beslutsfattare: Rektorn
          paragraf: § 1
          datum: 2026-08-20
          reviderad: 2026-09-01
          dnr: A 1
          version: 1.10
          gäller till: 2027-06-30
        värden:
          bibliotek: skolans bibliotek
        svar:
          moten:
            text: Varje tisdag.
            ansvarig: rektor
            när: kl. 8
            var: Rum 3
            länk: https://lindvik.example/moten
            datum: 2026-08-20
            kontakt: [rektor]
            schema:
              - {när: tisdag, vad: Möte, ansvarig: rektor}
            varianter:
              - system: syv
                text: För vägledning.
                ansvarig: vagledare
                när: onsdagar
                var: Rum 4
                länk: https://lindvik.example/syv
                datum: 2026-08-21
                kontakt: [vagledare]
                schema:
                  - {när: onsdag, vad: Samtal, ansvarig: vagledare}
              - roll: larare
                text: För lärare.
          kort: no
          inte:
            ej tillämpligt: Skolan har inget fritidshem.
        egna avsnitt:
          - id: trygghet
            titel: Trygghetsarbetet
            område: bemotande
            text: |
              Så arbetar vi.
            lättläst:
              titel: Lätt
              text: Lättläst.
            översättningar:
              en:
                titel: In English
                text: |
                  English.
        mål:
          - id: narvaro
            titel: Högre närvaro
            ansvarig: rektor
            krav: [systematiskt/analys/1]
            var är vi: Frånvaron har ökat.
            vart ska vi: Till 95 procent.
            hur gör vi: Vi ringer hem.
            hur går det: Bättre.
            hur blev det: Bra.
        nytt:
          - datum: 2026-09-01
            text: En rutin är ny.
        årshjul:
          - id: kartlaggning
            aktivitet: Kartläggning
            månad: augusti
            ansvarig: elevhalsoteam
            steg: vart ska vi
            krav: [psykosocial/uppfoljning/1]
            text: Alla klasser.
          - id: avslutning
            aktivitet: Avslutning
            datum: 2027-06-10
        tillåtna uppgifter:
          - uppgift: info@telia.com
            motivering: Ett företags egen adress.

        """
}

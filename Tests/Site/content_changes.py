"""Changes to the demo content, one at a time, that make a file right or wrong in itself.

A change is (path, value). The path's steps are separated by `/`; `*` is the first child where the rest
of the path leads somewhere. The value replaces what is there or is added; DROP takes the key away.
"""

import copy

DROP = object()

FIGURE = {"titel": "Två steg", "beskrivning": "Först ett, sedan två.", "steg": [{"titel": "Ett"}, {"titel": "Två"}]}

FILES = {
    "kvalitetssystem": "kvalitetssystem/psykosocial.yaml",
    "kommun": "kommun.yaml",
    "skolomrade": "skolomraden/norra.yaml",
    "skola": "skolor/aspskolan.yaml",
    "fragor": "register/fragor.yaml",
    "omraden": "register/omraden.yaml",
    "roller": "register/roller.yaml",
    "begrepp": "register/begrepp.yaml",
    "lagrum": "register/lagrum.yaml",
    "motsvarigheter": "register/motsvarigheter.yaml",
    "vagledning": "register/vagledning.yaml",
}

RIGHT = {
    "kvalitetssystem": [
        ("version", "1.10"),
        ("källa/dnr", "BUN 2026/0001"),
        ("källa/datum", "2016-02-29"),
        ("källa/anmärkning", "Något att tänka på.\n\nOch *en sak* till.\n"),
        ("avsnitt/*/nummer", "12"),
        ("avsnitt/*/lättläst", "Så här är det.\n"),
        ("avsnitt/*/lättläst", {"titel": "Lätt", "text": "Så här är det.\n"}),
        ("avsnitt/*/översättningar", {"en": "This is how.\n", "ar": {"titel": "أ", "text": "ب"}}),
        ("avsnitt/*/figur", FIGURE | {"form": "kedja"}),
    ],
    "kommun": [
        ("kommunkod", "0180"),
        ("läsår", "2027/2028"),
        ("kontakter/*/tjänstgöringsgrad", "100 %"),
        ("fastställd/paragraf", "§ 1"),
        (
            "tillgänglighet",
            {
                "förenlighet": "helt förenlig", "bedömd": "2026-10-01", "uppdaterad": "2026-10-02",
                "metod": "En granskning av någon annan.", "tillsyn": {"myndighet": "En annan", "anmälan": "https://a.example"},
            },
        ),
        (
            "tillgänglighet",
            {
                "förenlighet": "delvis förenlig", "bedömd": "2026-10-01", "uppdaterad": "2026-10-02",
                "metod": "Egen granskning.",
                "brister": [{"brist": "Filmer", "text": "x", "skäl": "oskäligt betungande", "motivering": "y"}],
                "utanför lagen": [{"innehåll": "Kartor", "text": "x"}],
            },
        ),
        ("tillgänglighet/brister", [{"brist": "En bild", "text": "x", "skäl": "inte åtgärdad", "åtgärdas": "våren"}]),
        ("nytt", []),
        ("webbplats", {"adress": "https://www.lindvik.example:8443/elevhalsa/planer"}),
        ("webbplats/accentfärg", "#0B4F6C"),
        ("tillåtna uppgifter", [{"uppgift": "a@gmail.com", "motivering": "Ett exempel."}]),
    ],
    "skolomrade": [
        ("presentation", "Ett **skolområde**.\n"),
        ("presentation", {"text": "Ett skolområde.\n", "lättläst": "Två skolor.\n"}),
        ("presentation", {"text": "Ett skolområde.\n", "översättningar": {"so": "Aagga.\n"}}),
    ],
    "skola": [
        ("skolenhetskod", "00000001"),
        ("telefon", "0980-319 299"),
        ("kontakter/*/vakant", "nej"),
        ("kontakter/*/tjänstgöringsgrad", "0 %"),
        ("svar/*/när", "varje vecka"),
        ("nytt/*/datum", "2026-12-01"),
    ],
    "fragor": [("frågor/*/hjälp", "Tänk på detta.\n"), ("frågor/*/rubrik", "Något annat")],
    "omraden": [("områden/*/beskrivning", "En annan beskrivning.\n")],
    "roller": [("roller/*/bestämd form", "rollen")],
    "begrepp": [("begrepp/*/synonymer", ["ett vardagsord"])],
    "lagrum": [("lagar/*/text", "Vad lagen handlar om.\n"), ("lagrum/*/rubrik", "En annan rubrik")],
    "motsvarigheter": [("motsvarigheter/*/titel", "En annan titel")],
    "vagledning": [
        ("akut", "Ring [112](tel:112).\n"),
        ("akut", {"text": "Ring 112.\n", "lättläst": "Ring 112.\n", "översättningar": {"en": "Call 112.\n"}}),
        ("läsare/*/rubrik", "Jag är ny"),
        ("läsare/*/lättläst", "Du kan fråga.\n"),
        ("ämnen/*/översättningar", {"so": {"rubrik": "S", "text": "S"}, "ar": "ب"}),
        ("ärendegång/lättläst", {"text": "Så är det.\n"}),
        ("ärendegång/steg/*/lättläst", {"rubrik": "Först", "kort": "Kort", "fråga": "Är det så?", "text": "x"}),
        ("ärendegång/steg/*/beslut/nej/översättningar", {"en": {"rubrik": "No", "text": "x"}}),
        ("ärendegång/steg/*/beslut/överklaga/lättläst", "Så här gör du.\n"),
        ("klagomål/översättningar", {"en": "Talk to us.\n"}),
        ("läsare/*/sidor", ["områden", "årshjul"]),
        ("ämnen/*/gäller för", {"gymnasieskola": "alla"}),
        ("ämnen/*/krav", []),
        ("ärendegång", DROP),
        ("ärendegång/steg/*/kort", "x" * 60),
        ("ärendegång/steg/*/beslut", DROP),
        ("ärendegång/steg/*/beslut/överklaga", DROP),
        ("ärendegång/steg/*/beslut/nej/sedan", DROP),
        ("klagomål", DROP),
    ],
}

WRONG = {
    "kvalitetssystem": [
        ("titel", DROP),
        ("kortnamn", DROP),
        ("kortnamn", "x" * 25),
        ("version", DROP),
        ("version", ["1.0"]),
        ("status", "gammal"),
        ("status", "ersatt"),
        ("ersatt av", "syv"),
        ("källa", DROP),
        ("källa", "Ett dokument"),
        ("källa/dokument", DROP),
        ("källa/datum", "2016-13-01"),
        ("källa/datum", "2015-02-29"),
        ("gäller för", DROP),
        ("gäller för", ["grundskola"]),
        ("gäller för/grundskola", "7-12"),
        ("gäller för/högskola", "alla"),
        ("roller", DROP),
        ("roller", "skolkurator"),
        ("roller/0", "Skol kurator"),
        ("sammanfattning", DROP),
        ("sammanfattning", ""),
        ("avsnitt", {"id": "samverkan"}),
        ("avsnitt/*/lättläst", {"titel": "Utan text"}),
        ("avsnitt/*/översättningar", {}),
        ("avsnitt/*/översättningar", {"sv": "Svenska.\n"}),
        ("avsnitt/*/id", DROP),
        ("avsnitt/*/id", "Åtgärder"),
        ("avsnitt/*/titel", DROP),
        ("avsnitt/*/område", DROP),
        ("avsnitt/*/rubrik", "Ett annat ord för titel"),
        ("avsnitt/*/figur", FIGURE | {"form": "cirkel"}),
        ("avsnitt/*/krav/*/id", DROP),
        ("avsnitt/*/krav/*/id", "Krav 1"),
        ("avsnitt/*/krav/*/typ", DROP),
        ("avsnitt/*/krav/*/typ", "skyldighet"),
        ("avsnitt/*/krav/*/rubrik", DROP),
        ("avsnitt/*/krav/*/rubrik", "x" * 61),
        ("avsnitt/*/krav/*/text", DROP),
        ("avsnitt/*/krav/*/text", "   "),
        ("avsnitt/*/krav/*/text", {"sv": "Text"}),
        ("avsnitt/*/krav/*/aktör", "rektor"),
        ("avsnitt/*/krav/*/aktör", DROP),
        ("avsnitt/*/krav/*/lagrum", [["skollagen-3-7"]]),
        ("avsnitt/*/krav/*/frågor", {"id": "samarbete"}),
        ("avsnitt/*/krav/*/källa/rader/0", "psykosocial"),
        ("avsnitt/*/krav/*/texxt", "Ett stavfel"),
    ],
    "kommun": [
        ("namn", DROP),
        ("kommunkod", DROP),
        ("kommunkod", "180"),
        ("kommunkod", "018O"),
        ("läsår", DROP),
        ("läsår", "2026-2027"),
        ("system", DROP),
        ("system", "psykosocial"),
        ("system/0", "Psyko social"),
        ("presentation", ["Text"]),
        ("presentation", {"lättläst": "Utan text.\n"}),
        ("presentation", {"text": "Hej.\n", "översättningar": {"de": "Hallo.\n"}}),
        ("presentation", {"text": "Hej.\n", "översättningar": {"en": {"text": "Hello.\n"}}}),
        ("värden", ["huvudman"]),
        ("tillåtna uppgifter", [{"uppgift": "a@gmail.com"}]),
        ("tillåtna uppgifter", [{"motivering": "Ett exempel."}]),
        ("tillåtna uppgifter", ["a@gmail.com"]),
        ("fastställd/beslutsfattare", DROP),
        ("fastställd/datum", DROP),
        ("fastställd/datum", "2026-06-31"),
        ("fastställd/giltig", "2027-06-30"),
        ("kontakter/*/roll", DROP),
        ("kontakter/*/e-post", "ingen adress"),
        ("kontakter/*/tjänstgöringsgrad", "120 %"),
        ("saknade system/*/titel", DROP),
        ("tillgänglighet/förenlighet", DROP),
        ("tillgänglighet/uppdaterad", DROP),
        ("tillgänglighet/förenlighet", "helt förenlig"),
        ("tillgänglighet/förenlighet", "delvis förenlig"),
        ("tillgänglighet/förenlighet", "nästan förenlig"),
        ("tillgänglighet/bedömd", "2026-08-20"),
        ("tillgänglighet/brister", []),
        ("tillgänglighet/brister", [{"brist": "En bild", "text": "x"}]),
        ("tillgänglighet/brister", [{"brist": "En bild", "text": "x", "skäl": "oskäligt betungande"}]),
        (
            "tillgänglighet/brister",
            [{"brist": "En bild", "text": "x", "skäl": "inte åtgärdad", "motivering": "y"}],
        ),
        (
            "tillgänglighet",
            {
                "förenlighet": "helt förenlig", "bedömd": "2026-10-01", "uppdaterad": "2026-10-02", "metod": "x",
                "brister": [{"brist": "En bild", "text": "x", "skäl": "inte åtgärdad"}],
            },
        ),
        (
            "tillgänglighet",
            {
                "förenlighet": "delvis förenlig", "bedömd": "2026-10-01", "uppdaterad": "2026-10-02", "metod": "x",
            },
        ),
        ("tillgänglighet/kontakt", {}),
        ("tillgänglighet/tillsyn", {"myndighet": "Digg"}),
        ("webbplats", "https://elevhalsa.lindvik.example/"),
        ("webbplats", {}),
        ("webbplats/logotyp", "../bild.svg"),
        ("webbplats/logotyp", "bild.gif"),
        ("webbplats/accentfärg", "blå"),
        ("webbplats/accentfärg", "#06c"),
        ("webbplats/adress", "http://elevhalsa.lindvik.example/"),
        ("webbplats/adress", "https://elevhalsa.lindvik.example/?sida=1"),
        ("webbplats/adress", "https://elevhälsa.lindvik.example/"),
        ("webbplats/address", "https://elevhalsa.lindvik.example/"),
        ("anpassningar/ta bort", []),
        ("anpassningar/undanta/*/krav", "psykosocial"),
        ("anpassningar/undanta/*/motivering", DROP),
        ("anpassningar/ersätt/*/motivering", DROP),
        ("anpassningar/ersätt/*/lås", "kanske"),
        ("anpassningar/lägg till krav/*/avsnitt", "psykosocial"),
        ("anpassningar/lägg till krav/*/typ", "önskemål"),
        ("svar", ["text"]),
        ("årshjul/*/aktivitet", DROP),
        ("årshjul/*/månad", "brumaire"),
    ],
    "skolomrade": [
        ("namn", DROP),
        ("namn", ["Norra"]),
        ("kontakter", "rektor"),
        ("kontakter/*/telefon", "växeln"),
        ("svar", ["text"]),
        ("anpassningar/lägg till krav/*/rubrik", DROP),
        ("årshjul/*/datum", "2027-04-31"),
    ],
    "skola": [
        ("namn", DROP),
        ("skolenhetskod", DROP),
        ("skolenhetskod", "1234567"),
        ("skolenhetskod", "9999000X"),
        ("skolområde", "Norra området"),
        ("skolformer", DROP),
        ("skolformer", ["grundskola"]),
        ("skolformer/grundskola", "0-9"),
        ("skolformer/högstadium", "alla"),
        ("telefon", "växeln"),
        ("e-post", "expeditionen"),
        ("webbplats", "http://www.lindvik.example"),
        ("kontakter", {"roll": "rektor"}),
        ("kontakter/*/roll", DROP),
        ("kontakter/*/namn", "En person"),
        ("kontakter/*/vakant", "kanske"),
        ("kontakter/*/tjänstgöringsgrad", "101 %"),
        ("kontakter/*/tjänstgöringsgrad", "heltid"),
        ("svar", ["text"]),
        ("svar/*/text", ["Text"]),
        ("svar/*/texxt", "Ett stavfel"),
        ("svar/*/länk", "http://www.lindvik.example"),
        ("svar/*/ansvarig", "Rektor Ek"),
        ("svar/*/ej tillämpligt", ""),
        ("svar/*/kontakt", "rektor"),
        ("svar/*/lås", "ja"),
        ("svar/*/varianter/*/text", {"sv": "Text"}),
        ("egna avsnitt/*/id", "Trygghet på skolan"),
        ("egna avsnitt/*/titel", DROP),
        ("mål/*/titel", DROP),
        ("mål/*/krav", "systematiskt-arbetssatt/ledning/1"),
        ("årshjul/*/aktivitet", DROP),
        ("årshjul/*/månad", "13"),
        ("årshjul/*/månad", DROP),
        ("årshjul/*/steg", "vad nu"),
        ("nytt/*/datum", DROP),
        ("nytt/*/text", DROP),
        ("nytt/*/datum", "i går"),
    ],
    "fragor": [
        ("frågor", DROP),
        ("frågor", {"id": "samarbete"}),
        ("frågor/*/id", DROP),
        ("frågor/*/id", "Fråga 1"),
        ("frågor/*/rubrik", DROP),
        ("frågor/*/fråga", DROP),
        ("frågor/*/svarstyp", DROP),
        ("frågor/*/svarstyp", "tal"),
        ("frågor/*/obligatorisk", "kanske"),
        ("frågor/*/område", DROP),
        ("frågor/*/exempel", DROP),
        ("frågor/*/exempl", "Ett stavfel"),
    ],
    "omraden": [
        ("områden", DROP),
        ("områden/*/id", DROP),
        ("områden/*/id", "Område"),
        ("områden/*/titel", DROP),
        ("områden/*/beskrivning", ["Text"]),
        ("områden/*/färg", "blå"),
    ],
    "roller": [
        ("roller", DROP),
        ("roller/*/id", "Rektor"),
        ("roller/*/titel", DROP),
        ("roller/*/typ", "djur"),
        ("roller/*/namn", "En person"),
    ],
    "begrepp": [
        ("begrepp", DROP),
        ("begrepp/*/id", DROP),
        ("begrepp/*/term", DROP),
        ("begrepp/*/förklaring", DROP),
        ("begrepp/*/former", "elevhälsan"),
        ("begrepp/*/se även", {"id": "elevhalsa"}),
        ("begrepp/*/äldre term", "kanske"),
        ("begrepp/*/definition", "Ett annat ord för förklaring"),
    ],
    "lagrum": [
        ("adressmall", "http://lagen.nu/{sfs}"),
        ("lagar", DROP),
        ("lagar/*/id", DROP),
        ("lagar/*/titel", DROP),
        ("lagar/*/sfs", "2010-800"),
        ("lagar/*/typ", "bok"),
        ("lagar/*/gäller från", "2011-7-1"),
        ("lagar/*/adress", "lagen.nu"),
        ("lagrum/*/lag", DROP),
        ("lagrum/*/kapitel", "tre"),
        ("lagrum/*/paragraf", "§ 7"),
        ("lagrum/*/rubrik", DROP),
        ("lagrum/*/text", DROP),
        ("lagrum/*/gäller till", "2028-06-31"),
    ],
    "motsvarigheter": [
        ("motsvarigheter", DROP),
        ("motsvarigheter/*/id", "Kv Organisation"),
        ("motsvarigheter/*/titel", DROP),
        ("motsvarigheter/*/relation", DROP),
        ("motsvarigheter/*/relation", "ungefär"),
        # The first has no `skillnad`, which a near relation must have.
        ("motsvarigheter/*/relation", "nära"),
    ],
    "vagledning": [
        ("akut", ""),
        ("akut", {"lättläst": "Ring 112.\n"}),
        ("akut/översättningar", {"en": {"rubrik": "Has none", "text": "x"}}),
        ("läsare/*/lättläst", {"rubrik": "x" * 41, "text": "x"}),
        ("ämnen/*/översättningar", {"en": {"titel": "Called rubrik", "text": "x"}}),
        ("ämnen/*/översättningar", {"en": {"rubrik": "x" * 61, "text": "x"}}),
        ("ämnen/*/lättläst", {"rubrik": "Utan text"}),
        ("ämnen/*/lättläst", {"kort": "Bara steg", "text": "x"}),
        ("ärendegång/steg/*/lättläst", {"kort": "x" * 61, "text": "x"}),
        ("ärendegång/steg/*/beslut/översättningar", {"en": "Is it so?"}),
        ("ärendegång/steg/*/beslut/ja/översättningar", {"sv": "x"}),
        ("kontakter", "rektor"),
        ("läsare/*/id", DROP),
        ("läsare/*/rubrik", DROP),
        ("läsare/*/rubrik", "x" * 41),
        ("läsare/*/sidor", ["startsidan"]),
        ("ämnen/*/id", "Frånvaro"),
        ("ämnen/*/för", DROP),
        ("ämnen/*/för", []),
        ("ämnen/*/text", DROP),
        ("ämnen/*/rubrik", "x" * 61),
        ("ämnen/*/gäller för", ["grundskola"]),
        ("ämnen/*/krav", ["psykosocial"]),
        ("ärendegång/steg", []),
        ("ärendegång/text", DROP),
        ("ärendegång/steg/*/text", DROP),
        ("ärendegång/steg/*/rubrik", DROP),
        ("ärendegång/steg/*/beslut/fråga", DROP),
        ("ärendegång/steg/*/beslut/ja", DROP),
        ("ärendegång/steg/*/beslut/nej", "Nej"),
        ("ärendegång/steg/*/beslut/nej/rubrik", DROP),
        ("ärendegång/steg/*/beslut/överklaga/sedan", "beslut"),
        ("klagomål/id", "klagomal"),
        ("klagomål/text", DROP),
    ],
}

for changes in WRONG.values():
    changes.append(("okänd nyckel", "x"))


def describe(path, value):
    if value is DROP:
        return f"{path} dropped"
    text = repr(value)
    return f"{path} = {text if len(text) < 40 else text[:36] + ' ...'}"


def changed(content, path, value):
    """A copy of the file's content with the change made; raises LookupError when the path leads nowhere."""
    result = copy.deepcopy(content)
    *steps, key = path.split("/")
    parent = next(_parents(result, steps, key, value is DROP), None)
    if parent is None:
        raise LookupError(f"the demo content has no {path}")
    if isinstance(parent, list):
        key = int(key)
    if value is DROP:
        del parent[key]
    else:
        parent[key] = value
    return result


def _parents(node, steps, key, key_must_exist):
    if not steps:
        if isinstance(node, list) or isinstance(node, dict) and (key in node or not key_must_exist):
            yield node
    elif steps[0] == "*":
        for child in node.values() if isinstance(node, dict) else node:
            yield from _parents(child, steps[1:], key, key_must_exist)
    elif isinstance(node, dict) and steps[0] in node:
        yield from _parents(node[steps[0]], steps[1:], key, key_must_exist)

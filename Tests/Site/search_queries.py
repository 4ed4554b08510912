"""What readers write, and what they should find with the demo content.

Each is a query, a scope (a school, or None for the whole municipality), how far down the hit may be, and the hit: the
kind and title, or the start of its address when several have the same.
"""

ASP = "aspskolan"

FOUND = [
    # The words of the plan itself.
    ("frånvaro", None, 1, "begrepp frånvaro"),
    ("åtgärdsprogram", None, 1, "begrepp åtgärdsprogram"),
    ("särskilt stöd", None, 1, "begrepp särskilt stöd"),
    ("Skolkurator", None, 3, "roll Skolkurator"),
    ("Björkskolan", None, 1, "skola Björkskolan"),
    ("årshjul", ASP, 3, "sida Årshjul"),
    ("hela planen", ASP, 1, "sida Hela planen"),
    ("skolor", None, 3, "sida Skolor"),
    ("3 kap. 7 §", None, 2, "lagrum Skollagen 3 kap. 7 §"),
    ("2010:800", None, 1, "lagrum Skollagen"),
    ("barnkonventionen", None, 2, "begrepp barnkonventionen"),
    # Exact before approximate: the plan before what is about plans.
    ("elevhälsoplan", None, 1, "begrepp elevhälsoplan"),
    ("rektor", None, 2, "roll Rektor"),
    ("dokumentation", None, 4, "omrade Dokumentation"),
    # Compounds.
    ("kurator", None, 3, "roll Skolkurator"),
    ("kurator", ASP, 1, "kontakt Skolkurator"),
    ("plan", None, 4, "begrepp elevhälsoplan"),
    ("psykolog", ASP, 4, "kontakt Skolpsykolog"),
    ("sköterska", ASP, 2, "kontakt Skolsköterska"),
    ("pedagog", ASP, 3, "kontakt Specialpedagog"),
    ("program", None, 3, "begrepp åtgärdsprogram"),
    ("team", ASP, 4, "begrepp elevhälsoteam"),
    ("kuratorstid", ASP, 6, "begrepp skolkurator"),
    # Inflections.
    ("kuratorn", ASP, 3, "kontakt Skolkurator"),
    ("elevhälsans", None, 4, "begrepp elevhälsa"),
    ("åtgärdsprogrammen", None, 1, "begrepp åtgärdsprogram"),
    ("utredningar", None, 5, "begrepp utredning av särskilt stöd"),
    ("orosanmälningar", None, 1, "begrepp orosanmälan"),
    ("rektorerna", None, 3, "roll Rektor"),
    ("lärmiljöerna", None, 2, "begrepp lärmiljö"),
    ("anmäler", None, 6, "begrepp orosanmälan"),
    # Without å ä ö.
    ("lakare", None, 3, "roll Skolläkare"),
    ("elevhalsoteam", None, 3, "begrepp elevhälsoteam"),
    ("franvaro", None, 1, "begrepp frånvaro"),
    ("overklaga", None, 1, "begrepp överklaga"),
    ("atgardsprogram", None, 1, "begrepp åtgärdsprogram"),
    ("Bjorkskolan", None, 1, "skola Björkskolan"),
    # Misspelt.
    ("åtgärdsprogrm", None, 1, "begrepp åtgärdsprogram"),
    ("frånvarro", None, 1, "begrepp frånvaro"),
    ("kurrator", None, 3, "roll Skolkurator"),
    ("mobning", None, 2, "begrepp mobbning"),
    ("orosanmälna", None, 1, "begrepp orosanmälan"),
    ("specialpedagoog", None, 3, "roll Specialpedagog"),
    ("elevhelsa", None, 3, "begrepp elevhälsa"),
    ("sekretes", None, 1, "begrepp sekretess"),
    # Everyday words.
    ("mobbad", None, 2, "begrepp kränkande behandling"),
    ("mitt barn blir mobbat", None, 2, "begrepp kränkande behandling"),
    ("mobbad", ASP, 3, "begrepp kränkande behandling"),
    ("vill inte gå till skolan", None, 1, "begrepp frånvaro"),
    ("min son vill inte gå till skolan", None, 1, "begrepp frånvaro"),
    ("dottern vågar inte gå till skolan", None, 1, "begrepp frånvaro"),
    ("skolkar", None, 1, "begrepp frånvaro"),
    ("sjukanmälan", None, 1, "begrepp frånvaro"),
    ("mitt barn mår dåligt", None, 2, "begrepp psykisk ohälsa"),
    ("ångest", None, 2, "begrepp psykisk ohälsa"),
    ("extra hjälp", None, 2, "begrepp extra anpassningar"),
    ("adhd", None, 2, "begrepp funktionsnedsättning"),
    ("soc", None, 2, "begrepp socialtjänst"),
    ("syo", None, 2, "begrepp studie- och yrkesvägledning"),
    ("välja gymnasium", None, 2, "begrepp studie- och yrkesvägledning"),
    ("klaga på skolan", None, 1, "begrepp klagomålshantering"),
    ("ont i magen", None, 2, "begrepp skolsköterska"),
    ("någon att prata med", ASP, 3, "begrepp skolkurator"),
    ("förälder", None, 2, "begrepp vårdnadshavare"),
    ("tystnadsplikt", None, 1, "begrepp sekretess"),
    ("resursklass", None, 1, "begrepp särskild undervisningsgrupp"),
    ("får de berätta", None, 1, "begrepp sekretess"),
    # What to do, on the school's first page.
    ("mobbad", ASP, 2, "amne Mobbning och kränkningar"),
    ("mitt barn blir mobbat", ASP, 2, "amne Mobbning och kränkningar"),
    ("vill inte gå till skolan", ASP, 2, "amne Svårt att komma till skolan"),
    ("vill inte gå till skolan", "tallgymnasiet", 2, "amne Svårt att komma till skolan"),
    ("mår dåligt", ASP, 3, "amne Någon att prata med"),
    ("missnöjd", ASP, 3, "amne Om du inte är nöjd"),
    ("orolig för ett barn", ASP, 1, "amne Orolig för att ett barn far illa"),
    ("får de berätta", ASP, 2, "amne Vem får veta vad du berättar?"),
    ("överklaga beslut", ASP, 7, "steg Rektorn beslutar"),
    ("extra anpassningar", ASP, 4, "steg Extra anpassningar"),
    # What an everyday word is about, too.
    ("mobbad", None, 8, "lagrum Skollagen 6 kap. 9 §"),
    # While somebody writes.
    ("elevh", None, 6, "begrepp elevhälsa"),
    ("åtg", None, 2, "begrepp åtgärdsprogram"),
    ("vill inte gå ti", None, 2, "begrepp frånvaro"),
    # What a school says itself.
    ("trygghetsvandring", "bjorkskolan", 2, "aktivitet Trygghetsvandring med eleverna"),
    ("fritidshemmet kotten", "bjorkskolan", 1, "presentation Björkskolan"),
    ("liten skola", "bjorkskolan", 2, "eget Att vara en liten skola"),
    ("raster", "bjorkskolan", 1, "mal Tryggare raster"),
    ("klassråd", "bjorkskolan", 1, "svar "),
]

# What somebody at a school writes, in a hurry or in need: what comes first, what else is among the first three, and what is
# never shown. It holds both while they write and when they have written.
URGENT, TALK, CONTACTS = "amne Om det är akut", "amne Någon att prata med", "sida Vem kan jag vända mig till?"
ASKED = [
    # What cannot wait.
    ("akut", URGENT, [], ""),
    ("112", URGENT, [], ""),
    ("1177", URGENT, [], ""),
    ("bris", URGENT, [], ""),
    ("självmord", "amne ", [URGENT, TALK], "begrepp egenkontroll"),
    ("suicid", "amne ", [URGENT, TALK], ""),
    ("suisid", "amne ", [URGENT, TALK], ""),
    ("vill dö", "amne ", [URGENT, TALK], "omrade Dokumentation"),
    ("jag vill dö", "amne ", [URGENT, TALK], "omrade Dokumentation"),
    ("vill inte leva", "amne ", [URGENT, TALK], ""),
    ("självskadebeteende", TALK, ["begrepp psykisk ohälsa"], "begrepp myndig"),
    ("skära sig", TALK, ["begrepp psykisk ohälsa"], "krav Var är vi?"),
    ("ätstörning", TALK, ["begrepp psykisk ohälsa"], "krav Stor variation av arbetsmetoder"),
    ("panikattack", TALK, ["begrepp psykisk ohälsa"], ""),
    ("mår inte bra", TALK, ["begrepp psykisk ohälsa"], ""),
    ("någon att prata med", TALK, ["begrepp skolkurator"], ""),
    ("våldtäkt", "amne ", [URGENT, "amne Orolig för att ett barn far illa"], ""),
    ("hedersförtryck", "amne Orolig för att ett barn far illa", ["begrepp orosanmälan"], ""),
    ("könsstympning", "amne Orolig för att ett barn far illa", ["begrepp orosanmälan"], ""),
    ("droger", "begrepp ", ["begrepp skolkurator", "begrepp socialtjänst"], ""),
    ("alkohol", "begrepp ", ["begrepp skolkurator", "begrepp socialtjänst"], ""),
    ("narkotika", "begrepp ", ["begrepp skolkurator", "begrepp socialtjänst"], ""),
    # Whom to turn to.
    ("vem ringer jag", CONTACTS, [], "begrepp avvikelserapportering"),
    ("telefonnummer", CONTACTS, [], ""),
    ("mail", CONTACTS, [], "aktivitet Avstämning av målen"),
    # What is written comes before what begins like it, and common words do not lead astray.
    ("skolk", "amne Svårt att komma till skolan", ["begrepp frånvaro"], ""),
    ("mitt barn är mobbat på skolan", "amne Mobbning och kränkningar", ["begrepp kränkande behandling"], ""),
    ("rädd för att gå till skolan", "amne Svårt att komma till skolan", ["begrepp frånvaro"], ""),
    ("frånvaroanmälan", "amne Svårt att komma till skolan", ["begrepp frånvaro"], ""),
    ("hbtq", "begrepp ", ["begrepp diskriminering", "begrepp diskrimineringsgrund"], ""),
    ("anonym", "amne Vem får veta vad du berättar?", ["begrepp sekretess"], ""),
    # Names of things.
    ("psykosocial/kompetens/1", "krav Utbildning och erfarenhet", [], ""),
    ("psykosocial/kompetens", "avsnitt Kompetens", [], ""),
    ("SoL", "begrepp socialtjänst", [], ""),
    ("ordlista", "sida Begrepp", [], ""),
    ("tillgänglighet", "begrepp tillgänglig lärmiljö", ["sida Tillgänglighetsredogörelse"], ""),
]

# On a page in another language, at a school: what is found first.
TRANSLATED = [
    ("en", "bullying", "amne Bullying and degrading treatment"),
    ("en", "absence", "amne Difficult to get to school"),
    ("en", "appeal", "amne If you are not satisfied"),
    ("en", "emergency", "amne If it is an emergency"),
    ("en", "phone number", "sida Whom can I turn to?"),
    # What is in Swedish is found there, too.
    ("en", "kurator", "kontakt Skolkurator"),
    ("ar", "طوارئ", "amne إذا كان الأمر طارئاً"),
    ("so", "degdeg", "amne Haddii ay degdeg tahay"),
]

# Nothing at all is found, and that is said.
NOTHING = ["xyzzyplugh", "qwrtpsdfg", "zzz", "%%%", "blockflöjtskonsert", "kvantmekanik"]

# The first is found before the second.
BEFORE = [
    ("kränkande behandling", None, "begrepp kränkande behandling", "begrepp mobbning"),
    ("elevhälsa", None, "begrepp elevhälsa", "begrepp elevhälsoplan"),
    ("rektor", None, "roll Rektor", "roll Biträdande rektor"),
    ("kurator", None, "system Skolkurator", "krav "),
    ("grundskola", None, "begrepp anpassad grundskola", "begrepp grundsärskola"),
]

# A school's own words are found in its plan and not in another's.
ONLY_IN = [("fritidshemmet kotten", "bjorkskolan", ASP), ("matrådet", "bjorkskolan", "tallgymnasiet")]

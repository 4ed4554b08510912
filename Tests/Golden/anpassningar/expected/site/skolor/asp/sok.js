planverkSok.school("asp",
{"stamp":2738903910,"values":{"skola":"Aspskolan","skolområde":"Norra skolområdet"},"has":[15,7,24,1,26,2],"inherits":[28,20,29,26,30,-1],"own":[["aktivitet","Uppstart, planering; mål","12 augusti 2026 · Ta med: – fjolårets plan – rutinen (https://www.ekeby.example/rutin).",-1,"","arshjul/index.html#manad-8"]]});

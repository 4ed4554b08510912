planverkSok.school("asp",
{"stamp":2766368444,"values":{"skola":"Aspskolan","skolområde":"Norra skolområdet"},"has":[13,7,22,1,24,2],"inherits":[26,18,27,24,28,-1],"own":[["aktivitet","Uppstart, planering; mål","12 augusti 2026 · Ta med: – fjolårets plan – rutinen (https://www.ekeby.example/rutin).",-1,"","arshjul/index.html#manad-8"]]});

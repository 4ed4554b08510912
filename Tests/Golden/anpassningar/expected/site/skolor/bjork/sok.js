planverkSok.school("bjork",
{"stamp":2738903910,"values":{"skola":"Björkskolan"},"has":[15,11],"inherits":[28,20,30,-1],"own":[["svar",1,"Skolan har bara en klass.",22]]});

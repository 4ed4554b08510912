planverkSok.school("bjork",
{"stamp":2766368444,"values":{"skola":"Björkskolan"},"has":[13,11],"inherits":[26,18,28,-1],"own":[["svar",1,"Skolan har bara en klass.",20]]});

planverkSok.school("asp",
{"stamp":1290870594,"values":{"skola":"Aspskolan"},"has":[15,1,17,4],"inherits":[],"own":[["svar",0,"Vi träffas varannan tisdag.",20]]});

planverkSok.school("asp",
{"stamp":4085767116,"values":{"skola":"Aspskolan"},"has":[13,1,15,4],"inherits":[],"own":[["svar",0,"Vi träffas varannan tisdag.",18]]});

planverkSok.school("tall",
{"stamp":624948774,"values":{"skola":"Tallgymnasiet"},"has":[15,1,18,11],"inherits":[],"own":[]});

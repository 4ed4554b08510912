planverkSok.school("tall",
{"stamp":8197993,"values":{"skola":"Tallgymnasiet"},"has":[13,1,16,4],"inherits":[],"own":[]});

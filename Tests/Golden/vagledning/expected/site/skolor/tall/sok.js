planverkSok.school("tall",
{"stamp":3435996522,"values":{"skola":"Tallgymnasiet"},"has":[13,1,16,10],"inherits":[],"own":[]});

planverkSok.school("asp",
{"stamp":1290870594,"values":{"skola":"Aspskolan"},"has":[15,1,17,4],"inherits":[],"own":[["presentation","Aspskolan","Så här är det på Aspskolan.",-1,"","index.html"],["eget","Trygghet","Så arbetar vi med trygghet.",-1,"","egna-avsnitt/index.html#eget-trygghet"],["svar",0,"Vi träffas varannan tisdag.",20]]});

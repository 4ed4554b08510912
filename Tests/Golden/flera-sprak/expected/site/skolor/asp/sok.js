planverkSok.school("asp",
{"stamp":4085767116,"values":{"skola":"Aspskolan"},"has":[13,1,15,4],"inherits":[],"own":[["presentation","Aspskolan","Så här är det på Aspskolan.",-1,"","index.html"],["eget","Trygghet","Så arbetar vi med trygghet.",-1,"","egna-avsnitt/index.html#eget-trygghet"],["svar",0,"Vi träffas varannan tisdag.",18]]});

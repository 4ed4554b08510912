planverkSok.school("asp",
{"stamp":4061765567,"values":{"rastplats":"Stora gården","skola":"Aspskolan"},"has":[15,1,17,5],"inherits":[],"own":[["presentation","Aspskolan","Aspskolan ligger i Provköpings kommun. Läs om skolan själv och om Stora gården. En rubrik · Text under rubriken.",-1,"","index.html"],["svar",0,"Elevhälsan träffas vid Stora gården.[1] · Fotnoter: 1. Eller inomhus.",20]]});

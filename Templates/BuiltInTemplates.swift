/// The templates and assets of this folder, built into the program so that it runs from anywhere.
package enum BuiltInTemplates {
    /// Every Mustache template by its name, which is its file's without the ending.
    package static let templates: [(name: String, bytes: [UInt8])] = [
        ("aktivitet", PackageResources.aktivitet_mustache),
        ("amne", PackageResources.amne_mustache),
        ("arendegang", PackageResources.arendegang_mustache),
        ("arshjul", PackageResources.arshjul_mustache),
        ("arshjulsbild", PackageResources.arshjulsbild_mustache),
        ("avsnitt", PackageResources.avsnitt_mustache),
        ("avsnittssida", PackageResources.avsnittssida_mustache),
        ("avsnittstext", PackageResources.avsnittstext_mustache),
        ("begrepp", PackageResources.begrepp_mustache),
        ("begreppsfakta", PackageResources.begreppsfakta_mustache),
        ("beslut", PackageResources.beslut_mustache),
        ("egna-avsnitt", PackageResources.egna_avsnitt_mustache),
        ("figur", PackageResources.figur_mustache),
        ("hela-planen", PackageResources.hela_planen_mustache),
        ("huvud", PackageResources.huvud_mustache),
        ("innehall", PackageResources.innehall_mustache),
        ("kontakt", PackageResources.kontakt_mustache),
        ("kontaktrad", PackageResources.kontaktrad_mustache),
        ("kort-svar", PackageResources.kort_svar_mustache),
        ("krav", PackageResources.krav_mustache),
        ("krav-fragor", PackageResources.krav_fragor_mustache),
        ("krav-kort", PackageResources.krav_kort_mustache),
        ("krav-lagar", PackageResources.krav_lagar_mustache),
        ("krav-lista", PackageResources.krav_lista_mustache),
        ("krav-motsvarande", PackageResources.krav_motsvarande_mustache),
        ("kvalitetssystem", PackageResources.kvalitetssystem_mustache),
        ("kvalitetssystem-lista", PackageResources.kvalitetssystem_lista_mustache),
        ("lagrad", PackageResources.lagrad_mustache),
        ("lagrum", PackageResources.lagrum_mustache),
        ("layout", PackageResources.layout_mustache),
        ("mal", PackageResources.mal_mustache),
        ("marke", PackageResources.marke_mustache),
        ("marke-i-text", PackageResources.marke_i_text_mustache),
        ("register", PackageResources.register_mustache),
        ("sidfot", PackageResources.sidfot_mustache),
        ("skola", PackageResources.skola_mustache),
        ("skolnamn", PackageResources.skolnamn_mustache),
        ("skolor", PackageResources.skolor_mustache),
        ("sok", PackageResources.sok_mustache),
        ("sokfalt", PackageResources.sokfalt_mustache),
        ("start", PackageResources.start_mustache),
        ("svar", PackageResources.svar_mustache),
        ("svarstext", PackageResources.svarstext_mustache),
        ("system", PackageResources.system_mustache),
        ("systemtext", PackageResources.systemtext_mustache),
        ("tvarsnitt", PackageResources.tvarsnitt_mustache),
        ("undantag", PackageResources.undantag_mustache),
        ("utfall", PackageResources.utfall_mustache),
    ]

    /// Files that go to the site as they are, by their names.
    package static let assets: [(name: String, bytes: [UInt8])] = [
        ("planverk.css", PackageResources.planverk_css),
        ("planverk.js", PackageResources.planverk_js),
        ("skolfilter.js", PackageResources.skolfilter_js),
        ("sok.js", PackageResources.sok_js),
        ("sokmotor.js", PackageResources.sokmotor_js),
        ("tema.js", PackageResources.tema_js),
        ("utskrift.css", PackageResources.utskrift_css),
    ]

    /// The interface texts, a file a language, by their names.
    package static let texts: [(name: String, bytes: [UInt8])] = [
        ("sprak-ar.txt", PackageResources.sprak_ar_txt),
        ("sprak-en.txt", PackageResources.sprak_en_txt),
        ("sprak-lattlast.txt", PackageResources.sprak_lattlast_txt),
        ("sprak-so.txt", PackageResources.sprak_so_txt),
        ("sprak-sv.txt", PackageResources.sprak_sv_txt),
    ]
}

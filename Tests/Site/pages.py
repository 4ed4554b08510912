"""The kinds of page in the site, and where each is."""

from command import system_ids

# A path below the site's root for each kind; `*` is any name, {system} each quality system.
PAGE_KINDS = {
    "start": "index.html",
    "alla skolor": "skolor/index.html",
    "skola": "skolor/*/index.html",
    "kvalitetssystem": "skolor/*/{system}/index.html",
    "avsnitt": "skolor/*/{system}/*/index.html",
    "områden": "skolor/*/omraden/index.html",
    "område": "skolor/*/omraden/*/index.html",
    "ansvar": "skolor/*/ansvar/index.html",
    "roll": "skolor/*/ansvar/*/index.html",
    "årshjul": "skolor/*/arshjul/index.html",
    "egna avsnitt": "skolor/*/egna-avsnitt/index.html",
    "hela planen": "skolor/*/hela-planen/index.html",
    "alla kvalitetssystem": "kvalitetssystem/index.html",
    "huvudmannens kvalitetssystem": "kvalitetssystem/*/index.html",
    "begrepp": "begrepp/index.html",
    "lagrum": "lagrum/index.html",
    "alla krav": "krav/index.html",
    "tillgänglighetsredogörelse": "tillganglighet/index.html",
    "sök": "sok/index.html",
    "på lättläst svenska": "lattlast/**/index.html",
    "på engelska": "en/**/index.html",
    "på arabiska": "ar/**/index.html",
    "på somaliska": "so/**/index.html",
}


def pages_of_kind(site, kind):
    """The kind's pages, the one with the most in it first."""
    patterns = {PAGE_KINDS[kind].replace("{system}", system) for system in system_ids()}
    found = {path for pattern in patterns for path in site.glob(pattern)}
    return sorted(found, key=lambda path: (-path.stat().st_size, path))

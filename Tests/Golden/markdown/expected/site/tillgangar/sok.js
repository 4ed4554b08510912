// The search field: a list of suggestions while one writes (the combobox pattern), and on the search page the whole
// list of what was found. Without JavaScript the field leads to the search page, which has a list of everything.
//
// What searches, and what is searched, is fetched when somebody comes to the field. All of it is scripts, since a
// browser reads nothing else from disk.
(() => {
  "use strict";
  const form = document.querySelector("form.sok");
  if (!form) return;
  const field = form.querySelector("input[type=search]");
  const isPage = form.hasAttribute("data-sida");
  const root = new URL("..", new URL(".", form.action));
  const MOST_SUGGESTIONS = 8;
  const MOST_ALIKE = 3;
  const FEW_SCHOOLS = 20;
  const address = new URLSearchParams(location.search);
  // The search page is in Swedish alone; the page that led there may have been in another language.
  const language = address.get("sprak") || document.documentElement.lang;

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  // Where to search: a school's id, or nothing for the whole municipality. Pages outside the schools have no choice.
  const scope = form.elements.skola || make("input");

  // ---- Fetching

  const parts = { schools: new Map() };
  self.planverkSok = {
    shared: (data) => { parts.shared = data; },
    school: (id, data) => { parts.schools.set(id, data); },
  };

  const fetchScript = (address) => new Promise((resolve, reject) => {
    const script = make("script", { src: address });
    script.addEventListener("load", () => { script.remove(); resolve(); });
    script.addEventListener("error", () => { script.remove(); reject(new Error(address)); });
    document.head.append(script);
  });

  let index = null;
  let texts = {};
  let loading = null;
  const fetched = new Map();

  // A part from before the site was made anew can lie in the browser's cache; a new address goes past it.
  const loadShared = async (fresh = "") => {
    await fetchScript(new URL(`sok/gemensamt.js${fresh}`, root));
    index = new self.planverkSok.engine.Index(language);
    index.takeShared(parts.shared);
    texts = parts.shared.texts[document.documentElement.lang] || parts.shared.texts.sv;
    fetched.clear();
  };

  const loadSchool = (id) => {
    if (!fetched.has(id)) {
      fetched.set(id, (async () => {
        const address = new URL(`${index.schools.get(id).folder}sok.js`, root);
        await fetchScript(address);
        if (index.takeSchool(id, parts.schools.get(id))) return true;
        const fresh = `?${parts.schools.get(id).stamp}`;
        if (parts.shared.stamp !== parts.schools.get(id).stamp) await loadShared(fresh);
        await fetchScript(address + fresh);
        return index.takeSchool(id, parts.schools.get(id));
      })());
      // What could not be fetched is asked for anew the next time.
      fetched.get(id).catch(() => fetched.delete(id));
    }
    return fetched.get(id);
  };

  /** Whether all that is searched from here is there. A school whose part is missing is searched as the municipality. */
  const load = async () => {
    loading ||= fetchScript(form.dataset.motor).then(() => loadShared()).then(fillScope);
    try {
      await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
    if (index.schools.has(scope.value)) await loadSchool(scope.value);
    else if (index.schools.size <= FEW_SCHOOLS) await loadAllSchools();
  };

  let hasAllSchools = false;
  const loadAllSchools = async (progress = () => {}) => {
    const ids = [...index.schools.keys()];
    let done = 0;
    let taken = 0;
    const queue = ids.slice();
    const work = async () => {
      for (let id = queue.shift(); id; id = queue.shift()) {
        if (await loadSchool(id).catch(() => false)) taken += 1;
        progress((done += 1), ids.length);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    hasAllSchools = taken === ids.length;
  };

  /** On the search page any school can be chosen. */
  const fillScope = () => {
    if (!isPage) return;
    const chosen = address.get("skola");
    const schools = [...index.schools.values()].sort((one, other) => one.title.localeCompare(other.title, "sv"));
    scope.append(...schools.map((school) => make("option", { value: school.id }, school.title)));
    if (index.schools.has(chosen)) scope.value = chosen;
  };

  // ---- Showing

  const say = (text, words = {}) => text.replace(/\{(\w+)\}/g, (all, name) => words[name] ?? all);
  const counted = (count) => say(count === 1 ? texts.one : texts.many, { n: count });

  const school = () => (index.schools.has(scope.value) ? scope.value : "");
  const find = (isTyping) => index.find(field.value, school(), { withSchools: hasAllSchools, isTyping });

  const withMarks = (text, words) => self.planverkSok.engine.marked(text, words)
    .map((piece) => (piece.isFound ? make("mark", {}, piece.text) : piece.text));

  /** A hit's title, where it stands, and what it says, as the children of a link or an option. */
  const shown = (hit, length) => {
    const { excerpt, filledIn } = self.planverkSok.engine;
    const text = excerpt(filledIn(hit.text, hit.values), hit.words, length);
    // Most of what is found is in Swedish, also on pages in other languages.
    const inLanguage = (lang) => (document.documentElement.lang === lang ? {} : { lang, dir: "auto" });
    const own = inLanguage(hit.language);
    const swedish = inLanguage("sv");
    const path = hit.path.length ? [" › ", make("span", swedish, hit.path.join(" › "))] : [];
    const children = [
      make("span", { class: "sok-titel", ...own }, ...withMarks(hit.title, hit.words)),
      make("span", { class: "sok-plats" }, texts.kinds[hit.entry.kind], ...path),
    ];
    // The word that led here, when nothing in the title tells.
    if (hit.phrase && !children[0].querySelector("mark")) {
      children.push(make("span", { class: "sok-utdrag" }, `${texts.means} `, make("mark", swedish, hit.phrase)));
    }
    if (text) children.push(make("span", { class: "sok-utdrag", ...own }, ...withMarks(text, hit.words)));
    return children;
  };

  const status = make("p", { class: isPage ? "sok-status" : "dold", role: "status" });
  let speaking = 0;
  // A pause, so that a reader hears how many there are when the writing is over, and not at every letter.
  const announce = (text) => {
    clearTimeout(speaking);
    if (isPage) status.textContent = text;
    else speaking = setTimeout(() => { status.textContent = text; }, 500);
  };
  const summary = ({ hits, isAlike }) => {
    if (!hits.length) return `${say(texts.none, { q: field.value.trim() })} ${texts.noneHelp} ${texts.turnTo}`;
    return isAlike ? `${texts.alike} ${counted(hits.length)}` : counted(hits.length);
  };

  /** The kinds of things that the search page shows; all when empty. */
  let group = (isPage && address.get("slag")) || "";
  const pageAddress = (school) => {
    const address = new URL(form.action);
    const search = { q: field.value.trim(), skola: school, slag: group, sprak: language === "sv" ? "" : language };
    address.search = new URLSearchParams(Object.entries(search).filter(([, value]) => value));
    return address.href;
  };

  const whenFailed = () => { status.className = "sok-status"; status.textContent = form.dataset.fel; };
  const whenFetched = () => { if (!isPage) status.className = "dold"; };

  // ---- Suggestions

  const suggestions = () => {
    const list = make("div", { id: "sok-lista", role: "listbox", class: "sok-lista", tabindex: "-1", "aria-label": form.dataset.traffar });
    list.hidden = true;
    const message = make("p", { class: "sok-meddelande" });
    message.hidden = true;
    form.append(make("div", { class: "sok-forslag" }, message, list));
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-expanded": "false", "aria-controls": "sok-lista", "aria-autocomplete": "list",
    })) field.setAttribute(name, value);
    let active = -1;
    let turn = 0;

    const options = () => [...list.children];
    const isOpen = () => !list.hidden;
    const close = () => {
      list.hidden = true;
      message.hidden = true;
      field.setAttribute("aria-expanded", "false");
      choose(-1);
    };
    const choose = (at) => {
      options().forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
      active = at;
      if (at < 0) return field.removeAttribute("aria-activedescendant");
      field.setAttribute("aria-activedescendant", options()[at].id);
      options()[at].scrollIntoView({ block: "nearest" });
    };
    const option = (address, place, ...children) => make(
      "a", { id: `sok-val-${place}`, role: "option", tabindex: "-1", "aria-selected": "false", href: address }, ...children);

    const update = async () => {
      const mine = (turn += 1);
      if (!field.value.trim()) {
        clearTimeout(speaking);
        return close();
      }
      try {
        await load();
      } catch {
        close();
        return whenFailed();
      }
      whenFetched();
      // Something more has been written meanwhile.
      if (mine !== turn || !field.value.trim()) return;
      const found = find(true);
      const { hits, isAlike } = found;
      const rows = [];
      const offer = (hit) => rows.push(option(new URL(hit.address, root), rows.length, ...shown(hit, 110)));
      hits.slice(0, isAlike ? MOST_ALIKE : MOST_SUGGESTIONS).forEach(offer);
      if (hits.length > rows.length) {
        rows.push(option(pageAddress(school()), rows.length, say(texts.all, { n: hits.length })));
      }
      if (!hits.length || isAlike) index.help(school()).forEach(offer);
      if (school()) rows.push(option(pageAddress(""), rows.length, texts.everywhere));
      list.replaceChildren(...rows);
      // Who has gone on is not to have a list opened behind them.
      list.hidden = rows.length === 0 || document.activeElement !== field;
      message.textContent = hits.length && !isAlike ? "" : summary(found);
      message.hidden = !message.textContent || list.hidden;
      field.setAttribute("aria-expanded", String(!list.hidden));
      choose(-1);
      announce(summary(found));
    };

    field.addEventListener("input", update);
    field.addEventListener("focus", () => load().catch(whenFailed));
    scope.addEventListener("change", update);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const count = options().length;
      const moves = {
        ArrowDown: () => (isOpen() ? choose(active + 1 < count ? active + 1 : -1) : update()),
        ArrowUp: () => (isOpen() ? choose(active < 0 ? count - 1 : active - 1) : update()),
        Escape: () => {
          if (isOpen() || !message.hidden) close();
          else field.value = "";
        },
      };
      if (isOpen() && active >= 0) {
        Object.assign(moves, {
          Enter: () => options()[active].click(),
          // Back to the text, as the pattern has it.
          Home: () => { choose(-1); field.setSelectionRange(0, 0); },
          End: () => { choose(-1); field.setSelectionRange(field.value.length, field.value.length); },
        });
      }
      if (!moves[event.key]) return;
      event.preventDefault();
      moves[event.key]();
    });
    // A browser that reads the site from disk may take its files for those of different sites, and forms between
    // them are forbidden; going to an address is not.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      location.href = pageAddress(scope.value);
    });
    field.addEventListener("blur", close);
    // The focus stays in the field, so that it can be written in again.
    list.addEventListener("mousedown", (event) => event.preventDefault());
  };

  // ---- The search page

  const page = () => {
    const results = document.querySelector(".sok-resultat");
    const everything = document.querySelector(".sok-allt");
    const list = make("ol", { class: "sok-traffar" });
    const help = make("ul", { class: "sok-traffar" });
    const filters = make("fieldset", { class: "sok-filter" });
    const more = make("button", { type: "button", class: "sok-mer" });
    let limit = 30;
    let isTyping = false;

    const update = async () => {
      const isEmpty = !field.value.trim();
      results.hidden = isEmpty;
      everything.hidden = !isEmpty;
      if (isEmpty) return announce("");
      try {
        await load();
      } catch {
        everything.hidden = false;
        return whenFailed();
      }
      show(find(isTyping));
      remember();
    };

    /** So that going back, or loading the page again, gives the same. */
    const remember = () => {
      try {
        history.replaceState(null, "", pageAddress(scope.value));
      } catch {
        // Some browsers keep a page's address as it is when it is read from disk.
      }
    };

    const show = (found) => {
      const groups = Object.entries(texts.groups)
        .map(([name, { title, kinds }]) => ({ name, title, hits: found.hits.filter((hit) => kinds.includes(hit.entry.kind)) }))
        .filter(({ hits }) => hits.length);
      if (!groups.some(({ name }) => name === group)) group = "";
      const hits = group ? groups.find(({ name }) => name === group).hits : found.hits;
      announce(summary({ ...found, hits }));
      const choices = [{ name: "", title: texts.everything, hits: found.hits }, ...groups];
      filters.hidden = groups.length < 2;
      filters.replaceChildren(make("legend", {}, texts.filter), ...choices.map(({ name, title, hits: own }) => {
        const box = make("input", { type: "radio", name: "slag", value: name });
        box.checked = name === group;
        return make("label", {}, box, ` ${title} (${own.length})`);
      }));
      list.replaceChildren(...hits.slice(0, limit).map(item));
      help.replaceChildren(...(found.hits.length && !found.isAlike ? [] : index.help(school()).map(item)));
      const schools = index.schools.size;
      const isWhole = !school();
      more.hidden = true;
      if (hits.length > limit) offer(texts.more, () => { limit += 50; });
      else if (isWhole && !hasAllSchools) {
        offer(say(texts.allSchools, { n: schools }), () => loadAllSchools((done, all) => {
          status.textContent = say(texts.loadingSchools, { m: done, n: all });
        }));
      }
    };

    const item = (hit) => {
      const [title, ...rest] = shown(hit, 240);
      return make("li", {}, make("a", { href: new URL(hit.address, root) }, title), ...rest);
    };

    const offer = (text, action) => {
      more.hidden = false;
      more.textContent = text;
      more.onclick = async () => {
        const before = list.children.length;
        await action();
        show(find(isTyping));
        // The button may be gone; the reader goes on where the new hits start.
        (list.children[before] || list.lastElementChild)?.querySelector("a").focus();
      };
    };

    filters.addEventListener("change", (event) => {
      group = event.target.value;
      limit = 30;
      show(find(isTyping));
      remember();
      filters.querySelector("input:checked").focus();
    });
    results.append(status, help, filters, list, more);
    field.value = address.get("q") || "";
    field.addEventListener("input", () => {
      limit = 30;
      isTyping = true;
      update();
    });
    field.addEventListener("focus", () => load().catch(whenFailed));
    scope.addEventListener("change", update);
    form.addEventListener("submit", (event) => { event.preventDefault(); isTyping = false; update(); });
    if (field.value) update();
    else load().catch(whenFailed);
  };

  if (isPage) page();
  else {
    form.append(status);
    suggestions();
  }
})();

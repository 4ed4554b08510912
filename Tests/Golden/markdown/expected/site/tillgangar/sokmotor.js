// Finds things in the search index. Knows nothing of the page: `sok.js` shows what is found.
//
// The index is plain texts, in scripts that hand them over (a browser reads scripts also from disk, but nothing
// else). The list of words is made here, which takes less time than fetching a ready-made one would.
(() => {
  "use strict";

  // ---- Words

  const WORD = /[\p{L}\p{N}]+/gu;
  const wordsIn = (text) => text.toLowerCase().match(WORD) || [];

  // What people leave out on their keyboards.
  const folded = (word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/æ/g, "a").replace(/ø/g, "o");

  // Endings of Swedish words, longest first. Light: it makes the forms of a word alike, not words of a family.
  const ENDINGS = (
    "ningarnas ningarna ningens elserna heterna andets andena ningen ningar arnas ernas ornas elsen elser heten " +
    "heter andet anden ande ende ades ning else arna erna orna aren aste het are ade ens ets ers ars ors ast ten " +
    "ad at ar er or en et na as es an te de t s a e n r d"
  ).split(" ");

  const stem = (word) => {
    // Short verbs: mår, får, bor.
    if (/^\p{L}[aeoåäö]r$/u.test(word)) return word.slice(0, 2);
    for (const ending of ENDINGS) {
      const length = word.length - ending.length;
      if (length >= (ending.length > 1 ? 3 : 4) && word.endsWith(ending)) return word.slice(0, length);
    }
    return word;
  };

  // Words that say nothing alone; a phrase among the synonyms may be made of nothing else.
  const EMPTY = new Set((
    "alla att av bli blir blivit ca de dem den denna det detta dig din dina du där då efter eller en er ett finns från " +
    "får för gå går gör göra ha han har hennes hon hos hur här i inte ja jag kan kommer man med men mig min mina mitt " +
    "nu när någon något några och om oss på sin sitt ska skall som så till under upp ut vad var vara varför vem vi " +
    "vid vilja vilka vilken vill vår våra är över"
  ).split(" "));
  // Words that say little beside others: in a school's plan they stand everywhere.
  const COMMON = new Set("barn barnet barnets elev eleven elever eleverna skola skolan skolans".split(" "));
  // Words between which a phrase is the same.
  const FILLING = new Set("att av barn de dem den det en ett för har i jag min mina mitt mig och om på som son dotter vi vår vårt är".split(" "));

  const known = new Map();

  /** The forms in which a word is compared; one object for each word. */
  const look = (word) => {
    let it = known.get(word);
    if (!it) {
      const stemmed = stem(word);
      it = { word, stem: stemmed, fold: folded(word), foldStem: folded(stemmed), dotted: word.match(/[åäö]/g) || [] };
      known.set(word, it);
    }
    return it;
  };

  // ---- How alike two words are, from 1 (the same) to 0

  const LIKE = { same: 1, form: 0.9, start: 0.72, last: 0.66, first: 0.56, inside: 0.4, typo: 0.3, part: 0.24, typos: 0.2 };
  const WITHOUT_DOTS = 0.85;
  const BEGINS = 0.7;
  const COMMON_WEIGHT = 0.25;

  const asWritten = (query, word, queryStem, wordStem, isLast) => {
    if (query === word) return LIKE.same;
    if (queryStem === wordStem) return LIKE.form;
    const more = word.length - query.length;
    if (isLast && query.length > 1 && more > 0 && word.startsWith(query)) return LIKE.start - Math.min(0.12, more / 100);
    if (queryStem.length < 4 || more < 2) {
      // The query may be the longer compound: kuratorstid, kurator.
      const isPart = query.length > 7 && word.length > 5 && (query.startsWith(word) || queryStem.endsWith(wordStem));
      return isPart ? LIKE.part : 0;
    }
    if (more > 2 && (word.endsWith(query) || (queryStem.length > 4 && wordStem.endsWith(queryStem)))) return LIKE.last;
    if (word.startsWith(queryStem.length > 5 ? queryStem : query)) return LIKE.first;
    return queryStem.length > 4 && word.indexOf(queryStem) > 2 ? LIKE.inside : 0;
  };

  const likeness = (query, word, isLast) => {
    const exact = asWritten(query.word, word.word, query.stem, word.stem, isLast);
    if (exact >= LIKE.form) return exact;
    // Who has written dots means them: dö is not the start of dokument.
    if (!query.dotted.every((letter) => word.word.includes(letter))) return exact;
    const loose = asWritten(query.fold, word.fold, query.foldStem, word.foldStem, isLast) * WITHOUT_DOTS;
    return Math.max(exact, loose);
  };

  /** Changes, additions, losses and swaps of letters between two words; more than `most` is not counted. */
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], above = Array.from({ length: other.length + 1 }, (_, column) => column);
    for (let row = 1; row <= one.length; row += 1) {
      const current = [row];
      for (let column = 1; column <= other.length; column += 1) {
        const differs = one[row - 1] === other[column - 1] ? 0 : 1;
        let least = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + differs);
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          least = Math.min(least, before[column - 2] + 1);
        }
        current.push(least);
      }
      if (Math.min(...current) > most) return most + 1;
      before = above;
      above = current;
    }
    return above[other.length];
  };

  const mistakes = (query, word) => {
    const length = query.fold.length;
    if (length < 5 || word.fold.length < 4) return 0;
    const most = length < 8 ? 1 : 2;
    const steps = Math.min(distance(query.fold, word.fold, most), distance(query.foldStem, word.foldStem, most));
    if (steps <= most) return steps < 2 ? LIKE.typo : LIKE.typos;
    // The word is a compound whose last part was meant.
    const more = word.fold.length - length;
    return length > 5 && more > 2 && distance(query.fold, word.fold.slice(more), 1) < 2 ? LIKE.typos : 0;
  };

  // ---- The index

  const KIND_WEIGHT = {
    kontakt: 1.45, amne: 1.4, roll: 1.2, system: 1.12, begrepp: 1.1, sida: 1.1, skola: 1.1, steg: 1.05, avsnitt: 1.04, omrade: 1.02, eget: 1.02,
    svar: 1, saknas: 0.98, krav: 0.96, lagrum: 0.94, mal: 0.94, presentation: 0.9, aktivitet: 0.9,
  };
  const FIELD = { title: 3.2, forms: 2.9, synonyms: 2, text: 1, place: 0.45 };
  const FIELDS = Object.keys(FIELD);
  // What a school has only when it says so.
  const OPTIONAL = new Set(["system", "avsnitt", "krav", "svar", "kontakt", "aktivitet", "presentation", "amne", "steg"]);

  class Index {
    /** @param language of the page; what is translated to it is found in it too */
    constructor(language = "sv") {
      this.language = language;
      this.entries = [];
      this.shared = [];
      this.schools = new Map();
      // word -> [entry, field, count, entry, field, count, ...]
      this.postings = new Map();
      this.phrases = [];
    }

    takeShared(data) {
      this.stamp = data.stamp;
      this.values = data.values;
      this.municipal = data.municipal;
      this.questions = data.questions;
      this.helpNumbers = data.help;
      const translations = new Map((data.translations[this.language] || []).map(([number, ...texts]) => [number, texts]));
      for (const row of data.entries) {
        const entry = this.entry(row, null);
        entry.number = this.shared.push(entry) - 1;
        entry.translated = translations.get(entry.number);
        this.add(entry);
      }
      for (const [address, title, text] of data.schools) {
        const folder = address.replace(/index\.html$/, "");
        const id = folder.split("/").at(-2);
        this.schools.set(id, { id, title, folder, values: data.values });
        this.add({ kind: "skola", title, text, address, forms: [], synonyms: [], owner: null });
      }
    }

    /** @returns {boolean} whether the part goes with the shared one; one of them may come from a cache. */
    takeSchool(id, data) {
      const school = this.schools.get(id);
      if (!school || data.stamp !== this.stamp) return false;
      school.values = { ...this.values, ...data.values };
      school.has = new Set();
      for (let at = 0; at < data.has.length; at += 2) {
        for (let number = data.has[at]; number < data.has[at] + data.has[at + 1]; number += 1) school.has.add(number);
      }
      school.inherits = new Map();
      for (let at = 0; at < data.inherits.length; at += 2) school.inherits.set(data.inherits[at], data.inherits[at + 1]);
      for (const row of data.own) this.add(this.entry(row, school));
      return true;
    }

    entry(row, owner) {
      const [kind, title, text = "", parent = -1, address = "", schoolAddress = "", forms = [], synonyms = [], superseded = 0] = row;
      return {
        kind, text, address, schoolAddress, forms, synonyms, owner,
        title: typeof title === "number" ? this.questions[title] : title,
        parent: parent < 0 ? null : this.shared[parent],
        weight: superseded ? 0.7 : 1,
      };
    }

    add(entry) {
      const at = this.entries.push(entry) - 1;
      const place = entry.parent ? [entry.parent.title, entry.parent.parent ? entry.parent.parent.title : ""] : [];
      const [title, text, synonyms] = entry.translated || ["", "", []];
      entry.synonyms = [...entry.synonyms, ...synonyms];
      const texts = [
        `${entry.title} ${title}`, entry.forms.join(" "), entry.synonyms.join(" "), `${entry.text} ${text}`, place.join(" "),
      ];
      texts.forEach((text, field) => {
        const counts = new Map();
        for (const word of wordsIn(text)) counts.set(word, (counts.get(word) || 0) + 1);
        for (const [word, count] of counts) {
          if (!this.postings.has(word)) this.postings.set(word, []);
          this.postings.get(word).push(at, field, count);
        }
      });
      entry.name = wordsIn(title || entry.title).join(" ");
      entry.titleWords = wordsIn(title || entry.title).length;
      entry.id = /#(?:krav|avsnitt)-(.+)$/.exec(entry.address)?.[1];
      entry.textWords = wordsIn(entry.text).length;
      for (const phrase of [...entry.synonyms, ...entry.forms]) {
        const words = wordsIn(phrase);
        const telling = words.filter((word) => !FILLING.has(word));
        this.phrases.push({ entry, phrase, words: (telling.length ? telling : words).map(look) });
      }
    }

    // ---- Where things are

    /** Whether an entry can be found there: in a school's plan, or (null) in what the municipality shows. */
    isIn(entry, school, withSchools) {
      if (!school) return entry.owner ? withSchools : Boolean(entry.address) && !(entry.number >= this.municipal && entry.kind !== "kontakt");
      if (entry.owner) return entry.owner === school;
      if (entry.kind === "skola") return false;
      if (!OPTIONAL.has(entry.kind)) return Boolean(entry.address || entry.schoolAddress);
      return school.has.has(entry.number) || school.inherits.has(entry.number);
    }

    /** The address under the site's root. */
    address(entry, school) {
      const address = this.swedishAddress(entry, school);
      return entry.translated ? `${this.language}/${address}` : address;
    }

    swedishAddress(entry, school) {
      const there = entry.owner || school;
      if (entry.kind === "svar") return this.swedishAddress(this.requirement(entry, there), there);
      if (entry.owner || (there && entry.schoolAddress && (there.has.has(entry.number) || there.inherits.has(entry.number) || !entry.address))) {
        return there.folder + entry.schoolAddress;
      }
      // An anchor on the page of what it stands in.
      if (entry.address.startsWith("#")) return this.swedishAddress(entry.parent, there).split("#")[0] + entry.address;
      return entry.address;
    }

    requirement(answer, school) {
      return answer.owner ? answer.parent : this.shared[school.inherits.get(answer.number)];
    }

    /** The headings above an entry, the outermost first. */
    path(entry, school) {
      const there = entry.owner || school;
      const path = [];
      let up = entry.kind === "svar" ? this.requirement(entry, there) : entry.parent;
      for (; up; up = up.parent) path.unshift(up.kind === "system" && up.forms[0] || up.title);
      if (there && (entry.owner || path.length || this.swedishAddress(entry, school).startsWith(there.folder))) path.unshift(there.title);
      return path;
    }

    // ---- Finding

    /**
     * @param school a school's id, or null for the whole municipality
     * @returns {{hits: object[], isAlike: boolean}} the best first; isAlike when nothing is written as in the query
     */
    find(query, schoolId, { withSchools = false, isTyping = false } = {}) {
      const school = schoolId ? this.schools.get(schoolId) : null;
      const inScope = (entry) => this.isIn(entry, school, withSchools);
      const words = wordsIn(query).slice(0, 12);
      if (words.length === 0) return { hits: [], isAlike: false };
      const telling = words.filter((word) => !EMPTY.has(word));
      const last = isTyping && !/\s$/.test(query) ? words.at(-1) : "";
      // After other words, two letters are the start of too much.
      const started = words.length > 1 && last.length < 3 ? "" : last;
      const literal = this.score(telling.length ? telling : words, inScope, started);
      const hits = literal.hits;
      // When most of the words say nothing, the few that do are not what was meant.
      const share = telling.length ? Math.sqrt(telling.length / words.length) : 1;
      for (const hit of hits.values()) hit.score *= share;
      const meant = this.meant(words, Boolean(last));
      if (meant.covers > 0.7) {
        // A whole phrase that stands among the synonyms says more than its words one by one.
        for (const hit of hits.values()) if (words.length > 1 && (!hit.isFull || share < 1)) hit.score *= 0.4;
      }
      for (const { entry, phrase, quality } of meant.found) {
        keep(hits, entry, FIELD.synonyms * quality * 1.15, new Set(), inScope, phrase);
        // A term is what things are about; the title of something else is its own words.
        if (entry.kind !== "begrepp") continue;
        const own = wordsIn(entry.title).filter((word) => !EMPTY.has(word));
        const about = this.score(own, inScope, "", LIKE.form * WITHOUT_DOTS).hits;
        for (const [other, hit] of about) {
          if (other !== entry && hit.isFull) keep(hits, other, hit.score * 0.5 * quality, hit.words, inScope);
        }
      }
      this.named(query, words, (entry, score) => keep(hits, entry, score, new Set(words), inScope));
      const sorted = [...hits.values()]
        .map((hit) => ({ ...hit, score: hit.score * (KIND_WEIGHT[hit.entry.kind] || 1) * (hit.entry.weight || 1) }))
        .sort((one, other) => other.score - one.score || this.entries.indexOf(one.entry) - this.entries.indexOf(other.entry));
      const least = sorted.length ? sorted[0].score * 0.06 : 0;
      return {
        isAlike: sorted.length > 0 && literal.isAlike && meant.found.length === 0,
        hits: sorted.filter((hit) => hit.score >= least).map((hit) => this.shown(hit, school)),
      };
    }

    /** Where to turn, for who has found nothing: what cannot wait, and the school's contacts or the schools. */
    help(schoolId) {
      const school = this.schools.get(schoolId);
      const { urgent, contacts, schools } = this.helpNumbers;
      return [urgent, school ? contacts : schools].filter((number) => number >= 0).map((number) => this.shared[number])
        .filter((entry) => this.isIn(entry, school))
        .map((entry) => this.shown({ entry, words: new Set(), score: 0 }, school));
    }

    shown(hit, school) {
      const { entry } = hit;
      const [title, text] = entry.translated || [entry.title, entry.text];
      return {
        ...hit, title, text, language: entry.translated ? this.language : "sv",
        address: this.address(entry, school), path: this.path(entry, school), values: (entry.owner || school || this).values,
      };
    }

    /** What the query is the name of: an id, or a title or how it starts. */
    named(query, words, found) {
      const id = query.trim().toLowerCase().replaceAll("/", "-");
      const name = words.join(" ");
      for (const entry of this.entries) {
        if (entry.id && entry.id === id) found(entry, FIELD.title * 3);
        else if (words.length > 1 && entry.name.startsWith(name)) found(entry, FIELD.title * Math.min(1, 0.5 + words.length / entry.titleWords));
      }
    }

    /** Words of the index that are like a word of the query, with how much; mistakes only where nothing else is. */
    alike(word, isLast, inScope, least) {
      const query = look(word);
      const found = new Map();
      const consider = (compare) => {
        for (const [other, postings] of this.postings) {
          const quality = compare(query, look(other));
          if (quality < least || quality === 0) continue;
          if (this.someEntry(postings, inScope)) found.set(other, quality);
        }
      };
      consider((one, other) => likeness(one, other, isLast));
      let best = Math.max(0, ...found.values());
      const isAlike = best < LIKE.inside * WITHOUT_DOTS;
      if (isAlike && least < LIKE.typos) {
        consider((one, other) => Math.max(likeness(one, other, isLast), mistakes(one, other)));
        best = Math.max(0, ...found.values());
      }
      // The word itself is there: what only begins with it is something else, as skolkurator is for skolk.
      if (best >= LIKE.form * WITHOUT_DOTS) {
        for (const [other, quality] of found) {
          if (quality < LIKE.form * WITHOUT_DOTS && look(other).fold.startsWith(query.foldStem)) found.set(other, quality * BEGINS);
        }
      }
      return { found, isAlike };
    }

    someEntry(postings, inScope) {
      for (let at = 0; at < postings.length; at += 3) if (inScope(this.entries[postings[at]])) return true;
      return false;
    }

    /** @param started the word that may be on its way, if any */
    score(words, inScope, started, least = 0) {
      const all = new Map();
      let isAlike = false;
      let total = 0;
      const areCommon = words.every((word) => COMMON.has(word));
      const weights = words.map((word) => (COMMON.has(word) && !areCommon ? COMMON_WEIGHT : 1));
      const most = weights.reduce((sum, weight) => sum + weight, 0);
      words.forEach((word, place) => {
        const { found, isAlike: onlyAlike } = this.alike(word, word === started, inScope, least);
        isAlike ||= onlyAlike;
        const scores = new Map();
        for (const [other, quality] of found) {
          const postings = this.postings.get(other);
          for (let at = 0; at < postings.length; at += 3) {
            const entry = this.entries[postings[at]];
            if (!inScope(entry)) continue;
            const score = quality * this.fieldWeight(entry, FIELDS[postings[at + 1]], postings[at + 2], words.length);
            const earlier = scores.get(entry);
            if (!earlier) scores.set(entry, { score, words: new Set([other]) });
            else {
              // The best counts, and that there are more a little.
              earlier.score = Math.max(score, earlier.score) + 0.06 * Math.min(score, earlier.score);
              earlier.words.add(other);
            }
          }
        }
        const rarity = weights[place] * Math.log(1 + this.entries.length / (1 + scores.size));
        total += rarity;
        for (const [entry, hit] of scores) {
          if (!all.has(entry)) all.set(entry, { entry, score: 0, count: 0, words: new Set() });
          const sum = all.get(entry);
          sum.score += hit.score * rarity;
          sum.count += weights[place];
          for (const other of hit.words) sum.words.add(other);
        }
      });
      for (const hit of all.values()) {
        hit.isFull = hit.count === most;
        hit.score *= (hit.count / most) ** 2 / total;
        if (hit.count * 4 < most) all.delete(hit.entry);
      }
      // Something has all the words: what has only half of them or less would be noise.
      if ([...all.values()].some((hit) => hit.isFull)) {
        for (const [entry, hit] of all) if (hit.count * 2 <= most) all.delete(entry);
      }
      return { hits: all, isAlike };
    }

    fieldWeight(entry, field, count, words) {
      if (field === "title") return FIELD.title * (0.62 + 0.38 * Math.min(1, words / entry.titleWords));
      if (field === "text") return (FIELD.text * (1 + 0.15 * Math.min(3, count - 1))) / (1 + entry.textWords / 400);
      return FIELD[field];
    }

    /** The entries whose everyday words the query is made of. */
    meant(words, isTyping) {
      const telling = words.filter((word) => !FILLING.has(word));
      const query = (telling.length ? telling : words).map(look);
      const best = new Map();
      const compared = query.map(() => new Map());
      const quality = (place, part) => {
        const known = compared[place];
        if (!known.has(part)) known.set(part, wordInPhrase(query[place], part, isTyping && place === query.length - 1));
        return known.get(part);
      };
      let covers = 0;
      for (const { entry, phrase, words: parts } of this.phrases) {
        let { whole, share } = phraseIn(parts, query, quality);
        if (whole <= 0) {
          // The phrase may be on its way.
          const isBegun = query.length > 2 && query.length < parts.length
            && query.every((word, place) => quality(place, parts[place]) || parts[place].fold.startsWith(word.fold));
          if (!isBegun || !isTyping) continue;
          whole = 0.8;
          share = 1;
        }
        // One common word of a long query is no reason.
        if (share < 0.4) continue;
        const found = { entry, phrase, quality: whole * (0.4 + 0.6 * share) };
        if (!best.has(entry) || best.get(entry).quality < found.quality) best.set(entry, found);
        covers = Math.max(covers, share);
      }
      return { covers, found: [...best.values()] };
    }
  }

  /** How much of a phrase stands in the query, and how much of the query is the phrase; nothing unless all of it does. */
  const phraseIn = (parts, query, quality) => {
    let sum = 0;
    const used = new Set();
    for (const part of parts) {
      let most = 0;
      let best = -1;
      query.forEach((_, place) => {
        const like = quality(place, part);
        if (like > most) [most, best] = [like, place];
      });
      if (best < 0) return { whole: 0, share: 0 };
      used.add(best);
      sum += most;
    }
    const said = query.filter(({ word }, place) => used.has(place) || !COMMON.has(word)).length;
    // A common word beside others is no phrase.
    if (said > used.size && parts.every(({ word }) => COMMON.has(word))) return { whole: 0, share: 0 };
    return { whole: sum / parts.length, share: Math.min(1, used.size / said) };
  };

  const wordInPhrase = (query, part, isLast) => {
    const quality = likeness(query, part, isLast && query.word.length > 3);
    if (quality >= LIKE.form * WITHOUT_DOTS) return quality;
    if (isLast && query.word.length > 3 && part.fold.startsWith(query.fold)) return 0.7;
    return query.fold.length > 4 && distance(query.fold, part.fold, 1) < 2 ? 0.6 : 0;
  };

  const keep = (hits, entry, score, words, inScope, phrase) => {
    if (!inScope(entry)) return;
    const earlier = hits.get(entry);
    if (!earlier) hits.set(entry, { entry, score, words, phrase });
    else {
      hits.set(entry, {
        ...earlier, score: Math.max(score, earlier.score) + 0.1 * Math.min(score, earlier.score),
        words: new Set([...earlier.words, ...words]), phrase: phrase || earlier.phrase,
      });
    }
  };

  // ---- What is shown of a hit

  /** @returns {{text: string, isFound: boolean}[]} the text in pieces, told apart by whether they were looked for */
  const marked = (text, words) => {
    const pieces = [];
    let at = 0;
    for (const match of text.matchAll(WORD)) {
      if (!words.has(match[0].toLowerCase())) continue;
      if (match.index > at) pieces.push({ text: text.slice(at, match.index), isFound: false });
      pieces.push({ text: match[0], isFound: true });
      at = match.index + match[0].length;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), isFound: false });
    return pieces;
  };

  /** The stretch of the text where most of the words stand, at most `length` letters and some dots. */
  const excerpt = (text, words, length) => {
    if (text.length <= length) return text;
    const places = [...text.matchAll(WORD)].filter((match) => words.has(match[0].toLowerCase()));
    let start = 0, most = 0;
    for (const place of places) {
      const within = places.filter((other) => other.index >= place.index && other.index < place.index + length - 30);
      const different = new Set(within.map((other) => other[0].toLowerCase())).size;
      if (different > most) [most, start] = [different, place.index];
    }
    start = start < length * 0.6 ? 0 : text.lastIndexOf(" ", start - length * 0.25) + 1;
    let end = start + length < text.length ? text.lastIndexOf(" ", start + length) : text.length;
    if (end <= start) end = start + length;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  };

  const filledIn = (text, values) => text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (all, name) => values[name] ?? all);

  self.planverkSok.engine = { Index, marked, excerpt, filledIn, stem, folded };
})();

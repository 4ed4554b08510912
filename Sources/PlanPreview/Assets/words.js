// What the overlay says about numbers and places, in Swedish.

const FORMS = { errors: ["fel", "fel"], warnings: ["varning", "varningar"], notes: ["upplysning", "upplysningar"] };

/** "2 fel", "1 varning". */
export const counted = (kind, number) => `${number} ${FORMS[kind][number === 1 ? 0 : 1]}`;

/** "2 fel, 3 varningar och 1 upplysning", or nothing when there is nothing to tell. */
export function countedAll(state) {
  const parts = Object.keys(FORMS)
    .filter((kind) => state[kind] > 0)
    .map((kind) => counted(kind, state[kind]));
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} och ${parts.at(-1)}`;
}

/** "Content/kommun.yaml:80:5" as people say it: "kommun.yaml:80". */
export function shortPlace(place) {
  const [, path, line] = /^(.*?)(?::(\d+))?(?::\d+)?$/.exec(place);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return line ? `${name}:${line}` : name;
}

// Filters a list of schools. Without JavaScript the whole list is shown and the form stays hidden.
(() => {
  const form = document.querySelector(".skolfilter");
  const status = form.querySelector(".skolfilter-antal");
  const chosen = (name) => [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
  // Without å, ä and ö, for those who have no such keys.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const update = () => {
    const forms = chosen("skolform");
    const areas = chosen("skolomrade");
    const name = plain(form.elements.namn?.value.trim() ?? "");
    let shown = 0;
    for (const row of document.querySelectorAll(".skollista > li")) {
      const hasForm = forms.length === 0 || row.dataset.skolform.split("|").some((form) => forms.includes(form));
      const hasArea = areas.length === 0 || areas.includes(row.dataset.skolomrade);
      const hasName = plain(row.querySelector("a").textContent).includes(name);
      row.hidden = !(hasForm && hasArea && hasName);
      if (!row.hidden) shown += 1;
    }
    for (const letter of document.querySelectorAll(".skolbokstav")) {
      letter.hidden = !letter.querySelector("li:not([hidden])");
    }
    status.textContent = shown === 1 ? status.dataset.en : status.dataset.flera.replace("{antal}", shown);
  };
  form.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
})();

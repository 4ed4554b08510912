// Filters the list of schools. Without JavaScript the whole list is shown and the form stays hidden.
(() => {
  const form = document.querySelector(".skolfilter");
  const status = form.querySelector(".skolfilter-antal");
  const chosen = (name) => [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
  const update = () => {
    const forms = chosen("skolform");
    const areas = chosen("skolomrade");
    let shown = 0;
    for (const row of document.querySelectorAll(".skollista > li")) {
      const hasForm = forms.length === 0 || row.dataset.skolform.split("|").some((form) => forms.includes(form));
      const hasArea = areas.length === 0 || areas.includes(row.dataset.skolomrade);
      row.hidden = !(hasForm && hasArea);
      if (!row.hidden) shown += 1;
    }
    status.textContent = shown === 1 ? status.dataset.en : status.dataset.flera.replace("{antal}", shown);
  };
  form.hidden = false;
  form.addEventListener("change", update);
  update();
})();

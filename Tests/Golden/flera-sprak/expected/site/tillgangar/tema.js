// The reader's choice of light or dark. Runs before the page is shown, so that it does not flash.
(() => {
  try {
    const chosen = localStorage.getItem("planverk-tema");
    if (chosen === "ljust" || chosen === "morkt") document.documentElement.dataset.tema = chosen;
  } catch {
    // Storage is closed to the page: it follows the system.
  }
})();

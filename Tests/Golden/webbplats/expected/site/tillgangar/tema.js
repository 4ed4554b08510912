// The reader's choice of light or dark. Runs before the page is shown, so that it does not flash, and tells the
// stylesheet that controls that need JavaScript will work, so that they do not push the page down when they come.
(() => {
  document.documentElement.dataset.skript = "ja";
  try {
    const chosen = localStorage.getItem("planverk-tema");
    if (chosen === "ljust" || chosen === "morkt") document.documentElement.dataset.tema = chosen;
  } catch {
    // Storage is closed to the page: it follows the system.
  }
})();

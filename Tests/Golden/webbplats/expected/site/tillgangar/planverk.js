// What every page works better with: choice of light or dark, where one is on the page, links that copy themselves.
// Without JavaScript nothing of it is missed.
(() => {
  const root = document.documentElement;

  const theme = () => {
    const button = document.querySelector(".tema");
    if (!button) return;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (root.dataset.tema ? root.dataset.tema === "morkt" : system.matches);
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.tema = isDark() ? "ljust" : "morkt";
      try {
        localStorage.setItem("planverk-tema", root.dataset.tema);
      } catch {
        // Storage is closed to the page: the choice holds until the next page.
      }
      show();
    });
    system.addEventListener("change", show);
    show();
  };

  // Marks the part of the page that is being read in its list of contents.
  const contents = () => {
    const list = document.querySelector(".innehall");
    if (!list) return;
    const links = new Map();
    for (const link of list.querySelectorAll("a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target) links.set(target, link);
    }
    const targets = [...links.keys()];
    const update = () => {
      const line = innerHeight / 4;
      const current = targets.findLast((target) => target.getBoundingClientRect().top <= line);
      for (const [target, link] of links) {
        if (target === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      const link = links.get(current);
      if (link && getComputedStyle(list).position === "sticky") {
        list.scrollTop = link.offsetTop - list.clientHeight / 2;
      }
    };
    let isWaiting = false;
    const soon = () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        update();
      });
    };
    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    update();
  };

  // The link's own address goes to the clipboard; where that is not allowed it is followed as any other link.
  const copying = () => {
    const status = document.querySelector(".kopierat");
    if (!status || !navigator.clipboard) return;
    document.addEventListener("click", (event) => {
      const link = event.target.closest(".kopiera-lank");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      navigator.clipboard.writeText(link.href).then(() => {
        status.textContent = "";
        status.textContent = status.dataset.text;
        setTimeout(() => (status.textContent = ""), 4000);
      }, () => {});
    });
  };

  theme();
  contents();
  copying();
})();

// Keeps what is typed and not sent: on the way out of a page, and a moment after the last key. Without it, forms work.
(() => {
  const form = document.getElementById("formulier");
  const to = form?.dataset.keep;
  if (!to) return;
  let dirty = false;
  let timer = 0;
  let under_way = null;
  const values = () => {
    const all = new FormData(form);
    for (const it of form.querySelectorAll("input[type=password], [autocomplete=one-time-code]")) all.delete(it.name);
    return new URLSearchParams(all);
  };
  const keep = () => {
    clearTimeout(timer);
    if (!dirty) return;
    dirty = false;
    under_way = new AbortController();
    fetch(to, { method: "POST", body: values(), keepalive: true, signal: under_way.signal }).catch(() => {});
  };
  form.addEventListener("input", () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 2000);
  });
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      let box = form.querySelector("[role=alert]");
      if (!box) {
        box = document.createElement("p");
        box.setAttribute("role", "alert");
        box.className = "tef-box tef-box--bad";
        form.append(box);
      }
      box.textContent = form.dataset.offline;
      return;
    }
    // What is sent is not kept beside it.
    clearTimeout(timer);
    under_way?.abort();
    dirty = false;
  });
  addEventListener("pagehide", keep);
  addEventListener("online", keep);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
})();

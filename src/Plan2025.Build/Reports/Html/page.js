"use strict";
(() => {
  const form = document.querySelector(".controls");
  const table = document.querySelector(".tasks");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  const filter = () => {
    const wanted = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const isShown = wanted.every(word => words.get(row).includes(word))
        && (!form.state.value || row.dataset.state === form.state.value)
        && (!form.chapter.value || row.dataset.chapter === form.chapter.value)
        && (!form.agency.value || row.dataset.agencies.split(" ").includes(form.agency.value))
        && (!form.required.checked || row.dataset.required === "yes");
      row.hidden = !isShown;
      shown += isShown ? 1 : 0;
    }
    form.count.value = `${shown} of ${rows.length} tasks`;
  };

  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));

  for (const button of document.querySelectorAll(".matrix button")) {
    button.addEventListener("click", () => {
      form.reset();
      form.agency.value = button.dataset.agency;
      form.chapter.value = button.dataset.chapter;
      form.required.checked = true;
      filter();
      form.scrollIntoView();
      form.words.focus({ preventScroll: true });
    });
  }

  const compare = new Intl.Collator("en", { numeric: true }).compare;
  for (const button of table.querySelectorAll(".sort")) {
    button.addEventListener("click", () => {
      const header = button.closest("th");
      const ascending = header.getAttribute("aria-sort") !== "ascending";
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      const column = header.cellIndex;
      const sign = ascending ? 1 : -1;
      const sorted = [...rows].sort((a, b) => sign * compare(a.cells[column].textContent, b.cells[column].textContent) || compare(a.id, b.id));
      body.append(...sorted);
    });
  }

  filter();
})();

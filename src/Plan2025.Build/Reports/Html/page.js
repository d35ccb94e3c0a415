"use strict";
(() => {
  const form = document.querySelector(".controls");
  const table = document.querySelector(".tasks");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));
  document.documentElement.classList.add("js");

  // Filters. What is chosen stands in the address, so that a list can be sent to somebody.
  const filter = () => {
    const wanted = form.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !(wanted.every(word => words.get(row).includes(word))
        && (!form.state.value || row.dataset.state === form.state.value)
        && (!form.chapter.value || row.dataset.chapter === form.chapter.value)
        && (!form.agency.value || row.dataset.agencies.split(" ").includes(form.agency.value))
        && (!form.required.checked || row.dataset.required === "yes"));
      shown += row.hidden ? 0 : 1;
    }
    form.count.value = `${shown} of ${rows.length} tasks`;
  };
  const remember = () => {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, "", chosen.size ? `#${chosen}` : "#tasks");
  };
  const apply = () => {
    filter();
    remember();
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));

  const choose = chosen => {
    for (const name of ["words", "state", "chapter", "agency"]) form[name].value = chosen[name] ?? "";
    form.required.checked = "required" in chosen;
    filter();
  };
  const follow = () => {
    const target = decodeURIComponent(location.hash.slice(1));
    if (target.includes("=")) {
      choose(Object.fromEntries(new URLSearchParams(target)));
      document.getElementById("tasks").scrollIntoView();
    } else if (document.getElementById(target)?.hidden) {
      choose({});
      document.getElementById(target).scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);

  // The matrix is one stop of the Tab key; arrows go on from there.
  const grid = [...document.querySelectorAll(".matrix tbody tr")].map(row => [...row.cells].slice(1).map(cell => cell.firstElementChild));
  const buttons = grid.flat().filter(Boolean);
  const stepTo = button => {
    for (const other of buttons) other.tabIndex = -1;
    button.tabIndex = 0;
    button.focus();
  };
  const next = (row, column, down, right) => {
    for (let r = row + down, c = column + right; grid[r]?.[c] !== undefined; r += down, c += right) {
      if (grid[r][c]) return grid[r][c];
    }
    return null;
  };
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  grid.forEach((cells, row) => cells.forEach((button, column) => {
    if (!button) return;
    button.tabIndex = button === buttons[0] ? 0 : -1;
    button.addEventListener("keydown", event => {
      const inRow = cells.filter(Boolean);
      const target = event.key === "Home" ? inRow[0]
        : event.key === "End" ? inRow.at(-1)
        : moves[event.key] ? next(row, column, ...moves[event.key]) : undefined;
      if (target === undefined) return;
      event.preventDefault();
      if (target) stepTo(target);
    });
    button.addEventListener("click", () => {
      stepTo(button);
      choose({ agency: button.dataset.agency, chapter: button.dataset.chapter, required: "on" });
      remember();
      document.getElementById("tasks").scrollIntoView();
      document.getElementById("tasks").focus({ preventScroll: true });
    });
  }));

  // Sorting: states in their own order, all else as text with numbers in it; equals stay in plan order.
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const keyOf = (row, column) => row.cells[column].dataset.order ?? row.cells[column].textContent;
  for (const button of table.querySelectorAll(".sort")) {
    button.addEventListener("click", () => {
      const header = button.closest("th");
      const sign = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", sign === 1 ? "ascending" : "descending");
      const column = header.cellIndex;
      body.append(...rows.toSorted((a, b) => sign * compare(keyOf(a, column), keyOf(b, column)) || compare(a.id, b.id)));
    });
  }

  // Paper has no folds.
  addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

  filter();
  follow();
})();

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
    choose(button.dataset.filter);
    remember();
    toTasks();
  });
}));

// Paper has no folds.
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
});

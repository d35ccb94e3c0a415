// Sorting: by an order of its own where a cell has one, else as text with numbers in it; equals stay in the order of the plan.
const table = document.querySelector(".tasks");
const keyOf = (item, column) => {
  const cell = (item.element.rows?.[0] ?? item.element).cells[column];
  return cell.dataset.order ?? cell.textContent;
};
for (const button of table.querySelectorAll(".sort")) {
  button.addEventListener("click", () => {
    const header = button.closest("th");
    const sign = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", sign === 1 ? "ascending" : "descending");
    const column = header.cellIndex;
    const { compare } = new Intl.Collator(language(), { numeric: true });
    const keys = new Map(items.map(item => [item, keyOf(item, column)]));
    const sorted = items.toSorted((a, b) => sign * compare(keys.get(a), keys.get(b)) || compare(a.element.id, b.element.id));
    items[0]?.element.parentElement.append(...sorted.map(item => item.element));
  });
}

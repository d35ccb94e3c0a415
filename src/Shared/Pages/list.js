// The list of tasks: what is shown, by fields that combine. What is chosen is in the address, so that it can be sent, and so that back and forward work.
const form = document.querySelector(".controls");
const count = form.querySelector("output");
const fields = [...form.elements].filter(field => field.name && field.name !== "words");
const items = [...document.querySelectorAll("[data-item]")].map(element => ({
  element,
  values: Object.fromEntries(fields.map(field => [field.name, new Set(element.dataset[field.name].toLowerCase().split(" "))])),
}));
const itemById = new Map(items.map(item => [item.element.id, item]));
const page = { open: null, isTyping: false, onChange: () => {}, onOpen: () => {} };

// What is searched in an item is one text or several, each by itself.
const partsOf = element => element.matches("[data-search]") ? [element] : [...element.querySelectorAll("[data-search]")];
const index = () => {
  for (const item of items) {
    item.parts = partsOf(item.element);
    item.texts = item.parts.map(part => piecesOf(part).text);
  }
};
const idOf = word => /^T\d{1,3}$/i.test(word) ? "T" + word.slice(1).padStart(3, "0") : word;
const contains = (item, word) => item.element.id === idOf(word) || item.texts.some(text => text.includes(word));
const valueOf = field => field.type === "checkbox" ? (field.checked ? field.value : "") : field.value;

const filter = () => {
  const words = wordsIn(form.words.value);
  if (words.length && !items[0]?.texts) index();
  const chosen = fields.map(field => [field.name, valueOf(field).toLowerCase()]).filter(([, value]) => value);
  let shown = 0;
  for (const item of items) {
    const isShown = chosen.every(([name, value]) => item.values[name].has(value)) && words.every(word => contains(item, word));
    if (item.element.hidden === isShown) item.element.hidden = !isShown;
    shown += isShown;
  }
  const text = say(`${count.dataset.format} =${shown} =${items.length}`);
  if (count.value !== text) count.value = text;
  const visible = items.filter(item => !item.element.hidden);
  page.onChange(visible, words);
  mark(visible.flatMap(item => [...item.element.querySelectorAll("[data-mark]"), ...(item.element === page.open || item.element.matches("[data-search]") ? item.parts ?? [] : [])]), words);
};

// The address: fields as a query, then the task that is open.
const addressOf = () => {
  const query = new URLSearchParams([["words", form.words.value], ...fields.map(field => [field.name, valueOf(field)])].filter(([, value]) => value));
  return "#" + [query.toString(), page.open?.id].filter(Boolean).join("&");
};
let typed;
const remember = (isTyping = false) => {
  clearTimeout(typed);
  if (addressOf() === (location.hash || "#")) return;

  // A word is one step, however many keys it takes.
  const step = isTyping && page.isTyping ? "replaceState" : "pushState";
  page.isTyping = isTyping;
  history[step](null, "", addressOf() === "#" ? location.href.split("#")[0] + "#" : addressOf());
};
const open = element => {
  if (page.open === element) return;
  page.open?.classList.remove("open");
  const before = page.open;
  page.open = element;
  element?.classList.add("open");
  page.onOpen(before);
  page.onOpen(element);
};
const choose = query => {
  const values = new Map();
  let task = null;
  for (const [name, value] of new URLSearchParams(query)) {
    if (itemById.has(idOf(name))) task = itemById.get(idOf(name));
    else values.set(name.toLowerCase(), value);
  }
  form.words.value = values.get("words") ?? "";
  for (const field of fields) {
    const value = (values.get(field.name) ?? "").toLowerCase();
    if (field.type === "checkbox") field.checked = value === field.value;
    else field.value = [...field.options].find(option => option.value.toLowerCase() === value)?.value ?? "";
  }
  open(task?.element ?? null);
  filter();
  return task?.element;
};

const toTasks = () => {
  document.getElementById("tasks").scrollIntoView();
  document.getElementById("tasks").focus({ preventScroll: true });
};
const follow = () => {
  clearTimeout(typed);
  page.isTyping = false;
  const query = location.hash.slice(1);
  const target = document.getElementById(query);

  // A heading of the page is no filter.
  if (target && !itemById.has(query)) return;
  const task = choose(query);
  if (task?.hidden) choose(task.id);
  task?.scrollIntoView({ block: "nearest" });
};
addEventListener("hashchange", follow);

form.addEventListener("input", event => {
  filter();
  if (event.target !== form.words) return remember();

  // Browsers allow few changes of the address a second: it follows when the typing pauses.
  clearTimeout(typed);
  typed = setTimeout(remember, 250, true);
});
form.words.addEventListener("change", () => remember(true));
form.words.addEventListener("focus", () => items[0]?.texts ?? index());
form.addEventListener("submit", event => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => {
  filter();
  remember();
}));
document.addEventListener("click", event => {
  const link = event.target.closest?.('a[href^="#"]');
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  if (link.hash === "#tasks") {
    toTasks();
  } else if (target && itemById.has(target.id)) {
    // A task opens where it is; one that is filtered out is shown alone with all others.
    if (target.hidden) choose("");
    open(target === page.open && target.contains(link) ? null : target);
    filter();
    remember();
    page.open?.scrollIntoView({ block: "nearest" });
  } else {
    choose(link.hash.slice(1));
    remember();
    toTasks();
  }
});
languageListeners.push(() => {
  for (const item of items) item.texts = null;
  filter();
});

// What rows show are copies of the texts of cards, made once for each language of the page.
let copies = new WeakMap();
languageListeners.unshift(() => copies = new WeakMap());
const copyOf = text => {
  if (!copies.has(text)) {
    const copy = text.cloneNode(true);
    copy.removeAttribute("data-search");
    copy.dataset.mark = "";
    copies.set(text, copy);
  }
  return copies.get(text);
};

// The row of a task has its text in the language of the page, and in those besides where the words are, if they are in no other.
const textsOf = element => [...element.querySelectorAll(".card .text")];
const summarize = (item, words) => {
  const cell = item.element.querySelector(".words-of-plan");
  const all = textsOf(item.element);
  const own = all.filter(text => text.lang === language());
  const isIn = text => words.some(word => piecesOf(text).text.includes(word));
  const shown = !words.length || own.some(isIn) ? own : [...own, ...all.filter(text => text.lang !== language() && isIn(text))];
  const key = shown.map(text => text.lang).join(" ");
  if (key === (cell.dataset.shown ?? document.documentElement.dataset.written)) return;
  cell.dataset.shown = key;
  cell.replaceChildren(...shown.map(copyOf));
};
document.documentElement.dataset.written = language();

const chosenLine = document.querySelector(".chosen");
const nothing = document.querySelector(".nothing");
page.onChange = (visible, words) => {
  for (const item of visible) summarize(item, words);
  nothing.hidden = visible.length > 0;

  // On paper it says what was chosen, as the filters are not printed.
  const chosen = [form.words, ...fields].filter(field => field.value).map(field =>
    `${field.labels[0].querySelector("[data-text]").textContent}: ${field.selectedOptions?.[0].textContent ?? field.value}`);
  chosenLine.replaceChildren(...chosen.length ? [count.value, ...chosen.flatMap(text => [" · ", isolated(text)])] : []);
  const address = addressOf().slice(1).replace(/&?T\d+$/, "");
  for (const button of buttons) {
    const isCurrent = button.dataset.filter === address && address !== "";
    if (isCurrent) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
};
page.onOpen = element => {
  if (!element) return;
  element.querySelector("th a").setAttribute("aria-expanded", element === page.open);
  const cell = element.querySelector(".card > td");
  if (cell.querySelector(".copy")) return;
  cell.append(document.getElementById("copies").content.cloneNode(true));
  for (const button of cell.querySelectorAll(".copy button")) button.textContent = say(button.dataset.text);
  for (const value of cell.querySelectorAll(".copy code")) value.textContent = value.textContent.replace("{0}", Number(element.id.slice(1))).replace("{1}", element.id);
};

// Who searches or filters wants to see the list: the map makes room.
form.addEventListener("input", () => document.querySelector(".map").open = false);

// A row opens wherever it is pressed, unless text was selected or a link was meant.
document.querySelector(".tasks").addEventListener("click", event => {
  const row = event.target.closest(".row");
  if (row && !event.target.closest("a, button") && getSelection().isCollapsed) row.querySelector("th a").click();
});

// Copying. A link is the address of this page with the task.
const status = document.querySelector(".copied");
let statusTimer;
const announce = reference => {
  status.textContent = say(reference);
  clearTimeout(statusTimer);
  statusTimer = setTimeout(() => status.textContent = "", 4000);
};
const copy = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
document.querySelector(".tasks").addEventListener("click", async event => {
  const button = event.target.closest(".copy button");
  if (!button) return;
  const text = button.nextElementSibling.textContent;
  const isDone = await copy(text.startsWith("#") ? location.href.split("#")[0] + text : text);
  announce(isDone ? status.dataset.copied : status.dataset.notCopied);
});

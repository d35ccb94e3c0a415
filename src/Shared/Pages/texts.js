"use strict";

// The language of the page. Elements name their text by its number in a table, and after it what belongs into its places.
const { languages, texts } = JSON.parse(document.getElementById("texts").textContent);
const switches = [...document.querySelectorAll("[data-language]")];
const languageListeners = [];
const language = () => document.documentElement.lang;
const textOf = (number, column) => texts[number][column] ?? texts[number][0];
const read = reference => {
  const column = languages.indexOf(language());
  const [label, ...values] = reference.split(" ").map(part => part.startsWith("=") ? part.slice(1) : textOf(part, column));
  return { parts: values.length ? label.split(/\{(\d)\}/) : [label], values };
};
const say = reference => {
  const { parts, values } = read(reference);
  return parts.map((part, i) => i % 2 ? values[part] : part).join("");
};

// What is filled in has an element of its own: right-to-left text in it does not turn what follows.
const isolated = text => Object.assign(document.createElement("bdi"), { textContent: text });
const write = (element, reference) => {
  const { parts, values } = read(reference);
  element.replaceChildren(...parts.map((part, i) => i % 2 ? isolated(values[part]) : part));
};
const show = tag => {
  document.documentElement.lang = tag;
  for (const element of document.querySelectorAll("[data-text]")) write(element, element.dataset.text);
  for (const name of ["aria-label", "title"]) {
    for (const element of document.querySelectorAll(`[data-${name}]`)) element.setAttribute(name, say(element.getAttribute(`data-${name}`)));
  }
  for (const button of switches) button.setAttribute("aria-pressed", button.dataset.language === tag);
  for (const listener of languageListeners) listener();
};

// Where a browser remembers nothing, the page is in its own language.
const remembered = () => {
  try {
    return localStorage.getItem("plan2025.language");
  } catch {
    return null;
  }
};
for (const button of switches) {
  button.addEventListener("click", () => {
    try {
      localStorage.setItem("plan2025.language", button.dataset.language);
    } catch {}
    show(button.dataset.language);
  });
}

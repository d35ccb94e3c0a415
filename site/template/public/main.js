// What docfx's modern template lacks of WCAG 2.2 AA: code that scrolls is reachable by keyboard, and the button that
// changes the theme says that it is one. Both are rendered after the page is loaded.
function fix() {
  for (const code of document.querySelectorAll("pre > code:not([tabindex])")) {
    code.tabIndex = 0;
  }

  for (const link of document.querySelectorAll("a[data-bs-toggle]:not([role])")) {
    link.setAttribute("role", "button");
  }
}

export default {
  start() {
    fix();
    new MutationObserver(fix).observe(document.body, { childList: true, subtree: true });
  },
};

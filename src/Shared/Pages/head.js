{
  const { classList } = document.documentElement;
  classList.add("js");

  // The head of the page is painted first, the rest in the next frame; at once, where the browser is to find a place in it.
  if (!location.hash && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
    classList.add("head-first");
    requestAnimationFrame(() => setTimeout(() => classList.remove("head-first")));
  }
}

// Search. Neither case nor full or half width matters, character by character, as in the library: a dotless i is no capital I there.
const fold = text => {
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const half = code >= 0xFF01 && code <= 0xFF5E ? String.fromCharCode(code - 0xFEE0) : code === 0x3000 ? " " : text[i];
    const upper = half.toUpperCase();
    folded += upper.length === 1 && half !== "\u0131" ? upper : half;
  }
  return folded;
};

// Words are separated by white space; quotation marks keep several together.
const wordsIn = query => [...query.matchAll(/["“”「]([^"“”」]+)["”“」]|[^\s"“”「」]+/g)].map(match => fold(match[1] ?? match[0]));

// The characters of an element as the source has them, without the marks of gaps; the same until the language changes.
let known = new WeakMap();
languageListeners.push(() => known = new WeakMap());
const piecesOf = element => {
  if (!known.has(element)) known.set(element, readPieces(element));
  return known.get(element);
};
const readPieces = element => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".gap")) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { pieces, text: fold(text) };
};

// The parts of an element that are one of the words.
const hitsIn = (element, words) => {
  const { pieces, text } = piecesOf(element);
  const at = (position, isEnd) => {
    const piece = pieces.findLast(p => isEnd ? p.start < position : p.start <= position);
    return [piece.node, position - piece.start];
  };
  const hits = [];
  for (const word of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const [startContainer, startOffset] = at(start, false);
      const [endContainer, endOffset] = at(start + word.length, true);
      hits.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
    }
  }
  return hits;
};

// Marks them, without a change of the document. An older browser shows no marks.
const mark = (elements, words) => {
  if (!("highlights" in CSS)) return;
  const hits = words.length ? elements.flatMap(element => hitsIn(element, words)) : [];
  if (hits.length) CSS.highlights.set("hit", new Highlight(...hits));
  else CSS.highlights.delete("hit");
};

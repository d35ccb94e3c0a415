namespace Plan2025.Browser.Tests.Hostile;

/// <summary>Text that right-to-left marks in another text have turned.</summary>
internal static class TurnedText
{
    /// <summary>
    /// A script that gives texts without such letters and marks that are not written from left to right, and elements of a line that come before the one that they follow.
    /// </summary>
    public const string Script =
        """
        () => {
          const turns = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (turns.test(node.data) || !node.parentElement.checkVisibility() || node.parentElement.closest("select, script")) continue;
            const box = at => {
              const range = new Range();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              return range.getBoundingClientRect();
            };
            for (let i = 1; i < node.length; i++) {
              const [a, b] = [box(i - 1), box(i)];
              if (a.width > 0 && b.width > 0 && a.top === b.top && a.left > b.left) {
                found.push(`text: ${node.data}`);
                break;
              }
            }
          }
          for (const element of document.querySelectorAll("span, a, b, bdi, em, code")) {
            const next = element.nextElementSibling;
            if (!next || !next.matches("span, a, b, bdi, em, code") || !next.textContent.trim() || !element.textContent.trim()) continue;
            const [a, b] = [[...element.getClientRects()].at(-1), next.getClientRects()[0]];
            if (a && b && a.height > 0 && Math.abs(a.bottom - b.bottom) < 2 && a.left > b.left) found.push(`order: ${element.outerHTML} ${next.outerHTML}`);
          }
          return found;
        }
        """;
}

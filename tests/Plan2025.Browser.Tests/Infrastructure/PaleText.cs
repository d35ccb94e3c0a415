namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>Text that is too pale, as WCAG 2.2 measures it (1.4.3, level AA).</summary>
internal static class PaleText
{
    /// <summary>A script that gives the texts whose contrast with what is behind them is less than 4.5.</summary>
    public const string Script =
        """
        () => {
          const channels = color => {
            const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const known = new Map();
          const parse = color => known.get(color) ?? (known.set(color, channels(color)), known.get(color));
          const luminance = rgb => rgb.slice(0, 3)
            .map(c => c / 255)
            .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const color = parse(getComputedStyle(e).backgroundColor);
              if (color[3] === 255) return color;
            }
            return [255, 255, 255];
          };
          const found = new Set();
          for (const element of document.body.querySelectorAll("*")) {
            const hasText = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            if (!hasText || element.closest("script, style") || !element.checkVisibility()) continue;
            const [a, b] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < 4.5) found.add(`${element.tagName}.${element.className} ${ratio.toFixed(2)}`);
          }
          return [...found];
        }
        """;
}

/**
 * The library's drawing without what only a page with scripts has a use for, and without what some readers of
 * SVG (Word's among them) do not know.
 * @param id begins the ids within the drawing, which the library counts through the life of the process
 */
export function cleanedSvg(svg: string, id: string): string {
  return svg
    .replace(/<style[^<>]*><?[^<]*<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+|baseProfile|xmlns:xlink|xml:space)="[^"]*"/g, '')
    .replace(/<rect [^<>]*fill="none"><\/rect>\n?/g, '')
    .replace(/\bzr\d+-/g, `${id}-`)
    .replace(/<text dominant-baseline="central"([^<>]*)>/g, (_, rest: string) => {
      const size = Number(/font-size:(\d+(?:\.\d+)?)px/.exec(rest)?.[1] ?? 0);
      const y = Number(/ y="(-?[\d.]+)"/.exec(rest)?.[1] ?? 0);
      // The middle of small letters and figures lies above the baseline by about a third of their size.
      return `<text y="${rounded(y + 0.34 * size)}"${rest.replace(/ y="-?[\d.]+"/, '')}>`;
    })
    .replace(/\n+/g, '\n');
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

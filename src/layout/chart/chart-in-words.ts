import type { Chart } from '../../document/tree.ts';

/** What a chart shows, for who cannot see it: "Cơ sở (7): Vững mạnh 7." */
export function chartInWords(chart: Chart): string {
  return rowsInWords(chart)
    .map((row) => `${row}.`)
    .join(' ');
}

/** Each row of a chart in words: its label, then each of the series that it has with its figure. */
export function rowsInWords({ series, rows, arrangement }: Chart): string[] {
  return rows.map(({ label, bars }) => {
    const parts = bars.flatMap((bar, index) => {
      const isEmptyPart = arrangement === 'stacked' && bar?.value === 0;
      return bar === null || isEmptyPart ? [] : `${series[index]?.name ?? ''} ${bar.text}`;
    });
    return `${label}: ${parts.join(', ')}`;
  });
}

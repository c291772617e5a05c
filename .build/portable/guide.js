/** Where the guide begins that holds for an office as well; before it stands how the program is had. */
const beginning = '## Từ khi mở kỳ tổng kết đến báo cáo ký';

/**
 * The guide for offices as it goes with the program itself, for Notepad: without npm, and with the places that files have there.
 * @param {string} readme README.vi.md
 */
export function guideOf(readme) {
  const start = readme.indexOf(beginning);
  if (start === -1) throw new Error(`README.vi.md has no part "${beginning}".`);
  return (
    readme
      .slice(start)
      .replaceAll('npx review', 'review')
      .replace(/^#{2,} (.*)$/gm, (_, heading) => `\n${heading.toLocaleUpperCase('vi')}`)
      .replace(/^```\w*\n([^`]*)^```\n/gm, (_, lines) => lines.replace(/^(?=.)/gm, '    '))
      .replace(/\[([^\]\n]+)\]\(\1\)/g, 'app/$1')
      .replaceAll('`templates/README.md`', 'app/templates/README.md')
      // Columns stay as wide as they were.
      .replace(/^\| `([^`]+)`/gm, '| $1  ')
      .replaceAll('`', '')
      .trim()
      .concat('\n')
  );
}

// Lets the tables be sorted by a column, with a button in its header. Without it the page reads the same.

const collator = new Intl.Collator('vi', { numeric: true });

for (const table of document.querySelectorAll('table.sortable')) {
  const header = gridOf([...table.tHead.rows]);
  const groups = [...table.tBodies].map(blocksOf).filter((blocks) => blocks.length > 1);
  header.at(-1).forEach((leaf, column) => {
    if (!leaf.classList.contains('leaf') || !groups.some((blocks) => isOne(blocks, column))) return;
    // Beside the header's text, not around it: browsers leave out buttons in headers that repeat in print.
    const button = document.createElement('button');
    button.type = 'button';
    const titles = [...new Set(header.map((row) => row[column].textContent.trim()))];
    button.setAttribute('aria-label', `Sắp xếp theo ${titles.reverse().join(', ')}`);
    leaf.append(button);
    leaf.addEventListener('click', () => {
      const isAscending = leaf.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.tHead.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
      leaf.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
      for (const blocks of groups) sort(blocks, column, isAscending);
    });
  });
}

/** The cell at each row and column, in all of those that it spans. */
function gridOf(rows) {
  const grid = rows.map(() => []);
  rows.forEach((row, level) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[level][column]) column += 1;
      for (let below = level; below < Math.min(rows.length, level + cell.rowSpan); below += 1) {
        for (let beside = 0; beside < cell.colSpan; beside += 1) grid[below][column + beside] = cell;
      }
    }
  });
  return grid;
}

/**
 * The rows of a group that are sorted, those that cells hold together as one, and with them those below that have no number: they are
 * parts of the one that has; neither its names nor its totals.
 */
function blocksOf(body) {
  const rows = [...body.rows];
  const grid = gridOf(rows);
  const blocks = [];
  rows.forEach((row, at) => {
    if (row.matches('.band, .total')) return;
    const isHeld = at > 0 && grid[at].some((cell) => grid[at - 1].includes(cell));
    const isPart =
      blocks.length > 0 && grid[at][0].matches('.order') && grid[at][0].textContent.trim() === '';
    if (isHeld || isPart) blocks.at(-1).rows.push(row);
    else blocks.push({ rows: [row], cells: grid[at], height: 1 });
    if (isHeld && blocks.at(-1).height === blocks.at(-1).rows.length - 1) blocks.at(-1).height += 1;
  });
  return blocks;
}

/** Whether a column has one cell for all rows of each block, but for its parts, by which they can be sorted. */
function isOne(blocks, column) {
  return blocks.every(({ height, cells }) => cells[column]?.rowSpan === height);
}

/** Sorts the rows of a group, in the places that they have. */
function sort(blocks, column, isAscending) {
  const body = blocks[0].rows[0].parentNode;
  const after = body.querySelector('.total');
  const keyed = blocks.map(({ rows, cells }) => ({ rows, key: keyOf(cells, column) }));
  keyed.sort((a, b) => compared(a.key, b.key, isAscending));
  for (const row of keyed.flatMap(({ rows }) => rows)) body.insertBefore(row, after);
}

/** Numbers by their value, before text by the Vietnamese alphabet; days by year, month and day; nothing comes last. */
function compared(a, b, isAscending) {
  if (a.rank !== b.rank) return a.rank - b.rank;
  let order = 0;
  for (let at = 0; order === 0 && at < a.parts.length; at += 1) {
    order = a.rank === 0 ? a.parts[at] - b.parts[at] : collator.compare(a.parts[at], b.parts[at] ?? '');
  }
  return isAscending ? order : -order;
}

function keyOf(cells, column) {
  const cell = cells[column];
  const text = cell.textContent.trim();
  // A cell that starts in another column is sorted by there.
  if (text === '' || text === '–' || cells.indexOf(cell) < column) return { rank: 2, parts: [] };
  const only = [...cell.querySelectorAll('data, time')].find((one) => one.textContent.trim() === text);
  if (only instanceof HTMLDataElement) return { rank: 0, parts: [Number(only.value)] };
  if (/^[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)? ?%?$/.test(text)) {
    const digits = text.replace(/[. %]/g, '').replace(',', '.').replace('−', '-');
    return { rank: 0, parts: [Number(digits)] };
  }
  if (only) return { rank: 1, parts: only.dateTime.split('-') };
  if (cell.classList.contains('person')) return { rank: 1, parts: nameParts(text) };
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (day) return { rank: 1, parts: day.slice(1).reverse() };
  return { rank: 1, parts: [text] };
}

/** A person's given name, which comes last, then the family name, then those between: the order of the printed lists. */
function nameParts(text) {
  const [name] = text.replace(/^(?:ông|bà|đồng chí|đ\/c)[:.]? /i, '').split(/ *[,;(]| [–-] /);
  const words = name.trim().split(/\s+/);
  return [words.at(-1), words[0], words.slice(1, -1).join(' ')];
}

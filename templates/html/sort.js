// Lets the tables be sorted by a column, with a button in its header. Without it the page reads the same.

for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const leaves = leavesOf(table.tHead);
  leaves.forEach((header, column) => {
    if (!header) return;
    // Beside the header's text, not around it: browsers leave out buttons in headers that repeat in print.
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', `Sắp xếp theo ${header.textContent.trim()}`);
    header.append(button);
    header.addEventListener('click', () => {
      const isAscending = header.getAttribute('aria-sort') !== 'ascending';
      for (const other of leaves) if (other) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
      const sorted = [...rows].sort((a, b) => compared(a.cells[column], b.cells[column], isAscending));
      body.append(...sorted);
    });
  });
}

/** The header cell that stands directly above each column. */
function leavesOf(head) {
  const leaves = [];
  const taken = [...head.rows].map(() => []);
  [...head.rows].forEach((row, level) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[level][column]) column += 1;
      for (let below = level; below < level + cell.rowSpan; below += 1) {
        for (let beside = 0; beside < cell.colSpan; beside += 1) taken[below][column + beside] = true;
      }
      if (cell.classList.contains('leaf')) leaves[column] = cell;
    }
  });
  return leaves;
}

/** Numbers by their value, before text by the Vietnamese alphabet; days by year, month and day; nothing comes last. */
function compared(a, b, isAscending) {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left.rank !== right.rank) return left.rank - right.rank;
  const order =
    left.rank === 0
      ? left.value - right.value
      : left.value.localeCompare(right.value, 'vi', { numeric: true });
  return isAscending ? order : -order;
}

function keyOf(cell) {
  const text = cell.textContent.trim();
  const only = [...cell.querySelectorAll('data, time')].find((one) => one.textContent.trim() === text);
  if (only instanceof HTMLDataElement) return { rank: 0, value: Number(only.value) };
  if (text === '' || text === '–') return { rank: 2, value: '' };
  return { rank: 1, value: only?.dateTime ?? text };
}

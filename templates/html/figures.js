// Opens beside a figure what it was made of, and where that stands. Without it the page reads the same.

const made = document.querySelector('#nguon-so-lieu');
if (made) traceFigures(JSON.parse(made.textContent));

function traceFigures({ order, figures, lists, texts }) {
  // What a browser has saved of the page as it was, is made anew.
  for (const earlier of document.querySelectorAll('.sources, .hint')) earlier.remove();
  const all = numbered();
  const groups = groupsOf();
  const panel = element('dialog', { class: 'sources', tabindex: '-1', 'aria-labelledby': 'nguon-cua' });
  document.querySelector('main').after(panel);
  /** The figure beside which the panel is open. */
  let opened = null;
  /** Which figures were gone through to the one that is shown. */
  let way = [];

  for (const one of all) {
    one.setAttribute('role', 'button');
    one.setAttribute('aria-haspopup', 'dialog');
    one.setAttribute('aria-expanded', 'false');
    one.tabIndex = -1;
  }
  for (const [first] of groups.values()) first.tabIndex = 0;
  addHint();

  document.addEventListener('click', (event) => {
    // What is clicked there may be gone by now.
    if (event.composedPath().includes(panel)) return;
    const figure = figureAt(event);
    close(false);
    if (figure) open(figure);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) close(true);
    else if (panel.contains(event.target)) leaveByTab(event);
    else if (event.target.matches('[data-figure]') && !event.ctrlKey && !event.altKey && !event.metaKey)
      move(event);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!target.matches('[data-figure]')) return;
    for (const one of groupOf(target)) if (one.tabIndex === 0 && one !== target) one.tabIndex = -1;
    target.tabIndex = 0;
  });

  /** The elements that print figures, which then bear the figures' numbers: rows may be sorted later. */
  function numbered() {
    const elements = [...document.querySelectorAll('main data, main time')];
    if (elements.every((one) => one.dataset.figure === undefined)) {
      const numbers = expanded();
      elements.forEach((one, at) => {
        if (numbers[at] !== null) one.dataset.figure = numbers[at];
      });
    }
    return elements.filter((one) => one.dataset.figure);
  }

  /** Which figure each element prints; `null` for none. */
  function expanded() {
    let next = 0;
    return order.flatMap((step) => {
      if (step <= 0) return [step === 0 ? null : -1 - step];
      next += step;
      return Array.from({ length: step }, (_, at) => next - step + at);
    });
  }

  /** Figures at which the Tab key stops but once: those of a table, or of the text between two headings. */
  function groupsOf() {
    const found = new Map();
    let section = {};
    for (const one of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, table, [data-figure])')) {
      if (!one.matches('[data-figure]')) {
        section = {};
        continue;
      }
      const key = one.closest('table') ?? section;
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(one);
      one.group = key;
    }
    return found;
  }

  /** The others at which the key stops but once, as they stand now. */
  function groupOf(figure) {
    const { group } = figure;
    return group instanceof Element ? [...group.querySelectorAll('[data-figure]')] : groups.get(group);
  }

  function addHint() {
    const hint = element('p', { class: 'hint' });
    hint.append(
      element('span', { class: 'pointed' }, 'Bấm vào số liệu để xem nguồn'),
      element('span', { class: 'typed' }, '; bằng bàn phím: Tab, mũi tên, rồi Enter'),
    );
    const menu = document.querySelector('nav');
    if (menu.hidden) menu.after(hint);
    else menu.append(hint);
  }

  /** The figure that is pointed at, also by the rest of a cell that holds nothing else; none while text is selected. */
  function figureAt({ target }) {
    if (!document.getSelection().isCollapsed) return null;
    const figure = target.closest('[data-figure]');
    if (figure) return figure;
    const cell = target.closest('tbody td, tfoot td');
    const [only] = cell?.querySelectorAll('[data-figure]') ?? [];
    return only && only.textContent.trim() === cell.textContent.trim() ? only : null;
  }

  function move(event) {
    const { key, target } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      close(false);
      open(target);
      return;
    }
    const group = groupOf(target);
    const at = group.indexOf(target);
    const steps = {
      ArrowRight: () => group[at + 1],
      ArrowLeft: () => group[at - 1],
      ArrowDown: () => (target.closest('tr') ? inColumn(target, group.slice(at + 1)) : group[at + 1]),
      ArrowUp: () => (target.closest('tr') ? inColumn(target, group.slice(0, at).reverse()) : group[at - 1]),
      Home: () => group[0],
      End: () => group.at(-1),
    };
    if (!Object.hasOwn(steps, key)) return;
    event.preventDefault();
    steps[key]()?.focus();
  }

  /** The first of some figures that stands in another row of the same column. */
  function inColumn(figure, others) {
    const { left, right } = figure.closest('td, th').getBoundingClientRect();
    const row = figure.closest('tr');
    return others.find((other) => {
      if (other.closest('tr') === row) return false;
      const cell = other.closest('td, th').getBoundingClientRect();
      return cell.left < right - 1 && cell.right > left + 1;
    });
  }

  function open(figure) {
    opened = figure;
    way = [];
    figure.setAttribute('aria-expanded', 'true');
    show(Number(figure.dataset.figure));
    // Where it is shown it takes the focus, and is scrolled to.
    panel.style.setProperty('--top', `${window.scrollY}px`);
    panel.show();
    place(figure);
    panel.focus({ preventScroll: true });
    panel.scrollTop = 0;
  }

  function close(isFocusGivenBack) {
    if (!panel.open) return;
    panel.close();
    opened.setAttribute('aria-expanded', 'false');
    if (isFocusGivenBack) opened.focus();
    opened = null;
  }

  /** Beyond the first and the last thing of the panel one is back at the figure. */
  function leaveByTab(event) {
    if (event.key !== 'Tab') return;
    const stops = [...panel.querySelectorAll('button')];
    const at = stops.indexOf(document.activeElement);
    if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
    event.preventDefault();
    close(true);
  }

  /** Below the figure, or above it where there is more room; narrow screens have it at their foot. */
  function place(figure) {
    const { left, top, bottom } = figure.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const isAbove = bottom + panel.offsetHeight > window.innerHeight && top > window.innerHeight - bottom;
    const x = Math.max(8, Math.min(left, width - panel.offsetWidth - 8));
    const y = isAbove
      ? Math.max(0, window.scrollY + top - panel.offsetHeight - 6)
      : window.scrollY + bottom + 6;
    panel.style.setProperty('--left', `${window.scrollX + x}px`);
    panel.style.setProperty('--top', `${y}px`);
    const shown = panel.getBoundingClientRect();
    if (getComputedStyle(panel).position === 'fixed') {
      // What lies below the panel is scrolled above it.
      if (bottom > shown.top) window.scrollBy(0, bottom - shown.top + 8);
      return;
    }
    // All of it is seen, from its title to its buttons.
    const bar = Math.max(0, document.querySelector('nav').getBoundingClientRect().bottom);
    if (shown.top < bar + 8) window.scrollBy(0, shown.top - bar - 8);
    else if (shown.bottom > window.innerHeight - 8) window.scrollBy(0, shown.bottom - window.innerHeight + 8);
  }

  /** Fills the panel with what a figure was made of. */
  function show(number) {
    way.push(number);
    const [title, ...rest] = figures[number];
    const words = whole(title);
    const isTyped = typeof rest[0] === 'number';
    const buttons = element('p', { class: 'buttons' });
    if (way.length > 1) buttons.append(button('Quay lại', back));
    buttons.append(button('Đóng', () => close(true)));
    panel.replaceChildren(
      element('p', { class: 'title', id: 'nguon-cua' }, words),
      ...(isTyped ? [element('p', {}, 'Ghi tại ', ...placeElements(rest))] : madeContent(rest)),
      buttons,
    );
    panel.scrollTop = 0;
  }

  function back() {
    way.pop();
    show(way.pop());
    place(opened);
    panel.focus({ preventScroll: true });
  }

  function madeContent([name, arithmetic, parts, leftOut]) {
    return [
      ...(arithmetic === '' ? [] : [element('p', { class: 'arithmetic' }, arithmetic)]),
      ...listElements('', lists[parts]),
      ...listElements('Không tính:', lists[leftOut]),
      element('p', { class: 'name' }, 'Tên để tra cứu: ', element('code', {}, whole(name))),
    ];
  }

  /** A text that stands in pieces. */
  function whole(pieces) {
    return pieces.map((piece) => texts[piece]).join('');
  }

  function listElements(heading, [others, ...parts]) {
    if (parts.length === 0) return [];
    const items = parts.map((part) => element('li', {}, ...partContent(part)));
    if (others > 0) items.push(element('li', {}, `và ${others.toLocaleString('vi')} mục nữa`));
    return [...(heading === '' ? [] : [element('p', {}, heading)]), element('ul', {}, ...items)];
  }

  function partContent([label, text, figure, ...places]) {
    const words = [texts[label], texts[text]].filter((one) => one !== '').join(': ');
    const goOn = () => {
      show(figure);
      place(opened);
      panel.focus({ preventScroll: true });
    };
    const shown = figure < 0 ? words : button(words, goOn);
    return places.length === 0 ? [shown] : [shown, ' – ', ...placeElements(places)];
  }

  /** Files and lines, as programs take them; a file alone that can't be opened at a line. */
  function placeElements(places) {
    const elements = [];
    for (let at = 0; at < places.length; at += 2) {
      if (at > 0) elements.push(', ');
      const [file, line] = [texts[places[at]], places[at + 1]];
      elements.push(element('code', {}, line === 0 ? file : `${file}:${line}`));
    }
    return elements;
  }

  function button(words, act) {
    const made = element('button', { type: 'button' }, words);
    made.addEventListener('click', act);
    return made;
  }

  function element(name, attributes, ...content) {
    const one = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
    one.append(...content);
    return one;
  }
}

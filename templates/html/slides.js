// Shows the slides one at a time and goes from one to the next by keys, clicks and touch. Without it they are read one below the other.

const page = document.documentElement;
const slides = [...document.querySelectorAll('.slide')];
const bar = document.querySelector('nav');
const [toPrevious, toNext, toScreen] = bar.querySelectorAll('button');
const place = bar.querySelector('.place');
const progress = bar.querySelector('progress');
const status = document.querySelector('[role=status]');

let current = Math.max(
  0,
  slides.findIndex(({ id }) => `#${id}` === window.location.hash),
);
/** The digits of the number that is being typed. */
let typed = '';

/** Whether slides are shown one at a time; else they are read one below the other. */
const isShowing = () => page.classList.contains('showing');

function show(index) {
  current = Math.min(Math.max(index, 0), slides.length - 1);
  for (const [at, slide] of slides.entries()) slide.classList.toggle('current', at === current);
  place.textContent = `${current + 1}/${slides.length}`;
  progress.value = current + 1;
  toPrevious.disabled = current === 0;
  toNext.disabled = current === slides.length - 1;
  window.history.replaceState(null, '', `#${slides[current].id}`);
}

/** Goes to a slide and says so to who listens; in a page that is read, scrolls to it. */
function go(index) {
  typed = '';
  show(index);
  const heading = slides[current].querySelector('h1, h2');
  status.textContent = `Trang ${current + 1}/${slides.length}: ${heading?.textContent ?? ''}`;
  if (!isShowing()) slides[current].scrollIntoView();
}

function start() {
  page.classList.add('showing');
  fitAll();
  show(current);
}

/** Back to the page that is read, at the slide that was shown. */
function stop() {
  page.classList.remove('showing');
  fitAll();
  slides[current].scrollIntoView();
}

function toggleScreen() {
  if (!isShowing()) start();
  if (document.fullscreenElement) document.exitFullscreen();
  // Where a browser allows none, the slides fill its window.
  else page.requestFullscreen?.().catch(() => {});
}

/** Whether all that stands on a slide has room, and each large number beside the next. */
function hasRoom(content) {
  const parts = [content, ...content.querySelectorAll('.number')];
  return (
    content.scrollHeight <= content.clientHeight &&
    parts.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
  );
}

/** Sets what stands on each slide smaller where it has no room, and points larger where they have. */
function fitAll() {
  for (const slide of slides) {
    const content = slide.querySelector('.content');
    content.style.removeProperty('--fit');
    if (!isShowing()) continue;
    const largest = slide.querySelector('.points') ? 1.35 : 1;
    for (let fit = largest; fit >= 0.4; fit -= 0.05) {
      content.style.setProperty('--fit', fit.toFixed(2));
      if (hasRoom(content)) break;
    }
  }
}

const moves = {
  ArrowRight: () => go(current + 1),
  ArrowDown: () => go(current + 1),
  PageDown: () => go(current + 1),
  ArrowLeft: () => go(current - 1),
  ArrowUp: () => go(current - 1),
  PageUp: () => go(current - 1),
  Backspace: () => go(current - 1),
  Home: () => go(0),
  End: () => go(slides.length - 1),
  Enter: () => go(typed === '' ? current + 1 : Number(typed) - 1),
};

document.addEventListener('keydown', (event) => {
  const { key, shiftKey, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === 'f' || key === 'F') return toggleScreen();
  if (!isShowing()) return;
  // Buttons and links have these keys for themselves.
  if ((key === ' ' || key === 'Enter') && target.closest('button, a')) return;
  if (/^[0-9]$/.test(key)) {
    typed = `${typed}${key}`.slice(-4);
    return;
  }
  if (key === 'Escape') {
    if (typed === '' && !document.fullscreenElement) stop();
    typed = '';
    return;
  }
  const move = key === ' ' ? () => go(current + (shiftKey ? -1 : 1)) : moves[key];
  if (move === undefined) return;
  event.preventDefault();
  move();
});

document.querySelector('main').addEventListener('click', ({ target, clientX }) => {
  const isSelecting = String(window.getSelection()) !== '';
  if (!isShowing() || isSelecting || target.closest('a, button, .table')) return;
  go(current + (clientX < window.innerWidth / 3 ? -1 : 1));
});

let touched = null;
document.addEventListener('touchstart', ({ touches }) => {
  touched = touches.length === 1 ? touches[0].clientX : null;
});
document.addEventListener('touchend', ({ changedTouches }) => {
  const moved = touched === null ? 0 : changedTouches[0].clientX - touched;
  touched = null;
  if (isShowing() && Math.abs(moved) > 50) go(current + (moved < 0 ? 1 : -1));
});

toPrevious.addEventListener('click', () => go(current - 1));
toNext.addEventListener('click', () => go(current + 1));
toScreen.addEventListener('click', toggleScreen);
window.addEventListener('resize', fitAll);
window.addEventListener('hashchange', () => {
  const index = slides.findIndex(({ id }) => `#${id}` === window.location.hash);
  if (index !== -1 && index !== current) go(index);
});

bar.hidden = false;
progress.max = slides.length;
// On a phone held upright, slides are read.
if (window.innerWidth > 700) start();
else show(current);

// Keeps the contents at hand while the page is read, and out of the way. Without it they stand open or folded at its head.

const menu = document.querySelector('nav');
const contents = menu.querySelector('details');
menu.classList.add('sticky');

function fold() {
  contents.open = false;
}

contents.addEventListener('click', ({ target }) => {
  if (target.closest('a')) fold();
});
contents.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !contents.contains(relatedTarget)) fold();
});
document.addEventListener('click', ({ target }) => {
  if (!contents.contains(target)) fold();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !contents.open) return;
  fold();
  contents.querySelector('summary').focus();
});

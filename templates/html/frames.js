// Lets go of the frames of tables that need none, so that these scroll with the page, and only others are stopped at by keyboard.

const frames = new ResizeObserver((entries) => {
  for (const { target: frame } of entries) {
    const fits = frame.scrollWidth <= frame.clientWidth;
    frame.classList.toggle('fits', fits);
    if (fits) frame.removeAttribute('tabindex');
    else frame.tabIndex = 0;
    const head = frame.querySelector('thead');
    // It would leave no room for what it is the header of.
    head?.classList.toggle('tall', head.offsetHeight > window.innerHeight / 2);
  }
});
for (const frame of document.querySelectorAll('.table')) frames.observe(frame);

import { element } from './elements.ts';

/** Asks a question, and waits for the answer; who closes the dialog has answered with the first. @returns the answer's index */
export function answerTo(question: readonly string[], answers: readonly string[]): Promise<number> {
  const [first = '', ...more] = question;
  const buttons = answers.map((text) => element('button', { type: 'button' }, text));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'cau-hoi' },
    element('h2', { id: 'cau-hoi' }, first),
    more.map((text) => element('p', {}, text)),
    element('div', { class: 'buttons' }, buttons),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    for (const [index, button] of buttons.entries())
      button.addEventListener('click', () => dialog.close(String(index)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(Number(dialog.returnValue || 0));
    });
    dialog.showModal();
  });
}

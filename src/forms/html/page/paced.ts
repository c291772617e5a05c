/** So long may something hold up what is typed, and so long is a pause in typing: milliseconds. */
const longestHold = 80;
const pause = 300;

/** What is done at each keystroke: at once where that is quick on this machine, else in the next pause, so that no letter lags. */
export class Paced {
  readonly #isHeld: () => boolean;
  #took = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param isHeld whether a pause is not the moment, either: then it comes a pause later */
  constructor(isHeld: () => boolean) {
    this.#isHeld = isHeld;
  }

  /** What was still to be done before is left out. */
  run(action: () => void): void {
    this.cancel();
    if (this.#took < longestHold) this.#runNow(action);
    else this.#waiting = setTimeout(() => this.#runInPause(action), pause);
  }

  cancel(): void {
    clearTimeout(this.#waiting);
  }

  #runInPause(action: () => void): void {
    if (this.#isHeld()) this.#waiting = setTimeout(() => this.#runNow(action), pause);
    else this.#runNow(action);
  }

  #runNow(action: () => void): void {
    const start = performance.now();
    action();
    this.#took = performance.now() - start;
  }
}

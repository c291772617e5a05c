/** So much is remembered; more is forgotten as a whole, to begin anew. */
const most = 256;

/** What was found a short while ago, by its key: what is asked for in turn is found once, and of much no more is held than is of use. */
export class Remembered<Value> {
  readonly #known = new Map<string, Value>();

  /** @param find is asked where the value is not known; `null` where there is none, which is not remembered */
  get(key: string, find: (key: string) => Value | null): Value | null {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    if (found === null) return null;
    if (this.#known.size === most) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }
}

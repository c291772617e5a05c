/** The same, made when it is first asked for and then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same, made when it is asked for, and made anew where memory was needed for something else meanwhile. */
export function onceWhileKept<T extends object>(make: () => T): () => T {
  let kept: WeakRef<T> | undefined;
  return () => {
    let made = kept?.deref();
    if (made === undefined) {
      made = make();
      kept = new WeakRef(made);
    }
    return made;
  };
}

/**
 * The ways on which things lead back to themselves. Each thing is passed once, however long the ways are.
 * @param above what each thing is in, by its id
 * @returns the ids on each such way, each in the one after it, the last in the first
 */
export function cyclesAmong(above: ReadonlyMap<string, string | undefined>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const passed = new Set<string>();
  for (const start of above.keys()) {
    const way = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !passed.has(id)) {
      passed.add(id);
      way.set(id, way.size);
      id = above.get(id);
    }
    const first = way.get(id ?? '');
    if (first !== undefined) cycles.push([...way.keys()].slice(first));
  }
  return cycles;
}

/** Something the system would not do, and what to do about it. */
export interface MachineFailure {
  readonly what: string;
  readonly remedy: string;
}

/**
 * Says what the system would not do, by its code such as "ENOSPC", and to which file, where that is known.
 * @param other what to say of codes that are not among the known
 */
export function machineFailure(known: Readonly<Record<string, MachineFailure>>, other: MachineFailure) {
  return (code: string, path: string): string => {
    const { what, remedy } = known[code] ?? other;
    const sentence = path === '' ? what.replace(/^./u, (first) => first.toUpperCase()) : `"${path}": ${what}`;
    return `${sentence} (${code}). ${remedy}`;
  };
}

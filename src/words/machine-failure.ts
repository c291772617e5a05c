/** Something the system would not do, and what to do about it. */
interface MachineFailure {
  readonly what: string;
  readonly remedy: string;
}

/** The codes of the system, of Node and of this program for what is explained. */
type KnownCode =
  | 'ENOSPC'
  | 'EDQUOT'
  | 'EROFS'
  | 'EACCES'
  | 'EPERM'
  | 'ERR_ACCESS_DENIED'
  | 'EBUSY'
  | 'EMFILE'
  | 'ENFILE'
  | 'ENOENT'
  | 'EOUTSIDE'
  | 'EDANGLING'
  | 'ENOFOLDER'
  | 'EGONE'
  | 'ERESERVED'
  | 'ENOTREGULAR'
  | 'EFBIG'
  | 'ECHANGED'
  | 'ENOTDIR'
  | 'EEXIST'
  | 'EISDIR'
  | 'ENAMETOOLONG'
  | 'EIO';

/** @returns what says what the system would not do, by its code such as "ENOSPC", and to which file, where that is known */
export function machineFailure(failures: Readonly<Record<KnownCode | 'other', MachineFailure>>) {
  const byCode: Readonly<Record<string, MachineFailure>> = failures;
  return (code: string, path: string): string => {
    const { what, remedy } = byCode[code] ?? failures.other;
    const sentence = path === '' ? what.replace(/^./u, (first) => first.toUpperCase()) : `"${path}": ${what}`;
    return `${sentence} (${code}). ${remedy}`;
  };
}

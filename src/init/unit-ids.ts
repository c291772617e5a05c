import { parse } from 'yaml';
import { isForbiddenName } from '../intake/file-names.ts';
import { localityKinds } from '../vietnamese/locality-kinds.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import { beginningOf } from './unit-kinds.ts';

/** The longest id that there may be. */
const longest = 64;

/**
 * What may be the id of a unit, the best first: the words that distinguish it, then its whole name. "phường Nghi Thủy" is
 * nghi-thuy, "Công an xã Thử" of xã Thử is cong-an, "Công an xã Đông" of another host cong-an-dong.
 * @param hostLocality "xã Thử"; `null` where it is not known
 */
export function idsFor(name: string, hostLocality: string | null): string[] {
  const whole = usable(name);
  return [usable(tellingWords(name, hostLocality)), whole].flatMap((id) => id ?? []);
}

function tellingWords(name: string, hostLocality: string | null): string {
  const beginning = beginningOf(name);
  if (beginning === null) return name;
  const rest = name.slice(beginning.text.length).trim();
  if (beginning.isPlace) return isNumber(rest) ? name : rest;
  if (beginning.kind === 'ủy ban nhân dân' && rest !== '') return tellingWords(rest, null);
  const within = withoutLocality(name, hostLocality);
  // "trường THCS A" says as much without its first word.
  return /^trường\s+(?:mầm non|mẫu giáo|tiểu học|trung học|th\b|thcs|thpt|pt)/iu.test(within)
    ? within.replace(/^trường\s+/iu, '')
    : beginning.text + within.slice(beginning.text.length).replace(innerKind, '$1');
}

/** "Công an xã Thử", "Công an xã" → "Công an", where the host is of xã Thử. */
function withoutLocality(name: string, locality: string | null): string {
  const [words, ending] = [name.split(' '), matchKey(locality ?? '')];
  const before = words.slice(0, -ending.split(' ').length).join(' ');
  const isOfHost = locality !== null && before !== '' && matchKey(name) === `${matchKey(before)} ${ending}`;
  const shorter = isOfHost ? before : name.replace(lastKind, '');
  // "hợp tác xã" is no "hợp tác" of a commune.
  return /\stác$/iu.test(shorter) ? name : shorter;
}

const anyKind = [...localityKinds].sort((a, b) => b.length - a.length).join('|');
const lastKind = new RegExp(`\\s+(?:${anyKind})$`, 'iu');
/** "phường" within "Công an phường Nghi Thủy", and not within "Bảo hiểm xã hội". */
const innerKind = new RegExp(`(\\s)(?:${anyKind})\\s+(?!hội(?:\\s|$))`, 'iu');

/** Whether what is left of a name is a number alone: "5", "số 5", "5A", "II". */
const isNumber = (rest: string) => /^(?:số\s+)?(?:\d\S*|[IVX]+)$/iu.test(rest);

/** A name as an id that can be typed without quotes and bear a file: "1", "1e5", "null" and "con" are something else. */
function usable(name: string): string | null {
  let id = slug(name);
  if (id === null) return null;
  while (id.length > longest) id = id.slice(0, Math.max(id.lastIndexOf('-'), 1));
  return typeof parse(id) === 'string' && !isForbiddenName(id) ? id : null;
}

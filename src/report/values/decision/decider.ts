import { abbreviationsOf, spelledOut } from '../../../campaign/abbreviations.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { letterheadOf } from '../../../letterheads/letterheads.ts';
import { capitalized, matchKey } from '../../../vietnamese/normal-forms.ts';

/** What is said for the decision that tells who makes it. */
interface Signed {
  readonly letterhead?: string;
  readonly signature: { readonly lines: readonly string[] };
}

/** Who makes a decision, and the lines above the signature. */
export interface Decider {
  /** In full: "Chủ tịch Ủy ban nhân dân thị xã Cửa Lò". */
  readonly name: string;
  readonly signatureLines: readonly string[];
}

/** On whose behalf somebody signs: "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ". */
const onBehalf = /^(?:TM\.|T\/M)\s*/u;
/** How somebody signs in another's place. */
const inPlace = /^(?:KT|TL|TUQ|Q)\.\s*/u;

/**
 * Who makes the decisions of an authority that the host itself is: its head, where review.yaml names one or the letterhead is
 * of bodies whose heads give awards, and who then signs for himself; else the body on whose behalf is signed.
 */
export function deciderOf(campaign: Campaign, authority: string | null, settings: Signed): Decider {
  const { host } = campaign.file;
  const { lines } = settings.signature;
  const named = authority === null ? undefined : campaign.authorities.get(authority)?.value.head;
  const alone = lines.filter((line) => !onBehalf.test(line));
  const [body = ''] = lines.filter((line) => onBehalf.test(line)).map((line) => line.replace(onBehalf, ''));
  const [position = ''] = alone.map((line) => line.replace(inPlace, ''));
  const isByHead = letterheadOf(settings.letterhead).awardsBy === 'head' && alone.length > 0;
  if (named !== undefined) {
    // A head may be a body, such as the Party's standing committee, on whose behalf somebody signs.
    const isBody = body !== '' && matchKey(named).includes(matchKey(body));
    return { name: inFull(named, campaign), signatureLines: isBody || !isByHead ? lines : alone };
  }
  if (isByHead) return { name: inFull(inSmallLetters(position), campaign), signatureLines: alone };
  return { name: body === '' ? host.name : inFull(inSmallLetters(body), campaign), signatureLines: lines };
}

/** "CHỦ TỊCH" → "Chủ tịch"; "BAN THƯỜNG VỤ" → "Ban Thường vụ": a body has a name. */
function inSmallLetters(text: string): string {
  return capitalized(text.toLocaleLowerCase('vi')).replace(
    /^Ban (\p{L})/u,
    (_, letter: string) => `Ban ${letter.toLocaleUpperCase('vi')}`,
  );
}

/** The most words of a position that says nothing of its body: "Chỉ huy trưởng". */
const barePosition = 3;

/** A position or body with the host's whole name: "Chủ tịch UBND thị xã" → "Chủ tịch Ủy ban nhân dân thị xã Cửa Lò". */
function inFull(title: string, { file }: Campaign): string {
  const { name, shortName } = file.host;
  const words = title.trim().split(/\s+/);
  for (const full of [name, shortName]) {
    const key = ` ${matchKey(full)} `;
    // The longest end of the title with which the host's name begins.
    const at = words.findIndex((_, index) => key.startsWith(` ${matchKey(words.slice(index).join(' '))} `));
    if (at !== -1) return opened([...words.slice(0, at), name].join(' '));
  }
  return opened(words.length <= barePosition ? `${title} ${name}` : title);

  function opened(text: string): string {
    return spelledOut(text, abbreviationsOf(file.abbreviations));
  }
}

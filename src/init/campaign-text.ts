import { stringify } from 'yaml';
import { periodOf } from '../campaign/period.ts';
import { inline, modeline, unusedLines, unusedPart } from '../forms/yaml/unused-lines.ts';
import { type DocumentKindName, programKinds, requiredKindNames } from '../intake/document-kinds.ts';
import { formHints } from '../intake/form-hints.ts';
import type { CampaignFile } from '../intake/schema.generated.ts';
import { defaultLetterhead, letterheadOf, letterheadOfHost } from '../letterheads/letterheads.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { localityIn, withoutKind } from './localities.ts';
import type { Preset } from './presets.ts';
import type { NewUnit, NewUnitKind } from './units.ts';

/** What has to be known to open a campaign. */
export interface Opening {
  readonly year: number;
  /** "Ủy ban nhân dân xã Thử". */
  readonly host: string;
  /** "xã Thử"; `null` where it is to be filled in. */
  readonly locality: string | null;
  /** "2024-11-30". */
  readonly deadline: string;
  readonly units: readonly NewUnit[];
  readonly unitKinds: readonly NewUnitKind[];
  readonly preset: Preset;
  /** Who signs; `null` where it is to be filled in. */
  readonly signer: string | null;
  /** Who is sent the documents; none where they are to be filled in. */
  readonly recipients: readonly string[];
}

const items = (list: readonly string[], indent: string) =>
  list.map((one) => `${indent}- ${inline(one)}\n`).join('');

const rows = (list: readonly object[]) => list.map((one) => `  - ${inline(one)}\n`).join('');

/** How the comment at the top of review.yaml begins. */
export const headOf = (reviewed: Pick<CampaignFile, 'year' | 'period'>) =>
  `# Kỳ tổng kết ${periodOf(reviewed).name} của `;

/** " năm 2024", after what is of that period; nothing where the year is not known. */
export const ofPeriod = ({ year, period = 'year' }: Partial<CampaignFile>) =>
  year === undefined ? '' : ` ${periodOf({ year, period }).name}`;

/** A new campaign's review.yaml. What the program cannot know is left empty, to be filled in. */
export function campaignText(opened: Opening): string {
  const { year, host, locality, deadline, units, unitKinds, preset, signer, recipients } = opened;
  const place = localityIn(host);
  const body = place === null ? host : host.slice(0, -place.length).trim();
  const isCommittee = matchKey(body) === matchKey('ủy ban nhân dân');
  const shortName = isCommittee ? `UBND ${place}` : host;
  const issuer = (place === null || body === '' ? [host] : [body, place]).map((line) =>
    line.toLocaleUpperCase('vi'),
  );
  const letterheadId = preset.letterhead ?? letterheadOfHost(host);
  const { number, opening } = letterheadOf(letterheadId);
  const signature = preset.signature ?? opening.signature;
  const written = (data: object) => stringify(data, { lineWidth: 0 });
  const reviewed = { year, period: preset.period };
  const period = periodOf(reviewed);
  const title = preset.title.replaceAll('{period}', period.name).replaceAll('{nextPeriod}', period.next);
  return [
    modeline('schemas/campaign.schema.json'),
    `${headOf(reviewed)}${host}. Những dòng còn trống là những dòng cần điền; kiểm tra: review validate.\n`,
    written({ year }),
    preset.period === 'year' ? otherPeriods : written({ period: preset.period }),
    written({ title }),
    written({ host: { name: host, shortName, ...(locality === null ? {} : { locality }) } }),
    locality === null ? `  locality: # ${formHints.locality}\n` : '',
    unusedLines([`superior: # ${formHints.reader}`], '  '),
    written({ deadline }),
    '\ndocuments:\n',
    letterheadId === defaultLetterhead ? '' : `  letterhead: ${letterheadId}\n`,
    '  # Nếu có cơ quan cấp trên trực tiếp, bỏ dấu # ở đầu hai dòng sau:\n',
    unusedLines(['superior:', `  - # ${formHints.superior}`], '  '),
    `  issuer:\n${items(issuer, '    ')}`,
    `  place: ${locality === null ? `# ${formHints.place}` : inline(withoutKind(locality))}\n`,
    '  signature:\n',
    `    lines:\n${isCommittee ? items(opening.signature, '      ') : signature.map((one) => `      -  # ví dụ: ${one}\n`).join('')}`,
    `    name: ${signer === null ? `# ${formHints.signer}` : inline(signer)}\n`,
    '  recipients:\n',
    recipients.length === 0 ? `    -  # ${formHints.recipient}\n` : items(recipients, '    '),
    `  archive: ${inline(opening.archive(host))}\n`,
    ...requiredKindNames.map((kind) =>
      kindText(kind, `${isCommittee ? '' : '# ví dụ: '}${number.symbol.example}`),
    ),
    preset.wording === null ? '' : `\n${written({ wording: preset.wording })}`,
    `\nunitKinds:\n${rows(unitKinds)}\n`,
    `units:\n${rows(units)}`,
    unusedPart(
      [
        'clusters:',
        '  - id: # mã của cụm, ví dụ: cum-1',
        `    name: # ${formHints.cluster}`,
        '    members:',
        `      - # ${formHints.member}`,
      ],
      'Cụm, nếu có: mỗi cụm có mã, tên và mã các đơn vị; nội dung xếp loại cụm thì ghi clusters: { rule: stated } trong mục rating.',
    ),
    unusedPart(
      [
        'citations:',
        `  - type: # ${formHints.citationType}`,
        `    number: # ${formHints.citationNumber}`,
        `    date: # ${formHints.citationDate}`,
        `    issuer: # ${formHints.citationIssuer}`,
        `    abstract: # ${formHints.citationAbstract}`,
      ],
      'Văn bản được viện dẫn: trong lời văn chỉ ghi loại và số, lần đầu tiên báo cáo in đủ.',
    ),
    unusedPart(
      ['abbreviations:', '  BCH: Ban Chỉ huy'],
      'Chữ viết tắt của riêng địa phương: lần đầu tiên báo cáo in cả hai; UBND, HĐND… đã có sẵn.',
    ),
    '\n',
    preset.textFor({ shortName, isCommittee }),
  ].join('');
}

/** How to review something else than a year. */
const otherPeriods =
  '#period: first-half # nếu không phải cả năm: first-half (6 tháng đầu năm), nine-months (9 tháng), quarter-1 (quý I), school-year (năm học)…; sửa cả title\n';

/** What review.yaml says for one kind of document alone. */
function kindText(kind: DocumentKindName, symbol: string): string {
  return [
    `  ${kind}:\n`,
    unusedLines([`number: # ${formHints.number}`], '    '),
    `    symbol: ${symbol}\n`,
    unusedLines(
      [
        `date: # ${formHints.date}`,
        'basis:',
        `  - # ${formHints.basis}`,
        'annexes: [ratings, indicators, awards, recipients, completeness] # những phụ lục được in, theo thứ tự; bỏ trống là tất cả',
        `contents: true # bỏ dấu # ở đầu dòng nếu cần mục lục ở cuối ${(programKinds.get(kind)?.name ?? kind).toLocaleLowerCase('vi')}`,
      ],
      '    ',
    ),
  ].join('');
}

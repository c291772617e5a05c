import { appliesTo, type DraftCampaign } from '../campaign/campaign.ts';
import { standardSections } from '../campaign/report-sections.ts';
import { awardColumns } from '../forms/form.ts';
import { type PreviousFigures, previousLine } from '../forms/previous-figures.ts';
import { awardLines } from '../forms/yaml/award-lines.ts';
import { inline, modeline, unusedLines, unusedPart } from '../forms/yaml/unused-lines.ts';
import { formHints } from '../intake/form-hints.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { ofPeriod } from './campaign-text.ts';

/**
 * A new campaign's host.yaml: every part that a host can write, commented out, with one example each. What the host itself has
 * to report is there already, with last year's figures.
 */
export function hostText(campaign: DraftCampaign, previous: PreviousFigures): string {
  const awards = awardLines(awardColumns(campaign), [`unit: # ${formHints.unit}`]);
  return [
    modeline('schemas/host.schema.json'),
    `# Hồ sơ của cơ quan chủ trì${ofPeriod(campaign.root.value)}: điền dần trong quá trình tổng kết. Cần mục nào thì xóa đúng dấu # ở đầu các dòng của mục đó, để nguyên dấu cách.\n`,
    '# Điền sau dấu hai chấm hoặc dấu -; chữ sau dấu # thứ hai là lời hướng dẫn. Mục không dùng thì để nguyên.\n',
    `year: ${campaign.root.value.year}\n`,
    indicatorsPart(campaign, previous),
    ratingsPart(campaign),
    awards.length === 0 ? '' : unusedPart(awards, 'Khen thưởng đã có quyết định.'),
    unusedPart(
      [
        'commitments:',
        `  - title: # ${formHints.commitment}`,
        ...partyLines,
        '    due:',
        `      - # ${formHints.due}`,
        '    signed:',
        `      - # ${formHints.signed}`,
      ],
      'Cam kết mà các đơn vị đã ký.',
    ),
    unusedPart(
      ['cooperation:', `  - title: # ${formHints.cooperation}`, ...partyLines],
      'Chương trình phối hợp đã ký.',
    ),
    unusedPart(
      narrativeLines(campaign),
      'Lời văn của báo cáo: mỗi đoạn văn một dòng, sau dấu -. Lời của các đơn vị (xem: review texts) thì lấy bằng from.',
    ),
  ].join('');
}

/** The figures that the host itself reports, and one that a superior may have set for the whole locality. */
function indicatorsPart({ indicators }: DraftCampaign, previous: PreviousFigures): string {
  const all = [...indicators.values()].map(({ value }) => value);
  const label = (one: (typeof all)[number]) => `${onOneLine(one.name)} (${onOneLine(one.unitOfMeasure)})`;
  const ofHost = all
    .filter(({ aggregation }) => aggregation === 'none')
    .flatMap((one) => [
      `  ${one.id}: # ${label(one)}\n    actual: # ${formHints.actual}\n`,
      previousLine(previous.get(one.id)),
    ]);
  const planned = all.find(({ aggregation, target }) => aggregation === 'sum' && target === undefined);
  const plan =
    planned === undefined
      ? []
      : [`  ${planned.id}: # ${label(planned)}`, `    target: # ${formHints.target}`];
  const heading = 'Kế hoạch cấp trên giao cho cả địa phương';
  if (ofHost.length > 0) {
    const lines = unusedLines(
      plan.map((line) => line.slice(2)),
      '  ',
    );
    return [
      '\n# Chỉ tiêu của cả địa phương.\nindicators:\n',
      ...ofHost,
      ...(plan.length === 0 ? [] : [`  # ${heading}, nếu có:\n`, lines]),
    ].join('');
  }
  return plan.length === 0 ? '' : unusedPart(['indicators:', ...plan], `${heading}, nếu có.`);
}

/** The appraisal of the first unit, and of the first cluster whose rating is stated. */
function ratingsPart({ units, clusters, programmes, scales }: DraftCampaign): string {
  const levels = (id: string) => {
    const scale = scales.get(programmes.get(id)?.value.rating?.scale ?? '')?.value;
    return (scale?.levels ?? []).map((level) => `${level.id} (${onOneLine(level.label)})`).join(', ');
  };
  const lines = (subject: string, programme: string) => [
    `    ${inline(subject)}:`,
    `      ${inline(programme)}:`,
    `        level: # chọn một: ${levels(programme)}`,
    `        reason: # ${formHints.reason}`,
  ];
  const rated = [...programmes.values()]
    .map(({ value }) => value)
    .filter(({ rating }) => rating !== undefined);
  const [unit] = [...units.values()].flatMap(({ value }) => {
    const programme = rated.find(({ rating }) => appliesTo(rating?.kinds, value));
    return programme === undefined ? [] : [lines(value.id, programme.id)];
  });
  const stated = rated.find(({ rating }) => rating?.clusters?.rule === 'stated');
  const [cluster] = clusters.keys();
  if (unit === undefined) return '';
  return unusedPart(
    [
      'ratings:',
      '  units:',
      ...unit,
      ...(stated === undefined || cluster === undefined ? [] : ['  clusters:', ...lines(cluster, stated.id)]),
    ],
    'Kết quả thẩm định: mã đơn vị (hoặc cụm), rồi mã nội dung; mỗi đơn vị viết như dưới đây.',
  );
}

/** The parties of a commitment or a cooperation programme, and its day. */
const partyLines = [
  '    parties:',
  `      - # ${formHints.firstParty}`,
  `      - # ${formHints.secondParty}`,
  `    date: # ${formHints.signedOn}`,
];

function narrativeLines(campaign: DraftCampaign): string[] {
  const reviewed = [...campaign.programmes.values()].find(({ value }) => value.reviewed !== false);
  const sections = standardSections.map(({ id }) => id).join(', ');
  return [
    'narrative:',
    ...part('opening', 'Mở đầu, chỉ khi cần thay câu của mẫu.', formHints.opening),
    ...part('situation', 'Đặc điểm tình hình.', formHints.situation),
    ...(reviewed === undefined
      ? []
      : [
          '  # Kết quả theo nội dung; lời của đơn vị in dưới tên đơn vị.',
          '  programmes:',
          `    ${inline(reviewed.value.id)}:`,
          '      text:',
          `        - # ${formHints.hostResults}`,
          `        - from: # ${formHints.from}`,
        ]),
    ...part('emulation', 'Công tác thi đua.', formHints.emulation),
    ...part('strengths', 'Ưu điểm.', formHints.strength),
    ...part(
      'limitations',
      'Tồn tại, hạn chế; có thể lấy lời của đơn vị và viết lại.',
      formHints.hostLimitation,
    ),
    `    - from: # ${formHints.from}`,
    `      as: # ${formHints.as}`,
    '  # Nguyên nhân.',
    '  causes:',
    '    objective:',
    `      - # ${formHints.hostObjectiveCause}`,
    '    subjective:',
    `      - # ${formHints.hostSubjectiveCause}`,
    ...part('lessons', 'Bài học kinh nghiệm.', formHints.lesson),
    ...part('directions', 'Phương hướng.', formHints.direction),
    ...part('targets', 'Chỉ tiêu năm sau.', formHints.nextTarget),
    ...part('tasks', 'Nhiệm vụ: một đoạn văn, hoặc tên nhiệm vụ và nội dung.', formHints.plainTask),
    `    - title: # ${formHints.task}`,
    '      text:',
    `        - # ${formHints.taskText}`,
    ...part('solutions', 'Giải pháp.', formHints.solution),
    '  # Kiến nghị, đề xuất, theo nơi được kiến nghị.',
    '  proposals:',
    `    - to: # ${formHints.proposalTo}`,
    '      text:',
    `        - # ${formHints.hostProposal}`,
    `  # Mục riêng, đặt sau một trong các mục: ${sections}, hoặc sau mã một nội dung.`,
    '  sections:',
    `    - title: # ${formHints.sectionTitle}`,
    `      after: # ${formHints.sectionAfter}`,
    '      paragraphs:',
    `        - # ${formHints.paragraph}`,
    '  # Câu kết, chỉ khi cần thay câu của mẫu.',
    `  closing: # ${formHints.closing}`,
  ];
}

/** A list of paragraphs with its first one blank. */
const part = (key: string, about: string, hint: string): readonly string[] => [
  `  # ${about}`,
  `  ${key}:`,
  `    - # ${hint}`,
];

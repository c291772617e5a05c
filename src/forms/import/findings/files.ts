import { define, say } from '../../../diagnostics/definition.ts';
import { type NotTaken, notTakenIn } from '../not-taken-words.ts';

/** What can be wrong with files that came in, and what is to be said of those that are taken. */
export const fileFindings = {
  'import-not-taken': define<NotTaken>({
    words: {
      vi: {
        what: 'Tệp gửi đến không nhập được thành báo cáo.',
        why: 'Số liệu trong tệp ấy chưa được cộng vào đâu; đơn vị tưởng là đã nộp.',
        say: (args) => notTakenIn('vi', args),
      },
      en: {
        what: 'A file that came in is no submission.',
        why: 'Its figures are added nowhere, while the unit believes that it has submitted.',
        say: (args) => notTakenIn('en', args),
      },
    },
  }),
  'import-other-campaign': define<{
    readonly what: 'host' | 'title' | 'year' | 'unit';
    readonly form: string;
    readonly campaign: string | null;
  }>({
    words: {
      vi: {
        what: 'Biểu mẫu gửi đến là của kỳ tổng kết khác, hoặc của đơn vị không có trong kỳ này.',
        why: 'Số liệu của năm khác, nơi khác cộng vào thì sai mà không ai thấy.',
        say: ({ what, form, campaign }) =>
          ({
            host: () =>
              say(
                `Biểu mẫu này của "${form}", không phải của "${campaign}".`,
                'Gửi đúng biểu mẫu của kỳ này cho đơn vị, hoặc nhập vào kỳ tổng kết của nơi ấy.',
              ),
            title: () =>
              say(
                `Biểu mẫu này của kỳ "${form}", không phải "${campaign}".`,
                'Nhập vào đúng kỳ ấy. Nếu chỉ đổi title trong review.yaml sau khi gửi biểu mẫu: đặt lại title cũ, nhập xong rồi đổi.',
              ),
            year: () =>
              say(
                `Báo cáo này của năm ${form}, kỳ tổng kết này của năm ${campaign}.`,
                'Xin đơn vị điền biểu mẫu của năm nay; nếu chỉ ghi nhầm năm thì sửa năm trong tệp rồi nhập lại.',
              ),
            unit: () =>
              say(
                `Không có đơn vị nào mang mã "${form}" trong kỳ tổng kết này.`,
                campaign === null
                  ? 'Xem mã các đơn vị trong review.yaml (mục units), sửa mã trong tệp hoặc gửi lại đúng biểu mẫu.'
                  : `Có phải ý là "${campaign}"? Sửa mã trong tệp hoặc gửi lại đúng biểu mẫu.`,
              ),
          })[what](),
      },
      en: {
        what: 'A form that came in is of another campaign, or of a unit that this one does not have.',
        why: 'Figures of another year or place would be added without anybody noticing.',
        say: ({ what, form, campaign }) =>
          ({
            host: () =>
              say(
                `This form is of "${form}", not of "${campaign}".`,
                'Send the unit the form of this campaign, or import it into the campaign that it is of.',
              ),
            title: () =>
              say(
                `This form is of the campaign "${form}", not of "${campaign}".`,
                'Import it into that campaign. If only the title in review.yaml was changed after the forms were sent: put the old one back, import, then change it.',
              ),
            year: () =>
              say(
                `This submission is of ${form}, the campaign of ${campaign}.`,
                'Ask the unit to fill in the form of this year; if only the year is mistyped, correct it and import again.',
              ),
            unit: () =>
              say(
                `The campaign has no unit with the id "${form}".`,
                campaign === null
                  ? 'See the ids of units in review.yaml; correct the id in the file, or send the right form.'
                  : `Did you mean "${campaign}"? Correct the id in the file, or send the right form.`,
              ),
          })[what](),
      },
    },
  }),
  'import-old-form': define<FormDifferences>({
    words: {
      vi: {
        what: 'Đơn vị điền vào biểu mẫu cũ: từ khi gửi biểu mẫu, kỳ tổng kết đã đổi câu hỏi.',
        why: 'Câu hỏi mới chưa ai trả lời, câu hỏi đã bỏ thì không còn chỗ để cộng.',
        say: (args) =>
          say(
            `Đơn vị điền vào biểu mẫu cũ${differences(args, '; từ đó đến nay', ['thêm', 'bỏ', 'sửa'])}.`,
            'Vẫn nhập những gì đã điền; kiểm tra các mục ấy, thiếu thì hỏi lại đơn vị.',
          ),
      },
      en: {
        what: 'The unit filled in an old form: since it was sent, the campaign asks something else.',
        why: 'New questions are not answered, and what is asked no more has no place.',
        say: (args) =>
          say(
            `The unit filled in an old form${differences(args, '; since then', ['added', 'removed', 'changed'])}.`,
            'What is in it is taken; look at these parts, and ask the unit for what is missing.',
          ),
      },
    },
  }),
  'import-earlier-date': define<{ readonly submitted: string; readonly recorded: string }>({
    words: {
      vi: {
        what: 'Bản nhập sau lại ghi ngày nộp sớm hơn bản đã có.',
        why: 'Có thể nhập nhầm bản cũ: bản nhập sau thay cho bản đã có.',
        say: ({ submitted, recorded }) =>
          say(
            `Bản này ghi nộp ngày ${submitted}, sớm hơn bản đã có (${recorded}), nhưng vẫn thành bản mới nhất.`,
            'Nếu đây là bản cũ thì xóa tệp vừa nhập trong submissions/.',
          ),
      },
      en: {
        what: 'What is imported later was submitted earlier than what there is.',
        why: 'It may be an old version, which now stands in the place of the later one.',
        say: ({ submitted, recorded }) =>
          say(
            `This was submitted on ${submitted}, before what there was (${recorded}), and still is the latest revision now.`,
            'If it is an old version, remove the file that was just imported from submissions/.',
          ),
      },
    },
  }),
  'import-same-as-earlier': define<{
    readonly name: string;
    readonly revision: number;
    readonly latest: number;
  }>({
    words: {
      vi: {
        what: 'Tệp gửi đến giống hệt một bản cũ của đơn vị, mà sau bản ấy đã có bản khác.',
        why: 'Có thể là bản cũ gửi lại, cũng có thể đơn vị muốn quay về số liệu cũ.',
        say: ({ name, revision, latest }) =>
          say(
            `Tệp này giống hệt bản ${revision} (${name}), mà bản mới nhất là bản ${latest}: không nhập, vẫn tính bản ${latest}.`,
            'Nếu đơn vị muốn quay về số liệu ấy: ghi ngày nộp mới hoặc lý do điều chỉnh vào biểu mẫu rồi nhập lại.',
          ),
      },
      en: {
        what: 'A file that came in says what an earlier revision of the unit says, which another has replaced since.',
        why: 'It may be the old version, sent once more; or the unit wants its earlier figures back.',
        say: ({ name, revision, latest }) =>
          say(
            `This is the same as revision ${revision} (${name}), while the latest is revision ${latest}: it is not taken, revision ${latest} still counts.`,
            'If the unit wants these figures back: put a new day of submission or a reason for the correction into the form, and import it again.',
          ),
      },
    },
  }),
  'import-order-by-name': define<{
    readonly unit: string;
    readonly earlier: string;
    readonly later: string;
  }>({
    words: {
      vi: {
        what: 'Hai tệp của cùng một đơn vị, số liệu khác nhau, ghi cùng ngày nộp.',
        why: 'Chỉ còn tên tệp để đoán bản nào sau; đoán nhầm thì báo cáo lấy số cũ.',
        say: ({ unit, earlier, later }) =>
          say(
            `Hai tệp khác nhau của ${unit} ghi cùng ngày nộp: "${earlier}" và "${later}". Xếp theo tên tệp, tệp này là bản sau.`,
            'Hỏi đơn vị bản nào đúng. Nếu là bản kia thì xóa tệp vừa nhập của bản này trong submissions/.',
          ),
      },
      en: {
        what: 'Two files of a unit with different figures state the same day of submission.',
        why: 'Nothing but their names says which is the later one; the report takes the figures of that.',
        say: ({ unit, earlier, later }) =>
          say(
            `Two different files of ${unit} state the same day: "${earlier}" and "${later}". By their names, this is the later one.`,
            'Ask the unit which is right. If it is the other, remove what was just imported of this one from submissions/.',
          ),
      },
    },
  }),
  'import-parts-ignored': define<{ readonly parts: readonly string[] }>({
    words: {
      vi: {
        what: 'Tệp Excel có thứ ngoài các ô mà máy không đọc: macro, liên kết, hình, ghi chú.',
        why: 'Máy chỉ đọc ô; chữ trong hình, hộp chữ, ghi chú thì không vào báo cáo.',
        say: ({ parts }) =>
          say(
            `Tệp có ${listed(parts.map((one) => partNames[one]?.vi ?? one))}: máy bỏ qua, chỉ đọc các ô.`,
            'Nếu trong đó có nội dung báo cáo thì chép vào ô của biểu mẫu.',
          ),
      },
      en: {
        what: 'The workbook has things beside cells that are not read: macros, links, pictures, comments.',
        why: 'Only cells are read; what stands in pictures, text boxes or comments is no part of the submission.',
        say: ({ parts }) =>
          say(
            `The workbook has ${listed(parts.map((one) => partNames[one]?.en ?? one))}, which are not read.`,
            'If they are part of the submission, copy them into cells of the form.',
          ),
      },
    },
  }),
};

/** How parts of a workbook are called. */
const partNames: Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>> = {
  macros: { vi: 'macro', en: 'macros' },
  'external-links': { vi: 'liên kết sang tệp khác', en: 'links to other files' },
  'data-connections': { vi: 'kết nối dữ liệu', en: 'data connections' },
  'embedded-objects': { vi: 'đối tượng nhúng', en: 'embedded objects' },
  drawings: { vi: 'hình hoặc hộp chữ', en: 'pictures or text boxes' },
  comments: { vi: 'ghi chú của ô', en: 'comments on cells' },
  'pivot-tables': { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables' },
  'chart-sheets': { vi: 'trang biểu đồ', en: 'chart sheets' },
};

/** What a campaign asks otherwise than a form that was sent, by the names that people know. */
export interface FormDifferences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** In one clause, or none. */
function differences(
  { added, removed, changed }: FormDifferences,
  start: string,
  [verbAdded, verbRemoved, verbChanged]: readonly [string, string, string],
): string {
  const parts = [
    { verb: verbAdded, names: added },
    { verb: verbRemoved, names: removed },
    { verb: verbChanged, names: changed },
  ].filter(({ names }) => names.length > 0);
  const text = parts.map(({ verb, names }) => `${verb} ${listed(names.map((one) => `“${one}”`))}`).join('; ');
  return text === '' ? '' : `${start} ${text}`;
}

/** So many are named. */
const mostNamed = 8;

function listed(names: readonly string[]): string {
  return [
    ...names.slice(0, mostNamed),
    ...(names.length > mostNamed ? [`… (+${names.length - mostNamed})`] : []),
  ].join('; ');
}

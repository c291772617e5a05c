import { define, say } from '../../diagnostics/definition.ts';
import { errorsOf, warningsOf } from '../../diagnostics/finding.ts';
import { type NotTaken, notTakenIn } from './not-taken-words.ts';

/** A cell of a filled form, and what it shows. */
interface CellArguments {
  /** "Chỉ tiêu!D14". */
  readonly at: string;
  readonly shown: string;
}

/** What can be wrong with what is imported, before it is checked as all submissions are. */
export const importFindings = {
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
  'cell-not-value': define<
    CellArguments & { readonly kind: 'formula' | 'error-value' | 'date'; readonly isTaken: boolean }
  >({
    words: {
      vi: {
        what: 'Ô của biểu mẫu có công thức, giá trị lỗi, hoặc ngày mà Excel tự đổi, thay vì số hay chữ.',
        why: 'Kết quả công thức mà Excel nhớ có thể cũ hoặc bị sửa nên máy không tin; ngày Excel tự đổi thì không biết vốn gõ gì.',
        say: ({ kind, at, shown }) =>
          ({
            formula: () =>
              say(
                `Ô ${at} là công thức (${shown}); máy không lấy kết quả của công thức.`,
                'Gõ thẳng kết quả vào ô (trong Excel: chép ô, rồi Dán đặc biệt → Giá trị).',
              ),
            'error-value': () =>
              say(`Ô ${at} đang báo lỗi ${shown}, không phải số liệu.`, 'Gõ thẳng số liệu vào ô ấy.'),
            date: () =>
              say(
                `Excel đã đổi ô ${at} thành ngày hoặc giờ (${shown}), không biết vốn gõ gì.`,
                "Gõ lại ô ấy; gõ dấu nháy đơn trước ('1/5) thì Excel để nguyên.",
              ),
          })[kind](),
      },
      en: {
        what: 'A cell of the form holds a formula, an error, or a day that Excel made of what was typed.',
        why: 'What a workbook remembers as a formula’s result may be old or forged, so it is not trusted; of a day that Excel made nobody knows what was typed.',
        say: ({ kind, at, shown }) =>
          ({
            formula: () =>
              say(
                `Cell ${at} is a formula (${shown}), whose result is not taken.`,
                'Type the result itself (in Excel: copy the cell, then Paste special → Values).',
              ),
            'error-value': () => say(`Cell ${at} shows the error ${shown}.`, 'Type the figure itself.'),
            date: () =>
              say(
                `Excel has made a day or a time of cell ${at} (${shown}); what was typed is not known.`,
                "Type it again, with an apostrophe before it ('1/5), so that Excel leaves it alone.",
              ),
          })[kind](),
      },
    },
  }),
  'cell-number-as-text': define<CellArguments>({
    words: {
      vi: {
        what: 'Ô chữ của biểu mẫu (số quyết định, tên…) lại chứa một con số.',
        why: 'Excel bỏ số 0 ở đầu: "0123" thành 123.',
        say: ({ at, shown }) =>
          say(
            `Ô ${at} là số ${shown}: nếu đơn vị gõ số 0 ở đầu thì Excel đã bỏ mất.`,
            'So với văn bản gốc; thiếu số 0 thì sửa lại.',
          ),
      },
      en: {
        what: 'A cell for text, such as the number of a decision, holds a number.',
        why: 'Excel leaves out zeros at its beginning: "0123" becomes 123.',
        say: ({ at, shown }) =>
          say(
            `Cell ${at} holds the number ${shown}: zeros before it would have been lost.`,
            'Compare it with the decision, and put them back where they are missing.',
          ),
      },
    },
  }),
  'cell-outside': define<CellArguments & { readonly kind: 'outside' | 'unseen' }>({
    words: {
      vi: {
        what: 'Có nội dung ở ô mà biểu mẫu không hỏi gì.',
        why: 'Nội dung ấy không vào báo cáo.',
        say: ({ at, shown, kind }) =>
          say(
            kind === 'unseen'
              ? `Ô ${at} bị ô gộp che mất, trong đó có: "${shown}"; không nhập.`
              : `Ô ${at} nằm ngoài các ô phải điền, trong đó có: "${shown}"; không nhập.`,
            'Nếu là số liệu thì chép vào đúng ô của biểu mẫu rồi nhập lại.',
          ),
      },
      en: {
        what: 'Something stands in a cell where the form asks nothing.',
        why: 'It is no part of the submission.',
        say: ({ at, shown, kind }) =>
          say(
            kind === 'unseen'
              ? `Cell ${at} lies hidden within merged cells and holds "${shown}", which is not taken.`
              : `Cell ${at} is none to be filled in and holds "${shown}", which is not taken.`,
            'If it belongs to the submission, copy it into the cell that asks for it, and import again.',
          ),
      },
    },
  }),
  'form-answered-twice': define<{ readonly at: string; readonly other: string }>({
    words: {
      vi: {
        what: 'Biểu mẫu trả lời một câu hỏi hai lần, mỗi lần một khác.',
        why: 'Dòng hoặc trang bị sao chép rồi sửa: không biết số nào đúng.',
        say: ({ at, other }) =>
          say(
            `Ô ${at} trả lời khác ô ${other} cho cùng một câu hỏi; máy lấy ô ${other}.`,
            'Xóa dòng hoặc trang thừa trong tệp Excel rồi nhập lại.',
          ),
      },
      en: {
        what: 'A form answers one question twice, each time otherwise.',
        why: 'A row or sheet was copied and changed: nobody knows which is right.',
        say: ({ at, other }) =>
          say(
            `Cell ${at} answers the question of cell ${other} otherwise; cell ${other} is taken.`,
            'Remove the row or sheet that is too many from the workbook, and import again.',
          ),
      },
    },
  }),
  'form-changed': define<{
    readonly kind: 'sheet-lost' | 'keys-lost' | 'column-lost' | 'label-changed' | 'label-of-other';
    readonly at: string | null;
    readonly shown: string;
    readonly expected: string;
  }>({
    words: {
      vi: {
        what: 'Biểu mẫu bị xóa trang, xóa cột, hoặc sửa chữ ở cột câu hỏi.',
        why: 'Số liệu ở chỗ bị xóa thì mất; chữ bị sửa thì có thể đã trả lời câu hỏi khác.',
        say: ({ kind, at, shown, expected }) =>
          ({
            'sheet-lost': () =>
              say(
                `Tệp không còn trang "${expected}" của biểu mẫu, nên không có gì của trang ấy.`,
                'Nếu đơn vị có điền trang ấy thì xin gửi lại đủ các trang.',
              ),
            'keys-lost': () =>
              say(
                `Trang "${expected}" bị xóa cột A hoặc dòng 1 (vốn ẩn), nên máy không biết ô nào trả lời câu hỏi nào: không nhập được gì của trang ấy.`,
                'Xin đơn vị chép số liệu sang biểu mẫu đã gửi, không xóa cột hay dòng ẩn, rồi gửi lại.',
              ),
            'column-lost': () =>
              say(
                `Trang có ô ${at} thiếu cột "${expected}" của biểu mẫu, nên không có gì của cột ấy.`,
                'Xin đơn vị điền lại vào biểu mẫu còn đủ cột.',
              ),
            'label-changed': () =>
              say(
                `Ô ${at} ghi "${shown}", biểu mẫu gửi đi hỏi "${expected}".`,
                'Xem đơn vị đã trả lời đúng câu hỏi chưa.',
              ),
            'label-of-other': () =>
              say(
                `Ô ${at} ghi "${shown}", là câu hỏi của chỗ khác: ở đây biểu mẫu gửi đi hỏi "${expected}".`,
                'Có lẽ các dòng, cột bị sắp xếp lại hoặc chép đè: xin đơn vị chép số liệu vào đúng chỗ của biểu mẫu đã gửi rồi gửi lại.',
              ),
          })[kind](),
      },
      en: {
        what: 'A sheet or a column of the form was removed, or the words of a question changed.',
        why: 'What stood there is lost; where words were changed, another question may have been answered.',
        say: ({ kind, at, shown, expected }) =>
          ({
            'sheet-lost': () =>
              say(
                `The workbook has lost the form’s sheet "${expected}", so nothing of it was taken.`,
                'If the unit filled it in, ask for the whole workbook.',
              ),
            'keys-lost': () =>
              say(
                `Sheet "${expected}" has lost its hidden column A or row 1, so nobody knows which cell answers what: nothing of it was taken.`,
                'Ask the unit to copy its figures into the form that it was sent, without removing what is hidden.',
              ),
            'column-lost': () =>
              say(
                `The sheet of cell ${at} has lost the form’s column "${expected}", so nothing of it was taken.`,
                'Ask the unit to fill in a form that has all its columns.',
              ),
            'label-changed': () =>
              say(
                `Cell ${at} says "${shown}" where the form asked "${expected}".`,
                'See whether the question that was asked was answered.',
              ),
            'label-of-other': () =>
              say(
                `Cell ${at} says "${shown}", which is asked elsewhere: here the form asked "${expected}".`,
                'Rows or columns were sorted or copied over: ask the unit to put its figures where the form asks for them.',
              ),
          })[kind](),
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
interface FormDifferences {
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

/** Makes errors of import. */
export const importError = errorsOf<typeof importFindings>();
/** Makes warnings of import. */
export const importWarning = warningsOf<typeof importFindings>();

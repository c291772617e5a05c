import { define, say } from '../diagnostics/definition.ts';
import { errorsOf, warningsOf } from '../diagnostics/finding.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { refusals, type SheetRefusal } from './findings/refusals.ts';
import { type CellProblem, problemsOfRow, type RowProblem } from './findings/rows.ts';

/** A unit or a cluster, and a programme, by their names. */
interface OfRating {
  /** "phieu.xlsx, Phụ lục I!F12". */
  readonly at: string;
  readonly subject: string;
  readonly programme: string;
}

/** What can be wrong with appraisal sheets that come back. */
export const appraisalFindings = {
  'appraisal-sheet-not-read': define<{ readonly reason: SheetRefusal }>({
    words: {
      vi: {
        what: 'Tệp không đọc được thành phiếu thẩm định đã điền.',
        why: 'Kết quả của hội đồng trong tệp ấy chưa được ghi vào đâu.',
        say: ({ reason }) => {
          const [message, fix] = refusals.vi[reason];
          return say(message, fix);
        },
      },
      en: {
        what: 'A file is no appraisal sheet that was filled in.',
        why: 'The board’s results in it are recorded nowhere.',
        say: ({ reason }) => {
          const [message, fix] = refusals.en[reason];
          return say(message, fix);
        },
      },
    },
  }),
  'appraisal-sheet-of-other': define<{
    readonly what: 'host' | 'title' | 'year';
    readonly sheet: string;
    readonly campaign: string;
  }>({
    words: {
      vi: {
        what: 'Phiếu thẩm định của kỳ tổng kết khác.',
        why: 'Kết quả của năm khác, nơi khác ghi vào thì sai mà không ai thấy.',
        say: ({ what, sheet, campaign }) =>
          say(
            {
              host: `Phiếu này của "${sheet}", không phải của "${campaign}".`,
              title: `Phiếu này của kỳ "${sheet}", không phải "${campaign}".`,
              year: `Phiếu này của năm ${sheet}, kỳ tổng kết này của năm ${campaign}.`,
            }[what],
            what === 'title'
              ? 'Nhập vào đúng kỳ ấy. Nếu chỉ đổi title trong review.yaml sau khi lập phiếu: đặt lại title cũ, nhập xong rồi đổi.'
              : 'Nhập vào đúng kỳ ấy (--campaign), hoặc lập phiếu của kỳ này.',
          ),
      },
      en: {
        what: 'The appraisal sheet of another campaign.',
        why: 'Results of another year or place would be recorded without anybody noticing.',
        say: ({ what, sheet, campaign }) =>
          say(
            {
              host: `This sheet is of "${sheet}", not of "${campaign}".`,
              title: `This sheet is of the campaign "${sheet}", not of "${campaign}".`,
              year: `This sheet is of ${sheet}, the campaign of ${campaign}.`,
            }[what],
            what === 'title'
              ? 'Take it into that campaign. If only the title in review.yaml was changed since: put the old one back, take the sheet, then change it.'
              : 'Take it into that campaign (--campaign), or make a sheet of this one.',
          ),
      },
    },
  }),
  'appraisal-sheet-part-lost': define<{ readonly sheet: string }>({
    words: {
      vi: {
        what: 'Trang của phiếu thẩm định bị xóa dòng hoặc cột ẩn.',
        why: 'Máy không biết ô nào là của đơn vị nào, nên không đọc được gì của trang ấy.',
        say: ({ sheet }) =>
          say(
            `Trang "${sheet}" bị xóa dòng hoặc cột ẩn, nên không biết ô nào là của ai.`,
            'Chép kết quả của trang ấy sang phiếu còn nguyên, không xóa dòng hay cột ẩn, rồi nhập phiếu ấy.',
          ),
      },
      en: {
        what: 'A sheet of the appraisal has lost its hidden row or column.',
        why: 'Nobody knows which cell is whose, so nothing of it was read.',
        say: ({ sheet }) =>
          say(
            `The sheet "${sheet}" has lost its hidden row or column, so nobody knows which cell is whose.`,
            'Copy its results into a sheet that is whole, without removing what is hidden, and take that.',
          ),
      },
    },
  }),
  'appraisal-cell': define<{ readonly at: string; readonly shown: string } & CellProblem>({
    words: {
      vi: {
        what: 'Ô của phiếu thẩm định ghi điều không phải mức, điểm hay ngày.',
        why: 'Kết quả không đọc được chắc chắn thì không ghi: đoán nhầm là xếp loại sai.',
        say: ({ at, shown, ...found }) => {
          switch (found.problem) {
            case 'level': {
              const meant = found.suggestion === null ? '' : ` Có phải ý là "${found.suggestion}"?`;
              return say(
                `Ô ${at} ghi "${shown}", không phải mức nào của thang xếp loại.`,
                `Chọn trong danh sách của ô: ${found.choices.join(', ')}.${meant}`,
              );
            }
            case 'number':
              return found.readings.length > 1
                ? say(
                    `Ô ${at} ghi "${shown}", có thể đọc là ${found.readings.join(' hoặc ')}.`,
                    'Ghi lại điểm bằng chữ số, không có dấu ngăn hàng nghìn.',
                  )
                : say(
                    `Ô ${at} ghi "${shown}", không phải điểm.`,
                    'Chỉ ghi số điểm, ví dụ 84,5; lời giải thích thì ghi ở ô lý do.',
                  );
            case 'date':
              return say(`Ô ${at} ghi "${shown}", không phải ngày.`, 'Ghi ngày/tháng/năm, ví dụ 05/12/2023.');
          }
        },
      },
      en: {
        what: 'A cell of the sheet holds what is no level, score or day.',
        why: 'What cannot be read for certain is not recorded: a wrong guess is a wrong rating.',
        say: ({ at, shown, ...found }) => {
          switch (found.problem) {
            case 'level': {
              const meant = found.suggestion === null ? '' : ` Did you mean "${found.suggestion}"?`;
              return say(
                `Cell ${at} says "${shown}", which is no level of the scale.`,
                `Choose from the cell’s list: ${found.choices.join(', ')}.${meant}`,
              );
            }
            case 'number':
              return found.readings.length > 1
                ? say(
                    `Cell ${at} says "${shown}", which may mean ${found.readings.join(' or ')}.`,
                    'Type the score in digits, without separators between thousands.',
                  )
                : say(
                    `Cell ${at} says "${shown}", which is no score.`,
                    'Type the number alone; explanations go into the cell of the reason.',
                  );
            case 'date':
              return say(`Cell ${at} says "${shown}", which is no day.`, 'Type day/month/year: 05/12/2023.');
          }
        },
      },
    },
  }),
  'appraisal-row': define<{ readonly at: string; readonly problem: RowProblem; readonly id: string }>({
    words: {
      vi: {
        what: 'Dòng của phiếu thẩm định ghi kết quả mà kỳ tổng kết không có chỗ, hoặc ghi chưa đủ.',
        why: 'Kết quả ấy không ghi được vào host.yaml.',
        say: ({ at, problem, id }) => {
          const [message, hint] = problemsOfRow[problem].vi(id);
          return say(`Ô ${at} ${message}`, hint);
        },
      },
      en: {
        what: 'A row of the sheet has a result that the campaign has no place for, or that is not whole.',
        why: 'It cannot be recorded in host.yaml.',
        say: ({ at, problem, id }) => {
          const [message, hint] = problemsOfRow[problem].en(id);
          return say(`Cell ${at} ${message}`, hint);
        },
      },
    },
  }),
  'appraisal-contradiction': define<
    OfRating & { readonly shown: string; readonly other: string; readonly otherShown: string }
  >({
    words: {
      vi: {
        what: 'Hai phiếu, hoặc hai ô, ghi kết quả khác nhau cho cùng một nơi.',
        why: 'Chương trình không chọn thay hội đồng.',
        say: ({ at, shown, other, otherShown, subject, programme }) =>
          say(
            `${capitalized(subject)}, nội dung "${programme}": ô ${at} ghi "${shown}", ô ${other} ghi "${otherShown}".`,
            'Hội đồng thống nhất một kết quả, ghi như nhau ở cả hai ô hoặc xóa một ô, rồi nhập lại.',
          ),
      },
      en: {
        what: 'Two sheets, or two cells, give different results for the same unit or cluster.',
        why: 'The program does not choose for the board.',
        say: ({ at, shown, other, otherShown, subject, programme }) =>
          say(
            `${capitalized(subject)}, programme "${programme}": cell ${at} says "${shown}", cell ${other} says "${otherShown}".`,
            'Let the board agree, put the same in both cells or clear one, and try again.',
          ),
      },
    },
  }),
  'appraisal-basis-changed': define<OfRating & { readonly before: string; readonly now: string }>({
    words: {
      vi: {
        what: 'Đơn vị đã sửa kết quả tự chấm sau khi lập phiếu thẩm định.',
        why: 'Hội đồng đã xét số liệu khác với số liệu của đơn vị bây giờ.',
        say: ({ at, subject, programme, before, now }) =>
          say(
            `${capitalized(subject)}, nội dung "${programme}": khi lập phiếu ${before === '' ? 'chưa tự chấm' : `tự chấm "${before}"`}, nay ${now === '' ? 'không còn kết quả tự chấm' : `là "${now}"`} (kết quả của hội đồng ở ô ${at}).`,
            'Lập phiếu mới để hội đồng xem lại nơi ấy; các nơi khác: xóa kết quả của nơi ấy trong phiếu này rồi nhập lại.',
          ),
      },
      en: {
        what: 'A unit has changed its self-rating since the appraisal sheet was made.',
        why: 'The board has judged other figures than those of today.',
        say: ({ at, subject, programme, before, now }) =>
          say(
            `${capitalized(subject)}, programme "${programme}": when the sheet was made ${before === '' ? 'it had not rated itself' : `its self-rating was "${before}"`}, now ${now === '' ? 'it has none' : `it is "${now}"`} (the board’s result in cell ${at}).`,
            'Make a new sheet for the board to look again; for all others, clear that result in this one and try again.',
          ),
      },
    },
  }),
  'appraisal-existing': define<OfRating & { readonly existing: string; readonly stated: string }>({
    words: {
      vi: {
        what: 'host.yaml đã có kết quả thẩm định khác với kết quả trong phiếu.',
        why: 'Ghi đè kết quả đã có mà không hỏi thì mất kết quả ấy.',
        say: ({ at, subject, programme, existing, stated }) =>
          say(
            `${capitalized(subject)}, nội dung "${programme}": host.yaml đã ghi "${existing}", ô ${at} ghi "${stated}".`,
            'Nếu hội đồng đã sửa kết quả: thêm --replace. Nếu không: xóa kết quả ấy trong phiếu.',
          ),
      },
      en: {
        what: 'host.yaml has another result of the appraisal than the sheet.',
        why: 'To write over it without asking would lose it.',
        say: ({ at, subject, programme, existing, stated }) =>
          say(
            `${capitalized(subject)}, programme "${programme}": host.yaml says "${existing}", cell ${at} says "${stated}".`,
            'If the board has changed its result: add --replace. If not: clear it in the sheet.',
          ),
      },
    },
  }),
  'appraisal-removed': define<OfRating>({
    words: {
      vi: {
        what: 'Phiếu thẩm định đã xóa kết quả mà host.yaml đang có.',
        why: 'Phiếu không xóa được kết quả: host.yaml vẫn giữ như cũ.',
        say: ({ at, subject, programme }) =>
          say(
            `${capitalized(subject)}, nội dung "${programme}": ô ${at} bị xóa trắng, nhưng kết quả trong host.yaml vẫn giữ.`,
            'Nếu hội đồng bỏ kết quả ấy thì xóa các dòng của nó trong host.yaml.',
          ),
      },
      en: {
        what: 'A result that host.yaml has was cleared in the sheet.',
        why: 'A sheet removes nothing: host.yaml keeps it.',
        say: ({ at, subject, programme }) =>
          say(
            `${capitalized(subject)}, programme "${programme}": cell ${at} was cleared, but host.yaml keeps its result.`,
            'If the board takes it back, remove its lines from host.yaml.',
          ),
      },
    },
  }),
};

/** Makes errors of appraisal sheets. */
export const appraisalError = errorsOf<typeof appraisalFindings>();
/** Makes warnings of appraisal sheets. */
export const appraisalWarning = warningsOf<typeof appraisalFindings>();

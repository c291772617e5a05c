import { define, say } from '../../../diagnostics/definition.ts';

/** A cell of a filled form, and what it shows. */
export interface CellArguments {
  /** "Chỉ tiêu!D14". */
  readonly at: string;
  readonly shown: string;
}

/** What can be wrong with the cells of a form that was filled in. */
export const cellFindings = {
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

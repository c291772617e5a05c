import { define, type NoArguments, say, type UnknownId } from '../diagnostics/definition.ts';
import { errorsOf, warningsOf } from '../diagnostics/finding.ts';

/** Everything that can be found of a campaign's templates before they are filled, by code. */
export const unfilledFindings = {
  'unknown-letterhead': define<UnknownId>({
    words: {
      vi: {
        what: 'Mẫu phần đầu văn bản không có.',
        why: 'Phần đầu sai thì cả văn bản sai thể thức.',
        say: ({ id, suggestion, known }) =>
          say(
            `Không có mẫu phần đầu văn bản nào tên "${id}".`,
            suggestion === null
              ? `Chọn một trong: ${known.join(', ')}; mẫu riêng thì đặt tệp ${id}.hbs vào thư mục letterhead của bộ mẫu.`
              : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'The campaign chooses a letterhead that does not exist.',
        why: 'A document with another letterhead is not in due form.',
        say: ({ id, suggestion, known }) =>
          say(
            `There is no letterhead "${id}".`,
            suggestion === null
              ? `Choose one of: ${known.join(', ')}; one of your own is a file ${id}.hbs in the templates’ folder "letterhead".`
              : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: {
      wrong: 'letterhead: nghi-dinh-03',
      right: 'letterhead: nghi-dinh-30',
    },
  }),
  'unknown-values': define<UnknownId>({
    words: {
      vi: {
        what: 'Loại văn bản dùng một nhóm giá trị không có.',
        why: 'Mẫu của loại ấy sẽ không có giá trị nào để in.',
        say: ({ id, suggestion, known }) =>
          say(
            `Không có nhóm giá trị nào tên "${id}".`,
            suggestion === null ? `Chọn trong: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'A kind of document asks for a set of values that does not exist.',
        why: 'Its templates would have nothing to print.',
        say: ({ id, suggestion, known }) =>
          say(
            `There is no set of values "${id}".`,
            suggestion === null ? `Choose among: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: { wrong: 'values: [riport]', right: 'values: [report]' },
  }),
  'kind-name': define<{ readonly name: string; readonly suggestion: string | null }>({
    words: {
      vi: {
        what: 'Thư mục của một loại văn bản mang tên không dùng được.',
        why: 'Tên ấy được gõ sau --document, ghi trong review.yaml và thành tên tệp, ở máy nào cũng phải là một.',
        say: ({ name, suggestion }) =>
          say(
            `"${name}" không đặt được cho loại văn bản.`,
            suggestion === null
              ? 'Đổi tên thư mục và mẫu mở đầu: chữ thường không dấu, chữ số, nối bằng dấu gạch ngang; không lấy tên máy đã dùng, như all, shared, recipients.'
              : `Đổi tên thư mục thành templates/${suggestion}, mẫu mở đầu thành ${suggestion}.hbs.`,
          ),
      },
      en: {
        what: 'The folder of a kind of document has a name that cannot be used.',
        why: 'It is typed after --document, stands in review.yaml and becomes a file’s name, and has to be one on any machine.',
        say: ({ name, suggestion }) =>
          say(
            `A kind of document cannot be called "${name}".`,
            suggestion === null
              ? 'Rename its folder and its first template: lower-case letters without marks, digits, hyphens; no name that is taken, such as all, shared, recipients.'
              : `Rename its folder to templates/${suggestion}, its first template to ${suggestion}.hbs.`,
          ),
      },
    },
    example: {
      wrong: 'templates/Giấy mời/kind.yaml',
      right: 'templates/giay-moi/kind.yaml',
    },
  }),
  'kind-without-template': define<{ readonly template: string }>({
    words: {
      vi: {
        what: 'Loại văn bản không có mẫu mở đầu.',
        why: 'Không có mẫu thì không lập được văn bản.',
        say: ({ template }) =>
          say(`Loại văn bản này chưa có mẫu ${template}.`, `Viết mẫu ấy, hoặc xóa tệp kind.yaml này.`),
      },
      en: {
        what: 'A kind of document lacks the template that its documents begin with.',
        why: 'Without it no document can be made.',
        say: ({ template }) =>
          say(`This kind of document has no template ${template}.`, 'Write it, or delete this kind.yaml.'),
      },
    },
    example: {
      wrong: 'templates/giay-moi/kind.yaml',
      right: 'templates/giay-moi/kind.yaml\ntemplates/giay-moi/giay-moi.hbs',
    },
  }),
  'template-unused': define<{
    readonly name: string;
    readonly isLetterhead: boolean;
    readonly suggestion: string | null;
  }>({
    words: {
      vi: {
        what: 'Mẫu riêng của kỳ tổng kết không được dùng: không mẫu nào gọi, hoặc tên tệp không giống tên mẫu của chương trình.',
        why: 'Mẫu không được dùng thì không in ra, mà người viết tưởng là có.',
        say: ({ name, isLetterhead, suggestion }) =>
          isLetterhead
            ? say(
                `Không văn bản nào dùng mẫu phần đầu "${name}".`,
                `Ghi letterhead: ${name} trong review.yaml, hoặc xóa tệp.`,
              )
            : say(
                `Không mẫu nào gọi mẫu "${name}", nên không in ra.`,
                suggestion === null
                  ? `Gọi bằng {{> ${name}}} trong một mẫu được dùng, hoặc xóa tệp.`
                  : `Có phải ý là "${suggestion}"? Nếu không thì gọi bằng {{> ${name}}} trong một mẫu được dùng.`,
              ),
      },
      en: {
        what: 'A template of the campaign is not used: none calls it, or its name is not quite that of one of the program’s.',
        why: 'What it says is not printed, though its writer believes so.',
        say: ({ name, isLetterhead, suggestion }) =>
          isLetterhead
            ? say(
                `No document bears the letterhead "${name}".`,
                `Say letterhead: ${name} in review.yaml, or delete the file.`,
              )
            : say(
                `No template calls "${name}", so that it is not printed.`,
                suggestion === null
                  ? `Call it by {{> ${name}}} in a template that is used, or delete the file.`
                  : `Did you mean "${suggestion}"? If not, call it by {{> ${name}}} in a template that is used.`,
              ),
      },
    },
    example: {
      wrong: 'templates/report/part-on.hbs',
      right: 'templates/report/part-one.hbs',
    },
  }),
  'template-misplaced': define<{
    readonly suggestion: string | null;
    /** Whether the name ends in what Windows may not show. */
    readonly isEndHidden: boolean;
    readonly folders: readonly string[];
  }>({
    words: {
      vi: {
        what: 'Mẫu nằm ở chỗ không được đọc, tên tệp không kết thúc bằng .hbs, hoặc kind.yaml mang tên khác.',
        why: 'Mẫu không được đọc thì không in ra, mà người viết tưởng là có.',
        say: ({ suggestion, isEndHidden, folders }) =>
          say(
            'Tệp này không được đọc.',
            suggestion === null
              ? `Đặt mẫu vào thư mục mang tên loại văn bản: ${folders.map((one) => `templates/${one}`).join(', ')}. Loại văn bản mới thì thêm kind.yaml vào thư mục của mẫu.`
              : `Đổi tên thành ${suggestion}${isEndHidden ? '; Windows có thể giấu phần .txt ở cuối tên tệp' : ''}.`,
          ),
      },
      en: {
        what: 'A template lies where none is read, its name does not end in .hbs, or kind.yaml is called otherwise.',
        why: 'What it says is not printed, though its writer believes so.',
        say: ({ suggestion, isEndHidden, folders }) =>
          say(
            'This file is not read.',
            suggestion === null
              ? `Templates lie in a folder named after a kind of document: ${folders.map((one) => `templates/${one}`).join(', ')}. A new kind has a kind.yaml in its folder.`
              : `Rename it to ${suggestion}${isEndHidden ? '; Windows may hide ".txt" at the end of a name' : ''}.`,
          ),
      },
    },
    example: {
      wrong: 'templates/report/closing.hbs.txt',
      right: 'templates/report/closing.hbs',
    },
  }),
  'template-single-brace': define<{ readonly name: string }>({
    words: {
      vi: {
        what: 'Mẫu ghi giá trị trong một dấu ngoặc nhọn.',
        why: 'Chữ trong một dấu ngoặc nhọn được in nguyên như gõ, không thành giá trị.',
        say: ({ name }) =>
          say(`"{${name}}" sẽ được in nguyên như gõ.`, `Giá trị viết trong hai dấu ngoặc: {{${name}}}.`),
      },
      en: {
        what: 'A template has a value between single braces.',
        why: 'What stands between single braces is printed as it is typed.',
        say: ({ name }) =>
          say(`"{${name}}" will be printed as it is typed.`, `A value has two braces: {{${name}}}.`),
      },
    },
    example: {
      wrong: '<p>Năm {year}</p>',
      right: '<p>Năm {{year}}</p>',
    },
  }),
  'template-not-helper': define<{ readonly name: string; readonly helpers: readonly string[] }>({
    words: {
      vi: {
        what: 'Mẫu viết thêm chữ, số sau tên một giá trị.',
        why: 'Chỉ hàm mới nhận thêm giá trị; sau tên một giá trị thì không viết gì.',
        say: ({ name, helpers }) =>
          say(
            `"${name}" không phải là hàm, nên không viết gì thêm sau nó trong {{…}}.`,
            `Viết {{${name}}}. Các hàm có: ${helpers.join(', ')}.`,
          ),
      },
      en: {
        what: 'A template gives something to a value.',
        why: 'Only helpers take values; behind the name of a value stands nothing.',
        say: ({ name, helpers }) =>
          say(
            `"${name}" is no helper, so nothing may stand behind it within {{…}}.`,
            `Write {{${name}}}. The helpers are: ${helpers.join(', ')}.`,
          ),
      },
    },
    example: {
      wrong: '<p>{{title "x"}}</p>',
      right: '<p>{{title}}</p>',
    },
  }),
  'template-shadowed': define<{ readonly name: string; readonly by: string; readonly isOfCampaign: boolean }>(
    {
      words: {
        vi: {
          what: 'Mẫu trong templates/shared trùng tên với mẫu của một loại văn bản, nên không được dùng ở đó.',
          why: 'Mẫu của loại văn bản được dùng trước; mẫu trùng tên trong shared không in ra, mà người viết tưởng là có.',
          say: ({ name, by, isOfCampaign }) =>
            say(
              `Mẫu "${name}" bị ${by} che: mẫu ấy được dùng thay cho mẫu này.`,
              isOfCampaign
                ? 'Xóa một trong hai tệp, hoặc đặt tên khác.'
                : `Muốn thay mẫu của chương trình thì chuyển tệp này thành ${by}; không thì đặt tên khác.`,
            ),
        },
        en: {
          what: 'A template in templates/shared has the name of one of a kind of document, and is not used there.',
          why: 'Those of the kind go first; what the shared one says is not printed, though its writer believes so.',
          say: ({ name, by, isOfCampaign }) =>
            say(
              `The template "${name}" is hidden by ${by}, which is used in its place.`,
              isOfCampaign
                ? 'Delete one of the two, or give it another name.'
                : `To replace the program’s, move this file to ${by}; else give it another name.`,
            ),
        },
      },
    },
  ),
  'template-curly-quote': define<NoArguments>({
    words: {
      vi: {
        what: 'Mẫu có ngoặc kép cong ở chỗ cần ngoặc thẳng.',
        why: 'Word và điện thoại đổi " thành “ ”; trong {{…}} và trong thẻ máy không hiểu dấu ấy.',
        say: () =>
          say('Dấu ngoặc cong (“ ” ‘ ’) không dùng được ở chỗ này.', 'Gõ lại bằng dấu ngoặc thẳng: "…".'),
      },
      en: {
        what: 'A template has curly quotation marks where straight ones are due.',
        why: 'Word and telephones turn " into “ ”, which mean nothing within {{…}} and tags.',
        say: () => say('Curly quotation marks (“ ” ‘ ’) can’t stand here.', 'Type straight ones: "…".'),
      },
    },
    example: {
      wrong: '{{chart “ratings”}}',
      right: '{{chart "ratings"}}',
    },
  }),
  'template-lone-tag': define<{ readonly problem: 'open' | 'unopened'; readonly element: string }>({
    words: {
      vi: {
        what: 'Mẫu có thẻ mở mà không đóng, hoặc đóng mà không mở.',
        why: 'Thẻ để mở thì phần sau lọt vào trong nó: mục lớn thành mục con, số thứ tự sai.',
        say: ({ problem, element }) =>
          problem === 'open'
            ? say(
                `Thẻ <${element}> mở ở đây mà không đóng.`,
                `Thêm </${element}> ở cuối phần mà thẻ này chứa.`,
              )
            : say(
                `Thẻ </${element}> đóng mà không có <${element}> nào đang mở.`,
                'Xóa thẻ, hoặc thêm thẻ mở.',
              ),
      },
      en: {
        what: 'A template opens an element and does not close it, or closes one that is not open.',
        why: 'What follows falls into an element left open: sections become parts of others, with other numbers.',
        say: ({ problem, element }) =>
          problem === 'open'
            ? say(
                `<${element}> is opened here and never closed.`,
                `Add </${element}> where what it holds ends.`,
              )
            : say(`</${element}> closes no <${element}>.`, 'Take it out, or add the tag that opens it.'),
      },
    },
    example: {
      wrong: '<section><heading>Mục</heading>',
      right: '<section><heading>Mục</heading></section>',
    },
  }),
};

/** Makes errors of templates that are not filled. */
export const error = errorsOf<typeof unfilledFindings>();
/** Makes warnings of templates that are not filled. */
export const warning = warningsOf<typeof unfilledFindings>();

import { define, type NoArguments, say, type UnknownId } from '../diagnostics/definition.ts';
import { errorsOf } from '../diagnostics/finding.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';

/** Everything that can be found of templates, by code. */
export const templateFindings = {
  'unknown-template': define<UnknownId>({
    words: {
      vi: {
        what: 'Mẫu gọi một mẫu khác không có.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ id, suggestion, known }) =>
          say(
            `Không có mẫu nào tên "${id}".`,
            suggestion === null ? `Các mẫu đang có: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'A template calls another that does not exist.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ id, suggestion, known }) =>
          say(
            `There is no template "${id}".`,
            suggestion === null
              ? `Templates there are: ${known.join(', ')}.`
              : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: {
      wrong: '{{> clossing}}',
      right: '{{> closing}}',
    },
  }),
  'unknown-chart': define<UnknownId>({
    words: {
      vi: {
        what: 'Mẫu đòi một biểu đồ không có, hoặc của nội dung không có.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ id, suggestion, known }) =>
          say(
            `Không có biểu đồ hay nội dung nào tên "${id}".`,
            suggestion === null ? `Chọn một trong: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'A template asks for a chart or programme that does not exist.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ id, suggestion, known }) =>
          say(
            `There is no chart or programme "${id}".`,
            suggestion === null ? `Choose one of: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: {
      wrong: '{{chart "rating"}}',
      right: '{{chart "ratings"}}',
    },
  }),
  'unknown-annex': define<UnknownId>({
    words: {
      vi: {
        what: 'Mẫu dẫn đến một phụ lục không có.',
        why: 'Phụ lục không được dẫn trong báo cáo thì không in; gõ sai tên thì thiếu cả phụ lục mà không ai biết.',
        say: ({ id, suggestion, known }) =>
          say(
            `Không có phụ lục nào tên "${id}".`,
            suggestion === null ? `Chọn một trong: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'A template refers to an annex that does not exist.',
        why: 'An annex that the text does not refer to is not printed: one with a wrong name would be missing without anyone noticing.',
        say: ({ id, suggestion, known }) =>
          say(
            `There is no annex "${id}".`,
            suggestion === null ? `Choose one of: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: {
      wrong: '{{annexReference "rating"}}',
      right: '{{annexReference "ratings"}}',
    },
  }),
  'template-syntax': define<{ readonly detail: string }>({
    words: {
      vi: {
        what: 'Mẫu viết không đúng cú pháp Handlebars.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ detail }) =>
          say(
            `Mẫu viết không đúng cú pháp: ${detail}`,
            'Mỗi {{#…}} phải có {{/…}} cùng tên; mỗi {{ phải có }}. Xem templates/README.md.',
          ),
      },
      en: {
        what: 'A template is no well-formed Handlebars.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ detail }) =>
          say(
            `The template is not well formed: ${detail}`,
            'Each {{#…}} needs its {{/…}}, each {{ its }}. See templates/README.md.',
          ),
      },
    },
    example: {
      wrong: '{{#if title}}',
      right: '{{#if title}}…{{/if}}',
    },
  }),
  'template-field': define<{ readonly field: string }>({
    words: {
      vi: {
        what: 'Mẫu dùng tên giá trị không có.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ field }) =>
          say(
            `Ở chỗ này không có giá trị nào tên "${field}".`,
            'Xem tên các giá trị trong templates/README.md.',
          ),
      },
      en: {
        what: 'A template names a value that does not exist.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ field }) =>
          say(`There is no value "${field}" here.`, 'templates/README.md lists the values.'),
      },
    },
    example: {
      wrong: '{{titel}}',
      right: '{{title}}',
    },
  }),
  'template-not-text': define<NoArguments>({
    words: {
      vi: {
        what: 'Mẫu in cả một nhóm giá trị.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: () =>
          say(
            'Mẫu in một nhóm giá trị, không phải một giá trị.',
            'Dùng {{#each tên}}…{{/each}} cho danh sách, hoặc ghi rõ giá trị bên trong: {{tên.giá-trị}}.',
          ),
      },
      en: {
        what: 'A template prints a group of values.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: () =>
          say(
            'The template prints a group of values, not a value.',
            'Use {{#each name}}…{{/each}} for a list, or name the value within: {{name.value}}.',
          ),
      },
    },
    example: {
      wrong: '{{narrative.lessons}}',
      right: '{{#each narrative.lessons}}<p>{{this}}</p>{{/each}}',
    },
  }),
  'template-helper': define<{
    readonly helper: string;
    readonly wants: 'one value' | 'a number' | 'a text';
  }>({
    words: {
      vi: {
        what: 'Mẫu gọi hàm không đúng cách.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ helper, wants }) => {
          const wanted = { 'one value': 'đúng một giá trị', 'a number': 'một số', 'a text': 'một câu chữ' };
          return say(
            `Hàm "${helper}" cần ${wanted[wants]}.`,
            wants === 'one value'
              ? `Viết {{${helper} tên}}, với tên là một giá trị.`
              : 'Ghi tên một giá trị như thế; giá trị trong nhóm thì ghi {{nhóm.tên}}: xem templates/README.md.',
          );
        },
      },
      en: {
        what: 'A template calls a helper wrongly.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ helper, wants }) => {
          const wanted = { 'one value': 'exactly one value', 'a number': 'a number', 'a text': 'a text' };
          return say(
            `The helper "${helper}" takes ${wanted[wants]}.`,
            wants === 'one value'
              ? `Write {{${helper} name}}, where name is a value.`
              : 'Name such a value, one of a group as {{group.name}}: see templates/README.md.',
          );
        },
      },
    },
    example: {
      wrong: '{{counted}}',
      right: '{{counted completeness.due}}',
    },
  }),
  'template-unescaped': define<NoArguments>({
    words: {
      vi: {
        what: 'Mẫu dùng {{{…}}}.',
        why: 'Chữ trong báo cáo của đơn vị có thể thành thẻ.',
        say: () =>
          say(
            'Mẫu không được dùng {{{…}}} hay {{&…}}.',
            'Viết {{…}}: chữ trong báo cáo của đơn vị được in nguyên văn.',
          ),
      },
      en: {
        what: 'A template uses {{{…}}}.',
        why: 'Text from submissions could become markup.',
        say: () =>
          say(
            'A template may not use {{{…}}} or {{&…}}.',
            'Write {{…}}: text from submissions is printed as typed.',
          ),
      },
    },
    example: {
      wrong: '{{{title}}}',
      right: '{{title}}',
    },
  }),
  'template-outside': define<NoArguments>({
    words: {
      vi: {
        what: 'Mẫu là lối tắt dẫn ra ngoài thư mục kỳ tổng kết.',
        why: 'Mẫu của người khác không được đọc tệp khác trong máy.',
        say: () =>
          say(
            'Mẫu này là lối tắt dẫn ra ngoài thư mục kỳ tổng kết, hoặc dẫn vòng tròn.',
            'Chép tệp thật vào thư mục mẫu; mẫu chỉ được đọc trong thư mục kỳ tổng kết.',
          ),
      },
      en: {
        what: 'A template is a link that leads out of the campaign’s folder.',
        why: 'Somebody else’s templates may not read other files of the machine.',
        say: () =>
          say(
            'This template is a link that leads out of the campaign’s folder, or round in a circle.',
            'Copy the file itself into the templates’ folder: templates are read from within the campaign alone.',
          ),
      },
    },
    example: {
      wrong: 'closing.hbs → /etc/passwd',
      right: 'closing.hbs',
    },
  }),
  'template-recursion': define<NoArguments>({
    words: {
      vi: {
        what: 'Mẫu gọi lại chính nó mãi.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: () => say('Mẫu gọi lại chính nó mãi không dừng.', 'Bỏ lời gọi {{> …}} vòng tròn.'),
      },
      en: {
        what: 'A template calls itself without end.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: () => say('The template calls itself without end.', 'Take out the circular {{> …}}.'),
      },
    },
    example: {
      wrong: '{{> closing}} (closing.hbs)',
      right: '{{> cited}}',
    },
  }),
  'template-too-large': define<{
    readonly exceeded: 'steps' | 'characters' | 'seconds' | 'rows' | 'series';
    readonly limit: number;
  }>({
    words: {
      vi: {
        what: 'Mẫu lặp, viết ra hay chạy gấp nhiều lần mức một báo cáo cần.',
        why: 'Mẫu của người khác không được làm máy chạy mãi.',
        say: ({ exceeded, limit }) => {
          const shown = formatDecimal(String(limit));
          const excess = {
            steps: `lặp hơn ${shown} lần, như thể không bao giờ dừng`,
            characters: `viết ra hơn ${shown} ký tự, như thể không bao giờ dừng`,
            seconds: `chạy hơn ${shown} giây, như thể không bao giờ dừng`,
            rows: `vẽ biểu đồ quá ${shown} dòng, cộng mọi biểu đồ`,
            series: `vẽ biểu đồ quá ${shown} chuỗi số`,
          };
          return say(
            `Mẫu ${excess[exceeded]}.`,
            'Bỏ bớt các vòng {{#each}} lồng nhau, lời gọi {{> …}} và biểu đồ.',
          );
        },
      },
      en: {
        what: 'A template repeats, writes or takes many times what a report needs.',
        why: 'Somebody else’s templates may not keep the machine busy without end.',
        say: ({ exceeded, limit }) => {
          const shown = limit.toLocaleString('en');
          const excess = {
            steps: `repeats more than ${shown} times, as if it would never end`,
            characters: `writes more than ${shown} characters, as if it would never end`,
            seconds: `takes more than ${shown} seconds, as if it would never end`,
            rows: `draws charts of more than ${shown} rows in all`,
            series: `draws a chart of more than ${shown} series`,
          };
          return say(
            `The template ${excess[exceeded]}.`,
            'Take out nested {{#each}}, calls {{> …}} and charts.',
          );
        },
      },
    },
    example: {
      wrong: '{{#each units}}{{#each ../units}}…',
      right: '{{#each units}}…',
    },
  }),
  'template-too-deep': define<{ readonly of: 'blocks' | 'elements' | 'expression'; readonly limit: number }>({
    words: {
      vi: {
        what: 'Mẫu có thẻ hoặc khối {{#…}} lồng nhau quá nhiều lớp.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ of, limit }) =>
          of === 'expression'
            ? say('Mẫu có chỗ quá dài, hoặc lồng nhau quá sâu.', 'Viết gọn lại, bỏ bớt lớp.')
            : of === 'elements'
              ? say(`Thẻ lồng nhau quá ${limit} lớp.`, 'Đóng các thẻ đã mở.')
              : say(
                  `Khối {{#…}} hoặc lời gọi trong ngoặc lồng nhau quá ${limit} lớp.`,
                  'Đóng các khối đã mở bằng {{/…}}, bỏ bớt lớp.',
                ),
      },
      en: {
        what: 'A template nests too many elements, or blocks {{#…}}, in each other.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ of, limit }) =>
          of === 'expression'
            ? say(
                'The template is too long, or nested too deep, in one place.',
                'Write it shorter, with fewer levels.',
              )
            : of === 'elements'
              ? say(`Elements are nested more than ${limit} deep.`, 'Close the elements that are open.')
              : say(
                  `Blocks {{#…}}, or calls in parentheses, are nested more than ${limit} deep.`,
                  'Close the blocks that are open by {{/…}}, or take some out.',
                ),
      },
    },
    example: {
      wrong: '<section><section>…',
      right: '<section>…</section>',
    },
  }),
  'template-failed': define<{ readonly detail: string }>({
    words: {
      vi: {
        what: 'Mẫu không dùng được.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ detail }) => say(`Không dùng được mẫu: ${detail}`, 'Xem templates/README.md.'),
      },
      en: {
        what: 'A template can’t be used.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ detail }) => say(`The template can’t be used: ${detail}`, 'See templates/README.md.'),
      },
    },
  }),
  'template-attribute': define<{
    readonly element: string;
    readonly attribute: string;
    readonly value: string;
    readonly allowed: string;
  }>({
    words: {
      vi: {
        what: 'Mẫu ghi thuộc tính của thẻ không đúng.',
        why: 'Mẫu sai mà vẫn in thì bảng, biểu đồ, đường kẻ khác với ý người viết mà không ai biết.',
        say: ({ element, attribute, value, allowed }) =>
          say(
            `Thẻ <${element}> ghi ${attribute}="${value}", nhưng chỉ được ghi: ${allowed}.`,
            `Sửa ${attribute}, hoặc bỏ đi để dùng giá trị thường lệ: xem templates/README.md.`,
          ),
      },
      en: {
        what: 'A template gives an element an attribute that is wrong.',
        why: 'A faulty template would draw tables, charts and rules otherwise than meant without anyone noticing.',
        say: ({ element, attribute, value, allowed }) =>
          say(
            `<${element}> has ${attribute}="${value}", which may be: ${allowed}.`,
            `Correct ${attribute}, or take it out to have what is usual: see templates/README.md.`,
          ),
      },
    },
    example: {
      wrong: '<annex orientation="ngang">',
      right: '<annex orientation="landscape">',
    },
  }),
  'template-element': define<{ readonly element: string; readonly where: 'document' | 'sentence' }>({
    words: {
      vi: {
        what: 'Mẫu dùng thẻ không có, hoặc sai chỗ.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ element, where }) =>
          say(
            where === 'sentence'
              ? `Thẻ <${element}> không được đặt trong câu chữ.`
              : `Thẻ <${element}> không dùng được ở chỗ này.`,
            where === 'sentence'
              ? 'Trong câu chữ chỉ dùng <b>, <i>, <br>.'
              : 'Chỉ dùng các thẻ trong templates/README.md, đúng chỗ của từng thẻ.',
          ),
      },
      en: {
        what: 'A template uses an element that does not exist, or not there.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ element, where }) =>
          say(
            where === 'sentence'
              ? `<${element}> may not stand within a sentence.`
              : `<${element}> may not stand here.`,
            where === 'sentence'
              ? 'Within sentences there are only <b>, <i>, <br>.'
              : 'Use the elements of templates/README.md, each in its place.',
          ),
      },
    },
    example: {
      wrong: '<div>…</div>',
      right: '<p>…</p>',
    },
  }),
  'template-loose-text': define<{ readonly text: string }>({
    words: {
      vi: {
        what: 'Mẫu có chữ nằm ngoài đoạn văn.',
        why: 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.',
        say: ({ text }) =>
          say(`Có chữ nằm ngoài đoạn văn: "${text}".`, 'Đặt chữ trong <p>…</p>, hoặc trong ô của bảng.'),
      },
      en: {
        what: 'A template has text outside of paragraphs.',
        why: 'A faulty template would leave out sentences or figures without anyone noticing.',
        say: ({ text }) =>
          say(`Text outside of a paragraph: "${text}".`, 'Put it in <p>…</p>, or in the cell of a table.'),
      },
    },
    example: {
      wrong: 'Năm {{year}} …',
      right: '<p>Năm {{year}} …</p>',
    },
  }),
};

/** Makes errors of templates. */
export const error = errorsOf<typeof templateFindings>();

import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SourceText } from '../../diagnostics/source-text.ts';
import { fileNameOfUnit } from '../../intake/file-names.ts';
import { commentsIn } from '../../intake/yaml-tokens.ts';
import { contentPolicy, inlineSource } from '../../rendering/html/content-policy.ts';
import type { Form } from '../form.ts';
import { versionOf } from '../version.ts';
import { button } from './fields.ts';
import { type FormPageData, ids } from './page-data.ts';
import { markName, pageMark } from './page-mark.ts';
import { heading, sections } from './sections.ts';

/** What every form's page has in it. */
export interface FormPageParts {
  /** The style sheet's text. */
  readonly style: string;
  /** The text of the script that brings it to life. */
  readonly script: string;
}

/** Reads what every form's page has in it. @param readProgramFile reads a file of the program, by its path in there */
export async function readFormPageParts(
  readProgramFile: (path: string) => Promise<Uint8Array>,
): Promise<FormPageParts> {
  const [style = '', script = ''] = await Promise.all(
    ['templates/form/style.css', 'dist/form-page.js'].map(async (path) =>
      new TextDecoder().decode(await readProgramFile(path)),
    ),
  );
  return { style, script };
}

/**
 * A form as one page that needs no network: it checks what is typed as `validate` does, keeps it, and saves it.
 * @param campaign the text of review.yaml
 */
export function formPage(form: Form, campaign: string, { style, script }: FormPageParts): string {
  const fileName = fileNameOfUnit(form.unit.id);
  const data: FormPageData = {
    form,
    version: versionOf(form),
    fileName,
    campaign: withoutComments(campaign),
  };
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'vi' }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: markName, content: pageMark(form) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            httpEquiv: 'Content-Security-Policy',
            content: contentPolicy(inlineSource(style), script),
          }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'format-detection', content: 'telephone=no' }),
          h('title', `Phiếu báo cáo ${form.period} – ${form.unit.name}`),
          h('style', style),
        ]),
        h('body', [
          h('a', { class: 'skip', href: `#${ids.form}` }, 'Đến phần điền'),
          h('main', [heading(form), ...guide(fileName), formElement(form), actions()]),
          h('div', { id: ids.printed, class: 'printed' }),
          h('script', { id: ids.data, type: 'application/json' }, inScript(JSON.stringify(data))),
          h('script', script),
        ]),
      ]),
    ],
  };
  return `${toHtml(page)}\n`;
}

/** YAML without its comments: the secretariat writes them for itself. */
function withoutComments(yaml: string): string {
  let rest = 0;
  let left = '';
  for (const { text, start } of commentsIn(new SourceText('', yaml))) {
    left += yaml.slice(rest, start);
    rest = start + text.length;
  }
  return left + yaml.slice(rest);
}

/** JSON that ends no script, whatever it holds, and comes out of the page as it went in. */
const inScript = (json: string) =>
  json.replace(
    /[<\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function guide(fileName: string): Element[] {
  return [
    h('noscript', [
      h(
        'p',
        { class: 'warning' },
        'Biểu mẫu này cần JavaScript, mà trình duyệt đang tắt. Hãy bật JavaScript, mở bằng Chrome, Edge, Cốc Cốc hoặc Firefox, hoặc xin biểu mẫu Excel.',
      ),
    ]),
    // A browser that is too old to read the script can't say so.
    h(
      'p',
      { id: ids.starting, class: ['guide', 'warning'] },
      'Đang mở biểu mẫu… Dòng này còn sau vài giây thì trình duyệt quá cũ: hãy mở bằng Chrome, Edge, Cốc Cốc hoặc Firefox bản mới, hoặc xin biểu mẫu Excel.',
    ),
    h('div', { class: 'guide' }, [
      h('p', [
        'Điền đến đâu, máy kiểm tra đến đó. Điền xong, bấm ',
        h('strong', 'Lưu để nộp'),
        ' và gửi tệp ',
        h('strong', { class: 'together' }, fileName),
        ' về cơ quan tổng hợp. Tệp ấy nằm trong thư mục Tải xuống (Downloads).',
      ]),
      h(
        'p',
        'Phần đang điền được giữ trong trình duyệt của máy này. Muốn điền tiếp ở máy khác, bấm Lưu bản nháp rồi mở tệp ấy ở máy kia. Trang này không gửi gì lên mạng.',
      ),
    ]),
  ];
}

function formElement(form: Form): Element {
  return h('form', { id: ids.form, noValidate: true, autocomplete: 'off', tabIndex: -1 }, [
    h(
      'section',
      { id: ids.found, class: 'found', tabIndex: -1, ariaLabelledBy: `${ids.found}-ten`, hidden: true },
      [h('h2', { id: `${ids.found}-ten` }, 'Kết quả kiểm tra'), h('div')],
    ),
    ...sections(form),
  ]);
}

function actions(): Element {
  return h('div', { class: 'actions', role: 'group', ariaLabel: 'Lưu, in' }, [
    h('p', { id: ids.saved, role: 'status' }),
    h('div', { class: 'buttons' }, [
      button('save', 'Lưu để nộp', { class: 'main' }),
      button('check', 'Kiểm tra'),
      button('print', 'In để ký'),
      button('save-draft', 'Lưu bản nháp'),
      button('open-draft', 'Mở bản nháp'),
      button('delete-draft', 'Xóa bản nháp'),
    ]),
    h('input', { type: 'file', id: 'tep-nhap', accept: '.json', hidden: true, ariaLabel: 'Tệp bản nháp' }),
  ]);
}

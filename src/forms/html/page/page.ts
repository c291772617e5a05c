import { answerChecker } from '../checked-answers.ts';
import {
  answersOf,
  draftFileName,
  draftText,
  entriesAsked,
  type FormDraft,
  readFormDraft,
  whoseForm,
} from '../draft.ts';
import { type FormPageData, ids } from '../page-data.ts';
import { element, elementById, replaceContent } from './elements.ts';
import { saveFile } from './files.ts';
import { FormFields } from './form-fields.ts';
import { addRow, removeRow } from './form-rows.ts';
import { KeptDraft } from './kept-draft.ts';
import { Paced } from './paced.ts';
import { printedForm } from './printed.ts';
import { answerTo } from './question-dialog.ts';
import { goTo, numberOf, type PlacedFinding, placed, showBeside, showList } from './shown-findings.ts';

/** The form's page while somebody fills it in. */
export class FormPage {
  readonly #data: FormPageData;
  readonly #fields: FormFields;
  readonly #kept: KeptDraft;
  readonly #check: ReturnType<typeof answerChecker>;
  /** What is shown moves what is pressed from under the finger. */
  readonly #typing = new Paced(() => this.#isPressed);
  /** The questions, and groups of them, that have been left: only there is said what is wrong, until all is asked for. */
  readonly #left = new Set<string>();
  #isAllShown = false;
  /** Whether something has been left since it was last shown what is wrong there. */
  #isLeftUnshown = false;
  /** Whether a finger, or a button of the mouse, is down. */
  #isPressed = false;
  /** Whether something was typed that neither the browser nor a file keeps. */
  #isUnsaved = false;

  constructor(data: FormPageData, form: HTMLFormElement) {
    this.#data = data;
    this.#fields = new FormFields(form);
    this.#kept = new KeptDraft(data);
    this.#check = answerChecker(data, today);
  }

  begin(): void {
    const { element: form } = this.#fields;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('focusout', (event) => this.#leave(event));
    document.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    for (const type of ['pointerup', 'pointercancel']) {
      document.addEventListener(type, () => {
        this.#isPressed = false;
        // The click comes first.
        setTimeout(() => this.#showLeft());
      });
    }
    document.addEventListener('click', (event) => this.#clicked(event));
    elementById(fileInputId).addEventListener('change', () => void this.#openDraft());
    window.addEventListener('beforeprint', () => this.#layOutForPrint());
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#kept.key)
        this.#say('Biểu mẫu này cũng đang mở ở một cửa sổ khác: hãy đóng bớt, chỉ điền ở một nơi.');
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved) event.preventDefault();
    });
    for (const type of ['error', 'unhandledrejection'])
      window.addEventListener(type, () => this.#say(failure));
    const draft = this.#kept.read();
    if (draft !== null) this.#takeOver(draft, 'Đã mở lại phần điền lần trước.');
    elementById(ids.starting).hidden = true;
    form.dataset.ready = '';
  }

  #entries() {
    return this.#fields.entries();
  }

  #checked() {
    const { form, version } = this.#data;
    const answers = answersOf({ unit: form.unit.id, year: form.year, version }, this.#entries());
    const { text, findings } = this.#check(answers);
    return { text, findings: placed(findings, this.#fields) };
  }

  /** Checks what waited for a pause in typing as well: nothing is said of it later, over what is said now. */
  #checkedAtOnce() {
    this.#typing.cancel();
    return this.#checked();
  }

  #changed(): void {
    const isKept = this.#kept.write(this.#entries());
    this.#isUnsaved = !isKept;
    this.#typing.run(() => this.#showChanged(isKept));
  }

  #showChanged(isKept: boolean): void {
    const { findings } = this.#checked();
    const shown = this.#show(findings);
    const said = isKept
      ? `Đã giữ lúc ${new Date().toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })}`
      : 'Trình duyệt này không giữ được bản nháp: hãy bấm Lưu bản nháp trước khi đóng';
    this.#say([said, numberOf(shown)].filter(Boolean).join(' · '));
  }

  /** Shows what is wrong where it is to be shown by now. */
  #show(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
    const shown = this.#isAllShown
      ? findings
      : findings.filter(({ beside }) => beside !== null && this.#left.has(beside));
    showBeside(shown, this.#fields);
    if (this.#isAllShown) showList(findings, this.#fields);
    return shown;
  }

  #leave({ target, relatedTarget }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return;
    const entered = relatedTarget instanceof Node ? relatedTarget : null;
    for (let part: Element | null = target; part !== null; part = part.parentElement) {
      const { key } = part instanceof HTMLElement ? part.dataset : {};
      if (key === undefined || this.#left.has(key) || part.contains(entered) || !this.#isTyped(part))
        continue;
      this.#left.add(key);
      this.#isLeftUnshown = true;
    }
    // What is shown moves what stands below it: what is pressed would be gone from under the finger.
    if (!this.#isPressed) this.#showLeft();
  }

  #showLeft(): void {
    if (!this.#isLeftUnshown) return;
    this.#isLeftUnshown = false;
    this.#show(this.#checked().findings);
  }

  #isTyped(part: Element): boolean {
    return this.#fields.controls(part).some(({ value }) => value.trim() !== '');
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest('a[href^="#"]');
    if (link !== null && link.closest(`#${ids.found}`) !== null) {
      event.preventDefault();
      goTo((link.getAttribute('href') ?? '').slice(1), this.#fields);
    }
    const button = target.closest<HTMLElement>('button[data-action]');
    if (button !== null) void this.#do(button.dataset.action ?? '', button);
  }

  async #do(action: string, button: HTMLElement): Promise<void> {
    switch (action) {
      case 'add-award':
      case 'add-paragraph':
        return this.#add(button);
      case 'remove':
        return this.#remove(button);
      case 'check':
        return this.#showAll();
      case 'save':
        return this.#save();
      case 'print':
        return window.print();
      case 'save-draft':
        return this.#saveDraft();
      case 'open-draft':
        return elementById(fileInputId).click();
      case 'delete-draft':
        return this.#deleteDraft();
    }
  }

  #add(button: HTMLElement): void {
    const list = this.#fields.lists.find(({ rows }) => rows.parentElement === button.parentElement);
    if (list === undefined) return;
    addRow(list).querySelector<HTMLElement>('[name]')?.focus();
  }

  async #remove(button: HTMLElement): Promise<void> {
    const row = button.closest<HTMLElement>('.row');
    if (row === null) return;
    const isToGo = !this.#isTyped(row) || (await answerTo(['Xóa phần này?'], ['Không', 'Xóa'])) === 1;
    if (!isToGo) return;
    removeRow(row)?.focus();
    this.#changed();
  }

  #showAll(): void {
    this.#isAllShown = true;
    const { findings } = this.#checkedAtOnce();
    this.#show(findings);
    this.#say(findings.length === 0 ? 'Không thấy lỗi nào.' : `Còn ${numberOf(findings)}.`);
    elementById(ids.found).focus();
  }

  async #save(): Promise<void> {
    this.#isAllShown = true;
    const { text, findings } = this.#checkedAtOnce();
    this.#show(findings);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) {
      const question = [
        `Còn ${errors} lỗi`,
        'Báo cáo còn lỗi thì cơ quan tổng hợp chưa dùng được. Nên sửa rồi hãy lưu.',
      ];
      if ((await answerTo(question, ['Xem lỗi', 'Vẫn lưu'])) === 0) return elementById(ids.found).focus();
    }
    const { fileName } = this.#data;
    saveFile(fileName, text, 'application/yaml');
    this.#isUnsaved = false;
    const left = numberOf(findings);
    this.#say(
      `Đã lưu tệp ${fileName} vào thư mục Tải xuống${left === '' ? '' : `, còn ${left}`}. Hãy gửi tệp ấy về cơ quan tổng hợp.`,
    );
  }

  #saveDraft(): void {
    const { form, version, fileName } = this.#data;
    const name = draftFileName(fileName);
    saveFile(name, draftText(form, version, this.#entries()), 'application/json');
    this.#isUnsaved = false;
    this.#show(this.#checkedAtOnce().findings);
    this.#say(`Đã lưu bản nháp ${name} vào thư mục Tải xuống.`);
  }

  async #openDraft(): Promise<void> {
    const input = elementById(fileInputId);
    if (!(input instanceof HTMLInputElement)) return;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = readFormDraft(new Uint8Array(await file.arrayBuffer()));
    // The same file may be chosen again.
    input.value = '';
    const { form } = this.#data;
    if (read.kind !== 'draft') return this.#refuse(refusals[read.kind](file.name));
    const { draft } = read;
    const ofForm = { ...form, unit: form.unit.id };
    if (whoseForm(draft) !== whoseForm(ofForm)) {
      return this.#refuse(
        `Bản nháp này là của ${whoseInWords(draft)}; biểu mẫu này là của ${whoseInWords(ofForm)}.`,
      );
    }
    const isTyped = this.#fields.controls().some((one) => !isAsGiven(one));
    const question = ['Thay phần đang điền bằng bản nháp?', 'Những gì đang có trên trang sẽ mất.'];
    if (isTyped && (await answerTo(question, ['Không', 'Thay'])) === 0) return;
    this.#takeOver(draft, `Đã mở bản nháp ${file.name}.`);
    this.#kept.write(this.#entries());
  }

  async #refuse(reason: string): Promise<void> {
    await answerTo(['Không mở được bản nháp', reason], ['Đóng']);
  }

  /** Fills in a draft; what this version of the form does not ask any more is shown, not lost without a word. */
  #takeOver(draft: FormDraft, said: string): void {
    this.#typing.cancel();
    const { kept, leftOut } = entriesAsked(this.#data.form, draft);
    this.#fields.fill(kept);
    for (const control of this.#fields.controls()) {
      if (control.value.trim() !== '' && !isAsGiven(control)) this.#left.add(control.name);
    }
    const shown = this.#show(this.#checked().findings);
    const old = draft.version === this.#data.version ? '' : 'Bản nháp của mẫu cũ: hãy xem lại các mục mới.';
    this.#say([said, old, numberOf(shown)].filter(Boolean).join(' '));
    if (leftOut.length === 0) return;
    const question = 'Mẫu mới không hỏi những mục sau, nên không đưa vào';
    void answerTo([question, ...leftOut.map(({ key, text }) => `${key}: ${text}`)], ['Đóng']);
  }

  async #deleteDraft(): Promise<void> {
    const question = ['Xóa bản nháp?', 'Mọi thứ đã điền trên trang này sẽ mất, không lấy lại được.'];
    if ((await answerTo(question, ['Không', 'Xóa'])) === 0) return;
    this.#typing.cancel();
    this.#kept.delete();
    this.#fields.empty();
    this.#left.clear();
    this.#isAllShown = false;
    this.#isUnsaved = false;
    showBeside([], this.#fields);
    elementById(ids.found).hidden = true;
    this.#say('Đã xóa bản nháp.');
  }

  #layOutForPrint(): void {
    const left = numberOf(this.#checked().findings);
    replaceContent(elementById(ids.printed), printedForm(this.#data.form, this.#entries(), left));
  }

  #say(text: string): void {
    elementById(ids.saved).replaceChildren(element('span', {}, text));
  }
}

/** The place for a file, which a button opens. */
const fileInputId = 'tep-nhap';

/** What is typed is kept before it is checked, and a draft is saved without. */
const failure =
  'Trang này gặp lỗi của chương trình, không kiểm tra được. Hãy bấm Lưu bản nháp và gửi tệp ấy về cơ quan tổng hợp.';

const refusals = {
  'not-json': (name: string) =>
    `${name} không phải là bản nháp của biểu mẫu. Bản nháp có tên đuôi .draft.json.`,
  'no-draft': (name: string) =>
    `${name} không phải là bản nháp của biểu mẫu. Bản nháp có tên đuôi .draft.json.`,
  'of-later-program': () => 'Bản nháp này do biểu mẫu mới hơn tạo ra: hãy mở bằng biểu mẫu mới.',
  'too-large': (name: string) => `${name} quá lớn, không phải là bản nháp của biểu mẫu.`,
} as const;

function isAsGiven(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): boolean {
  return control.value === ('defaultValue' in control ? control.defaultValue : '');
}

const whoseInWords = ({ host, title, year, unit }: Pick<FormDraft, 'host' | 'title' | 'year' | 'unit'>) =>
  `${unit}, năm ${year} (${host}, ${title})`;

/** Today's date where the page is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

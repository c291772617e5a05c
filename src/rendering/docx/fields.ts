import { BuilderElement, type IRunOptions, TextRun, XmlComponent } from 'docx';

/**
 * A field of Word's with what it shows, so that it is whole in programs that work out no fields.
 * @param style of the field, which Word gives to whatever it shows later
 */
export function field(instruction: string, shown: readonly TextRun[], style: IRunOptions = {}): TextRun[] {
  return [
    new TextRun({ ...style, children: [mark('begin'), new Instruction(instruction), mark('separate')] }),
    ...shown,
    new TextRun({ ...style, children: [mark('end')] }),
  ];
}

const mark = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });

class Instruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, ` ${instruction} `);
  }
}

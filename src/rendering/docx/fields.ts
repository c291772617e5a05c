import { type IRunOptions, TextRun } from 'docx';
import { element } from './xml-element.ts';

/**
 * A field of Word's with what it shows, so that it is whole in programs that work out no fields.
 * @param style of the field, which Word gives to whatever it shows later
 */
export function field(instruction: string, shown: readonly TextRun[], style: IRunOptions = {}): TextRun[] {
  const written = element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `]);
  return [
    new TextRun({ ...style, children: [mark('begin'), written, mark('separate')] }),
    ...shown,
    new TextRun({ ...style, children: [mark('end')] }),
  ];
}

const mark = (type: 'begin' | 'separate' | 'end') => element('w:fldChar', { 'w:fldCharType': type });

import { describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { certificate, treeFromHtml } from '../support/sheets.ts';

function refusalOf(html: string): unknown {
  try {
    treeFromHtml(html);
  } catch (reason) {
    if (reason instanceof FindingError) return reason.finding;
    throw reason;
  }
  return null;
}

describe('a line outside of paragraphs', () => {
  it('says how it is set', () => {
    const html =
      '<line size="26.5" bold fit="name" gap="8" colour="red" rule="part" heading>Nguyễn <i>Văn A</i></line>';
    expect(treeFromHtml(html).blocks).toEqual([
      {
        kind: 'line',
        runs: [
          { text: 'Nguyễn ', bold: true, italic: false },
          { text: 'Văn A', bold: true, italic: true },
        ],
        size: 26.5,
        gap: 8,
        fit: 'name',
        colour: 'red',
        rule: 'part',
        isHeading: true,
      },
    ]);
  });

  it('that says nothing is left out', () => {
    expect(treeFromHtml('<line size="14"> </line>').blocks).toEqual([]);
  });

  it.each([
    ['size', '<line size="to">x</line>'],
    ['size', '<line size="">x</line>'],
    ['size', '<line size="2">x</line>'],
    ['size', '<line size="1e9">x</line>'],
    ['gap', '<line gap="-4">x</line>'],
    ['fit', '<line fit="yes">x</line>'],
    ['colour', '<line colour="#f00">x</line>'],
    ['gap', '<signature gap="xa"><name>x</name></signature>'],
  ])('is refused with %s out of bounds: %s', (attribute, html) => {
    expect(refusalOf(html)).toMatchObject({ code: 'template-attribute', args: { attribute } });
  });
});

describe('a sheet', () => {
  it('stands beside the document itself, in order', () => {
    const html = `<p>x</p>${certificate({ name: 'Một' })}${certificate({ name: 'Hai' })}`;
    const { blocks, sheets } = treeFromHtml(html);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(sheets).toMatchObject([
      { orientation: 'landscape', frame: 'ornaments' },
      { orientation: 'landscape', frame: 'ornaments' },
    ]);
    const kinds = ['line', 'line', 'line', 'line', 'line', 'signature'];
    expect(sheets[0]?.blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('on which nothing stands is left out', () => {
    expect(treeFromHtml('<sheet frame="ornaments"><line> </line></sheet>').sheets).toEqual([]);
  });

  it('holds no sheet', () => {
    expect(refusalOf('<sheet><sheet><p>x</p></sheet></sheet>')).toMatchObject({ code: 'template-element' });
  });

  it('keeps the room in which a day is written', () => {
    const [sheet] = treeFromHtml(certificate({})).sheets;
    expect(sheet?.blocks.at(-1)).toMatchObject({
      placeAndDate: 'Cửa Lò, ngày      tháng 12 năm 2023',
      beside: ['Vào sổ vàng số: …'],
      gap: 20,
    });
  });
});

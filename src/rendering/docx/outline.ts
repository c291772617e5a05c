import type { Step } from '../../layout/frame.ts';
import { element, type XmlElement } from './xml-element.ts';

/** DrawingML measures lengths in English Metric Units. @param points a length */
export const emus = (points: number): number => Math.round(points * 12_700);

/** A shape of our making. @param size of what it lies in, in points */
export function outline(
  steps: readonly Step[],
  { width, height }: Readonly<Record<'width' | 'height', number>>,
): XmlElement {
  const lists = ['avLst', 'gdLst', 'ahLst', 'cxnLst'].map((name) => element(`a:${name}`));
  const path = element('a:path', { w: emus(width), h: emus(height) }, steps.map(stepElement));
  return element('a:custGeom', {}, [
    ...lists,
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element('a:pathLst', {}, [path]),
  ]);
}

function stepElement(step: Step): XmlElement {
  const point = (x: number, y: number) => element('a:pt', { x: emus(x), y: emus(y) });
  switch (step[0]) {
    case 'close':
      return element('a:close');
    case 'curve': {
      const [, x1, y1, x2, y2, x, y] = step;
      return element('a:cubicBezTo', {}, [point(x1, y1), point(x2, y2), point(x, y)]);
    }
    default: {
      const [kind, x, y] = step;
      return element(kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, [point(x, y)]);
    }
  }
}

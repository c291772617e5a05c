import { markAttribute, type TemplateTrace } from '../report/template-trace.ts';
import { attribute, type OriginOf } from './html-nodes.ts';

/** Finds where templates wrote elements, by the marks that a trace left on them. */
export function originsBy(trace: TemplateTrace): OriginOf {
  return (element) => {
    const mark = attribute(element, markAttribute);
    const origin = mark === null ? null : trace.placeOf(mark);
    return origin === null ? {} : { origin };
  };
}

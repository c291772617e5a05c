import { documentsOf, formatNamesOf, needsOf, type OneDocument, recordsOf } from '../documents.ts';
import type { Checked } from '../review.ts';
import type { PreviewedDocument } from './preview-state.ts';

/** A document, and how the page knows it. */
export interface KnownDocument extends PreviewedDocument {
  readonly document: OneDocument;
}

/** All documents of a campaign whose review.yaml is sound, in the order of their kinds. */
export function documentsIn(checked: Checked): KnownDocument[] {
  const { campaign } = recordsOf(checked);
  return [...campaign.kinds.keys()].flatMap((kindName) =>
    documentsOf(checked, kindName).map((document) => {
      const { kind, subject } = document;
      const key = subject?.key ?? null;
      return {
        id: key === null ? kindName : `${kindName} ${key}`,
        kind: kind.title,
        title: key === null ? kind.title : (campaign.units.get(key)?.value.name ?? key),
        formats: formatNamesOf(kind),
        document,
      };
    }),
  );
}

/** Whether a document states results, which a campaign with errors has not. */
export const statesResults = ({ document }: KnownDocument): boolean => needsOf(document.kind) === 'results';

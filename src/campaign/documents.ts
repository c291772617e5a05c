import type { Place } from '../diagnostics/source-text.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { type DocumentKindName, type DocumentKinds, isKindKey } from '../intake/document-kinds.ts';
import type { CampaignFile, DocumentSettings } from '../intake/schema.generated.ts';
import { entriesOf, type Located } from '../intake/values.ts';
import { letterheadOf } from '../letterheads/letterheads.ts';
import type { Campaign, DraftCampaign } from './campaign.ts';

type Documents = CampaignFile['documents'];

/** What is said for a kind of document, with what is said for every kind where it says nothing else. */
export type DocumentOfKind = DocumentSettings &
  Pick<Documents, keyof Documents & keyof DocumentSettings> & { readonly symbol: string };

/**
 * The settings of a kind of document: review.yaml's for the kind, else what the kind itself says, else review.yaml's for
 * every kind. A symbol that nobody gives is like that of another kind, "QĐ-UBND" after "BC-UBND".
 */
export function documentOfKind({ file, kinds }: Campaign, kind: DocumentKindName): DocumentOfKind {
  const { documents } = file;
  const known = kinds.get(kind);
  const settings = { ...documents, ...known?.defaults, ...settingsIn(documents, kind) };
  const symbol = settings.symbol ?? derivedSymbol(documents, kinds, known?.symbol ?? null, settings);
  return { ...settings, symbol };
}

/** What review.yaml says for a kind alone; nothing where it does not. */
function settingsIn(documents: Documents, kind: DocumentKindName): DocumentSettings | undefined {
  // So the schema has it under all keys but those of every kind; TypeScript has no type for the others.
  return (documents as unknown as Readonly<Record<string, DocumentSettings>>)[kind];
}

/** The symbol of a type of document, or, without a type, of a letter, of the body that another symbol names. */
function derivedSymbol(
  documents: Documents,
  kinds: DocumentKinds,
  type: string | null,
  { letterhead, archive }: Pick<Documents, 'letterhead' | 'archive'>,
): string {
  const { joint, letter } = letterheadOf(letterhead).number.symbol;
  const [body = ''] = [...kinds].flatMap(([name, kind]) => {
    const { symbol } = settingsIn(documents, name) ?? {};
    const beginning = new RegExp(`^${kind.symbol}[-/]`);
    return symbol !== undefined && kind.symbol !== undefined && beginning.test(symbol)
      ? [symbol.replace(beginning, '')]
      : [];
  });
  if (type !== null) return [type, body].filter((part) => part !== '').join(joint);
  if (letter !== null) return [letter, body].filter((part) => part !== '').join(joint);
  // A letter of the state's has the body and who drafted it, who keeps a copy beside the registry: "Lưu: VT, QP".
  const drafter = archive
    .split(/[,;]/)
    .map((one) => one.trim().replace(/\.$/, ''))
    .slice(1, 2);
  return [body, ...drafter].filter((part) => part !== '' && !/\s/.test(part)).join(joint);
}

/** What review.yaml says for each kind of document alone, in the order of the file. */
export function settingsOfKinds(root: FileOf<'campaign'>): [DocumentKindName, Located<DocumentSettings>][] {
  const documents = root.get('documents');
  // So the schema has it under all keys but those of every kind.
  const entries = entriesOf(documents as Located<{ readonly [kind: string]: DocumentSettings }> | undefined);
  return entries.flatMap(({ key, value }) => (isKindKey(key) ? [[key, value]] : []));
}

/** The day on which a host states its results: that of the document that carries them, else of the conference. */
export function dayOfResults({ root, kinds }: DraftCampaign): string | undefined {
  const dated = settingsOfKinds(root).find(
    ([name, { value }]) => kinds.get(name)?.carriesData === true && value.date !== undefined,
  );
  return dated?.[1].value.date ?? root.value.conference;
}

/** The id of the letterhead of a kind of document, which may say itself which it usually has; `undefined` for the usual. */
export function letterheadIdOf(
  root: FileOf<'campaign'>,
  kind: DocumentKindName,
  ofKindFile?: string,
): string | undefined {
  const [, settings] = settingsOfKinds(root).find(([name]) => name === kind) ?? [];
  return settings?.value.letterhead ?? ofKindFile ?? root.value.documents?.letterhead;
}

/** The letterhead of each kind of document that review.yaml has settings for, and where it says so; `null` for the usual. */
export function letterheadsChosen(
  root: FileOf<'campaign'>,
): { readonly kind: DocumentKindName; readonly id: string | null; readonly place: Place }[] {
  const documents = root.get('documents');
  return settingsOfKinds(root).map(([kind, settings]) => {
    const located = settings.get('letterhead') ?? documents?.get('letterhead');
    return { kind, id: located?.value ?? null, place: located?.place ?? settings.place };
  });
}

import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Language } from '../diagnostics/definition.ts';
import { type ProgramWorld, reasonOf } from '../intake/world.ts';
import { formats } from '../rendering/formats.generated.ts';
import type { FormatName } from '../review.ts';
import { pageFiles, pagePolicy, previewPage } from './preview-page.ts';
import { nameOfFolder, type PreviewState } from './preview-state.ts';
import type { PreviewedCampaign } from './previewed-campaign.ts';
import { type Entrance, pathAskedFor, type Request } from './refusal.ts';
import type { PreviewWords } from './words.ts';

/** What the preview's answers are made from. */
export interface Answering {
  readonly campaign: PreviewedCampaign;
  readonly root: string;
  readonly world: Pick<ProgramWorld, 'readFile' | 'programFolder'>;
  readonly words: PreviewWords;
  readonly language: Language;
  /** Is given what should not have failed. */
  readonly fail: (reason: unknown) => void;
}

/** Where a response goes; of Node's, what is used. */
type Response = Pick<ServerResponse, 'writeHead' | 'write' | 'end' | 'on'>;

/** A response of some kind. */
interface Answer {
  readonly type: string;
  readonly bytes: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What no page of another origin can read, show in itself, or take for something else. */
const always = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The policy of documents: they have their own as well, and are shown in the preview's page alone. */
const documentPolicy = "connect-src 'none'; form-action 'none'; frame-ancestors 'self'";

/** How documents are shown or taken along, by their format. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  md: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Those that the page shows; the others are saved. */
const isShown = (format: string) => ['html', 'pdf', 'md'].includes(format);

/** Answers a request, or refuses it. */
export async function answer(
  request: Request,
  response: Response,
  entrance: Entrance,
  answering: Answering,
): Promise<void> {
  const path = pathAskedFor(request, entrance);
  const isBodiless = request.method === 'HEAD';
  const refuse = (status: number) => {
    response.writeHead(status, {
      ...always,
      'Content-Type': 'text/plain',
      'Content-Security-Policy': "default-src 'none'",
    });
    response.end(isBodiless ? undefined : `${status}\n`);
  };
  if (typeof path === 'number') return refuse(path);
  if (path === 'events') return isBodiless ? refuse(405) : followState(response, answering.campaign);
  try {
    const found = await answerTo(path, answering);
    if (found === null) return refuse(404);
    const { type, bytes, headers = {} } = found;
    const length = { 'Content-Length': Buffer.byteLength(bytes) };
    response.writeHead(200, { ...always, 'Content-Type': type, ...length, ...headers });
    response.end(isBodiless ? undefined : bytes);
  } catch (reason) {
    refuse(500);
    answering.fail(reason);
  }
}

/** Tells a page of the campaign's state, now and whenever it changes, until the page is closed. */
function followState(response: Response, campaign: PreviewedCampaign): void {
  response.writeHead(200, { ...always, 'Content-Type': 'text/event-stream' });
  // So that the page knows at once that somebody answers.
  response.write(':\n\n');
  const tell = (state: PreviewState) => response.write(`data: ${JSON.stringify(state)}\n\n`);
  response.on('close', campaign.onState(tell));
}

/** What is answered to a path below the token; `null` where there is nothing. */
async function answerTo(path: string, answering: Answering): Promise<Answer | null> {
  const { campaign, root, world, words, language } = answering;
  const parts = decoded(path);
  if (parts === null) return null;
  const [first, second = '', third = ''] = parts;
  if (first === '' && parts.length === 1) {
    const page = previewPage(words, language, nameOfFolder(root));
    return { type: types.html ?? '', bytes: page, headers: { 'Content-Security-Policy': pagePolicy } };
  }
  if (first === 'page' && parts.length === 2) {
    const type = Object.hasOwn(pageFiles, second) ? pageFiles[second] : undefined;
    if (type === undefined) return null;
    return { type, bytes: await world.readFile(join(world.programFolder, 'templates/preview', second)) };
  }
  if (parts.length !== 3) return null;
  if (first === 'places') {
    const places = /^\d{1,9}$/.test(third) ? await campaign.places(second, Number(third)) : null;
    return places === null ? null : json(places);
  }
  if (!isFormat(third)) return null;
  if (first === 'make') return json(await campaign.make(second, third));
  return first === 'files' ? fileAnswer(second, third, campaign) : null;
}

/** A document's file, as the page shows it or as it is saved. */
async function fileAnswer(
  id: string,
  format: FormatName,
  campaign: PreviewedCampaign,
): Promise<Answer | null> {
  // What is saved has been shown by nobody before.
  if (!isShown(format)) await campaign.make(id, format);
  const file = campaign.file(id, format);
  if (file === null) return null;
  const name = encodeURIComponent(file.name).replaceAll("'", '%27');
  const headers = {
    'Content-Security-Policy': documentPolicy,
    'Content-Disposition': `${isShown(format) ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
  };
  return { type: types[format] ?? 'application/octet-stream', bytes: file.bytes, headers };
}

const json = (value: unknown): Answer => ({ type: types.json ?? '', bytes: JSON.stringify(value) });

const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

/** The parts of a path; `null` of one that is none. */
function decoded(path: string): readonly string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch (reason) {
    if (reason instanceof URIError) return null;
    throw new Error(reasonOf(reason));
  }
}

/** The folder of a campaign that holds what units have submitted. */
export const submissionsFolderName = 'submissions';

/** The folder of templates, in the program's folder and in a campaign's. */
export const templatesFolder = 'templates';

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const ofDevices = /^(?:aux|com[\d¹²³]|con|conin\$|conout\$|lpt[\d¹²³]|nul|prn)$/i;

/** What stands in no name there; a colon would hide the text in a part of a file that nobody opens. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant.
const neverInNames = /[\u0000-\u001f<>:"/\\|?*]/;

/**
 * Whether Windows lets no file or folder have a name: "con", "aux.yaml", one that ends in a dot or a space, or one that
 * holds a character such as ":" or "?".
 */
export function isForbiddenName(name: string): boolean {
  const [stem = ''] = name.split('.');
  return (
    ofDevices.test(stem.trim()) || neverInNames.test(name) || (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name))
  );
}

/** Before an id that no file may bear; no id holds a low line, so no other unit's file has this name. */
const beforeForbidden = 'don-vi_';

/**
 * What a unit's file is called: by its id, but where Windows lets no file have that name.
 * @param ending what stands behind the id, such as ".xlsx" or "-ban-2.yaml"
 */
export function fileNameOfUnit(unitId: string, ending = '.yaml'): string {
  return `${isForbiddenName(unitId) ? beforeForbidden : ''}${unitId}${ending}`;
}

/** The id that a file is named after, of what stands before the ending of its name. */
export function unitIdInFileName(stem: string): string {
  const id = stem.startsWith(beforeForbidden) ? stem.slice(beforeForbidden.length) : stem;
  return isForbiddenName(id) ? id : stem;
}

/** Between the id and the name that a file came under, of one that could not be read. */
const unreadable = '.khong-doc-duoc';

/**
 * What a file of a unit is called that could not be read and is kept: "nghi-hoa.khong-doc-duoc.Báo cáo.docx".
 * @param name that it came under
 * @param attempt from 1: for another name where one is taken
 */
export function fileNameOfUnreadable(unitId: string, name: string, attempt = 1): string {
  const characters = [...name.replace(forbiddenInNames, '_')];
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  const stem = withoutDotsAtEnd(characters.slice(0, longestKept).join(''));
  const short = characters.length > longestKept ? `${stem}${ending}` : stem;
  return fileNameOfUnit(unitId, `${unreadable}${attempt === 1 ? '' : `-${attempt}`}.${short}`);
}

/** No name may end so. As an expression it would take more than linear time. */
function withoutDotsAtEnd(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

/** A name may have 255 bytes, of which a letter takes three at most. */
const longestKept = 50;

const forbiddenInNames = new RegExp(neverInNames, 'g');

/** Whose a file is that could not be read and was kept, and the name that it came under; `null` of any other. */
export function unreadableNamed(name: string): { readonly unitId: string; readonly name: string } | null {
  const at = name.indexOf(unreadable);
  const [, cameAs] = /^(?:-\d{1,4})?\.(.*)$/.exec(name.slice(at + unreadable.length)) ?? [];
  if (at < 1 || cameAs === undefined) return null;
  return { unitId: unitIdInFileName(name.slice(0, at)), name: cameAs };
}

/** The name of a file that its unit knows: the one that it came under. @param path "submissions/a.khong-doc-duoc.Báo cáo.docx" */
export function nameItCameUnder(path: string): string {
  const name = path.replace(/^.*\//, '');
  return unreadableNamed(name)?.name ?? name;
}

/** Whether a file's name is that of a form which `review import` takes in: a workbook, or a draft of the form as a page. */
export function isFormName(name: string): boolean {
  return /\.(?:xls[xm]|draft\.json)$/i.test(name);
}

/** Whether a file is a PDF by its name. */
export const isNamedAsPdf = (path: string): boolean => /\.pdf$/i.test(path);

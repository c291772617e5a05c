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

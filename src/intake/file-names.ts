/** Names that Windows keeps for devices, whatever stands behind a dot. */
const ofDevices = /^(?:aux|com[\d¹²³]|con|conin\$|conout\$|lpt[\d¹²³]|nul|prn)$/i;

/** Whether Windows lets no file or folder have a name: "con", "aux.yaml", or one that ends in a dot or a space. */
export function isReservedName(name: string): boolean {
  const [stem = ''] = name.split('.');
  return ofDevices.test(stem.trim()) || (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name));
}

/** What a unit's file is called: by its id, but where Windows lets no file have that name. */
export function fileNameOfUnit(unitId: string): string {
  return `${isReservedName(unitId) ? 'don-vi-' : ''}${unitId}.yaml`;
}

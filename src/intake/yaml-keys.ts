/** Names that objects of JavaScript have of themselves: as keys they are somebody's try, never a clerk's. */
export const reservedKeys: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

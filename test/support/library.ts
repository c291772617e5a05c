import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a test says that fails since a library no longer does what one file of the program relies on.
 * @param name the package's name, or "node"
 * @param reader the file that is to be looked at
 */
export function changed(name: string, reader: string): string {
  return `${name} ${versionOf(name)} does not do any more what ${reader} relies on`;
}

function versionOf(name: string): string {
  if (name === 'node') return process.versions.node;
  const path = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}

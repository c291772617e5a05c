import type { ContentTypes } from './office-package.ts';
import type { IgnoredKind, IgnoredPart } from './workbook.ts';

/** By the types of parts, or by their paths where a type says nothing of them. */
const kinds: readonly (readonly [IgnoredKind, RegExp])[] = [
  ['macros', /vbaProject|macrosheet/i],
  ['external-links', /externalLink/i],
  ['data-connections', /connections\+xml|queryTable/i],
  ['embedded-objects', /oleObject|\/embeddings\/|activeX/i],
  ['drawings', /drawing\+xml/i],
  ['comments', /comments?\+xml/i],
  ['pivot-tables', /pivotTable/i],
  ['chart-sheets', /chartsheet|dialogsheet/i],
];

/** What a file holds that is not read, each kind once. */
export function ignoredParts(paths: readonly string[], { ofParts, ofEndings }: ContentTypes): IgnoredPart[] {
  const described = paths
    // What is said of a part is none itself.
    .filter((path) => !path.endsWith('.rels'))
    .map((path) => {
      const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      const type = ofParts.get(path.toLowerCase()) ?? ofEndings.get(ending) ?? '';
      return { path, description: `${path} ${type}` };
    });
  return kinds.flatMap(([kind, pattern]) => {
    const first = described.find(({ description }) => pattern.test(description));
    return first === undefined ? [] : { kind, path: first.path };
  });
}

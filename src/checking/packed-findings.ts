import type { Finding, RelatedPlace } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';

/** A finding as plain data. `Packed` is what stands for a place. */
export type PackedFinding<Packed> = Omit<Finding, 'place' | 'related'> & {
  readonly place: Packed;
  readonly related: readonly (Omit<RelatedPlace, 'place'> & { readonly place: Packed })[];
};

/** A finding, without the sources of its places. */
export function packedFinding<Packed>(
  { code, severity, place, args, related, fix }: Finding,
  pack: (place: Place) => Packed,
): PackedFinding<Packed> {
  return {
    code,
    severity,
    place: pack(place),
    args,
    related: related.map((other) => ({ role: other.role, place: pack(other.place) })),
    // One may be made of a place, and has its source then.
    fix: fix === null ? null : { start: fix.start, end: fix.end, text: fix.text },
  };
}

/** The finding that was packed. */
export function placedFinding<Packed>(
  { place, related, ...rest }: PackedFinding<Packed>,
  placeOf: (place: Packed) => Place,
): Finding {
  const others = related.map((other) => ({ ...other, place: placeOf(other.place) }));
  return { ...rest, place: placeOf(place), related: others };
}

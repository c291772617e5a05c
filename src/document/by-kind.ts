import type { Block } from './tree.ts';

type BlocksByKind = { readonly [Kind in Block['kind']]: Extract<Block, { readonly kind: Kind }> };

/** What a format makes of each kind of block: a new kind does not compile until every format has it here. */
export type ByKind<Context, Result> = {
  readonly [Kind in keyof BlocksByKind]: (block: BlocksByKind[Kind], context: Context) => Result;
};

/** What a format makes of a block. */
export function madeOf<Kind extends keyof BlocksByKind, Context, Result>(
  handlers: ByKind<Context, Result>,
  block: { readonly [Each in Kind]: BlocksByKind[Each] & { readonly kind: Each } }[Kind],
  context: Context,
): Result {
  return handlers[block.kind](block, context);
}

import type Handlebars from 'handlebars';
import { most } from '../limits.ts';

/** Filling a template takes more than any report needs: it would never end, or its result would be of no use. */
export class BoundsError extends Error {
  readonly exceeded: keyof Bounds;
  readonly limit: number;
  /** The repetition within which it did, in the template that fails; none where nothing repeats there. */
  within: hbs.AST.SourceLocation | null = null;

  constructor(exceeded: keyof Bounds, limit: number) {
    super(exceeded);
    this.exceeded = exceeded;
    this.limit = limit;
  }
}

/** A template called another that does not exist. */
export class UnknownTemplate extends Error {
  readonly template: string;

  constructor(template: string) {
    super(template);
    this.template = template;
  }
}

/** How much filling one document may take. */
export interface Bounds {
  /** Items gone through and templates called. */
  readonly steps: number;
  /** What templates and the items of lists wrote, each counted wherever it was written. */
  readonly characters: number;
  /** How deep templates may call each other. */
  readonly depth: number;
  readonly seconds: number;
}

/** The time is for what the others do not catch. */
export const bounds: Bounds = {
  steps: most.templateSteps,
  characters: most.templateCharacters,
  depth: most.templateCalls,
  seconds: most.templateSeconds,
};

/** What a chart counts for: drawing one takes as long as thousands of steps. */
export const stepsOfChart = 2_000;

/** Does what stands at a place of a template: where that exceeds bounds, the innermost such place is noted. */
export function within<T>(options: Handlebars.HelperOptions, work: () => T): T {
  try {
    return work();
  } catch (reason) {
    // The types leave out where a helper is called.
    const { loc } = options as { readonly loc?: hbs.AST.SourceLocation };
    if (reason instanceof BoundsError) reason.within ??= loc ?? null;
    throw reason;
  }
}

/** The parts of Handlebars' runtime that its types leave out. */
type Runtime = typeof Handlebars & {
  VM: {
    readonly noop: unknown;
    invokePartial(
      partial: unknown,
      context: unknown,
      /** What to call it, and what stands between its ends where it is called as a block. */
      options: { readonly name: string; readonly fn?: unknown },
    ): unknown;
  };
};

/**
 * Makes an instance of Handlebars keep within bounds: whatever repeats in a template is an item of a list or a call of
 * a template.
 * @returns `take`, to call before work that takes some steps more, which throws BoundsError; and `mark`, whose result
 *   makes what was used since then not used, for who does the same once more
 */
export function keepWithin({ steps, characters, depth, seconds }: Bounds, handlebars: typeof Handlebars) {
  const end = performance.now() + seconds * 1000;
  let stepsLeft = steps;
  let charactersLeft = characters;
  let depthLeft = depth;
  const take = (count: number) => {
    stepsLeft -= count;
    if (stepsLeft < 0) throw new BoundsError('steps', steps);
    if (performance.now() > end) throw new BoundsError('seconds', seconds);
  };
  const measured = <T>(write: () => T): T => {
    take(1);
    const written = write();
    if (typeof written === 'string') charactersLeft -= written.length;
    if (charactersLeft < 0) throw new BoundsError('characters', characters);
    return written;
  };

  const each = handlebars.helpers.each as Handlebars.HelperDelegate;
  handlebars.registerHelper(
    'each',
    function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
      const fn: Handlebars.TemplateDelegate = (item, data) => measured(() => options.fn(item, data));
      return within(options, () => each.call(this, list, { ...options, fn }));
    },
  );
  // The runtime is one for all instances: this one gets its own.
  const runtime = handlebars as Runtime;
  const { VM } = runtime;
  runtime.VM = {
    ...VM,
    invokePartial(this: unknown, ...call) {
      const [partial, , { name, fn = VM.noop }] = call;
      if (partial === undefined && fn === VM.noop) throw new UnknownTemplate(name);
      if (depthLeft === 0) throw new BoundsError('depth', depth);
      depthLeft -= 1;
      try {
        return measured(() => VM.invokePartial.apply(this, call));
      } finally {
        depthLeft += 1;
      }
    },
  };
  const mark = () => {
    const [markedSteps, markedCharacters] = [stepsLeft, charactersLeft];
    return () => {
      [stepsLeft, charactersLeft] = [markedSteps, markedCharacters];
    };
  };
  return { take, mark };
}

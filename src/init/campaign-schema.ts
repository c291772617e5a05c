import buildRecordSchema from '../../schemas/build-record.schema.json' with { type: 'json' };
import campaignSchema from '../../schemas/campaign.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import comparisonSchema from '../../schemas/comparison.schema.json' with { type: 'json' };
import documentKindSchema from '../../schemas/document-kind.schema.json' with { type: 'json' };
import documentsSchema from '../../schemas/documents.schema.json' with { type: 'json' };
import findingsSchema from '../../schemas/findings.schema.json' with { type: 'json' };
import hostSchema from '../../schemas/host.schema.json' with { type: 'json' };
import manifestSchema from '../../schemas/manifest.schema.json' with { type: 'json' };
import revisionsSchema from '../../schemas/revisions.schema.json' with { type: 'json' };
import rollupSchema from '../../schemas/rollup.schema.json' with { type: 'json' };
import statusSchema from '../../schemas/status.schema.json' with { type: 'json' };
import submissionSchema from '../../schemas/submission.schema.json' with { type: 'json' };
import summarySchema from '../../schemas/summary.schema.json' with { type: 'json' };
import textsSchema from '../../schemas/texts.schema.json' with { type: 'json' };
import traceSchema from '../../schemas/trace.schema.json' with { type: 'json' };
import verificationSchema from '../../schemas/verification.schema.json' with { type: 'json' };
import { appliesTo, type DraftCampaign, isToSendRollup } from '../campaign/campaign.ts';
import { sectionsOf } from '../campaign/report-sections.ts';
import { textPlacesOf } from '../campaign/text-reference.ts';

/** A JSON Schema, or a part of one. */
interface Schema {
  [keyword: string]: unknown;
}

const schemas = {
  campaign: campaignSchema,
  host: hostSchema,
  submission: submissionSchema,
  rollup: rollupSchema,
  'document-kind': documentKindSchema,
  summary: summarySchema,
  findings: findingsSchema,
  texts: textsSchema,
  trace: traceSchema,
  documents: documentsSchema,
  comparison: comparisonSchema,
  revisions: revisionsSchema,
  status: statusSchema,
  manifest: manifestSchema,
  verification: verificationSchema,
  'build-record': buildRecordSchema,
} as const satisfies Readonly<Record<string, Schema>>;

/** The name of a schema that `review schema` prints. */
export type SchemaFileName = keyof typeof schemas;

/** The names of all schemas that `review schema` prints. */
export const schemaNames = Object.keys(schemas);

/** What schemas take from others. */
const foreignDefinitions: Readonly<Partial<Record<SchemaFileName, Schema>>> = {
  campaign: common.$defs,
  host: common.$defs,
  submission: common.$defs,
  rollup: { ...common.$defs, ...campaignSchema.$defs },
  'document-kind': { ...common.$defs, ...campaignSchema.$defs },
};

/** A schema by name, whole in itself: what it takes from others stands among its own definitions. */
export function bundledSchema(name: SchemaFileName): Schema {
  const schema = withLocalReferences(schemas[name]);
  const others = foreignDefinitions[name];
  if (others === undefined) return schema;
  const definitions = { ...(schema.$defs as Schema | undefined), ...withLocalReferences(others) };
  // A schema with other choices is a schema.
  return withOpenChoices({ ...schema, $defs: definitions }) as Schema;
}

/** The same where one thing or another may stand: editors offer what may be only where no condition says which it is. */
function withOpenChoices(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOpenChoices);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withOpenChoices(inner)] as const);
  const { if: condition, then: chosen, else: other, ...rest }: Schema = Object.fromEntries(entries);
  if (condition === undefined) return rest;
  return { ...rest, anyOf: [chosen, other] };
}

function withLocalReferences(schema: Schema): Schema {
  // A schema is JSON, and stays so.
  return JSON.parse(JSON.stringify(schema).replaceAll(/"(?:campaign|common)\.schema\.json#/g, '"#'));
}

/**
 * The schema of submissions or of the host's file for one campaign: its own ids in the place of any, with what
 * they stand for, so that an editor offers just these.
 */
export function schemaFor(name: 'host' | 'submission', campaign: DraftCampaign): Schema {
  const schema = bundledSchema(name);
  const definitions = definitionsFor(campaign, name === 'host');
  const edited = edit(name === 'submission' ? submissionEdits : hostEdits, schema);
  return { ...edited, $defs: { ...(schema.$defs as Schema), ...definitions } };
}

const local = (definition: string) => ({ $ref: `#/$defs/${definition}` });

/** By the path of a property: the definition that takes the place of what it refers to. */
type Edits = Readonly<Record<string, string>>;

const submissionEdits: Edits = {
  unit: 'unitId',
  ratings: 'unitRatings',
  indicators: 'unitIndicators',
  narrative: 'unitNarrative',
};

const hostEdits: Edits = {
  'ratings/units': 'ratingsByUnit',
  'ratings/clusters': 'ratingsByCluster',
  indicators: 'hostIndicators',
  'commitments/[]/due': 'unitIds',
  'commitments/[]/signed': 'unitIds',
  'narrative/sections/[]/after': 'sectionId',
};

/** Puts references to definitions in the place of some properties, whose own words are kept. */
function edit(edits: Edits, schema: Schema, path = ''): Schema {
  const copy: Schema = { ...schema };
  const properties = schema.properties as Readonly<Record<string, Schema>> | undefined;
  if (properties !== undefined) {
    copy.properties = Object.fromEntries(
      Object.entries(properties).map(([key, property]) => {
        const keyPath = path === '' ? key : `${path}/${key}`;
        const definition = edits[keyPath];
        const { title, description } = property;
        return [
          key,
          definition === undefined
            ? edit(edits, property, keyPath)
            : { title, description, ...local(definition) },
        ];
      }),
    );
  }
  if (typeof schema.items === 'object' && schema.items !== null) {
    copy.items = edit(edits, schema.items as Schema, `${path}/[]`);
  }
  return copy;
}

/** A choice among ids, each with its name. */
function choice(title: string, list: Iterable<{ readonly id: string; readonly label: string }>): Schema {
  const choices = [...list];
  return {
    title,
    type: 'string',
    enum: choices.map(({ id }) => id),
    enumDescriptions: choices.map(({ label }) => label),
    markdownEnumDescriptions: choices.map(({ label }) => label),
  };
}

/** A map that has just some keys, each with a title. */
function mapOf(entries: Iterable<readonly [key: string, title: string, schema: Schema]>): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      [...entries].map(([key, title, schema]) => [key, { ...schema, title, description: title }]),
    ),
  };
}

/** @param isHost whether units below those that send roll-ups can be named */
function definitionsFor(campaign: DraftCampaign, isHost: boolean): Schema {
  const values = <T>(map: ReadonlyMap<string, { readonly value: T }>) =>
    [...map.values()].map(({ value }) => value);
  const units = values(campaign.units);
  const programmes = values(campaign.programmes);
  const rated = programmes.filter(({ rating }) => rating !== undefined);
  const clusterRated = rated.filter(({ rating }) => rating?.clusters !== undefined);
  const indicators = values(campaign.indicators);
  const typed = indicators.filter(({ aggregation }) => aggregation !== 'ratio');
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ id, label: name }));
  const ratings = (list: typeof rated) =>
    mapOf(list.map(({ id, title }) => [id, title, local(`rating-${id}`)] as const));
  const senders = isHost ? units.filter((unit) => isToSendRollup(campaign, unit)) : [];
  const awardGroup = common.$defs.awardGroup;
  const recipient = common.$defs.recipient;
  return {
    unitId: choice('Đơn vị', named(units)),
    unitIds: { type: 'array', items: local('unitId') },
    programmeId: choice(
      'Nội dung',
      programmes.map(({ id, title }) => ({ id, label: title })),
    ),
    ...Object.fromEntries(
      rated.map((programme) => [`rating-${programme.id}`, ratingSchema(campaign, programme)]),
    ),
    unitRatings: ratings(rated),
    ratingsByUnit: mapOf(
      units.map(
        (unit) =>
          [
            unit.id,
            unit.name,
            ratings(rated.filter(({ rating }) => appliesTo(rating?.kinds, unit))),
          ] as const,
      ),
    ),
    ratingsByCluster: mapOf(
      values(campaign.clusters).map(({ id, name }) => [id, name, ratings(clusterRated)] as const),
    ),
    unitIndicators: mapOf(
      typed
        .filter(({ aggregation }) => aggregation !== 'none')
        .map(
          ({ id, name, unitOfMeasure }) =>
            [id, `${name} (${unitOfMeasure})`, local('indicatorValue')] as const,
        ),
    ),
    hostIndicators: mapOf(typed.map(({ id, name }) => [id, name, local('indicatorValue')] as const)),
    unitNarrative: edit({ programmes: 'textsByProgramme' }, withLocalReferences(common.$defs.narrative)),
    textsByProgramme: mapOf(programmes.map(({ id, title }) => [id, title, local('paragraphs')] as const)),
    awardGroup: withProperties(withLocalReferences(awardGroup), {
      form: choice(awardGroup.properties.form.title, named(values(campaign.awardForms))),
      authority: choice(awardGroup.properties.authority.title, named(values(campaign.authorities))),
      programme: local('programmeId'),
    }),
    recipient: withProperties(withLocalReferences(recipient), {
      unit: senders.length === 0 ? local('unitId') : { anyOf: [local('unitId'), unitBelowSchema(senders)] },
    }),
    sectionId: choice(
      'Mục',
      sectionsOf(campaign).map(({ id, title = id }) => ({ id, label: title })),
    ),
    textReference: textReferenceSchema(campaign),
  };
}

/** The id of a unit further below: "moc-khe/dong-lau". */
function unitBelowSchema(senders: readonly { readonly id: string }[]): Schema {
  const { title, description } = common.$defs.idPath;
  const id = common.$defs.id.pattern.slice(1, -1);
  const pattern = `^(${senders.map((unit) => unit.id).join('|')})(/${id})+$`;
  return { title, description, type: 'string', pattern };
}

/** A unit's id, alone or with the part and the number of what is taken of its submission. */
function textReferenceSchema(campaign: DraftCampaign): Schema {
  const { title, description } = common.$defs.textReference;
  const units = [...campaign.units.values()].map(({ value: { id, name } }) => ({ id, label: name }));
  const places = textPlacesOf(campaign).map(({ id }) => id);
  const pattern = `^(${units.map(({ id }) => id).join('|')})(/(${places.join('|')}))?(/[0-9]+)?$`;
  return {
    title,
    description,
    anyOf: [choice(title, units), { title, description, type: 'string', pattern }],
  };
}

/** A schema with others for some of its properties, whose own words are kept. */
function withProperties(schema: Schema, others: Readonly<Record<string, Schema>>): Schema {
  const properties = schema.properties as Readonly<Record<string, Schema>>;
  const replaced = Object.entries(others).map(([key, other]) => {
    const { title, description } = properties[key] ?? {};
    return [key, { ...other, title, description }];
  });
  return { ...schema, properties: { ...properties, ...Object.fromEntries(replaced) } };
}

/** A rating in one programme: the levels of its scale, and the criteria. */
function ratingSchema(
  { scales }: DraftCampaign,
  { rating }: { readonly rating?: { readonly scale: string } },
): Schema {
  const scale = scales.get(rating?.scale ?? '')?.value;
  const base = withLocalReferences(common.$defs.rating);
  if (scale === undefined) return base;
  const criteria = scale.criteria ?? [];
  return withProperties(base, {
    level: choice('Mức', scale.levels),
    ...(criteria.length === 0
      ? {}
      : {
          points: mapOf(
            criteria.map(
              ({ id, label, maximum }) => [id, `${label} (tối đa ${maximum})`, local('number')] as const,
            ),
          ),
        }),
  });
}

import fc from 'fast-check';

/** A value that a query holds somewhere, and its type. */
interface Value {
  readonly type: 'Int' | 'Boolean!' | '[ID!]!';
  readonly value: number | boolean | null | readonly string[];
}

/** A query whose values are still open: told how each is written, it is a text. */
type Open = (write: (value: Value) => string) => string;

const number = fc.oneof(fc.integer({ min: -3, max: 130 }), fc.constant(2_147_483_647), fc.constant(null));

/** Some of the arguments, each written by its name. */
const numbers = (...names: readonly string[]): fc.Arbitrary<Open> =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), number), { maxLength: names.length })
    .map((chosen) => new Map(chosen))
    .map(
      (chosen) => (write) => [...chosen].map(([name, value]) => `${name}: ${write({ type: 'Int', value })}`).join(' '),
    );

const given = (args: string): string => (args.trim() === '' ? '' : `(${args})`);

const condition: fc.Arbitrary<Open> = fc
  .option(fc.tuple(fc.constantFrom('skip', 'include'), fc.boolean()))
  .map(
    (chosen) => (write) =>
      chosen === null ? '' : `@${chosen[0]}(if: ${write({ type: 'Boolean!', value: chosen[1] })})`,
  );

/** What may be selected of a remark, nested up to four times. Each is one alias of its own, so that nothing has to merge. */
const { remark } = fc.letrec<{ remark: Open }>((tie) => {
  const under = tie('remark');
  const list = (field: string, ...names: readonly string[]) =>
    fc.tuple(numbers(...names), condition, under).map(
      ([args, when, inner]): Open =>
        (write) =>
          `${field}${given(args(write))} ${when(write)} { edges { node { id from { ${inner(write)} } } } }`,
    );
  return {
    remark: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      fc.constant<Open>(() => 'id text gist'),
      fc.constant<Open>(() => 'id wordings { id source { id title } } about { basis node { id } }'),
      list('replies', 'first'),
      list('repliesTo', 'first'),
      fc.tuple(numbers('first'), condition, under).map(
        ([args, when, inner]): Open =>
          (write) =>
            `speaker ${when(write)} { id remarks${given(args(write))} { edges { node { ${inner(write)} } } } }`,
      ),
    ),
  };
});

const root: fc.Arbitrary<Open> = fc.oneof(
  fc.tuple(numbers('first', 'last'), condition, remark).map(
    ([args, when, inner]): Open =>
      (write) =>
        `remarks${given(args(write))} ${when(write)} { totalCount edges { node { ${inner(write)} } } }`,
  ),
  fc.tuple(numbers('up', 'down', 'perNode', 'first'), remark).map(
    ([args, inner]): Open =>
      (write) =>
        `chain(of: "remark:any" ${args(write)}) { ... on Chain { entries { node { ... on Remark { ${inner(write)} } } parents { reply { id evidence { id } } } } } }`,
  ),
  fc.tuple(fc.array(fc.constant('remark:any'), { maxLength: 120 }), remark).map(
    ([value, inner]): Open =>
      (write) =>
        `nodes(ids: ${write({ type: '[ID!]!', value })}) { id ... on Remark { ${inner(write)} } }`,
  ),
  fc.tuple(numbers('first'), remark).map(
    ([args, inner]): Open =>
      (write) =>
        `search(text: "any" ${args(write)}) { edges { node { node { ... on Remark { ${inner(write)} } } matches { text } } } }`,
  ),
);

/** One query, written in several ways. */
export interface Written {
  /** Every value stands in its place. */
  readonly literal: string;
  /** Every value comes by a variable. */
  readonly byVariables: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Every value is the default of a variable that is not given. */
  readonly byDefaults: string;
}

export const written: fc.Arbitrary<Written> = root.map((open) => {
  const values: Value[] = [];
  const byName = open((value) => {
    values.push(value);
    return `$v${values.length - 1}`;
  });
  const declared = (more: (value: Value) => string): string =>
    given(values.map((value, place) => `$v${place}: ${value.type}${more(value)}`).join(', '));
  return {
    literal: `{ ${open(({ value }) => JSON.stringify(value))} }`,
    byVariables: `query ${declared(() => '')} { ${byName} }`,
    variables: Object.fromEntries(values.map(({ value }, place) => [`v${place}`, value])),
    byDefaults: `query ${declared(({ value }) => ` = ${JSON.stringify(value)}`)} { ${byName} }`,
  };
});

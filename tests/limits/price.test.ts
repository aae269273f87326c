import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { LIMITS } from '../../src/limits/limits.js';
import { isListOfThings, USUAL_SIZES, type Field } from '../../src/limits/sizes.js';
import { priceOf, pricing, SCHEMA } from './pricing.js';
import { written } from './written.js';

test('a value costs the same written in its place, as a variable, and as the default of one', () => {
  const prices: number[] = [];
  fc.assert(
    fc.property(written, ({ literal, byVariables, variables, byDefaults }) => {
      const price = priceOf(literal);
      prices.push(price);
      expect(priceOf(byVariables, variables)).toBe(price);
      expect(priceOf(byDefaults)).toBe(price);
    }),
    { numRuns: 1000, seed: 4 },
  );
  // The pairs are not all alike: some are cheap, and some are refused.
  expect(new Set(prices).size).toBeGreaterThan(200);
  expect(Math.max(...prices)).toBeGreaterThan(LIMITS.price.most);
});

describe('the price', () => {
  it('is one for each thing, and one more for ten plain fields', () => {
    expect(priceOf('{ remark(id: "a") { id } }')).toBe(2);
    expect(priceOf('{ remarks(first: 10) { edges { node { id text gist } } } }')).toBe(1 + 10 + 10 + 3);
  });

  it('multiplies what is nested', () => {
    const one = '{ remarks(first: 10) { edges { cursor } } }';
    const two = '{ remarks(first: 10) { edges { node { replies(first: 10) { edges { cursor } } } } } }';
    expect([priceOf(one), priceOf(two)]).toEqual([1 + 10 + 1, 1 + 10 * (1 + 1 + 1 + 10 + 1)]);
  });

  it('counts a page by its default where no size is asked for', () => {
    for (const query of ['{ remarks { edges { cursor } } }', '{ remarks(first: null) { edges { cursor } } }'])
      expect(priceOf(query)).toBe(priceOf('{ remarks(first: 20) { edges { cursor } } }'));
    expect(priceOf('{ remarks(last: 7) { edges { cursor } } }')).toBe(
      priceOf('{ remarks(first: 7) { edges { cursor } } }'),
    );
  });

  it('counts a page that is too large like the largest, for the field itself refuses it', () => {
    expect(priceOf('{ remarks(first: 1000000) { edges { cursor } } }')).toBe(
      priceOf('{ remarks(first: 100) { edges { cursor } } }'),
    );
  });

  it('counts the entries of a chain by its page, whatever its other bounds: a few replies deep there can be thousands', () => {
    const entries = (args: string) =>
      priceOf(`{ chain(of: "a" ${args}) { ... on Chain { entries { omitted { side } } } } }`);
    const pages = [
      'first: 1000',
      'up: 0, down: 2, perNode: 100, first: 1000',
      'up: 0, down: 0, after: "x", first: 1000',
    ];
    expect(new Set(pages.map(entries)).size).toBe(1);
    expect(entries('first: 1000')).toBeGreaterThan(1000);
    expect(entries('up: 3, down: 4')).toBe(entries('first: 100'));
    expect(entries('first: 1000000')).toBe(entries('first: 1000'));
  });

  it('is that of the dearest kind where a thing may be of several', () => {
    const remark = '... on Remark { id wordings { id source { id } } }';
    const race = '... on Race { id name }';
    const node = (selected: string) => priceOf(`{ node(id: "a") { ${selected} } }`);
    expect(node(`${remark} ${race}`)).toBe(Math.max(node(remark), node(race)));
  });

  it('counts what stands twice once, as it is answered once', () => {
    const twice = `{ ...A ...B } fragment A on Query { remarks { edges { node { id } } } } fragment B on Query { remarks { edges { node { id text } } } }`;
    expect(priceOf(twice)).toBe(priceOf('{ remarks { edges { node { id text } } } }'));
  });

  it('counts nothing for what is skipped', () => {
    const price = (when: string) =>
      priceOf(`query ($no: Boolean = false) { stories @skip(if: $no) { totalCount } remarks ${when} { totalCount } }`);
    const without = priceOf('{ stories { totalCount } }');
    expect([price('@include(if: $no)'), price('@skip(if: true)')]).toEqual([without, without]);
    expect(price('@skip(if: $no)')).toBeGreaterThan(without);
  });

  it('follows the variables of a query that was priced before', () => {
    const price = pricing(`query ($first: Int, $ids: [ID!]!, $isShort: Boolean = false) {
      remarks(first: $first) { edges { node { ...Wordings } } }
      nodes(ids: $ids) { ...Wordings }
    }
    fragment Wordings on Remark { id wordings @skip(if: $isShort) { id source { id } } }`);
    const [page, ids] = [10, ['a', 'b']];
    const usual = price({ first: page, ids });
    expect(price({ first: page + 1, ids })).toBeGreaterThan(usual);
    expect(price({ first: page, ids: [...ids, 'c'] })).toBeGreaterThan(usual);
    expect(price({ first: page, ids, isShort: true })).toBeLessThan(usual);
    expect(price({ first: page, ids: ['c', 'd'] })).toBe(usual);
    expect(price({ ids })).toBe(price({ first: 20, ids }));
  });

  it('is known at once for a query of fragments that double one another', () => {
    const levels = 30;
    const fragments = Array.from({ length: levels }, (_, level) => {
      const inner =
        level + 1 < levels
          ? `wording { remark { ...F${level + 1} } } standing: wording { remark { ...F${level + 1} } }`
          : 'id';
      return `fragment F${level} on Remark { ${inner} }`;
    });
    const began = performance.now();
    expect(priceOf(`{ remark(id: "a") { ...F0 } } ${fragments.join(' ')}`)).toBeGreaterThan(LIMITS.price.most);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

/** Where a field stands: its type, and the field. */
const FIELDS = Object.values(SCHEMA.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field): readonly [GraphQLNamedType, Field] => [type, field]));

const hasPage = ({ args }: Field): boolean => args.some(({ name }) => ['first', 'ids'].includes(name));

/** Whether every way to a type leads over a field that has a page. */
function isUnderPage(type: GraphQLNamedType): boolean {
  const leading = FIELDS.filter(([, field]) => {
    const to = getNamedType(field.type);
    return to === type || (isObjectType(type) && 'getTypes' in to && to.getTypes().includes(type));
  });
  return leading.length > 0 && leading.every(([, field]) => hasPage(field));
}

test('every list of the schema is paged, or has a usual size', () => {
  const unpriced = FIELDS.filter(
    ([type, field]) => isListOfThings(field) && !USUAL_SIZES.has(field.name) && !hasPage(field) && !isUnderPage(type),
  );
  expect(unpriced.map(([type, field]) => `${type.name}.${field.name}`)).toEqual([]);
});

test('every usual size is that of a list in the schema', () => {
  const lists = new Set(FIELDS.filter(([, field]) => isListOfThings(field)).map(([, { name }]) => name));
  expect([...USUAL_SIZES.keys()].filter((name) => !lists.has(name))).toEqual([]);
});

import neo4j from 'neo4j-driver';

/** What was recorded was written as JSON, which has one kind of number. */
export function withWholeNumbers(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read = (value: unknown): unknown => {
    if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value);
    if (Array.isArray(value)) return value.map(read);
    return isRecord(value) ? withWholeNumbers(value) : value;
  };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, read(value)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

import type { z } from 'zod';
import { nearest } from '../values/near.js';
import { fault, type Fault } from './fault.js';
import { storyFile } from './format.js';
import { knownKeys } from './known-keys.js';
import type { Path, YamlFile } from './yaml.js';

type Issue = z.core.$ZodIssue;

/** An issue of the format as faults of a file, in the words of somebody who writes stories. */
export function faultsOf(issue: Issue, yaml: YamlFile, value: unknown): readonly Fault[] {
  const path = plainPath(issue.path);
  const got = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, yaml));
    case 'invalid_key':
      return issue.issues.map(({ message }) => fault(yaml.placeOfKey(path), message));
    case 'invalid_union':
      return ofUnion(issue, yaml, value);
    case 'invalid_value':
      if (got === undefined) return [missing(path, yaml)];
      return [
        fault(
          yaml.placeOf(path),
          `expected ${issue.values.join(', ')}, got ${shown(got)}`,
          nearest(String(got), issue.values.map(String)),
        ),
      ];
    case 'invalid_type':
      return [
        got === undefined
          ? missing(path, yaml)
          : fault(yaml.placeOf(path), `expected ${NAMES[issue.expected] ?? issue.expected}, got ${shown(got)}`),
      ];
    case 'too_small':
      return [
        fault(
          yaml.placeOf(path),
          `expected ${issue.origin === 'string' ? 'text' : `at least ${issue.minimum}`}, got ${shown(got)}`,
        ),
      ];
    case 'invalid_format':
      return [
        fault(
          yaml.placeOf(path),
          `expected ${FORMS[String(path.at(-1))] ?? `the form ${issue.pattern ?? issue.format}`}, got ${shown(got)}`,
        ),
      ];
    default:
      return [fault(yaml.placeOf(path), issue.message)];
  }
}

/** Only the segments of a wording are a choice: each is told by its one key. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, yaml: YamlFile, value: unknown): readonly Fault[] {
  const path = plainPath(issue.path);
  const meant = issue.errors.find((issues) =>
    issues.every(
      ({ path: inside }) => inside.length > 0 && valueAt(valueAt(value, path), plainPath(inside)) !== undefined,
    ),
  );
  if (meant !== undefined)
    return meant.flatMap((inner) => faultsOf({ ...inner, path: [...path, ...inner.path] }, yaml, value));
  const keys = knownKeys(storyFile, path);
  const got = valueAt(value, path);
  const stray = typeof got === 'object' && got !== null ? Object.keys(got) : [];
  const near = stray.filter((key) => !keys.includes(key)).flatMap((key) => nearest(key, keys, 1));
  const heard = stray.length === 0 ? shown(got) : stray.map((key) => `"${key}"`).join(' and ');
  return [fault(yaml.placeOf(path), `expected one of ${keys.join(', ')}, got ${heard}${inOwner(path)}`, near)];
}

function unknownKey(key: string, path: Path, yaml: YamlFile): Fault {
  const near = nearest(key, knownKeys(storyFile, path));
  return fault(yaml.placeOfKey([...path, key]), `unknown key "${key}"${inOwner(path)}`, near);
}

function missing(path: Path, yaml: YamlFile): Fault {
  return fault(yaml.placeOf(path.slice(0, -1)), `"${String(path.at(-1))}" is missing${inOwner(path.slice(0, -1))}`);
}

/** " in remark:kerr-yes-men": whose part it is. */
function inOwner([section, entry]: Path): string {
  const owner = entry ?? section;
  return owner === undefined ? '' : ` in ${owner}`;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (here, step) => (typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined),
    value,
  );
}

export const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'none; what is not known is left out';
  if (typeof value === 'object') return 'a map';
  const text = String(value);
  if (text === '') return 'none';
  return `"${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map of ids',
  array: 'a list',
};

const FORMS: Readonly<Record<string, string>> = {
  country: 'three capital letters like NOR',
  sha256: '64 hexadecimal digits',
  url: 'an http or https address',
};

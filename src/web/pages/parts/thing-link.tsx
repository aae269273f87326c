import type { ThingNameFragment } from '../../../client/generated/graphql.js';
import { LinkTo } from './link-to.js';
import { sourceName } from './source-name.js';
import { THING_WORDS } from './words.js';

/** A thing of any kind as a link under its name; a result leads to its race, a wording to its remark. */
export function ThingLink({ thing }: { readonly thing: ThingNameFragment }) {
  switch (thing.__typename) {
    case 'Result':
      return (
        <>
          <LinkTo id={thing.athlete.id}>{thing.athlete.name}</LinkTo>,{' '}
          <LinkTo id={thing.race.id}>{thing.race.name}</LinkTo>
        </>
      );
    case 'Remark':
      return <LinkTo id={thing.id}>{THING_WORDS.remark(thing.speaker.name, thing.said?.text ?? null)}</LinkTo>;
    case 'Source':
      return <LinkTo id={thing.id}>{sourceName(thing)}</LinkTo>;
    case 'Wording':
      return <LinkTo id={thing.remark.id}>{THING_WORDS.wording(thing.remark.speaker.name)}</LinkTo>;
    default:
      return <LinkTo id={thing.id}>{'name' in thing ? thing.name : thing.id}</LinkTo>;
  }
}

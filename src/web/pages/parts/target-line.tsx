import type {
  EventLineFragment,
  RaceLineFragment,
  RemarkLineFragment,
  ResultLineFragment,
} from '../../../client/generated/graphql.js';
import { DateText } from './date.js';
import { RaceLine } from './race-line.js';
import { RemarkLine } from './remark-line.js';

/** What a reply may respond to. */
export type Target = RemarkLineFragment | EventLineFragment | RaceLineFragment | ResultLineFragment;

/** What a reply responds to, in a line of its kind. */
export function TargetLine({ target, locale }: { readonly target: Target; readonly locale: string }) {
  switch (target.__typename) {
    case 'Remark':
      return <RemarkLine remark={target} locale={locale} />;
    case 'Race':
      return (
        <p class="target">
          <RaceLine race={target} locale={locale} />
        </p>
      );
    case 'Result':
      return (
        <p class="target">
          {target.athlete.name}
          {target.mark !== null && `, ${target.mark}`}: <RaceLine race={target.race} locale={locale} />
        </p>
      );
    default:
      return (
        <p class="target">
          {target.name}
          {target.date !== null && (
            <>
              , <DateText date={target.date} locale={locale} />
            </>
          )}
        </p>
      );
  }
}

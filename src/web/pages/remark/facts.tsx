import type { ComponentChildren } from 'preact';
import { BasisMark } from '../parts/basis-mark.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import { About } from './about.js';
import { languageName } from './language.js';
import type { RaceAway, RacesAway, Remark } from './remark.js';
import { REMARK } from './words.js';

const { facts } = REMARK;

/** What is known of the act of speaking, as exactly as it is known; what is not known is said to be so. */
export function Facts({
  remark,
  races,
  locale,
}: {
  readonly remark: Remark;
  readonly races: RacesAway | null;
  readonly locale: string;
}) {
  const { said, madePublic, occasion, addressees, prompted, language, attribution, note } = remark;
  return (
    <section class="facts">
      <h2>{facts.title}</h2>
      <dl>
        <Fact name={facts.said}>{said === null ? facts.notTold : <DateText date={said} locale={locale} />}</Fact>
        <Fact name={facts.madePublic}>
          {madePublic === null ? facts.noOtherDay : <DateText date={madePublic} locale={locale} />}
        </Fact>
        <Fact name={facts.where}>
          {occasion === null ? facts.notTold : [occasion.name, occasion.place].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={facts.to}>
          {addressees.length === 0
            ? facts.notTold
            : addressees.map(({ id, name }, index) => (
                <>
                  {index > 0 && ', '}
                  <LinkTo id={id}>{name}</LinkTo>
                </>
              ))}
        </Fact>
        <Fact name={facts.prompted}>{facts.promptedIs[prompted]}</Fact>
        <Fact name={facts.language}>
          {language === null ? facts.notTold : languageName(language.tag, locale)}{' '}
          {language !== null && <BasisMark basis={language.basis} />}
        </Fact>
        <Fact name={facts.speaker}>
          <BasisMark basis={attribution.basis} />
          {attribution.note !== null && ` ${attribution.note}`}
        </Fact>
        <Fact name={facts.races}>{races === null ? facts.noRace : <Races races={races} />}</Fact>
        <About remark={remark} locale={locale} />
      </dl>
      {note !== null && (
        <p class="note">
          {LINE_WORDS.note}
          {note}
        </p>
      )}
    </section>
  );
}

/** One thing that is known, or is said not to be. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Races({ races: { raceBefore, racesOnTheDay, raceAfter } }: { readonly races: RacesAway }) {
  const near = [raceBefore, ...racesOnTheDay, raceAfter].filter((race): race is RaceAway => race !== null);
  if (near.length === 0) return <>{facts.noRace}</>;
  return (
    <ul class="plain">
      {near.map(({ race, text, speakerRan }) => (
        <li key={race.id}>
          <LinkTo id={race.id}>{text}</LinkTo>
          {speakerRan === true && ` (${facts.ran})`}
        </li>
      ))}
    </ul>
  );
}

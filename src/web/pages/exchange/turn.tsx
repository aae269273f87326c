import type { TurnPartsFragment } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { RaceLine } from '../parts/race-line.js';
import { RemarkLine, RemarkWords } from '../parts/remark-line.js';
import { SourceLine } from '../parts/source-line.js';
import { StrongestMark } from '../parts/strongest-mark.js';
import { RELATION_WORDS } from '../parts/vocabulary.js';
import { PARTS } from '../parts/words.js';
import { EXCHANGE } from './words.js';

interface Props {
  readonly turn: TurnPartsFragment;
  readonly locale: string;
}

/** One turn: what was run before it, what was asked, what was said, what it answers, and what is not held of an answer. */
export function Turn({
  turn,
  isSecond,
  here,
  locale,
}: Props & {
  readonly isSecond: boolean;
  /** The remarks that stand on the same page, so that a link can stay on it. */
  readonly here: ReadonlySet<string>;
}) {
  const { remark, continuesTurn, kind, questions, answer } = turn;
  return (
    <li class={isSecond ? 'turn turn-second' : 'turn'} id={anchorOf(remark.id)}>
      <RacesBefore turn={turn} locale={locale} />
      {questions.map(({ question }) => (
        <Question question={question} locale={locale} />
      ))}
      <div class="turn-said">
        {continuesTurn && <p class="turn-kind">{EXCHANGE.alsoHere}</p>}
        <RemarkLine remark={remark} locale={locale} />
        {EXCHANGE.kind[kind] !== '' && <p class="turn-kind">{EXCHANGE.kind[kind]}</p>}
        {turn.respondsTo.map((response) => (
          <Response response={response} here={here} locale={locale} />
        ))}
        {EXCHANGE.answer[answer] !== '' && <p class="silence">{EXCHANGE.answer[answer]}</p>}
        {answer === 'STATED_UNANSWERED' && <Stated turn={turn} locale={locale} />}
      </div>
    </li>
  );
}

const anchorOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The words by which a source states that there was no answer. */
function Stated({ turn: { remark }, locale }: Props) {
  return (
    <>
      {remark.claimsAbout
        .filter(({ property }) => property === 'ANSWERED')
        .map(({ printed, madeBy }) => (
          <p class="silence">
            <q dir="auto">{printed}</q>
            {madeBy.__typename === 'Source' && (
              <>
                {' '}
                <SourceLine source={madeBy} locale={locale} />
              </>
            )}
          </p>
        ))}
    </>
  );
}

type QuestionLine = TurnPartsFragment['questions'][number]['question'];

function Question({ question, locale }: { readonly question: QuestionLine; readonly locale: string }) {
  return (
    <div class="question">
      <p>
        <a href={addressOf(question.id) ?? '/'}>{EXCHANGE.asked(question.speaker.name)}</a>
      </p>
      <RemarkWords remark={question} locale={locale} />
    </div>
  );
}

function Response({
  response: { to, delay, reply },
  here,
  locale,
}: {
  readonly response: TurnPartsFragment['respondsTo'][number];
  readonly here: ReadonlySet<string>;
  readonly locale: string;
}) {
  const address = here.has(to.id) ? `#${anchorOf(to.id)}` : (addressOf(to.id) ?? '/');
  return (
    <div class="response">
      <p>
        {RELATION_WORDS[reply.relation]} <a href={address}>{EXCHANGE.responds(to.speaker.name)}</a>
        {delay !== null && <span title={EXCHANGE.delayFrom[delay.since.basis]}>{EXCHANGE.after(delay.text)}</span>} (
        {PARTS.confidence[reply.confidence]}) <StrongestMark evidence={reply.evidence} />
      </p>
      <details>
        <summary>{EXCHANGE.evidence}</summary>
        <EvidenceWords evidence={reply.evidence} locale={locale} />
      </details>
    </div>
  );
}

function RacesBefore({ turn: { racesBefore }, locale }: Props) {
  if (racesBefore.length === 0) return null;
  return (
    <div class="between">
      <p>{EXCHANGE.races}</p>
      <ul>
        {racesBefore.map(({ race, results, isSure }) => (
          <li>
            <RaceLine race={race} locale={locale} />
            {results.map(({ athlete, mark, status }) => `; ${athlete.name} ${mark ?? PARTS.status[status]}`)}
            {!isSure && ` (${EXCHANGE.undecided})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { EvidencePartsFragment, ReplyRelation } from '../../../client/generated/graphql.js';
import { BasisMark } from '../parts/basis-mark.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { RemarkLine } from '../parts/remark-line.js';
import { StrongestMark } from '../parts/strongest-mark.js';
import { TargetLine } from '../parts/target-line.js';
import { RELATION_WORDS } from '../parts/vocabulary.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

interface Props {
  readonly remark: Remark;
  readonly locale: string;
}

/** What it responds to, each with its evidence in words. */
export function Causes({ remark, locale }: Props) {
  const { edges, totalCount } = remark.repliesTo;
  return (
    <section>
      <h2>{REMARK.causes}</h2>
      {edges.length === 0 && <p class="none">{REMARK.noCauses}</p>}
      {edges.map(({ node: { id, relation, evidence, to } }) => (
        <Linked key={id} told={REMARK.thisOne(RELATION_WORDS[relation])} evidence={evidence} locale={locale}>
          <TargetLine target={to} locale={locale} />
        </Linked>
      ))}
      <More shown={edges.length} all={totalCount} />
    </section>
  );
}

/** What responded to it. */
export function Replies({ remark, locale }: Props) {
  const { edges, totalCount } = remark.replies;
  return (
    <section>
      <h2>{REMARK.replies}</h2>
      {edges.length === 0 && <p class="none">{REMARK.noReplies}</p>}
      {edges.map(({ node: { id, relation, evidence, from } }) => (
        <Linked key={id} told={toldOf(from.speaker.name, relation)} evidence={evidence} locale={locale}>
          <RemarkLine remark={from} locale={locale} />
        </Linked>
      ))}
      <More shown={edges.length} all={totalCount} />
    </section>
  );
}

/** Remarks that may be this same one: nothing is merged in silence. */
export function PossiblySame({ remark: { possiblySame }, locale }: Props) {
  if (possiblySame.length === 0) return null;
  return (
    <section>
      <h2>{REMARK.possiblySame}</h2>
      {possiblySame.map(({ remark, link }) => (
        <div key={remark.id} class="linked">
          <RemarkLine remark={remark} locale={locale} />
          <p>
            <BasisMark basis={link.basis} /> {link.note}
          </p>
        </div>
      ))}
    </section>
  );
}

const toldOf = (speaker: string, relation: ReplyRelation): string => REMARK.other(speaker, RELATION_WORDS[relation]);

function Linked({
  told,
  evidence,
  locale,
  children,
}: {
  readonly told: string;
  readonly evidence: readonly EvidencePartsFragment[];
  readonly locale: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="linked">
      <h3>
        {told} <StrongestMark evidence={evidence} />
      </h3>
      {children}
      <details>
        <summary>{REMARK.evidence(evidence.length)}</summary>
        <EvidenceWords evidence={evidence} locale={locale} />
      </details>
    </div>
  );
}

function More({ shown, all }: { readonly shown: number; readonly all: number }) {
  return all > shown ? <p>{REMARK.more(all - shown)}</p> : null;
}

import { claims, discrepancies } from '../claim/resolvers.js';
import type { DerivationResolvers, QueryResolvers, SourceResolvers } from '../generated/resolvers.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import { readAs } from '../thing/thing.js';
import { dateBounds } from '../values/date-bounds.js';
import type { Link } from '../values/link.js';
import { pageRequest } from '../values/page.js';
import { SOURCES } from './statements.js';

const readSource = readAs('Source');
const readWording = readAs('Wording');

/** That a source takes from another one. */
export interface DerivationParent extends Link {
  readonly sourceId: string;
}

export const Source: SourceResolvers = {
  isHeld: ({ held }) => held,
  outlet: ({ outletId }, _args, { shelves }) => (outletId === null ? null : shelves.outlet(outletId)),
  authors: ({ id }, _args, { shelves }) =>
    then(shelves.authors.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
  language: ({ language }) => (language === null ? null : { tag: language, basis: 'INFERRED' }),
  derivedFrom: ({ id }, _args, { shelves }) => shelves.derivations.get(id),
  wordings: ({ id }, args, { shelves }) =>
    shelves.wordingsInSource.get(
      id,
      { page: pageRequest(`wordings in ${id}`, args), filter: {}, descending: false },
      readWording,
    ),
  claims,
  discrepancies,
};

export const Derivation: DerivationResolvers = {
  source: ({ sourceId }, _args, { shelves }) => shelves.source(sourceId),
  link: ({ basis, confidence, note }) => ({ basis, confidence, note }),
};

export const sources: NonNullable<QueryResolvers['sources']> = (_root, { filter, order, ...page }, { graph }) =>
  readList(
    graph,
    SOURCES,
    {
      page: pageRequest('sources', page),
      filter: {
        outlets: filter?.outlets ?? null,
        kinds: filter?.kinds ?? null,
        held: filter?.isHeld ?? null,
        ...dateBounds(filter?.from, filter?.to),
      },
      descending: order === 'DATE_DESC',
    },
    readSource,
  );

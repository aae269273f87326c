import { readBasis } from '../basis/basis.js';
import type {
  PrintingResolvers,
  QueryResolvers,
  RemarkResolvers,
  WordingDifferenceResolvers,
  WordingsResolvers,
  WordingsResultResolvers,
} from '../generated/resolvers.js';
import { viewOf } from '../source/view.js';
import { readWordings, wordingsOfRemark } from './read.js';

export const wordings: NonNullable<QueryResolvers['wordings']> = (_root, { of, against, ...asked }, context) =>
  readWordings(context, { of, againstId: against ?? null, view: viewOf(asked) });

export const wordingDiff: NonNullable<RemarkResolvers['wordingDiff']> = (remark, { against, ...asked }, { shelves }) =>
  wordingsOfRemark(shelves, remark, { againstId: against ?? null, view: viewOf(asked) });

export const WordingsResult: WordingsResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const Wordings: WordingsResolvers = {
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const Printing: PrintingResolvers = {
  differences: ({ compared }) => compared().differences,
  differencesLeftOut: ({ compared }) => compared().more,
  only: ({ only }) => only(),
};

export const WordingDifference: WordingDifferenceResolvers = {
  with: ({ withIds }, _args, { shelves }) => Promise.all(withIds.map(shelves.remark)),
};

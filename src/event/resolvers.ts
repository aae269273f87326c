import { claims, discrepancies } from '../claim/resolvers.js';
import type { EventResolvers } from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { remarkFilter } from '../remark/filter.js';
import { replies } from '../reply/resolvers.js';
import { readAs } from '../thing/thing.js';
import { pageRequest } from '../values/page.js';

const readRemark = readAs('Remark');

export const Event: EventResolvers = {
  hosts: ({ id }, _args, { shelves }) => then(shelves.hosts.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
  remarks: ({ id }, { filter, ...page }, { shelves }) => {
    const request = { page: pageRequest(`remarks at ${id}`, page), filter: remarkFilter(filter), descending: false };
    return then(shelves.remarksAtEvent.get(id, request, readRemark), (found) => ({
      ...found,
      countBy: (by) => shelves.countsAtEvent.get(id, request.filter, by),
    }));
  },
  replies,
  claims,
  discrepancies,
};

import type { BasisResolvers } from '../generated/resolvers.js';
import { parseDate, type UncertainDate } from '../values/date.js';

export const Basis: BasisResolvers = {
  outlets: ({ outletIds }, _args, { shelves }) => Promise.all(outletIds.map(shelves.outlet)),
  from: ({ from }) => dayOf(from),
  to: ({ to }) => dayOf(to),
};

function dayOf(day: string | null): UncertainDate | null {
  return day === null ? null : parseDate(day.slice(0, 'YYYY-MM-DD'.length));
}

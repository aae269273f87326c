import { DateTimeResolver } from 'graphql-scalars';
import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import * as basis from './basis/resolvers.js';
import * as career from './career/resolvers.js';
import * as chain from './chain/resolvers.js';
import * as checks from './checks/resolvers.js';
import * as claim from './claim/resolvers.js';
import * as exchange from './exchange/resolvers.js';
import * as discrepancy from './discrepancy/resolvers.js';
import * as coverage from './coverage/resolvers.js';
import * as event from './event/resolvers.js';
import * as facets from './facets/resolvers.js';
import type { Resolvers } from './generated/resolvers.js';
import * as headtohead from './headtohead/resolvers.js';
import * as origins from './origins/resolvers.js';
import * as printings from './printings/resolvers.js';
import * as network from './network/resolvers.js';
import * as path from './path/resolvers.js';
import * as quote from './quote/resolvers.js';
import * as race from './race/resolvers.js';
import * as remark from './remark/resolvers.js';
import * as reply from './reply/resolvers.js';
import * as search from './search/resolvers.js';
import * as source from './source/resolvers.js';
import * as speaker from './speaker/resolvers.js';
import * as story from './story/resolvers.js';
import * as unanswered from './unanswered/resolvers.js';
import * as thing from './thing/resolvers.js';
import * as timeline from './timeline/resolvers.js';
import { BadInputError } from './values/bad-input.js';
import { parseDate, type UncertainDate } from './values/date.js';

/** A date that a caller gives to compare with. */
const EDTF = new GraphQLScalarType<UncertainDate, string>({
  name: 'EDTF',
  serialize: (value) => String(value),
  parseValue: readDate,
  parseLiteral: (literal) => readDate(literal.kind === Kind.STRING ? literal.value : print(literal)),
});

function readDate(value: unknown): UncertainDate {
  try {
    return parseDate(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    if (error instanceof BadInputError)
      throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
    throw error;
  }
}

/** Every resolver of the schema; each stands in the slice of its concept. What is not here is a plain property. */
export const resolvers: Resolvers = {
  DateTime: DateTimeResolver,
  EDTF,
  Node: thing.Node,
  ReplyTarget: thing.ReplyTarget,
  UncertainDate: thing.UncertainDate,
  Speaker: speaker.Speaker,
  Athlete: speaker.Athlete,
  Outlet: speaker.Outlet,
  Group: speaker.Group,
  Source: source.Source,
  Derivation: source.Derivation,
  Event: event.Event,
  Competition: race.Competition,
  Race: race.Race,
  Result: race.Result,
  RemarkConnection: remark.RemarkConnection,
  Remark: { ...remark.Remark, wordingDiff: printings.wordingDiff },
  Wording: remark.Wording,
  Translation: remark.Translation,
  Via: remark.Via,
  About: remark.About,
  QuotedWords: remark.QuotedWords,
  PossiblySame: remark.PossiblySame,
  Reply: reply.Reply,
  Evidence: reply.Evidence,
  Claim: claim.Claim,
  ClaimMaker: { __resolveType: ({ __typename }) => __typename },
  Discrepancy: { ...claim.Discrepancy, ...discrepancy.Discrepancy },
  DiscrepanciesResult: discrepancy.DiscrepanciesResult,
  DiscrepancyConnection: discrepancy.DiscrepancyConnection,
  Story: story.Story,
  Basis: basis.Basis,
  Chain: chain.Chain,
  CoverageResult: coverage.CoverageResult,
  Coverage: coverage.Coverage,
  CoverageColumn: coverage.CoverageColumn,
  SpokenCount: coverage.SpokenCount,
  CoverageRow: coverage.CoverageRow,
  CoverageCell: coverage.CoverageCell,
  ChecksResult: checks.ChecksResult,
  Checks: checks.Checks,
  Check: checks.Check,
  HeadToHeadResult: headtohead.HeadToHeadResult,
  HeadToHead: headtohead.HeadToHead,
  HeldOf: headtohead.HeldOf,
  RaceBetween: headtohead.RaceBetween,
  RemarkOnRace: headtohead.RemarkOnRace,
  ChainResult: chain.ChainResult,
  ChainWay: chain.ChainWay,
  Exchange: exchange.Exchange,
  ExchangeResult: exchange.ExchangeResult,
  ExchangeSide: exchange.ExchangeSide,
  ExchangeTurn: exchange.ExchangeTurn,
  Unanswered: unanswered.Unanswered,
  UnansweredEntry: unanswered.UnansweredEntry,
  UnansweredResult: unanswered.UnansweredResult,
  TurnResponse: exchange.TurnResponse,
  TurnQuestion: exchange.TurnQuestion,
  RaceBefore: exchange.RaceBefore,
  NetworkResult: network.NetworkResult,
  Network: network.Network,
  NetworkNode: network.NetworkNode,
  NetworkEdge: network.NetworkEdge,
  PathResult: path.PathResult,
  Path: path.Path,
  PathWay: path.PathWay,
  PathHop: path.PathHop,
  SearchConnection: search.SearchConnection,
  Quote: quote.Quote,
  QuoteCandidate: quote.QuoteCandidate,
  QuoteMatch: quote.QuoteMatch,
  QuoteFirst: quote.QuoteFirst,
  SearchHit: search.SearchHit,
  SearchMatch: search.SearchMatch,
  Facets: facets.Facets,
  Facet: facets.Facet,
  FacetCount: facets.FacetCount,
  TimelineConnection: timeline.TimelineConnection,
  TimelineEntry: timeline.TimelineEntry,
  OriginsResult: origins.OriginsResult,
  Origins: origins.Origins,
  OriginAccount: origins.OriginAccount,
  WordingsResult: printings.WordingsResult,
  Wordings: printings.Wordings,
  Printing: printings.Printing,
  WordingDifference: printings.WordingDifference,
  CareerResult: career.CareerResult,
  Career: career.Career,
  CareerStep: career.CareerStep,
  CareerGap: career.CareerGap,
  Query: {
    node: thing.node,
    nodes: thing.nodes,
    speaker: thing.speaker,
    speakers: speaker.speakers,
    athlete: thing.athlete,
    athletes: speaker.athletes,
    race: thing.race,
    races: race.races,
    competition: thing.competition,
    competitions: race.competitions,
    source: thing.source,
    sources: source.sources,
    remark: thing.remark,
    remarks: remark.remarks,
    story: thing.story,
    stories: story.stories,
    chain: chain.chain,
    checks: checks.checks,
    coverage: coverage.coverage,
    headToHead: headtohead.headToHead,
    exchange: exchange.exchange,
    network: network.network,
    path: path.path,
    unanswered: unanswered.unanswered,
    quote: quote.quote,
    search: search.search,
    suggest: search.suggest,
    timeline: timeline.timeline,
    wordings: printings.wordings,
    origins: origins.origins,
    career: career.career,
    discrepancies: discrepancy.discrepancies,
  },
};

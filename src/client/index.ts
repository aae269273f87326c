/** What `rejoinder/client` offers; the one file of the package's that gathers from others. */
export { AnswerError, askBy, type Answer, type Ask, type Carrier, type Question, type Request } from './ask.js';
export { byHash, NoAnswerError, overHttp, type Fetch } from './over-http.js';
export {
  ChainDocument,
  ExchangeDocument,
  QuoteDocument,
  RemarkDocument,
  SearchDocument,
  TimelineDocument,
  type ChainQuery,
  type ChainQueryVariables,
  type ExchangeQuery,
  type ExchangeQueryVariables,
  type QuoteQuery,
  type QuoteQueryVariables,
  type RemarkQuery,
  type RemarkQueryVariables,
  type SearchQuery,
  type SearchQueryVariables,
  type TimelineQuery,
  type TimelineQueryVariables,
} from './questions/generated/graphql.js';

import {
  AnswerError,
  askBy,
  byHash,
  ChainDocument,
  overHttp,
  RemarkDocument,
  TimelineDocument,
} from 'rejoinder/client';

const url = process.env.REJOINDER_URL;
const ask = askBy(overHttp(url));
const { remark } = await ask(RemarkDocument, { id: 'remark:kerr-yes-men' });
const { chain } = await ask(ChainDocument, { of: 'remark:kerr-yes-man' });

const trusted = askBy(byHash(new URL('/trusted', url).href));
const hashed = await trusted(RemarkDocument, { id: 'remark:kerr-yes-men' });

const refused = await ask(TimelineDocument, { first: 500 }).catch((fault) => fault);
const nobody = await askBy(overHttp('http://127.0.0.1:1/graphql'))(RemarkDocument, { id: '' }).catch((fault) => fault);

console.log(
  JSON.stringify({
    speaker: remark.speaker.id,
    byHash: hashed.remark.speaker.id,
    nearest: chain.nearest[0],
    refused: [refused instanceof AnswerError, refused.code],
    nobody: nobody.name,
  }),
);

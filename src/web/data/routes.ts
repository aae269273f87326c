import cors from 'cors';
import { Router, type Request, type Response } from 'express';
import { AnswerError, type Ask } from '../../client/ask.js';
import { statusOf } from '../../client/status.js';
import { atomOf } from '../../data/atom.js';
import { isUnknown, type Extract, type Unknown } from '../../data/extract.js';
import { EVERYTHING, FORMATS, SCOPES, isFormat, isScope, type Followed, type Format } from '../../data/formats.js';
import { gather } from '../../data/gather/gather.js';
import type { Wanted } from '../../data/gather/wanted.js';
import { MEDIA_TYPES, fileName, write } from '../../data/write.js';
import { sendTagged } from '../tagged.js';

export interface Serving {
  /** Asks the API on behalf of one request, within its time and while somebody waits for it. */
  readonly askFor: (request: Request) => Ask;
}

/** How many remarks a link gives at most. It has to be answered within the time of a request; the command line has more. */
const MOST = 2_000;
/** A feed tells what came last. */
const MOST_IN_A_FEED = 200;

/** `/data/…` and `/feed/…`: what can be taken away, each at an address of its own that any page may read. */
export function dataRoutes({ askFor }: Serving): Router {
  const router = Router();
  const open = cors({ origin: '*', methods: ['GET'], exposedHeaders: ['etag', 'content-disposition', 'x-cut'] });
  router.use(['/data', '/feed'], open);
  router.get('/data/:scope/:file', (request, response) => sendFile(request, response, askFor(request)));
  router.get('/feed/all.atom', (request, response) =>
    sendFeed({ request, response, ask: askFor(request) }, 'story', EVERYTHING),
  );
  router.get('/feed/:scope/:file', async (request, response, next) => {
    const { scope, file } = request.params;
    if ((scope !== 'speaker' && scope !== 'chain') || !file.endsWith('.atom')) return next();
    await sendFeed({ request, response, ask: askFor(request) }, scope, file.slice(0, -'.atom'.length));
  });
  return router;
}

async function sendFile(
  request: Request<{ scope: string; file: string }>,
  response: Response,
  ask: Ask,
): Promise<void> {
  const { scope, file } = request.params;
  const named = readName(file);
  if (!isScope(scope) || named === null) return refuse(response, 404, { message: EXPECTED, nearest: [] });
  const taken = await takenOr(response, { ask, scope, id: named.id, most: MOST });
  if (taken === null) return;
  const mark = request.query['bom'] === '1';
  response.attachment(fileName(taken, named.format));
  tellCut(response, taken);
  sendTagged(response, MEDIA_TYPES[named.format], write(taken, named.format, { origin: originOf(request), mark }));
}

interface Asking {
  readonly request: Request;
  readonly response: Response;
  readonly ask: Ask;
}

async function sendFeed({ request, response, ask }: Asking, scope: Followed, id: string): Promise<void> {
  const taken = await takenOr(response, { ask, scope, id, most: MOST_IN_A_FEED, order: 'SAID_DESC' });
  if (taken === null) return;
  tellCut(response, taken);
  sendTagged(response, 'application/atom+xml; charset=utf-8', atomOf({ ...taken, scope }, originOf(request)));
}

/** What was asked for; null where it could not be given, and that is told already. */
async function takenOr(response: Response, wanted: Wanted): Promise<Extract | null> {
  try {
    const taken = await gather(wanted);
    if (!isUnknown(taken)) return taken;
    refuse(response, 404, unknownId(taken));
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    refuse(response, statusOf(error.code), { message: error.message, nearest: [] });
  }
  return null;
}

const unknownId = ({ unknownId: id, nearest }: Unknown): Told => ({
  message: `Nothing that is held has the id ${id} in this scope.`,
  nearest,
});

/** An id and a format, of which the longest fits: `remark:kerr-yes-men.annotations.jsonld`. */
function readName(file: string): { readonly id: string; readonly format: Format } | null {
  const format = FORMATS.filter((each) => file.endsWith(`.${each}`)).toSorted((a, b) => b.length - a.length)[0];
  return format !== undefined && isFormat(format) ? { id: file.slice(0, -format.length - 1), format } : null;
}

const EXPECTED =
  `An address like /data/chain/remark:kerr-yes-men.csv was expected: one of ${SCOPES.join(', ')}, an id, and one of ` +
  `${FORMATS.join(', ')}; or /feed/all.atom, /feed/speaker/….atom, /feed/chain/….atom.`;

interface Told {
  readonly message: string;
  readonly nearest: readonly string[];
}

function refuse(response: Response, status: number, told: Told): void {
  response.status(status).set('cache-control', 'no-store').json(told);
}

/** A reader of the headers need not look for it in the file. */
function tellCut(response: Response, { cut }: Extract): void {
  if (cut !== null) response.set('x-cut', cut);
}

const originOf = (request: Request): string => `${request.protocol}://${request.get('host') ?? 'localhost'}`;

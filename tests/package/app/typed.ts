import 'rejoinder/element';
import { createServer } from 'node:http';
import { createRejoinder, type Rejoinder } from 'rejoinder';
import { askBy, ChainDocument, overHttp, RemarkDocument } from 'rejoinder/client';

const ask = askBy(overHttp('http://127.0.0.1:4000/graphql'));
const { remark } = await ask(RemarkDocument, { id: 'remark:kerr-yes-men' });
export const speaker: string | undefined = remark?.speaker.name;
// @ts-expect-error No field of that name was asked for.
export const shoes = remark?.shoes;
// @ts-expect-error An id is a text.
await ask(ChainDocument, { of: 5 });

export const mounted: Rejoinder = await createRejoinder({
  neo4j: { uri: 'bolt://127.0.0.1', user: 'neo4j', password: 'secret' },
});
createServer(mounted.handle);
// @ts-expect-error Neither settings nor a driver.
await createRejoinder({});

/** What somebody else's code generator makes, or a text by which nothing is known of the answer, can be asked as well. */
export const anything: unknown = await ask('{ stories { totalCount } }', {});
export const inside: Promise<{ readonly remark?: unknown }> = mounted.ask(RemarkDocument, {
  id: 'remark:kerr-yes-men',
});

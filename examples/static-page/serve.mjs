import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Serves the page beside this file from an origin of its own, as another site would. */
const { REJOINDER_URL = 'http://127.0.0.1:4000', PORT = '8080' } = process.env;

// The page names a server that was just started with `npm start`; here another may take its place.
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8').replaceAll(
  'http://127.0.0.1:4000',
  new URL(REJOINDER_URL).origin,
);

const server = createServer((request, response) => {
  const isPage = request.url === '/';
  response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(isPage ? page : 'There is one page, at /.\n');
});

server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : PORT;
  console.log(`The page is at http://127.0.0.1:${port}/ and shows what ${REJOINDER_URL} holds.`);
});

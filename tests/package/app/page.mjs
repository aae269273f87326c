import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';

/** A page of the app's own: the element out of the package, and the client, in the page and in a worker. Its address goes to stdout. */
const fileOf = (name) => fileURLToPath(import.meta.resolve(name));
const server = process.env.REJOINDER_URL;

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A blank page</title><link rel="icon" href="data:,"></head>
<body>
<quote-chain of="remark:kerr-yes-men" server="${server}"><p id="fallback">What Kerr said</p></quote-chain>
<p id="page"></p>
<p id="worker"></p>
<script type="module" src="/element.js"></script>
<script type="module">
  const tell = (place, words) => { document.getElementById(place).textContent = words; };
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.addEventListener('message', ({ data }) => tell('worker', data));
  const { speakerOf } = await import('/ask.js');
  tell('page', await speakerOf('remark:kerr-yes-men'));
</script>
</body>
</html>`;

const ASK = `import { askBy, overHttp, RemarkDocument } from '/client/index.js';
const ask = askBy(overHttp('${server}/graphql'));
export const speakerOf = async (id) => (await ask(RemarkDocument, { id })).remark.speaker.name;`;

const app = express();
app.get('/', (_request, response) => response.type('html').send(PAGE));
app.get('/ask.js', (_request, response) => response.type('js').send(ASK));
app.get('/worker.js', (_request, response) =>
  response.type('js').send("import { speakerOf } from '/ask.js'; postMessage(await speakerOf('remark:kerr-yes-men'));"),
);
app.get('/element.js', (_request, response) => response.sendFile(fileOf('rejoinder/element')));
app.use('/client', express.static(dirname(fileOf('rejoinder/client'))));
const http = app.listen(0, '127.0.0.1', () =>
  console.log(JSON.stringify({ page: `http://127.0.0.1:${http.address().port}` })),
);
process.stdin.once('data', () => {
  http.close();
  http.closeAllConnections();
  process.stdin.destroy();
});

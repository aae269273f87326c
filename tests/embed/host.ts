import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site: pages of an origin that is not ours. */
export interface Host {
  readonly origin: string;
  /** Puts a page there, and gives its address. */
  show(body: string): string;
  close(): Promise<void>;
}

export async function openHost(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    show(body) {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, documentAround(body));
      return origin + path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const documentAround = (body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>A page of somebody else</title></head>
<body><main><h1>A page of somebody else</h1>
${body}
</main></body></html>`;

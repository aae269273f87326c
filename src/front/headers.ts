import type { ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * What every answer bears: browsers are to take it for what it says it is, run nothing of it and show it in no frame. A page
 * of ours that needs more says so itself. That a connection has to be encrypted is for whoever encrypts it to say.
 */
const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: false,
});

/** Call it when an answer begins, not before: whoever has not said yet what it wants needs none. */
export function setSafeHeaders(response: ServerResponse): void {
  protect(response.req, response, () => {});
}

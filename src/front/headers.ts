import type { IncomingMessage, ServerResponse } from 'node:http';
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

export function setSafeHeaders(request: IncomingMessage, response: ServerResponse): void {
  protect(request, response, () => {});
}

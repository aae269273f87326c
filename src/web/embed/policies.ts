import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Any page may show it in a frame; it loads its own script and style, and nothing else. */
export const mayBeFramed: RequestHandler = (request, response, next) => {
  response.removeHeader('x-frame-options');
  framed(request, response, next);
};

const policy = (directives: Readonly<Record<string, readonly string[]>>): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], formAction: ["'none'"], baseUri: ["'none'"], ...directives },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: false,
  });

const framed = policy({ scriptSrc: ["'self'"], styleSrc: ["'self'"], frameAncestors: ['*'] });

/** A card brings its look along in attributes. */
export const cardPolicy = policy({ styleSrcAttr: ["'unsafe-inline'"], frameAncestors: ["'none'"] });

import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { BOLT_HELLO, isBoltAnswer } from '../database/bolt.js';
import { codeOf } from '../database/start-error.js';

/**
 * Why the driver got no answer, and what to do: the driver has one code for all reasons, so we look for ourselves
 * whether anything listens there, and whether it speaks Bolt openly, over a trusted TLS, or over one nobody vouches for.
 */
export async function probe(uri: string): Promise<string> {
  const { scheme, security, ...place } = placeOf(uri);
  const advised = (as: string) => `let NEO4J_URI begin with ${scheme}${as}://`;

  const plain = await ask(() => connectPlain(place), 'connect');
  if (plain.fault !== null) {
    return `Nothing answers at ${uri} (${plain.fault}).\nStart that Neo4j, or correct NEO4J_URI (Bolt's usual port is 7687).`;
  }
  if (plain.speaksBolt) {
    return security === ''
      ? `The server at ${uri} speaks Bolt, but did not serve us.\nLook into its log; it may still be starting.`
      : `The server at ${uri} does not encrypt.\nSwitch TLS on there, or ${advised('')}.`;
  }
  const trusted = await ask(() => connectTls({ ...place, ...named(place) }), 'secureConnect');
  if (trusted.speaksBolt) return `The server at ${uri} encrypts, and its certificate is trusted; ${advised('+s')}.`;
  const anybody = await ask(
    () => connectTls({ ...place, ...named(place), rejectUnauthorized: false }),
    'secureConnect',
  );
  if (anybody.speaksBolt) {
    return `The server at ${uri} encrypts with a certificate that is not trusted (${trusted.fault}).\nGive it one that is, or, if you trust it anyway, ${advised('+ssc')}.`;
  }
  return `What answers at ${uri} does not speak Bolt.\nCorrect NEO4J_URI: Bolt's usual port is 7687; 7474 is for browsers.`;
}

/** Whether somebody who speaks Bolt greets there within so many milliseconds. Leaves no connection behind, whatever comes. */
export async function isGreeted(uri: string, patience: number): Promise<boolean> {
  const { security, ...place } = placeOf(uri);
  const { speaksBolt } =
    security === ''
      ? await ask(() => connectPlain(place), 'connect', patience)
      : await ask(
          () => connectTls({ ...place, ...named(place), rejectUnauthorized: false }),
          'secureConnect',
          patience,
        );
  return speaksBolt;
}

function placeOf(uri: string): Place & { readonly scheme: string; readonly security: string } {
  const { protocol, hostname, port } = new URL(uri);
  const [scheme = '', security = ''] = protocol.replace(':', '').split('+');
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 7687 : Number(port), scheme, security };
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** What came of one attempt: the code of what went wrong, or whether Bolt was spoken. */
interface Answer {
  readonly fault: string | null;
  readonly speaksBolt: boolean;
}

/** Milliseconds for whoever is asked at the start. */
const PATIENCE = 3_000;

function ask(
  connect: () => Socket,
  connected: 'connect' | 'secureConnect',
  patience: number = PATIENCE,
): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect();
    let isConnected = false;
    const done = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    const tooSlow = `no answer in ${patience / 1000} s`;
    socket.setTimeout(patience, () => done({ fault: isConnected ? null : tooSlow, speaksBolt: false }));
    socket.once(connected, () => {
      isConnected = true;
      socket.write(BOLT_HELLO);
    });
    socket.once('data', (bytes) => done({ fault: null, speaksBolt: isBoltAnswer(bytes) }));
    socket.once('close', () => done({ fault: isConnected ? null : 'closed', speaksBolt: false }));
    socket.once('error', (fault) =>
      done({ fault: isConnected ? null : (codeOf(fault) ?? fault.message), speaksBolt: false }),
    );
  });
}

/** The name that a certificate has to bear. Addresses in digits are not sent: TLS knows names only. */
function named({ host }: Place): { readonly servername?: string } {
  return /^[\d.]+$|:/.test(host) ? {} : { servername: host };
}

import { createServer, connect } from 'node:net';

/** A port on the loopback address that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('No port.')),
      );
    });
  });
}

/** Whether something listens on that port of the loopback address. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(true));
    server.listen(port, '127.0.0.1', () => server.close(() => done(false)));
  });
}

/** Bolt's first message: its magic number, then four versions we would speak, here 5.0 to 5.8 and nothing else. */
export const BOLT_HELLO = Buffer.from('6060b017' + '00080805' + '00000000'.repeat(3), 'hex');

/** Whether this is how a server takes up one of the versions of the hello. */
export function isBoltAnswer(bytes: Buffer): boolean {
  return bytes.length === 4 && bytes[3] === 5;
}

/** Whether a Bolt server answers on that port of the loopback address. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(BOLT_HELLO));
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('data', (bytes) => end(isBoltAnswer(bytes)));
    socket.once('error', () => end(false));
    socket.once('close', () => end(false));
  });
}

import { connect, type Socket } from 'node:net';

/** What became of a connection that was talked to by hand. */
export interface Ended {
  /** Milliseconds from when it was opened until the server closed it. */
  readonly after: number;
  /** All that the server said. */
  readonly said: string;
}

/** Opens a connection, lets `talk` say something on it, and waits until the server closes it. */
export function untilClosed(url: string, talk: (socket: Socket) => void): Promise<Ended> {
  const { hostname, port } = new URL(url);
  const began = performance.now();
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => talk(socket));
    socket.on('data', (chunk) => (said += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.once('close', () => resolve({ after: performance.now() - began, said }));
  });
}

/** Says something again and again, as long as somebody listens. */
export function drip(socket: Socket, text: string, every: number): void {
  const timer = setInterval(() => socket.write(text), every);
  socket.once('close', () => clearInterval(timer));
}

/** The head of an operation by POST, without the empty line at its end. */
export const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

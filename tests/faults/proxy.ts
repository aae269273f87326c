import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the proxy does to whatever passes through it. */
export type Fault =
  | { readonly kind: 'none' }
  /** Everything comes so much later, both ways. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** So many bytes of answers a second, on each connection. */
  | { readonly kind: 'throttle'; readonly bytesPerSecond: number }
  /** Nobody listens, and whoever was connected is cut. */
  | { readonly kind: 'refuse' }
  /** Half open: connections are taken and kept, and nothing passes. Those that lost a byte so never carry one again. */
  | { readonly kind: 'silence' }
  /** Each connection is cut when so many bytes of answers have passed on it. */
  | { readonly kind: 'cut'; readonly afterBytes: number };

/** One client of the proxy, with its own connection to the database. */
interface Pair {
  readonly client: Socket;
  readonly database: Socket;
  /** Bytes of answers that passed since the fault began. */
  answered: number;
  /** It lost a byte, and so carries nothing any more. */
  isDead: boolean;
}

/** Stands between the server and its database, and breaks what is between them. */
export class Proxy {
  readonly #target: () => string;
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  #fault: Fault = { kind: 'none' };
  #port = 0;

  private constructor(target: () => string) {
    this.#target = target;
    this.#server = createServer((client) => this.#pair(client));
  }

  /** Before the database at an address that may change. */
  static async before(target: () => string): Promise<Proxy> {
    const proxy = new Proxy(target);
    await proxy.#listen();
    return proxy;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** How many connections are open, and how many of them will never carry anything again. */
  get connections(): { readonly open: number; readonly dead: number } {
    return { open: this.#pairs.size, dead: [...this.#pairs].filter(({ isDead }) => isDead).length };
  }

  async set(fault: Fault): Promise<void> {
    const before = this.#fault;
    this.#fault = fault;
    for (const pair of this.#pairs) pair.answered = 0;
    if (fault.kind === 'refuse') await this.#refuse();
    else if (before.kind === 'refuse') await this.#listen();
  }

  heal(): Promise<void> {
    return this.set({ kind: 'none' });
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.#refuse();
  }

  #listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#port, '127.0.0.1', () => {
        const address = this.#server.address();
        if (typeof address === 'object' && address !== null) this.#port = address.port;
        resolve();
      });
    });
  }

  #refuse(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const pair of this.#pairs) cut(pair);
    return closed;
  }

  #pair(client: Socket): void {
    const { hostname, port } = new URL(this.#target());
    const pair: Pair = { client, database: connect(Number(port), hostname), answered: 0, isDead: false };
    this.#pairs.add(pair);
    this.#carry(pair, client, pair.database, 'question');
    this.#carry(pair, pair.database, client, 'answer');
    for (const socket of [client, pair.database]) {
      socket.setNoDelay(true);
      socket.on('error', () => cut(pair));
      socket.on('close', () => {
        cut(pair);
        this.#pairs.delete(pair);
      });
    }
  }

  /** Pieces keep their order: each waits for the one before, and for its own time. */
  #carry(pair: Pair, from: Socket, to: Socket, what: 'question' | 'answer'): void {
    let last = Promise.resolve();
    let due = 0;
    from.on('data', (piece: Buffer) => {
      const wait = this.#slowness(piece.length, what);
      due = wait.isQueued
        ? Math.max(due, performance.now()) + wait.milliseconds
        : performance.now() + wait.milliseconds;
      const at = due;
      const before = last;
      const passOn = async (): Promise<void> => {
        await before;
        if (at > performance.now()) await sleep(at - performance.now(), undefined, { ref: false });
        this.#pass(pair, to, piece, what);
      };
      last = passOn();
    });
  }

  #slowness(bytes: number, what: 'question' | 'answer'): { readonly milliseconds: number; readonly isQueued: boolean } {
    const fault = this.#fault;
    if (fault.kind === 'delay') return { milliseconds: fault.milliseconds, isQueued: false };
    if (fault.kind === 'throttle' && what === 'answer') {
      return { milliseconds: (bytes / fault.bytesPerSecond) * 1000, isQueued: true };
    }
    return { milliseconds: 0, isQueued: false };
  }

  #pass(pair: Pair, to: Socket, piece: Buffer, what: 'question' | 'answer'): void {
    const fault = this.#fault;
    if (fault.kind === 'silence') pair.isDead = true;
    if (pair.isDead || to.destroyed) return;
    if (what === 'answer' && fault.kind === 'cut') {
      const left = fault.afterBytes - pair.answered;
      pair.answered += piece.length;
      if (piece.length > left) {
        to.write(piece.subarray(0, Math.max(0, left)), () => cut(pair));
        return;
      }
    }
    to.write(piece);
  }
}

function cut({ client, database }: Pair): void {
  client.destroy();
  database.destroy();
}

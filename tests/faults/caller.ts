import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What became of one request of a load. Status 0: there was no answer. */
export interface Answered {
  readonly status: number;
  /** From when it was sent to when the whole answer was there. */
  readonly milliseconds: number;
}

/**
 * One caller with a connection of its own, which costs next to nothing: who asks and who answers share this machine, and
 * Node's own client would take from the server what is to be measured.
 */
export class Caller {
  readonly #socket: Socket;
  readonly #request: Buffer;
  #came = '';
  #done: ((status: number) => void) | null = null;

  private constructor(socket: Socket, request: Buffer) {
    this.#socket = socket;
    this.#request = request;
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.#read(chunk));
    socket.on('error', () => {});
    socket.once('close', () => this.#done?.(0));
  }

  /** Without a body it is a GET. */
  static async on(url: string, body: string): Promise<Caller> {
    const { hostname, port, pathname } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const method = body === '' ? 'GET' : 'POST';
    const head = `${method} ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n`;
    return new Caller(socket, Buffer.from(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
  }

  get isOpen(): boolean {
    return this.#socket.writable;
  }

  /** Asks once; never fails. Ask again only when it is answered. */
  ask(): Promise<Answered> {
    const began = performance.now();
    return new Promise((resolve) => {
      this.#done = (status) => {
        this.#done = null;
        this.#came = '';
        resolve({ status, milliseconds: performance.now() - began });
      };
      this.#socket.write(this.#request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: string): void {
    this.#came += chunk;
    const end = this.#came.indexOf('\r\n\r\n');
    if (end === -1) return;
    const length = Number(/^content-length: (\d+)\r?$/im.exec(this.#came.slice(0, end))?.[1]);
    if (this.#came.length >= end + 4 + length) this.#done?.(Number(this.#came.slice(9, 12)));
  }
}

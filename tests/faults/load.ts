import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What became of one request of a load. Status 0: there was no answer. */
interface Answered {
  readonly status: number;
  readonly milliseconds: number;
}

/**
 * Asks as one of many; gives what became of it, and never fails. The time runs from when the request is sent: who asks and
 * who answers share this machine, and what waits on the asking side is nobody's answer.
 */
function askBy(agent: Agent, url: string, body: string): Promise<Answered> {
  let began = performance.now();
  const ended = (status: number): Answered => ({ status, milliseconds: performance.now() - began });
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { agent, method: body === '' ? 'GET' : 'POST', headers }, (response) => {
      response.resume();
      response.once('close', () => resolve(ended(response.complete ? (response.statusCode ?? 0) : 0)));
    });
    const begin = (): void => void (began = performance.now());
    asked.once('socket', (socket) => (socket.connecting ? socket.once('connect', begin) : begin()));
    asked.once('error', () => resolve(ended(0)));
    asked.end(body);
  });
}

export interface Load {
  readonly url: string;
  /** Without one it is a GET. */
  readonly body?: string;
  readonly seconds: number;
}

/** So many callers, each asking again when it has its answer. */
export async function askInTurns({ url, body = '', seconds }: Load, callers: number): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true });
  const end = performance.now() + seconds * 1000;
  const answers: Answered[] = [];
  const one = async (): Promise<void> => {
    while (performance.now() < end) answers.push(await askBy(agent, url, body));
  };
  await Promise.all(Array.from({ length: callers }, one));
  agent.destroy();
  return answers;
}

/** So many requests in each second, whether or not those before are answered. */
export async function askAtRate({ url, body = '', seconds }: Load, rate: number): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const began = performance.now();
  const asked: Promise<Answered>[] = [];
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * rate;
    while (asked.length < due) asked.push(askBy(agent, url, body));
    await sleep(2);
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  return answers;
}

/** The time within which such a share of them was answered, in milliseconds to a tenth. */
export function quantile(answers: readonly Answered[], share: number): number {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return Math.round((times[Math.floor(times.length * share)] ?? times.at(-1) ?? 0) * 10) / 10;
}

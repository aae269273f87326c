import { setTimeout as sleep } from 'node:timers/promises';
import { Caller, type Answered } from './caller.js';

export interface Load {
  readonly url: string;
  /** Without one it is a GET. */
  readonly body?: string;
  readonly seconds: number;
}

/** So many callers, each asking again when it has its answer. */
export async function askInTurns({ url, body = '', seconds }: Load, callers: number): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  const end = performance.now() + seconds * 1000;
  const one = async (): Promise<void> => {
    const caller = await Caller.on(url, body);
    while (performance.now() < end) answers.push(await caller.ask());
    caller.close();
  };
  await Promise.all(Array.from({ length: callers }, one));
  return answers;
}

/**
 * So many requests in each second, whether or not those before are answered: who has to wait gets company. Most callers
 * have their connection before it begins: Node accepts only one in each turn of its loop, so under load new ones queue for
 * long, which is another matter.
 */
export async function askAtRate({ url, body = '', seconds }: Load, rate: number): Promise<readonly Answered[]> {
  const idle = await Promise.all(Array.from({ length: Math.ceil(rate / 3) }, () => Caller.on(url, body)));
  await Promise.all(idle.map((caller) => caller.ask()));
  const asked: Promise<Answered>[] = [];
  const one = async (): Promise<Answered> => {
    let caller = idle.pop();
    while (caller !== undefined && !caller.isOpen) caller = idle.pop();
    caller ??= await Caller.on(url, body);
    const answered = await caller.ask();
    idle.push(caller);
    return answered;
  };
  const began = performance.now();
  while (performance.now() - began < seconds * 1000) {
    const due = ((performance.now() - began) / 1000) * rate;
    while (asked.length < due) asked.push(one());
    await sleep(1);
  }
  const answers = await Promise.all(asked);
  for (const caller of idle) caller.close();
  return answers;
}

/** The time within which such a share of them was answered, in milliseconds to a tenth. */
export function quantile(answers: readonly Answered[], share: number): number {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return Math.round((times[Math.floor(times.length * share)] ?? times.at(-1) ?? 0) * 10) / 10;
}

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAddress } from '../../src/database/address.js';
import { HEAD } from '../front/raw.js';
import { serveAs } from '../front/served.js';
import { environmentFor } from '../_kit/database.js';
import { askAtRate, quantile } from './load.js';
import type { Round } from './round.js';

const MANY = 10_000;
const OTHERS = JSON.stringify({ query: '{ stories { totalCount } }' });

/** Ten thousand callers who begin and do not end, while others are served. */
export function socketsRounds(address: () => ServerAddress): readonly Round[] {
  return [
    halfOpen('sockets.half-heads', `${HEAD}x-slow: `, address),
    halfOpen('sockets.half-bodies', `${HEAD}content-length: 1000\r\n\r\n{"query":`, address),
  ];
}

function halfOpen(name: string, beginning: string, address: () => ServerAddress): Round {
  return {
    name,
    run: async () => {
      const served = await serveAs('production', environmentFor([address()]));
      const others = (seconds: number) => askAtRate({ url: `${served.url}/graphql`, body: OTHERS, seconds }, 50);
      await others(3);
      const before = await others(3);
      const memory = memoryOf(served.pid);
      const began = performance.now();
      const sockets = await openAll(new URL(served.url), beginning);
      const opened = performance.now() - began;
      const during = await others(6);
      const more = memoryOf(served.pid) - memory;
      await Promise.all(sockets.map((socket) => (socket.closed ? null : once(socket, 'close'))));
      const dropped = performance.now() - began;
      await served.stop();
      const figures = {
        sockets: sockets.length,
        openedSeconds: Math.round(opened / 100) / 10,
        droppedSeconds: Math.round(dropped / 100) / 10,
        beforeP50: quantile(before, 0.5),
        beforeP99: quantile(before, 0.99),
        duringP50: quantile(during, 0.5),
        duringP99: quantile(during, 0.99),
        moreMegabytes: Math.round(more / 1e6),
      };
      const broken = [
        ...(during.some(({ status }) => status !== 200) ? ['Others were not served.'] : []),
        ...(figures.duringP99 > 50 ? ['Others waited for more than 50 ms.'] : []),
        ...(figures.moreMegabytes > 100 ? ['More than 100 MB were held.'] : []),
        ...(dropped - opened > 18_000 ? ['Not all were dropped within 16 seconds.'] : []),
      ];
      return { figures, broken };
    },
  };
}

/** From four addresses, a few hundred at a time. */
async function openAll({ hostname, port }: URL, beginning: string): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < MANY) {
    const some = Array.from({ length: 250 }, (_, place) => {
      const socket = connect({ port: Number(port), host: hostname, localAddress: `127.0.0.${1 + (place % 4)}` });
      socket.on('error', () => {});
      socket.resume();
      socket.write(beginning);
      return socket;
    });
    await Promise.all(some.map((socket) => once(socket, 'connect')));
    sockets.push(...some);
    await sleep(5);
  }
  return sockets;
}

/** What a process holds in memory, in bytes; read from /proc, where there is one. */
function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

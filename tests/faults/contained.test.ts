import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgramme, type Started } from './child.js';

let broken: Started;
beforeAll(async () => {
  broken = await startProgramme({ LOG_LEVEL: 'error' }, 'tests/faults/broken-server.ts');
});
afterAll(() => broken.end('SIGKILL'));

const ask = async (query: string): Promise<string> => {
  const response = await fetch(`${broken.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
};

test('what a resolver throws, and what it leaves behind, fails its own request and nothing else', async () => {
  for (let round = 0; round < 5; round += 1) {
    const answers = await Promise.all([ask('{ stories { totalCount } }'), ask('{ __typename }')]);
    expect(answers[0]).toContain('INTERNAL_SERVER_ERROR');
    expect(answers[0]).not.toContain('broken');
    expect(answers[1]).toBe('{"data":{"__typename":"Query"}}\n');
  }
  expect(broken.child.exitCode).toBeNull();
  const end = performance.now() + 10_000;
  while (!broken.told().includes('left behind') && performance.now() < end) await sleep(50);
  expect(broken.told()).toContain('left behind');
  expect(broken.told()).toContain('a request failed');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder } from '../support/astro.ts';

const lock = pathToFileURL(resolve('src/integrations/build-lock.ts')).href;

let project: string;
beforeAll(async () => {
  project = await newFolder();
});
afterAll(() => rm(project, { recursive: true }));

/** A process that takes the project's lock and holds it, and says what it does. */
function holder() {
  const code = `
    const { lockBuild } = await import(${JSON.stringify(lock)});
    await lockBuild(${JSON.stringify(project)}, () => console.log('waits'));
    console.log('holds');
    setInterval(() => undefined, 1_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const says = new EventTarget();
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    says.dispatchEvent(new Event('said'));
  });
  return {
    said: () => said.trim().split('\n'),
    async until(word: string) {
      while (!said.includes(word)) await once(says, 'said');
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('a build waits for another one of the project, and goes on when that is killed', async () => {
  const first = holder();
  await first.until('holds');
  const second = holder();
  await second.until('waits');
  await first.kill();
  await second.until('holds');
  expect([first.said(), second.said()]).toEqual([['holds'], ['waits', 'holds']]);
  await second.kill();
});

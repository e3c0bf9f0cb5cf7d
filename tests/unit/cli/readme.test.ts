import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newFolder } from '../../support/astro.ts';
import { runnerIn } from '../../support/run-captures.ts';

test('the commands of “Bring your own captures” do as they are typed', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, section = ''] = /## Bring your own captures\n([^]*?)\n## /.exec(readme) ?? [];
  const commands = [...section.matchAll(/^npm run captures -- (.+)$/gm)].map(([, command = '']) => command.split(' '));
  expect(commands.length).toBeGreaterThan(4);

  const folder = await newFolder();
  await cp('content/captures', join(folder, 'captures'), { recursive: true });
  vi.stubEnv('FAIRCOPY_CAPTURES', join(folder, 'captures'));
  const { runCommand } = await import('../../../src/cli/run-command.ts');
  const run = runnerIn(process.cwd(), runCommand);
  for (const command of commands) {
    const { code, out, err } = await run(...command);
    // A report ends with 1 where a capture needs a person, as some of the tests' own do.
    expect([command[0], err, code]).toEqual([command[0], '', command[0] === 'report' ? 1 : 0]);
    expect(out).not.toBe('');
  }
});

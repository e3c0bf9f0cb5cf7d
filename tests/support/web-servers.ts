import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import getPort from 'get-port';
import { installFromDebian } from './debian.ts';

/** A web server of the system's, and how a test starts it: in the foreground, with nothing of its own anywhere. */
interface WebServer {
  readonly package: string;
  readonly configuration: (site: string, folder: string) => string;
  readonly start: (configuration: string, folder: string) => readonly string[];
}

const isRoot = process.getuid?.() === 0;

export const webServers = {
  nginx: {
    package: 'nginx-light',
    configuration: (site, folder) =>
      [
        ...(isRoot ? ['user root;'] : []),
        `pid ${folder}/pid;`,
        'events { }',
        'http {',
        '  access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/${kind};`),
        site,
        '}',
      ].join('\n'),
    start: (configuration, folder) => ['-c', configuration, '-p', folder, '-e', 'stderr', '-g', 'daemon off;'],
  },
  caddy: {
    package: 'caddy',
    configuration: (site) => `{\n  admin off\n  auto_https off\n}\nhttp://${site}`,
    start: (configuration) => ['run', '--config', configuration, '--adapter', 'caddyfile'],
  },
} as const satisfies Record<string, WebServer>;

/** A server at an address, until it is disposed of. */
export interface Served extends AsyncDisposable {
  readonly origin: string;
}

/**
 * Starts a web server with the configuration that our command prints for it; where the system has none, it is installed.
 *
 * @param configure gives the configuration for a place to listen
 */
export async function startServer(
  name: keyof typeof webServers,
  configure: (listen: string) => Promise<string>,
): Promise<Served> {
  const server: WebServer = webServers[name];
  const path = find(name) ?? (installFromDebian(server.package) ? find(name) : undefined);
  if (path === undefined) throw new Error(`No ${name} could be installed for the tests of hosting: install it.`);
  const folder = await mkdtemp(join(tmpdir(), 'faircopy-'));
  const port = await getPort({ host: '127.0.0.1' });
  const listen = `127.0.0.1:${port}`;
  const configuration = join(folder, 'configuration');
  await writeFile(configuration, server.configuration(await configure(listen), folder));
  const child = spawn(path, server.start(configuration, folder), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const origin = `http://${listen}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${name} does not answer: ${said}`);
    await setTimeout(50);
  }
  return {
    origin,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function find(name: string): string | undefined {
  return [name, `/usr/sbin/${name}`].find(
    (path) => spawnSync(path, [name === 'nginx' ? '-v' : 'version']).status === 0,
  );
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

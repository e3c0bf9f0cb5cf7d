import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KeeperError } from '../errors/keeper-error.ts';
import { caddySite } from '../site/hosting/caddy.ts';
import { cloudFrontPolicy } from '../site/hosting/cloudfront.ts';
import { policyIn } from '../site/hosting/headers-file.ts';
import { nginxServer, type Serving } from '../site/hosting/nginx.ts';
import { parseRedirectsFile } from '../site/hosting/redirects-file.ts';

const usage = `npm run -s host -- nginx|caddy|cloudfront [--dist FOLDER] [--listen PLACE]

Prints the configuration that serves a built site with the response headers that it needs. The settings are those that it was
built with.`;

/** What a host's configuration is printed by. */
const hosts: Readonly<Record<string, (serving: Serving) => string>> = {
  nginx: nginxServer,
  caddy: caddySite,
  cloudfront: ({ policy }) => cloudFrontPolicy(policy),
};

/** The configuration for a host of a site that was built. */
export async function hostConfiguration(host: string, dist: string, listen: string): Promise<string> {
  const print = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  if (!print) throw new KeeperError(usage);
  const headers = await readFile(join(dist, '_headers'), 'utf8').catch(() => '');
  const policy = policyIn(headers);
  if (policy === undefined)
    throw new KeeperError(`${dist}: There is no built site in this folder. Run npm run build first.`);
  const redirects = parseRedirectsFile(await readFile(join(dist, '_redirects'), 'utf8').catch(() => ''));
  return print({ folder: resolve(dist), listen, policy, redirects });
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string', default: 'dist' }, listen: { type: 'string', default: '127.0.0.1:8080' } },
  });
  try {
    process.stdout.write(await hostConfiguration(positionals[0] ?? '', values.dist, values.listen));
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 2;
  }
}

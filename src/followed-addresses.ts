import type { Followed } from './story/follow-addresses.ts';

/** What a build found of addresses; whether all captures and overrides were of use. */
export interface FollowedAddresses extends Followed {
  readonly isWhole: boolean;
}

const key = Symbol.for('faircopy.followed-addresses');
const everywhere = globalThis as { [key]?: FollowedAddresses };

/** Hands over what the loaders found: Vite runs them among modules of its own, apart from the integrations that ask for it. */
export function setFollowedAddresses(addresses: FollowedAddresses): void {
  everywhere[key] = addresses;
}

/** What the loaders of this build found. */
export function followedAddresses(): FollowedAddresses {
  const addresses = everywhere[key];
  if (!addresses) throw new Error('No story was loaded.');
  return addresses;
}

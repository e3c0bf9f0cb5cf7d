import { scriptJson } from './discovery/json-ld.ts';

/**
 * Scripts that stand within a page and have a browser fetch another one. Browsers that take no text for a script's address
 * take it from a policy, which gives this one address whatever it is asked.
 */

/** Gives a page the worker that keeps pages. */
export function registration(address: string): string {
  return `navigator.serviceWorker?.register(${trusted('service-worker', address)}).catch(()=>{})`;
}

/** Runs a script, which then may load others: the browser trusts it since it trusts this one. */
export function scriptLoader(address: string): string {
  return `document.head.append(Object.assign(document.createElement("script"),{src:${trusted('search', address)}}))`;
}

function trusted(name: string, address: string): string {
  const policy = `self.trustedTypes?.createPolicy("${name}",{createScriptURL:()=>${scriptJson(address)}})`;
  return `${policy}.createScriptURL("")??${scriptJson(address)}`;
}

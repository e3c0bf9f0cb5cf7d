import { settings } from '../../settings.ts';
import { absolute, historyAddress, provenanceAddress, storyAddress } from '../addresses.ts';
import type { Move } from './redirects-file.ts';

/** A page at an old address, for hosts that read no redirects. */
export interface MovedPage {
  /** Its address, where it stands for the page of a folder. */
  readonly address: string;
  readonly html: string;
}

/** The pages at a story's old addresses: they lead on by themselves, and are in no list, sitemap or search. */
export function movedPages({ from, to, hasHistory }: Move): MovedPage[] {
  return [storyAddress, provenanceAddress, ...(hasHistory ? [historyAddress] : [])].map((addressOf) => ({
    address: addressOf(from),
    html: movedPage(addressOf(to)),
  }));
}

/** Addresses of stories have letters, digits and hyphens alone, so nothing in them could be markup. */
function movedPage(to: string): string {
  return `<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>This story has moved</title>
<meta name="robots" content="noindex" />
<meta http-equiv="refresh" content="0; url=${to}" />
<link rel="canonical" href="${absolute(to)}" />
</head>
<body>
<main>
<h1>This story has moved</h1>
<p><a href="${to}">Read it at its new address</a></p>
</main>
</body>
</html>
`;
}

/** Whether an address fits what else the capture says of its page; `open` where the two cannot be compared. */
export type Agreement = 'same' | 'other' | 'open';

const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}$/iu;

/** The part of a host's name that people know it by: "example" of "news.example.co.uk". */
const knownPart = /([^.]+)\.(?:(?:co|com|org|net|gov|ac|edu|or|ne|go)\.)?[a-z-]{2,}$/;

/** Tells whether an address is on the site that a capture names as its source. */
export function sourceAgreement(source: string | undefined): (address: string) => Agreement {
  if (source !== undefined && host.test(source)) {
    const ending = `.${source.toLowerCase().replace(/^www\./, '')}`;
    return (address) => (`.${new URL(address).hostname}`.endsWith(ending) ? 'same' : 'other');
  }
  const name = source?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (address) => (knownPart.exec(new URL(address).hostname)?.[1] === name ? 'same' : 'open');
}

/** `Jane Doe, MD, Richard Roe and Mary Major` names three people: a degree stays with the name before it. */
export function authors(byline: string): string[] {
  return byline.split(/,?\s(?:and|und|et|y|och|og|и|και|&)\s|[,;]\s(?=\p{Lu}[\p{L}.'’-]*\s)/u);
}

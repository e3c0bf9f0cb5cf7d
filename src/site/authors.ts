import { isDegree, isPersonName } from './person-name.ts';

const joiner =
  /((?:(?<!\s)\s+)?[,;]\s*(?:(?:and|und|et|y|e|og|och|и|και|&)\s+)?|(?<!\s)\s+(?:and|und|et|y|e|i|en|og|och|и|і|και|&)\s+)/u;

/**
 * The names in a byline: `Jane Doe, MD, Richard Roe and Mary Major` has three, and a degree stays with the name before it.
 * A byline is split only between what are surely two people; where that is not sure, one name holds both.
 */
export function authors(byline: string): string[] {
  const [first = '', ...parts] = byline.split(joiner);
  const names = [first];
  let before = first;
  for (let index = 0; index < parts.length; index += 2) {
    const [between = '', part = ''] = parts.slice(index, index + 2);
    const isFurther = isPersonName(before) && isPersonName(part);
    if (isFurther) names.push(part);
    else names.push(`${names.pop() ?? ''}${between}${part}`);
    if (!isDegree(part)) before = part;
  }
  return names;
}

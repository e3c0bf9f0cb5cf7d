import { settings } from '../../settings.ts';

const names = new Map(Object.entries(settings.sourceNames).map(([source, name]) => [fold(source), name]));

/** What readers call a source: its name from the settings, or as captures give it. */
export function sourceName(source: string): string {
  return names.get(fold(source)) ?? source;
}

/** What makes two sources one: the name that readers know them by, whatever the case and width of its letters. */
export function sourceKey(source: string): string {
  return fold(sourceName(source));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

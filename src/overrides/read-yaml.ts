import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** The value of a YAML file, with line numbers. */
export interface Yaml {
  /** As much as can be read; `undefined` if nothing can. */
  readonly value: unknown;
  /** Errors in the YAML, with their lines. */
  readonly faults: readonly { readonly line: number | null; readonly message: string }[];
  /** The line, from 1, of a key or an element. If it does not exist, the line of its parent. */
  readonly lineOf: (place: readonly PropertyKey[]) => number | null;
}

/** Hand-written files have fewer aliases. The limit stops small files that expand to huge ones. */
const mostAliases = 50;

/** Parses YAML 1.2 with the core schema: strings, numbers, `true`, `null`, lists and maps. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      ...{ schema: 'core', merge: false, resolveKnownTags: false, stringKeys: true, uniqueKeys: true },
      ...{ prettyErrors: false, logLevel: 'error', lineCounter: lines },
    });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      line: lines.linePos(pos[0]).line,
      message: `This is not valid YAML: ${message.trimEnd().replace(/(?<!\.)\.+$/, '')}. Mend the line; a text with a colon or a bracket needs quotes around it.`,
    }));
    return { ...valueOf(document, faults), lineOf: (place) => lineOf(document, lines, place) };
  } catch {
    // For example, it is nested too deep.
    return { value: undefined, faults: [{ line: null, message: unreadable }], lineOf: () => null };
  }
}

const unreadable = 'This file cannot be read as YAML. Write one "key: value" a line.';

function valueOf(document: Document, faults: Yaml['faults']): Pick<Yaml, 'value' | 'faults'> {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), faults };
  } catch {
    return { value: undefined, faults: faults.length > 0 ? faults : [{ line: null, message: unreadable }] };
  }
}

function lineOf(document: Document, lines: LineCounter, place: readonly PropertyKey[]): number | null {
  let at: number | null = null;
  let node: unknown = document.contents;
  for (const part of place) {
    const found: unknown = isMap(node)
      ? node.items.find(({ key }) => (isScalar(key) ? key.value : key) === part)
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    const own = isPair(found) ? found.key : found;
    if (!isNode(own)) break;
    at = own.range?.[0] ?? at;
    node = isPair(found) ? found.value : found;
  }
  return at === null ? null : lines.linePos(at).line;
}

import type { Statement } from '../../capture.ts';
import { longestValue, tidyStatements } from '../tidy-statements.ts';
import { readFigure } from './figure.ts';
import { readJsonLd } from './json-ld.ts';
import { statementRules, type StatementRule } from './statement-rules.ts';
import { attribute, attributeOrNull, isElement, isInside, textOf, walk, type Document, type Element } from './tree.ts';

/** Reads what a page's head and markup state of its article. For each field the most trusted value comes first. */
export function readStatements(document: Document, base: string | null): Statement[] {
  const elements = elementsOf(document);
  const all = [
    ...readJsonLd(elements, base),
    ...byRules(elements),
    ...readFigure(elements),
    ...elements.flatMap(fromTitleOrRoot),
  ];
  return tidyStatements(all, base);
}

function elementsOf(document: Document): Element[] {
  const elements: Element[] = [];
  walk(document, {
    enter: (node) => {
      if (isElement(node)) elements.push(node);
      return true;
    },
  });
  return elements;
}

const rulesByKey = Map.groupBy(statementRules.entries(), ([, { key }]) => key);

function byRules(elements: readonly Element[]): Statement[] {
  const found = statementRules.map((): Statement[] => []);
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      const said = value.length > longestValue ? '' : value.toLowerCase();
      for (const [at, rule] of rulesByKey.get(name) ?? []) {
        const before = found[at];
        if (before && fits(rule, element, said) && mayFollow(rule, before)) before.push(statementOf(rule, element));
      }
    }
  }
  return found.flat();
}

/** In the body, only the first match is the article's: later ones belong to comments and related stories. */
function mayFollow({ element }: StatementRule, before: readonly Statement[]): boolean {
  return element === 'meta' || before.length === 0;
}

function fits({ element: name, word, within }: StatementRule, element: Element, value: string): boolean {
  if (name !== undefined && name !== element.tagName) return false;
  if (!value.includes(word) || (word !== '' && !value.split(/\s+/).includes(word))) return false;
  return within === undefined || isInside(element, within, 'article');
}

function statementOf({ field, from, name }: StatementRule, element: Element): Statement {
  const attributes = from.map((key) => attribute(element, key)).filter((value) => value !== '');
  const own = element.tagName === 'meta' || element.tagName === 'link' ? '' : textOf(element);
  return { field, value: attributes[0] ?? own, from: name };
}

function fromTitleOrRoot(element: Element): Statement[] {
  const { tagName } = element;
  if (tagName === 'html') {
    const value = attributeOrNull(element, 'lang') ?? attribute(element, 'xml:lang');
    return [{ field: 'language', value, from: 'html lang' }];
  }
  const isTitle = tagName === 'title' && element.namespaceURI.endsWith('xhtml');
  return isTitle ? [{ field: 'headline', value: textOf(element), from: 'title' }] : [];
}

/** Finds the first element that matches a selector. Throws if there is none: script and template belong together. */
export function requiredElement<Part extends HTMLElement>(within: ParentNode, selector: string): Part {
  const element = within.querySelector<Part>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

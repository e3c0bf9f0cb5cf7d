/**
 * What a page does for a reader whose browser runs scripts: it keeps the reading choices, and copies and shares. It stands
 * in the head of every page, so that choices hold before anything is painted. Without it the page is whole.
 */

const storageKey = 'faircopy-reading';
const root = document.documentElement;
let choices = kept();

/** The choices kept, by the name of their control: none where storage is denied, or holds something else. */
function kept(): Record<string, string> {
  try {
    return { ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') };
  } catch {
    return {};
  }
}

/** A choice is an attribute of the root, for one of several styles, and a custom property, for a step on a scale. */
function apply(): void {
  for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
  root.removeAttribute('style');
  root.dataset['script'] = '';
  for (const [name, value] of Object.entries(choices)) {
    root.dataset[name] = value;
    root.style.setProperty(`--${name}`, value);
  }
}

/** Gives the browser's own bars the colour of the paper, where a theme was chosen. */
function colourBars(): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset['system'] ??= meta.content;
    meta.content = choices['theme'] ? getComputedStyle(root).backgroundColor : meta.dataset['system'];
  }
}

function showInForm(): void {
  const form = document.querySelector<HTMLFormElement>('#choices');
  form?.reset();
  for (const [name, value] of Object.entries(choices)) {
    const control = form?.elements.namedItem(name);
    if (control) (control as HTMLInputElement | RadioNodeList).value = value;
  }
}

function keep(changed: Record<string, string>): void {
  choices = changed;
  apply();
  colourBars();
  try {
    localStorage.setItem(storageKey, JSON.stringify(choices));
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}

/** The address of this page, without the place on it. */
const pageAddress = () => location.href.replace(/#.*/, '');

async function press(button: HTMLButtonElement): Promise<void> {
  const { copy, share } = button.dataset;
  if (share !== undefined) await navigator.share({ title: share, url: pageAddress() });
  if (copy === undefined) return;
  await navigator.clipboard.writeText(copy ? (document.querySelector(copy)?.textContent ?? '') : pageAddress());
  const said = button.nextElementSibling;
  if (said) said.textContent = 'Copied';
}

apply();

addEventListener('DOMContentLoaded', () => {
  showInForm();
  colourBars();
  for (const [name, can] of Object.entries({ share: 'share' in navigator, copy: 'clipboard' in navigator })) {
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) button.hidden = !can;
  }
});

// A page from the browser's memory may be older than the last choice.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  choices = kept();
  apply();
  showInForm();
  colourBars();
});

addEventListener('input', ({ target }) => {
  const { form, name, value } = target as HTMLInputElement;
  if (form?.id === 'choices') keep({ ...choices, [name]: value });
});

// Whoever goes on by keyboard shall see where they are.
addEventListener('focusout', ({ target, relatedTarget }) => {
  const { form } = target as HTMLInputElement;
  if (form?.id === 'choices' && relatedTarget && !form.contains(relatedTarget as Node)) form.hidePopover();
});

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button?.form?.id === 'choices' && button.type === 'reset') keep({});
  // A reader who closes the share sheet is no error.
  if (button) press(button).catch(() => undefined);
});

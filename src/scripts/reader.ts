/**
 * The page's script: keeps the reading choices, copies and shares. It runs in the head of every page, so that choices
 * apply before the first paint. The page works without it.
 */

const storageKey = 'faircopy-reading';
const root = document.documentElement;
let choices = storedChoices();

/** The stored choices, by the name of their control. Empty if storage is denied or holds something else. */
function storedChoices(): Record<string, string> {
  try {
    return { ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') };
  } catch {
    return {};
  }
}

/**
 * Applies each choice as an attribute of the root, to select a style, and as a custom property, for a value on a scale.
 */
function apply(): void {
  for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
  root.removeAttribute('style');
  root.dataset['script'] = '';
  for (const [name, value] of Object.entries(choices)) {
    root.dataset[name] = value;
    root.style.setProperty(`--${name}`, value);
  }
}

/** Sets the colour of the browser's toolbars to the page's background if a theme was chosen. */
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

function setChoices(changed: Record<string, string>): void {
  choices = changed;
  apply();
  colourBars();
  try {
    localStorage.setItem(storageKey, JSON.stringify(choices));
  } catch {
    // Storage is denied: the choice applies to this page only.
  }
}

/** The address of this page without its fragment. */
const pageAddress = () => location.href.replace(/#.*/, '');

async function activate(button: HTMLButtonElement): Promise<void> {
  const { copy, share } = button.dataset;
  if (share !== undefined) await navigator.share({ title: share, url: pageAddress() });
  if (copy === undefined) return;
  await navigator.clipboard.writeText(copy ? (document.querySelector(copy)?.textContent ?? '') : pageAddress());
  const notice = button.nextElementSibling;
  if (notice) notice.textContent = 'Copied';
}

apply();

addEventListener('DOMContentLoaded', () => {
  showInForm();
  colourBars();
  for (const [name, can] of Object.entries({ share: 'share' in navigator, copy: 'clipboard' in navigator })) {
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) button.hidden = !can;
  }
});

// A page restored from the back/forward cache may be older than the last choice.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  choices = storedChoices();
  apply();
  showInForm();
  colourBars();
});

addEventListener('input', ({ target }) => {
  const { form, name, value } = target as HTMLInputElement;
  if (form?.id === 'choices') setChoices({ ...choices, [name]: value });
});

// Close the form when keyboard focus leaves it, so that it does not hide what is focused.
addEventListener('focusout', ({ target, relatedTarget }) => {
  const { form } = target as HTMLInputElement;
  if (form?.id === 'choices' && relatedTarget && !form.contains(relatedTarget as Node)) form.hidePopover();
});

addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button?.form?.id === 'choices' && button.type === 'reset') setChoices({});
  // Closing the share sheet is not an error.
  if (button) activate(button).catch(() => undefined);
});

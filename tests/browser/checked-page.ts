import { expect, test as base, type Page } from 'playwright/test';
import { pages } from './pages.ts';

export { expect };

export { headline, pages } from './pages.ts';

/** A page that fails its test on any error, policy violation or request to another host. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      const isNotFound = message.location().url.endsWith(pages.missing);
      if (['error', 'warning'].includes(message.type()) && !isNotFound) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) wrong.push(`request to ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // eslint-disable-next-line no-console -- the page's own console is what this test listens to
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

/** How a reader may have the page: the system's two, and the one that only a choice gives. */
export const themes = ['light', 'dark', 'sepia'] as const;

/** Makes the pages that a test opens have a theme, from the system or by the reader's choice. */
export async function useTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  if (theme !== 'sepia') return;
  await page.addInitScript(() => {
    localStorage.setItem('faircopy-reading', JSON.stringify({ theme: 'sepia' }));
  });
}

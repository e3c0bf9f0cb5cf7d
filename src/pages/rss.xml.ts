import rss from '@astrojs/rss';
import { settings } from '../settings.ts';
import { absolute, feedAddresses, homeAddress, storyAddress } from '../site/addresses.ts';
import { publishedMoment } from '../site/dates.ts';
import { excerpt } from '../site/excerpt.ts';
import { newestFirst } from '../site/stories.ts';

/** A text without what XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]/g, '');
}

/** The newest stories with their full text. */
export async function GET(): Promise<Response> {
  const stories = await newestFirst();
  return rss({
    title: settings.title,
    description: settings.description,
    site: absolute(homeAddress),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${settings.language}</language>` +
      `<atom:link href="${absolute(feedAddresses().rss)}" rel="self" type="application/rss+xml"/>`,
    items: stories.slice(0, settings.storiesInFeed).map(({ id, data, rendered }) => ({
      title: xmlText(data.headline.value),
      link: absolute(storyAddress(id)),
      description: xmlText(excerpt(data.standfirst)),
      content: xmlText(rendered?.html ?? ''),
      ...(data.published ? { pubDate: publishedMoment(data.published.value) } : {}),
    })),
  });
}

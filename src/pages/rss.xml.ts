import rss from '@astrojs/rss';
import { settings } from '../settings.ts';
import { absolute, feedAddress, homeAddress, storyAddress } from '../site/addresses.ts';
import { publishedMoment } from '../site/dates.ts';
import { newestFirst } from '../site/stories.ts';

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
      `<atom:link href="${absolute(feedAddress)}" rel="self" type="application/rss+xml"/>`,
    items: stories.slice(0, settings.storiesInFeed).map(({ id, data, rendered }) => ({
      title: data.headline.value,
      link: absolute(storyAddress(id)),
      description: data.standfirst,
      content: rendered?.html ?? '',
      ...(data.published ? { pubDate: publishedMoment(data.published.value) } : {}),
    })),
  });
}

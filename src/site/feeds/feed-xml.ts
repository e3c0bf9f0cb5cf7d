import { xmlText } from './xml-text.ts';

/** What feedsmith writes for a text with markup in it: CDATA, parted where the text has its end, on lines of its own. */
const cdata = />\n\s*((?:<!\[CDATA\[[^]*?\]\]>)+)\n\s*<\//g;

/**
 * A feed's XML as any reader can parse it: without what XML cannot hold, and with `&`, `<` and `>` of texts as hexadecimal
 * references, which most readers take for what they are: https://www.rssboard.org/rss-profile#data-types-characterdata.
 * White space around CDATA would belong to the text.
 */
export function feedXml(generated: string): string {
  return xmlText(generated).replace(cdata, (_, sections: string) => {
    const text = sections.slice('<![CDATA['.length, -']]>'.length).replaceAll(']]><![CDATA[', '');
    return `>${text.replace(/[&<>]/g, reference)}</`;
  });
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}

import { xmlText } from './xml-text.ts';

/**
 * A feed's XML as any reader can parse it: without what XML cannot hold, and with a text that had to be put into CDATA
 * alone between its tags. feedsmith gives CDATA lines of its own, whose white space would belong to the text.
 */
export function feedXml(generated: string): string {
  return xmlText(generated)
    .replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\n\s*<\//g, ']]></');
}

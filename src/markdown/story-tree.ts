import type { Root, RootContent } from 'mdast';
import { passageText, type Body, type BodyPassage } from '../story/body.ts';

/**
 * A story's body as a Markdown tree. Text stays text: whatever stands in a capture becomes the value of a text node, and
 * only white space changes, where a line was wrapped inside a paragraph.
 */
export function storyTree(body: Body): Root {
  return { type: 'root', children: body.map(passageNode) };
}

function passageNode(passage: BodyPassage): RootContent {
  const children = [{ type: 'text' as const, value: oneLine(passageText(passage)) }];
  return passage.role === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

/** Markdown cannot hold a line break, nor spaces at its ends, in a paragraph's text without making markup of it. */
function oneLine(text: string): string {
  return text.replace(/[ \t]*[\n\r\f\v\u2028\u2029]\s*/g, ' ').trim();
}

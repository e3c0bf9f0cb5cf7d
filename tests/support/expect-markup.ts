import { expect } from 'vitest';
import type { Decoded } from '../../src/capture/capture.ts';

/** What holds of every page that any format reads, or of the sentence with which it refuses one. */
export function expectSoundPage(decoded: Decoded): void {
  if (!decoded.ok) {
    expect(decoded.message).toMatch(/^[A-Z].+[.]$/s);
    return;
  }
  const { text, markup, statements } = decoded;
  const blocks = markup?.blocks ?? [];
  let end = 0;
  for (const block of blocks) {
    expect(text.slice(end, block.start).trim()).toBe('');
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
    expect(block.end).toBeGreaterThan(block.start);
    for (const { start } of block.inside) expect(start).toBeLessThanOrEqual(block.start);
    end = block.end;
  }
  if (markup) expect(text.slice(end).trim()).toBe('');
  let last = 0;
  for (const mark of markup?.marks ?? []) {
    expect(mark.start).toBeGreaterThanOrEqual(last);
    expect(mark.end).toBeGreaterThan(mark.start);
    expect(blocks.some(({ start, end: stop }) => start <= mark.start && mark.end <= stop)).toBe(true);
    if (mark.address !== undefined) expect(mark.address).toMatch(/^(?:https?:\/\/|mailto:)/);
    last = mark.start;
  }
  for (const { field, value } of statements) {
    expect(value.trim()).toBe(value);
    expect(value).not.toBe('');
    if (field === 'address' || field === 'image') expect(value).toMatch(/^https?:\/\//);
  }
}

import { describe, expect, test } from 'vitest';
import { noticeKindOf } from '../../src/clean/furniture/notices/notice-lines.ts';
import { noticeKinds } from '../../src/clean/furniture/notices/notice-kinds.ts';

describe.each(noticeKinds)('$id', ({ id, examples, counterExamples }) => {
  test.each(examples)('takes %j', (example) => {
    expect(noticeKindOf(example)?.id).toBe(id);
  });

  test.each(counterExamples)('leaves %j', (example) => {
    expect(noticeKindOf(example)).toBeUndefined();
  });
});

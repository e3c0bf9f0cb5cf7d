import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemLine } from '../../src/capture/capture.ts';
import { needs, type Need, type ReportedStory } from '../../src/cli/report/needs.ts';
import { doubtsOf } from '../../src/pipeline/doubts.ts';
import type { Related } from '../../src/pipeline/match-all.ts';
import { nothingSaid } from '../../src/story/versions/versions-said.ts';
import { captureOf } from '../support/capture-of.ts';
import { editionOf } from '../support/edition-of.ts';
import { articleOf } from '../support/generated-captures.ts';
import { overrideOf } from '../support/override-of.ts';

const join1 = { rule: 'story/one-beginning', isOne: true } as const;
const apart = { rule: 'story/other-report', isOne: false } as const;

function related(pair: string, relation: Pick<Related, 'rule' | 'isOne'>, isSure = false): Related {
  return { captures: pair.split(' ') as [string, string], ...relation, isSure };
}

import { expect, test } from 'vitest';
import * as core from './index.ts';

test('the core has one door', () => {
  expect(Object.keys(core).sort()).toEqual([
    'CLAIM_QUOTE_MIN',
    'annotateArticle',
    'annotateInSteps',
    'findNearestWord',
    'findQuotations',
    'finish',
    'finishTogether',
    'lineAt',
    'toCardId',
    'toClaimCardId',
    'toClaimTextId',
    'toHast',
    'toLexicon',
    'toNameWords',
    'toNoteCardId',
    'toOverlapTest',
    'toPlainText',
    'toQuoteDescriber',
  ]);
});

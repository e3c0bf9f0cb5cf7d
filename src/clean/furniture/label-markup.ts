import { label, type Block, type Draft, type Step } from '../draft.ts';
import { endsLikeSentence } from '../../text/prose.ts';
import { countWords } from '../../text/words.ts';
import type { Reason } from '../rule.ts';

export const markupReasons = {
  navigation: {
    id: 'furniture/in-navigation',
    role: 'furniture',
    reason: 'Stands in a part of the page that its markup calls navigation.',
  },
  control: {
    id: 'furniture/form-control',
    role: 'furniture',
    reason: 'A button, a menu or a field of a form, by the page’s markup.',
  },
  consent: {
    id: 'furniture/in-consent-box',
    role: 'furniture',
    reason: 'Stands in a box that the page’s markup names for cookies or consent.',
  },
  dialog: {
    id: 'furniture/in-dialog',
    role: 'furniture',
    reason: 'Stands in a dialog over the page, by its markup, and the page has sentences besides.',
  },
  caption: { id: 'caption/marked', role: 'caption', reason: 'What the page’s markup sets below a picture.' },
  furtherCaption: {
    id: 'furniture/further-caption',
    role: 'furniture',
    reason: 'Stands below a further picture; the story shows the first picture’s words.',
  },
} as const satisfies Record<string, Reason>;

/** Labels what the markup alone shows. Of several captions, one that the extractor assigns to the article wins. */
export const labelMarkup: Step = (draft) => {
  const caption = captionOf(draft);
  const isMoreThanDialogs = draft.blocks.some(isSentenceOfPage);
  return label(draft, (block) => {
    const { region, kind, box } = block.part ?? {};
    if (region) return markupReasons[region];
    if (box === 'consent' || (box && isMoreThanDialogs)) return markupReasons[box];
    if (kind !== 'caption') return undefined;
    return block === caption ? markupReasons.caption : markupReasons.furtherCaption;
  });
};

function isSentenceOfPage({ role, text, part }: Block): boolean {
  return role === null && !!part && !part.box && !part.region && endsLikeSentence(text) && countWords(text, 4) >= 4;
}

function captionOf({ blocks }: Draft): Block | undefined {
  const captions = blocks.filter(({ role, part }) => role === null && part?.kind === 'caption' && !part.region);
  return captions.find(({ part }) => part?.isArticle) ?? captions[0];
}

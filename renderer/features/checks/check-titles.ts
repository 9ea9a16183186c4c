import type { CheckName } from '../../../core/check/finding';

/** What each check looks for, as the title over what it found. */
export const CHECK_TITLES: Readonly<Record<CheckName, string>> = {
  'citation-source-missing': 'Cited source is missing',
  'circular-support': 'Circular support',
  'supports-and-attacks': 'Supports and attacks the same',
  'thesis-unsupported': 'Thesis without support',
  unanswered: 'Unanswered attacks',
  'answered-in-part': 'Attacks answered in part',
  standoff: 'Standoffs',
  'support-lost': 'Support that is lost',
  'explanation-without-evidence': 'Explanations without evidence',
  'evidence-without-source': 'Evidence without a source',
  'citation-passage-lost': 'Passages that are lost',
  'said-twice': 'Said twice',
  'two-claims': 'Two claims in one',
  'bears-on-nothing': 'Bears on nothing',
};

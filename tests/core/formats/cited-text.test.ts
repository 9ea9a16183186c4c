import { expect, test } from 'vitest';
import { citedText } from '../../../core/formats/cited-text';
import { plainText } from '../../../core/formats/rich-text';

const cited = [{ inText: [{ text: '(Doe, 2020)' }], notes: [] }];

test.each([
  ['People walk there.', 'People walk there (Doe, 2020).'],
  ['人が歩く。', '人が歩く (Doe, 2020)。'],
  ['And so on...', 'And so on... (Doe, 2020)'],
  ['Made in the U.S.', 'Made in the U.S. (Doe, 2020)'],
  ['So say Roe et al.', 'So say Roe et al. (Doe, 2020)'],
  ['She holds a Ph.D.', 'She holds a Ph.D. (Doe, 2020)'],
  ['Made by Crux Ltd.', 'Made by Crux Ltd. (Doe, 2020)'],
  ['This is plan B.', 'This is plan B (Doe, 2020).'],
  ['It is on example.org.', 'It is on example.org (Doe, 2020).'],
  ['She likes his decal.', 'She likes his decal (Doe, 2020).'],
])(
  'a citation stands before the full stop of the sentence, and behind that of a word: %s',
  (text, expected) => {
    expect(plainText(citedText(text, cited))).toBe(expected);
  },
);

import { RUNS } from '../../../core/text/inter-metrics';

const english =
  'Trust between Tokyo and Seoul has to be rebuilt first; whatever is agreed may be undone by the next government. ' +
  'AV WAVE To Type “quoted” it’s (2015) 60% £3.50 – fi ffi fl office, naïve façade, Zürich, Łódź, Žižek, Ørsted, İstanbul.';

const samples = {
  latin: english,
  greek:
    'Η εμπιστοσύνη πρέπει πρώτα να ξαναχτιστεί· ό,τι συμφωνηθεί μπορεί να ανατραπεί από την επόμενη κυβέρνηση. Ἐν ἀρχῇ ἦν ὁ λόγος, ΑΥΤΑ ΤΑ ΛΟΓΙΑ.',
  cyrillic:
    'Сначала нужно восстановить доверие; любое соглашение может отменить следующее правительство. Їжак, ґанок, Ђорђе, Ќерка, ҚАЗАҚСТАН, Ғылым, ГАУТ.',
  vietnamese:
    'Lòng tin phải được xây dựng lại trước; những gì đã thỏa thuận có thể bị chính phủ kế tiếp hủy bỏ. Điều kiện, người Việt, ưu tiên, TƯỞNG TƯỢNG, nghĩa vụ.',
  decomposed: '',
  signs:
    'a->b <-> x=>y !== === :) (A) 3x4 1/2 ++ -- ... www ~~ |> >= <= != ** a@b #1 & § ¶ © ® ™ € £ ¥ ° ± × ÷ ½ ² … • † ↑ ↓',
  japanese:
    '日本政府は、韓国の「輸出管理」についてキャッチアップする方針を決めた。信頼をまず築き直す必要がある ー ２０１５年の合意（慰安婦）！ ｶﾀｶﾅ',
  korean:
    '신뢰를 먼저 다시 쌓아야 한다. 무엇에 합의하든 다음 정부가 뒤집을 수 있다고 일본은 말한다 (2015년 합의), 文대통령 “한국·일본” ㅋㅋㅋ',
  chinese: '必须首先重建信任；无论达成什么协议，下一届政府都可能推翻。「臺灣」與《條約》，２０１５年——……',
  hebrew: 'קודם כול צריך לבנות מחדש את האמון; כל מה שיוסכם עלול להתבטל בידי הממשלה הבאה, שָׁלוֹם.',
  arabic: 'يجب إعادة بناء الثقة أولا؛ وأي اتفاق قد تلغيه الحكومة التالية، كما حدث سنة ٢٠١٥.',
  // Without joined ones: where no font has them, their parts stand side by side.
  emoji: '😀 👍🏽 🇯🇵 🇰🇷 ❤️ 1️⃣ → ⇒ ✓ ★ ☎ ∀ ∑ ⟶',
};

/** A script or a kind of text that the widths are compared for. */
export type Sample = keyof typeof samples;

/** Some sixty or more labels of a sample: runs of one to seven of its words, from each of its words on. */
export function labelsOf(sample: Sample): string[] {
  if (sample === 'decomposed')
    return [...labelsOf('vietnamese'), ...labelsOf('latin')].map((label) => label.normalize('NFD'));
  const words = samples[sample].split(' ');
  return words.flatMap((_word, from) =>
    [1, 2, 4, 7].map((count) => words.slice(from, from + count).join(' ')),
  );
}

/** Every character that our table of Inter holds. */
export function coveredCharacters(): string[] {
  const characters: string[] = [];
  let point = 0;
  for (const run of RUNS.matchAll(/(\w+) (\w+)/g)) {
    point += Number.parseInt(run[1] ?? '', 36);
    for (const end = point + Number.parseInt(run[2] ?? '', 36); point < end; point++)
      characters.push(String.fromCodePoint(point));
  }
  return characters;
}

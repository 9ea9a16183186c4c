/**
 * What each key of a keyboard layout types, by position: the row of digits from `Digit1`, then those from `KeyQ`, `KeyA` and `KeyZ`, in the
 * order of `CODES`. First alone, then with Shift, then with AltGr. A dagger is a dead key, a space is nothing. As in the X keyboard
 * database (xkeyboard-config).
 */
export interface KeyboardLayout {
  readonly name: string;
  readonly plain: string;
  readonly shift: string;
  readonly altGraph: string;
}

/** The positions of the keys, as `KeyboardEvent.code` names them. */
export const CODES: readonly string[] = [
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  ...['Minus', 'Equal'],
  ...[...'QWERTYUIOP'].map((letter) => `Key${letter}`),
  ...['BracketLeft', 'BracketRight'],
  ...[...'ASDFGHJKL'].map((letter) => `Key${letter}`),
  ...['Semicolon', 'Quote', 'Backslash'],
  ...[...'ZXCVBNM'].map((letter) => `Key${letter}`),
  ...['Comma', 'Period', 'Slash'],
];

export const LAYOUTS: readonly KeyboardLayout[] = [
  {
    name: 'US',
    plain: `1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./`,
    shift: '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
    altGraph: '                                              ',
  },
  {
    name: 'UK',
    plain: `1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./`,
    shift: '!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?',
    altGraph: '¹²³€½¾{[]}\\†@ſe¶ŧ←↓→øþ††æßðđŋħ†ĸł†††«»¢„“”µ•·†',
  },
  {
    name: 'German',
    plain: '1234567890ß†qwertzuiopü+asdfghjklöä#yxcvbnm,.-',
    shift: `!"§$%&/()=?†QWERTZUIOPÜ*ASDFGHJKLÖÄ'YXCVBNM;:_`,
    altGraph: '¹²³¼½¬{[]}\\†@ſ€¶ŧ←↓→øþ†~æſðđŋħ†ĸł††’»«¢„“”µ·…–',
  },
  {
    name: 'French',
    plain: `&é"'(-è_çà)=azertyuiop†$qsdfghjklmù*wxcvbn,;:!`,
    shift: '1234567890°+AZERTYUIOP†£QSDFGHJKLM%µWXCVBN?./§',
    altGraph: '¹~#{[|`\\^@]}æ«€¶ŧ←↓→øþ†¤@ßðđŋħ†ĸłµ††ł»¢„“”†•·†',
  },
  {
    name: 'Spanish',
    plain: `1234567890'¡qwertyuiop†+asdfghjklñ†çzxcvbnm,.-`,
    shift: '!"·$%&/()=?¿QWERTYUIOP†*ASDFGHJKLÑ†ÇZXCVBNM;:_',
    altGraph: '|@#~½¬{[]}\\†@ſ€¶ŧ←↓→øþ[]æßðđŋħ†ĸł†{}«»¢„“”µ•·†',
  },
  {
    name: 'Polish',
    plain: `1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./`,
    shift: '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
    altGraph: '≠²³¢€½§·«»–†πœę©ß←↓→óþ††ąśðæŋ’ə…ł†††żźć„”ńµ≤≥†',
  },
  {
    name: 'Czech',
    plain: '+ěščřžýáíé=†qwertzuiopú)asdfghjklů§†yxcvbnm,.-',
    shift: `1234567890%†QWERTZUIOP/(ASDFGHJKL"!'YXCVBNM?:_`,
    altGraph: "!@#$%^&*{}\\†\\|€¶ŧ←↓→øþ[]~đĐ[]`'łŁ$'\\°#&@{}^<>*",
  },
  {
    name: 'Russian',
    plain: '1234567890-=йцукенгшщзхъфывапролджэ\\ячсмитьбю.',
    shift: '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/ЯЧСМИТЬБЮ,',
    altGraph: '       ₽                                      ',
  },
  {
    name: 'Greek',
    plain: `1234567890-=;ςερτυθιοπ[]ασδφγηξκλ†'\\ζχψωβνμ,./`,
    shift: '!@#$%^&*()_+:ΣΕΡΤΥΘΙΟΠ{}ΑΣΔΦΓΗΞΚΛ†"|ΖΧΨΩΒΝΜ<>?',
    altGraph: ' ½£¼€ϰϗ₯ °± ·ϛ€® ϒϑͻ ϡ††  ↓ϕϝ ͼϟϲ†† ͽ→©ϖϐʹϻ«» ',
  },
  {
    name: 'Hebrew',
    plain: `1234567890-=/'קראטוןםפ][שדגכעיחלךף,\\זסבהנמצתץ.`,
    shift: '!@#$%^&*)(_+QWERTYUIOP}{ASDFGHJKL:"|ZXCVBNM><?',
    altGraph: '  €₪°  ×  ־–     װ          ױײ  ”„״        ’‚÷',
  },
  {
    name: 'Japanese',
    plain: '1234567890-^qwertyuiop@[asdfghjkl;:]zxcvbnm,./',
    shift: '!"#$%&\'()~=~QWERTYUIOP`{ASDFGHJKL+*}ZXCVBNM<>?',
    altGraph: '                                              ',
  },
  {
    name: 'Turkish',
    plain: '1234567890*-qwertyuıopğüasdfghjklşi,zxcvbnmöç.',
    shift: `!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;ZXCVBNMÖÇ:`,
    altGraph: ">£#$½¾{[]}\\|@ €¶₺←ûîô †~âß ª  †  ´'`«»¢„“”µ×·†",
  },
];

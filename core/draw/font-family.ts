/**
 * The fonts of a map. The first is the one that its lines were broken for. Where it is missing, the next stand in: found
 * nearly everywhere, and no wider than it, so that lines stay in their boxes. The others are for other scripts.
 */
export const FONT_FAMILY =
  "Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Hiragino Sans', 'Yu Gothic UI', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK JP', 'Noto Sans CJK KR', system-ui, sans-serif";

/** The fonts of a map, the first for the scripts that its metrics cover, the others for the rest and where it is missing. */
export const FONT_FAMILY =
  "Inter, 'Hiragino Sans', 'Yu Gothic UI', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK JP', 'Noto Sans CJK KR', system-ui, sans-serif";

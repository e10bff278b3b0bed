/** Colours of one skin: base, shade, light, lips, cheeks. */
export interface SkinTone {
  readonly b: string;
  readonly s: string;
  readonly l: string;
  readonly lip: string;
  readonly ch: string;
}

/** Skins of the people; `glove` is a hand in a glove. */
export const skinTones = {
  deep: { b: '#8A5636', s: '#6F4128', l: '#A56C47', lip: '#5C2E20', ch: '#B5603F' },
  brown: { b: '#B87A4E', s: '#9A6039', l: '#CD9366', lip: '#7C3F2A', ch: '#D07B52' },
  tan: { b: '#E0AC82', s: '#C78D62', l: '#EFC39E', lip: '#A65A44', ch: '#E98F6C' },
  glove: { b: '#8CC0CC', s: '#6BA3B2', l: '#B5DAE2', lip: '#4C8796', ch: '#8CC0CC' },
  light: { b: '#F3CDB0', s: '#DDAA88', l: '#FBE0CB', lip: '#B5614F', ch: '#F0A389' },
} as const satisfies Record<string, SkinTone>;

export type Skin = keyof typeof skinTones;

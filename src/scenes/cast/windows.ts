import { P } from './palette.ts';
import { r1 } from './svg-markup.ts';

/** Window with stepped hills and a soft frame; `id` is that of its clip. */
export function windowView(x: number, y: number, w: number, h: number, id: string, eve = false): string {
  const c = eve
    ? ['#F8DFC0', '#F6CFA8', '#B9C3A0', '#8FA88A', '#6B8A74']
    : ['#E4F2F3', '#F4F6EC', '#C4D9BE', '#A3C3A3', '#7FA586'];
  return `<g class="ambient"><clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18"/></clipPath><g clip-path="url(#${id})"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${c[0]}"/><circle cx="${x + w * 0.24}" cy="${y + h * 0.3}" r="${h * 0.42}" fill="${c[1]}"/><circle cx="${x + w * 0.24}" cy="${y + h * 0.3}" r="${h * 0.14}" fill="${P.sun}"/><path d="M${x} ${y + h * 0.72}C${x + w * 0.2} ${y + h * 0.5} ${x + w * 0.42} ${y + h * 0.52} ${x + w * 0.6} ${y + h * 0.66}S${x + w} ${y + h * 0.58} ${x + w} ${y + h * 0.56}V${y + h}H${x}Z" fill="${c[2]}"/><path d="M${x} ${y + h * 0.86}C${x + w * 0.3} ${y + h * 0.68} ${x + w * 0.56} ${y + h * 0.86} ${x + w} ${y + h * 0.72}V${y + h}H${x}Z" fill="${c[3]}"/><g fill="${c[4]}"><ellipse cx="${x + w * 0.74}" cy="${y + h * 0.7}" rx="${h * 0.1}" ry="${h * 0.16}"/><ellipse cx="${x + w * 0.86}" cy="${y + h * 0.76}" rx="${h * 0.13}" ry="${h * 0.2}"/><rect x="${x + w * 0.74 - 3}" y="${y + h * 0.8}" width="6" height="${h * 0.2}"/><rect x="${x + w * 0.86 - 3}" y="${y + h * 0.86}" width="6" height="${h * 0.2}"/></g></g><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18" fill="none" stroke="#FFFDF8" stroke-width="16"/><path d="M${x + w / 2} ${y}V${y + h}" stroke="#FFFDF8" stroke-width="10"/><rect x="${x - 18}" y="${y + h + 2}" width="${w + 36}" height="18" rx="9" fill="#FFFDF8"/><rect x="${x - 10}" y="${y + h + 18}" width="${w + 20}" height="7" rx="3.5" fill="${P.sand2}" fill-opacity=".55"/></g>`;
}

/** Window at night with a moon; `id` is that of its clip. */
export const moonWindow = (x: number, y: number, w: number, h: number, id: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18" fill="#1D4150"/><clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18"/></clipPath><g clip-path="url(#${id})"><circle cx="${x + w * 0.28}" cy="${y + h * 0.32}" r="${h * 0.46}" fill="#2A5563"/><circle cx="${x + w * 0.28}" cy="${y + h * 0.32}" r="${h * 0.3}" fill="#38707C" fill-opacity=".7"/><path d="M${x + w * 0.28 - h * 0.13} ${y + h * 0.32}a${r1(h * 0.15)} ${r1(h * 0.15)} 0 1 0 ${r1(h * 0.2)} ${r1(-h * 0.13)}a${r1(h * 0.12)} ${r1(h * 0.12)} 0 1 1 ${r1(-h * 0.2)} ${r1(h * 0.13)}Z" fill="#FFEFC6"/>${(
    [
      [0.56, 0.2],
      [0.68, 0.36],
      [0.82, 0.16],
      [0.9, 0.42],
      [0.6, 0.46],
      [0.12, 0.62],
    ] as const
  )
    .map(
      ([a, b], i) =>
        `<circle cx="${r1(x + w * a)}" cy="${r1(y + h * b)}" r="${i % 2 ? 3 : 4}" fill="#FFEFC6" fill-opacity=".85"/>`,
    )
    .join(
      '',
    )}<path d="M${x} ${y + h * 0.76}C${x + w * 0.2} ${y + h * 0.6} ${x + w * 0.45} ${y + h * 0.62} ${x + w * 0.6} ${y + h * 0.72}S${x + w} ${y + h * 0.66} ${x + w} ${y + h * 0.64}V${y + h}H${x}Z" fill="#285060"/><path d="M${x} ${y + h * 0.9}C${x + w * 0.3} ${y + h * 0.74} ${x + w * 0.56} ${y + h * 0.9} ${x + w} ${y + h * 0.8}V${y + h}H${x}Z" fill="#1A3743"/></g><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="18" fill="none" stroke="#F1E4D0" stroke-width="16"/><path d="M${x + w / 2} ${y}V${y + h}" stroke="#F1E4D0" stroke-width="10"/><rect x="${x - 18}" y="${y + h + 2}" width="${w + 36}" height="18" rx="9" fill="#F1E4D0"/>`;

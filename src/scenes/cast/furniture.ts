import { P } from './palette.ts';
import { darken, lighten } from './svg-markup.ts';

/** Knitted blanket over knees and feet, front view. Origin at the centre of the head. */
export const blanket = (c: string = P.sage, low = 640): string =>
  `<path class="rimmed" d="M-128 338C-70 318 70 318 128 338C150 430 160 520 168 ${low - 26}C110 ${low} -110 ${low} -168 ${low - 26}C-160 520 -150 430 -128 338Z" fill="${c}"/><g fill="none" stroke="${lighten(c, 0.45)}" stroke-width="13" opacity=".75"><path d="M-163 ${low - 68}C-106 ${low - 42} 106 ${low - 42} 163 ${low - 68}"/><path d="M-157 ${low - 106}C-104 ${low - 80} 104 ${low - 80} 157 ${low - 106}" stroke-width="6"/></g><path class="ambient" d="M60 326C90 328 112 332 128 338C150 430 160 520 168 ${low - 26}C148 ${low - 18} 124 ${low - 12} 98 ${low - 9}C112 520 98 420 60 326Z" fill="${darken(c, 0.16)}" fill-opacity=".7"/><path class="ambient" d="M-66 372C-84 430 -78 500 -84 560M64 380C78 440 70 500 76 556M-4 400C2 460 -6 520 0 ${low - 40}" fill="none" stroke="${darken(c, 0.2)}" stroke-width="7" stroke-linecap="round" stroke-opacity=".55"/><path class="ambient" d="M-120 352C-98 342 -60 336 -30 334" stroke="${lighten(c, 0.5)}" stroke-width="8" stroke-linecap="round" fill="none" stroke-opacity=".8"/>`;

/** Recliner, front view, in parts; people go between. Origin at the centre of the sitter's head. */
export const recliner = (c = '#6E9A9B'): { readonly back: string; readonly front: string; readonly arms: string } => {
  const d = darken(c, 0.14);
  const d2 = darken(c, 0.28);
  const l = lighten(c, 0.25);
  return {
    back: `<ellipse class="ambient" cx="0" cy="668" rx="290" ry="24" fill="#6B4A2C" fill-opacity=".2"/><path class="setting" d="M-150 400V-10C-150 -84 -104 -112 0 -112S150 -84 150 -10V400Z" fill="${c}"/><path class="ambient" d="M70 -104C126 -92 150 -62 150 -10V400H104V20C104 -40 96 -80 70 -104Z" fill="${d}"/><path class="ambient" d="M-122 -20C-122 -66 -90 -86 -40 -90" fill="none" stroke="${l}" stroke-width="9" stroke-linecap="round"/><path class="ambient" d="M-98 96C-60 112 60 112 98 96" fill="none" stroke="${d2}" stroke-width="5" stroke-opacity=".5" stroke-linecap="round"/><rect class="setting" x="-92" y="-84" width="184" height="150" rx="52" fill="#FFFDF8"/><path class="ambient" d="M40 -84H50Q92 -84 92 -30V14Q92 66 40 66Q74 30 70 -20Q68 -60 40 -84Z" fill="#E9DECF"/>`,
    front: `<path class="setting" d="M-176 560H176V640Q176 664 150 664H-150Q-176 664 -176 640Z" fill="${d2}"/>`,
    arms: [-1, 1]
      .map(
        (S) =>
          `<g transform="scale(${S} 1)"><path class="setting" d="M104 372C104 346 120 330 150 330H176C206 330 222 346 222 372V620Q222 652 196 652H130Q104 652 104 620Z" fill="${S > 0 ? d : c}"/><path class="ambient" d="M104 380C104 350 122 336 150 336H176C204 336 222 350 222 380C222 398 206 408 190 408H136C120 408 104 398 104 380Z" fill="${S > 0 ? c : l}"/><path class="ambient" d="M122 430V600" stroke="${d2}" stroke-width="5" stroke-opacity=".4" stroke-linecap="round"/></g>`,
      )
      .join(''),
  };
};

/** Head end of a hospital bed, front view. Origin at the centre of the head. */
export const bedFront = (c = '#EFE6D8'): { readonly back: string } => ({
  back: `<path class="setting" d="M-230 430V-40C-230 -92 -200 -116 -150 -116H150C200 -116 230 -92 230 -40V430Z" fill="#CBB391"/><path class="ambient" d="M120 -116H150C200 -116 230 -92 230 -40V430H176V0C176 -60 160 -100 120 -116Z" fill="#B59A75"/><path class="setting" d="M-206 410V-30C-206 -76 -182 -92 -140 -92H140C182 -92 206 -76 206 -30V410Z" fill="${c}"/><path class="setting" d="M-150 -70C-60 -92 60 -92 150 -70C176 -62 184 20 160 74C60 96 -60 96 -160 74C-184 20 -176 -62 -150 -70Z" fill="#FFFDF8"/><path class="ambient" d="M90 -82C120 -80 140 -74 150 -70C176 -62 184 20 160 74C130 80 100 84 70 87C120 40 124 -30 90 -82Z" fill="#E7DCCB"/><path class="ambient" d="M-140 -48C-120 -60 -90 -66 -60 -69" stroke="#fff" stroke-width="8" stroke-linecap="round" fill="none"/>`,
});

/** Raised bed from three quarters, head end left, in parts: `back`, then the person, then the others. Origin at the centre of the head. */
export const turnedBed = (
  c = '#EFE6D8',
  blanket: string = P.sage,
): { readonly back: string; readonly frame: string; readonly blanket: string; readonly foot: string } => ({
  back: `<ellipse class="ambient" cx="240" cy="640" rx="490" ry="24" fill="#6B4A2C" fill-opacity=".2"/><path class="setting" d="M-196 480L-268 -58C-274 -104 -248 -128 -206 -132L-62 -140C-24 -140 -4 -120 2 -86L96 480Z" fill="#CBB391"/><path class="ambient" d="M-92 -138L-62 -140C-24 -140 -4 -120 2 -86L96 480H44Z" fill="#B59A75"/><path class="setting" d="M-178 470L-244 -54C-248 -90 -230 -108 -198 -110L-76 -116C-48 -116 -34 -102 -28 -76L62 470Z" fill="${c}"/><path class="setting" d="M-226 -40C-222 -78 -190 -92 -150 -90L-30 -84C0 -80 14 -50 18 -10C22 40 12 74 -20 84C-80 100 -150 100 -196 82C-222 60 -230 0 -226 -40Z" fill="#FFFDF8"/><path class="ambient" d="M-52 -86L-30 -84C0 -80 14 -50 18 -10C22 40 12 74 -20 84C-44 90 -66 94 -90 95C-46 50 -34 -30 -52 -86Z" fill="#E7DCCB"/><path class="ambient" d="M-206 -36C-202 -60 -184 -70 -150 -70" stroke="#fff" stroke-width="8" stroke-linecap="round" fill="none"/>`,
  frame: `<rect class="setting" x="-230" y="452" width="930" height="70" rx="30" fill="${c}"/><rect class="setting" x="-216" y="508" width="916" height="38" rx="16" fill="#CBB391"/><path d="M-150 546V620M650 546V620" stroke="#B59A75" stroke-width="24" stroke-linecap="round"/><g fill="#4A4F52"><circle cx="-150" cy="630" r="17"/><circle cx="650" cy="630" r="17"/></g>`,
  blanket: `<path class="rimmed" d="M-132 366C-60 322 60 318 126 344C210 300 330 286 420 318C490 318 540 344 600 356C668 350 704 384 708 440L714 520C530 552 60 556 -172 518C-176 460 -164 404 -132 366Z" fill="${blanket}"/><path class="ambient" d="M420 318C490 318 540 344 600 356C668 350 704 384 708 440L714 520C620 536 500 544 380 546C470 480 470 380 420 318Z" fill="${darken(blanket, 0.13)}" fill-opacity=".75"/><path class="rimmed" d="M-138 372C-60 328 60 322 132 350L150 404C60 372 -70 384 -160 424Z" fill="#F7F3E6"/><path class="ambient" d="M70 332C96 334 116 342 132 350L150 404C130 396 108 392 84 390Z" fill="#E3DBC8"/><path class="ambient" d="M220 350C206 410 214 470 206 530M330 330C346 400 330 470 340 536M500 362C516 420 508 480 514 530M606 372C626 420 624 470 628 516" fill="none" stroke="${darken(blanket, 0.22)}" stroke-width="7" stroke-linecap="round" stroke-opacity=".45"/><path class="ambient" d="M196 322C260 300 330 296 396 318" stroke="${lighten(blanket, 0.45)}" stroke-width="8" stroke-linecap="round" fill="none" stroke-opacity=".8"/>`,
  foot: `<path class="setting" d="M692 330Q692 306 716 306H726Q750 306 750 330V560H692Z" fill="#CBB391"/><path class="ambient" d="M728 306Q750 308 750 330V560H726Z" fill="#B59A75"/>`,
});

import {
  equation,
  exponential,
  inside,
  letter,
  line,
  number,
  over,
  rateOf,
  row,
  share,
  sign,
  withBelow,
} from './mathml.ts';
import { SETTING_SYMBOLS, STATE_SYMBOLS, SYMBOLS, type Symbol } from './symbols.ts';

const drawn = ([base, below]: Symbol): string => (below === undefined ? letter(base) : withBelow(base, below));
const p = (name: keyof typeof SYMBOLS): string => drawn(SYMBOLS[name]);

const { effectors, memory, tumour, activity, il6, fever, leak } = STATE_SYMBOLS;
const [E, M, T, A, I, F, V] = [effectors, memory, tumour, activity, il6, fever, leak].map(letter) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const [h, U, x, o, s, signal, C, D] = ['h', 'U', 'x', 'o', 's', 'σ', 'C', 'D'].map(letter) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const [causesOfFever, causesOfLeak] = ['y', 'z'].map(letter) as [string, string];
const [G, a] = [drawn(SETTING_SYMBOLS.sensitivity), drawn(SETTING_SYMBOLS.antipyretic)];
const [plus, minus] = [sign('+'), sign('−')];
const without = (part: string): string => inside(number(1), minus, part);
const both = inside(p('receptorClearance'), plus, p('otherClearance'));
const half = (amount: string, at: keyof typeof SYMBOLS): string => share(amount, p(at));

/** How fast each state changes, as `change` in `patient-model.ts` has it. */
export const STATE_EQUATIONS: Readonly<Record<keyof typeof STATE_SYMBOLS, string>> = {
  effectors: equation(rateOf(effectors), row(inside(p('growth'), h, minus, p('contraction')), E)),
  memory: equation(
    rateOf(memory),
    row(p('stayingShare'), inside(p('contraction'), minus, p('persistence')), without(h), E),
    line('−', p('persistence'), M),
  ),
  tumour: equation(
    rateOf(tumour),
    row(p('tumourGrowth'), T, without(T)),
    line('−', p('killing'), inside(E, plus, M), T),
  ),
  activity: equation(
    row(p('activationDelay'), rateOf(activity)),
    row(G, without(s), over(U, p('activatingKill')), inside(number(1), plus, p('feedForward'), signal)),
    line('−', A),
  ),
  il6: equation(
    rateOf(il6),
    row(p('restingIl6'), both),
    line('+', p('il6PerActivity'), over(both, row(number(1), plus, p('feedForward'))), A, without(s)),
    line('−', inside(p('receptorClearance'), without(o), plus, p('otherClearance')), I),
  ),
  fever: equation(row(p('feverDelay'), rateOf(fever)), row(p('mostFever'), without(a), causesOfFever, minus, F)),
  leak: equation(row(p('leakDelay'), rateOf(leak)), row(causesOfLeak, minus, V)),
};

/** What the equations above are short for. */
export const SHORT_EQUATIONS = {
  target: equation(h, half(T, 'halfGrowthBurden')),
  kill: equation(U, row(p('killing'), E, T)),
  extra: equation(x, row(letter('max'), inside(I, minus, p('restingIl6'), sign(','), number(0)))),
  signal: equation(signal, row(without(o), half(x, 'halfSignalIl6'))),
  covered: equation(o, half(C, 'halfCovering')),
  calm: equation(s, row(p('mostSteroidEffect'), half(D, 'halfSteroidDose'))),
  causesOfFever: equation(
    causesOfFever,
    row(p('il6ShareOfFever'), without(o), half(x, 'halfFeverIl6')),
    line('+', without(p('il6ShareOfFever')), without(s), half(A, 'halfFeverActivity')),
  ),
  causesOfLeak: equation(
    causesOfLeak,
    row(p('il6ShareOfLeak'), without(o), half(x, 'halfLeakIl6')),
    line('+', without(p('il6ShareOfLeak')), without(s), half(A, 'halfLeakActivity')),
  ),
} as const;

const since = inside(letter('t'), minus, withBelow('t', 'i'));
const decaying = (rate: string): string => exponential(minus, rate, since);
const summed = `<munder>${sign('∑')}${letter('i')}</munder>`;

/** What is in the body of a medicine that was given at the times `t` with an index. */
export const MEDICINE_EQUATIONS = {
  tocilizumab: equation(
    row(C, inside(letter('t'))),
    row(
      summed,
      over(p('tocilizumabDose'), p('tocilizumabVolume')),
      decaying(over(p('tocilizumabClearance'), p('tocilizumabVolume'))),
    ),
  ),
  steroid: equation(row(D, inside(letter('t'))), row(summed, p('steroidDose'), decaying(p('steroidDecline')))),
} as const;

/** What the published curve has besides the parameters. */
export const CURVE_SYMBOLS: Readonly<Record<'expansion' | 'peakDay' | 'peak', Symbol>> = {
  expansion: ['X'],
  peakDay: ['t', 'max'],
  peak: ['C', 'max'],
};
const [expansion, peakDay, peak] = [CURVE_SYMBOLS.expansion, CURVE_SYMBOLS.peakDay, CURVE_SYMBOLS.peak].map(drawn) as [
  string,
  string,
  string,
];
const [f, fixedGrowth] = ['f', 'ρ'].map(letter) as [string, string];
const afterPeak = letter('u');

/** The published curve of CAR T cells: before its peak, and from it on. Source: stein-2019. */
export const PUBLISHED_EQUATIONS = {
  rise: equation(row(f, inside(letter('t'))), row(p('firstCells'), exponential(fixedGrowth, letter('t')))),
  fixedGrowth: equation(fixedGrowth, over(row(letter('ln'), expansion), peakDay)),
  decline: equation(
    row(f, inside(letter('t'))),
    row(peak, without(p('stayingShare')), exponential(minus, p('contraction'), afterPeak)),
    line('+', peak, p('stayingShare'), exponential(minus, p('persistence'), afterPeak)),
  ),
  afterPeak: equation(afterPeak, row(letter('t'), minus, peakDay)),
} as const;

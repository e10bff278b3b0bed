import type { CaseFacts } from '../../../domain/cases/case.ts';
import { caseReasoning, type CaseReasoning } from '../../../domain/cases/reasoning.ts';
import type { PartGrade } from '../../../domain/grading/crs-grade.ts';
import { fill } from '../../../i18n/fill.ts';
import { shownNumber } from '../../patient/shown-number.ts';
import { brainTexts, deviceText } from './bedside-facts.ts';
import type { CasesWords } from './cases-words.ts';

export type ThoughtId = 'fever' | 'pressure' | 'oxygen' | 'worse' | 'icans';

/** One line on the way from a bedside to its grade. */
export interface ThoughtLine {
  readonly id: ThoughtId;
  readonly name: string;
  readonly finding: string;
  readonly result: string;
  /** Whether this line sets the grade. */
  readonly decides: boolean;
}

function isDeciding(id: ThoughtId, { deciding, fever, icans }: CaseReasoning): boolean {
  if (id === 'icans') return icans !== undefined && icans.grade > 0;
  if (deciding === 'both') return id === 'pressure' || id === 'oxygen';
  // Without CRS it is the fever line that says so, unless a treated fever has left nothing to grade.
  if (deciding === 'none') return id === (fever === 'hidden' ? 'worse' : 'fever');
  return id === deciding;
}

function icansFinding({ moments }: CaseFacts, { icans }: CaseReasoning, words: CasesWords): string {
  const { bedside } = moments[2];
  const ice = bedside.ice ?? words.given.iceNone;
  if (!icans || icans.deciding.length === 0) return fill(words.thought.icans.none, { ice });
  const signs = brainTexts(bedside, words);
  const parts = icans.deciding.map((line) => fill(words.thought.icans[line], { ice, sign: signs[line] ?? '' }));
  return [...parts, words.thought.icans.worst].join(' ');
}

/** The four lines of thought of a case, and the one on ICANS where it is asked for. */
export function thoughtLines(facts: CaseFacts, words: CasesWords, locale: string): readonly ThoughtLine[] {
  const reasoning = caseReasoning(facts);
  const { findings, fever, pressure, oxygen, grade, deciding, icans } = reasoning;
  const { bedside } = facts.moments[2];
  const { thought } = words;
  const gradeText = (value: number): string => fill(thought.grade, { grade: value });
  const counts = fever === 'fever' || fever === 'hidden';
  const partText = (part: PartGrade): string => {
    if (part === 0) return thought.adds;
    return counts ? gradeText(part) : thought.countsNot;
  };
  const line = (id: ThoughtId, finding: string, result: string): ThoughtLine => ({
    id,
    name: thought.names[id],
    finding,
    result,
    decides: isDeciding(id, reasoning),
  });
  return [
    line(
      'fever',
      fill(thought.fever[findings.fever], { celsius: shownNumber(bedside.temperature, 1, locale) }),
      counts ? thought.counts : thought.countsNot,
    ),
    line('pressure', thought.pressure[findings.pressure], partText(pressure)),
    line(
      'oxygen',
      bedside.oxygen.device === 'blow-by' && findings.oxygen === 'low-flow'
        ? thought.blowBy
        : fill(thought.oxygen[findings.oxygen], { device: deviceText(bedside, words) }),
      partText(oxygen),
    ),
    line(
      'worse',
      deciding === 'none' && fever === 'hidden' ? thought.worse.noneLeft : thought.worse[deciding],
      gradeText(grade),
    ),
    ...(icans ? [line('icans', icansFinding(facts, reasoning, words), gradeText(icans.grade))] : []),
  ];
}

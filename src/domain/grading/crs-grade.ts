import type { Bedside, Before, Grade, OxygenDevice } from './bedside.ts';

/**
 * ASTCT consensus grade of CRS as pure tables. Source: astct-2019. For teaching with made-up patients only: it says
 * nothing about anybody's care.
 */

/** Fever, in °C, without which CRS does not begin. Source: astct-2019. */
export const FEVER = 38;
/** Litres a minute up to which a nasal cannula counts as low flow. Source: astct-2019. */
export const LOW_FLOW = 6;

/** Grade by oxygen device, where flow does not decide. Source: astct-2019. */
const DEVICE_GRADE: Readonly<Record<Exclude<OxygenDevice, 'nasal-cannula' | 'high-flow-cannula'>, Grade>> = {
  'room-air': 0,
  'blow-by': 2,
  facemask: 3,
  venturi: 3,
  'non-rebreather': 3,
  cpap: 4,
  bipap: 4,
  ventilator: 4,
};

/** What one line of the table makes of a bedside: 0 where it finds nothing, else the grade that it alone would give. */
export type PartGrade = 0 | 2 | 3 | 4;

/** By blood pressure. Vasopressin beside another vasopressor is not counted; alone it is the one that is needed. */
export function pressureGrade({ hypotension, vasopressors, vasopressin }: Bedside): PartGrade {
  if (vasopressors >= 2) return 4;
  if (vasopressors === 1 || vasopressin) return 3;
  return hypotension ? 2 : 0;
}

/** By oxygen. Only oxygen that is given for too little oxygen in the blood counts. Throws where a cannula has no flow. */
export function oxygenGrade({ oxygen: { device, flow, why } }: Bedside): PartGrade {
  if (why !== 'hypoxia') return 0;
  if (device !== 'nasal-cannula' && device !== 'high-flow-cannula') return DEVICE_GRADE[device] as PartGrade;
  if (flow === undefined || flow <= 0) throw new Error(`oxygen by ${device} has no flow`);
  return flow <= LOW_FLOW ? 2 : 3;
}

/** How fever stands in the grade: there, no longer needed since something given may hide it, or missing. */
export type FeverLine = 'fever' | 'hidden' | 'none' | 'other-cause';

/** Fever at the start is needed; after a medicine that can hide it, it need not be there any more. Source: astct-2019. */
export function feverLine({ temperature }: Bedside, { feverSinceOnset, given, otherCause }: Before): FeverLine {
  if (otherCause !== undefined) return 'other-cause';
  if (temperature >= FEVER) return 'fever';
  return feverSinceOnset && given.length > 0 ? 'hidden' : 'none';
}

/** How a grade comes about, line by line. */
export interface CrsGrading {
  readonly fever: FeverLine;
  readonly pressure: PartGrade;
  readonly oxygen: PartGrade;
  readonly grade: Grade;
  /** The line that sets the grade; both where they agree, fever for grade 1, none without CRS. */
  readonly deciding: 'fever' | 'pressure' | 'oxygen' | 'both' | 'none';
}

/** Grade of CRS at one moment: the worse of blood pressure and oxygen, on top of fever. Source: astct-2019. */
export function crsGrading(bedside: Bedside, before: Before): CrsGrading {
  const fever = feverLine(bedside, before);
  const pressure = pressureGrade(bedside);
  const oxygen = oxygenGrade(bedside);
  if (fever === 'none' || fever === 'other-cause') return { fever, pressure, oxygen, grade: 0, deciding: 'none' };
  const worse = Math.max(pressure, oxygen) as PartGrade;
  if (worse === 0) {
    // Whose fever has gone for good, with nothing else, has no sign left to grade.
    return fever === 'fever'
      ? { fever, pressure, oxygen, grade: 1, deciding: 'fever' }
      : { fever, pressure, oxygen, grade: 0, deciding: 'none' };
  }
  const deciding = pressure === oxygen ? 'both' : pressure > oxygen ? 'pressure' : 'oxygen';
  return { fever, pressure, oxygen, grade: worse, deciding };
}

/** What stands at a bedside at one moment, as far as the ASTCT consensus grades look at it. Source: astct-2019. */
export interface Bedside {
  /** In °C. */
  readonly temperature: number;
  /** Low blood pressure that is put down to CRS. */
  readonly hypotension: boolean;
  /** Vasopressors that run, without vasopressin. */
  readonly vasopressors: number;
  readonly vasopressin: boolean;
  readonly oxygen: OxygenGiven;
  /** ICE score, 0 to 10; absent where nobody took it, as in somebody who cannot be roused. */
  readonly ice?: number;
  readonly brain?: BrainSigns;
}

/** Ways of giving oxygen that the grades tell apart. A cannula is sorted by its flow. */
export const OXYGEN_DEVICES = [
  'room-air',
  'blow-by',
  'nasal-cannula',
  'high-flow-cannula',
  'facemask',
  'venturi',
  'non-rebreather',
  'cpap',
  'bipap',
  'ventilator',
] as const;
export type OxygenDevice = (typeof OXYGEN_DEVICES)[number];

export interface OxygenGiven {
  readonly device: OxygenDevice;
  /** Litres a minute; only with a cannula. */
  readonly flow?: number;
  /** Why it is given. Only oxygen for too little oxygen in the blood counts. */
  readonly why: 'none' | 'hypoxia' | 'comfort' | 'other-cause';
}

/** What ICANS looks at beside the ICE score. Absent means not there. Source: astct-2019. */
export interface BrainSigns {
  readonly wakes?: 'by-itself' | 'to-voice' | 'to-touch' | 'hardly' | 'not';
  readonly seizure?: 'brief' | 'eeg-only' | 'prolonged' | 'repeated';
  readonly motor?: 'deep-focal-weakness';
  readonly swelling?: 'focal' | 'diffuse' | 'raised-pressure-signs';
}

/** What was there before the moment that is graded. */
export interface Before {
  /** There was a fever of 38.0 °C or higher that nothing else explains. */
  readonly feverSinceOnset: boolean;
  /** What may hide a fever, given since. */
  readonly given: readonly ('antipyretic' | 'tocilizumab' | 'steroid')[];
  /** The fever and the other signs have a better explanation than CRS, such as a reaction to the infusion. */
  readonly otherCause?: string;
}

/** 0: no CRS by these criteria. 5, death, is never asked for here. */
export type Grade = 0 | 1 | 2 | 3 | 4;

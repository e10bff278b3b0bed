import { z } from 'astro/zod';
import { PLAN_FITS, SUPPORTS, TRAPS } from '../domain/cases/case.ts';
import { OXYGEN_DEVICES } from '../domain/grading/bedside.ts';
import { DEEPER_BEATS } from '../domain/journey/deeper.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, such as past-six-liters');
const objective = z.string().regex(/^S\d\.\d+$/, 'must be an objective, such as S5.1');
const whole = (least: number, most: number) => z.int().min(least).max(most);

/** Bounds of what a monitor at a made-up bedside shows: outside them a figure is a slip of the pen. */
const moment = z.strictObject({
  /** Day after the infusion, 0 being its day. */
  day: whole(0, 14),
  /** The clock on that day. */
  hour: whole(0, 23),
  temperature: z.number().min(35).max(41.5),
  heartRate: whole(50, 160),
  /** Systolic over diastolic, mmHg. */
  pressure: z.string().regex(/^\d{2,3}\/\d{2}$/, 'must be systolic over diastolic, such as 104/62'),
  breathing: whole(8, 40),
  saturation: whole(80, 100),
  hypotension: z.boolean().default(false),
  vasopressors: whole(0, 4).default(0),
  vasopressin: z.boolean().default(false),
  oxygen: z
    .strictObject({
      device: z.enum(OXYGEN_DEVICES),
      flow: z.number().positive().max(60).optional(),
      why: z.enum(['none', 'hypoxia', 'comfort', 'other-cause']).default('hypoxia'),
    })
    .default({ device: 'room-air', why: 'none' }),
  ice: whole(0, 10).optional(),
  brain: z
    .strictObject({
      wakes: z.enum(['by-itself', 'to-voice', 'to-touch', 'hardly', 'not']).optional(),
      seizure: z.enum(['brief', 'eeg-only', 'prolonged', 'repeated']).optional(),
      motor: z.literal('deep-focal-weakness').optional(),
      swelling: z.enum(['focal', 'diffuse', 'raised-pressure-signs']).optional(),
    })
    .optional(),
});

const caseFactsSchema = z.strictObject({
  support: z.enum(SUPPORTS),
  age: whole(18, 90),
  traps: z.array(z.enum(TRAPS)).default([]),
  before: z
    .strictObject({
      feverSinceOnset: z.boolean().default(true),
      given: z.array(z.enum(['antipyretic', 'tocilizumab', 'steroid'])).default([]),
      otherCause: slug.optional(),
    })
    .default({ feverSinceOnset: true, given: [] }),
  /** Three looks at the bedside; the last one is graded. */
  moments: z.tuple([moment, moment, moment]),
  crs: z.literal([0, 1, 2, 3, 4]),
  /** Only where the case asks for it. */
  icans: z.literal([0, 1, 2, 3, 4]).optional(),
  /** Plans by id, in the order in which they stand. */
  plans: z.record(slug, z.enum(PLAN_FITS)),
  claims: z.array(slug).min(1),
  objectives: z.array(objective).min(1),
  again: z.enum(DEEPER_BEATS.map(({ id }) => id)),
});

/** All of `facts/student/cases.yaml`, by case id, in the order in which they are asked. */
export const casesSchema = z.record(slug, caseFactsSchema);

const planWords = z.strictObject({ text, feedback: text, next: text });

/** All of `student/<locale>/cases.yaml`, by case id. */
export const caseWordsSchema = z.record(
  slug,
  z.strictObject({
    title: text,
    story: text,
    notes: z.array(text).min(1).max(4),
    question: text,
    plans: z.record(slug, planWords),
    point: text,
  }),
);

const planAnswer = z.strictObject({ feedback: text, next: text });

/** All of `student/<locale>/drawn.yaml`: what is said of cases that the patient model draws. See `drawn-case.ts`. */
export const drawnWordsSchema = z.strictObject({
  title: text,
  story: text,
  notes: z.strictObject({
    nothing: text,
    antipyretic: text,
    tocilizumab: text,
    fluids: text,
    comfort: text,
    infection: text,
  }),
  question: text,
  plans: z.record(
    slug,
    z.strictObject({
      text,
      fits: planAnswer.optional(),
      'too-little': planAnswer.optional(),
      'too-much': planAnswer.optional(),
      'other-problem': planAnswer.optional(),
    }),
  ),
  points: z.strictObject({ fever: text, pressure: text, oxygen: text, both: text }),
});

export type CasesOnFile = z.infer<typeof casesSchema>;
export type CaseWordsOnFile = z.infer<typeof caseWordsSchema>;
export type DrawnWordsOnFile = z.infer<typeof drawnWordsSchema>;

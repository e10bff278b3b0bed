/**
 * One made-up patient, day by day after the infusion: the reference course of the teaching model.
 *
 * Rows are [day, IL-6 in pg/mL, temperature in °C, vessel leak 0 to 1, CAR T cells in copies per µg DNA], for tumour burden 0.5,
 * dose 1 and sensitivity 1. Cell numbers follow a published fit (stein-2019); IL-6, fever and leak are illustrative sizes.
 * A teaching picture, not a prediction.
 */
type Row = readonly [day: number, il6: number, temperatureC: number, leak: number, carTCells: number];

/** What was given: nothing, the signal blocker on day 6, or the blocker and a steroid from day 6 on. */
export type Course = 'untreated' | 'blocker' | 'blocker-and-steroid';

const UNTIL_DAY_6: readonly Row[] = [
  [0, 3, 36.8, 0, 6],
  [1, 3.6, 36.85, 0.001, 17],
  [2, 5, 36.97, 0.002, 47],
  [3, 9, 37.25, 0.006, 132],
  [4, 21.3, 37.83, 0.017, 365],
  [5, 61.5, 38.7, 0.051, 1011],
  [6, 179, 39.46, 0.139, 2759],
];

export const REFERENCE_COURSES: Readonly<Record<Course, readonly Row[]>> = {
  untreated: [
    ...UNTIL_DAY_6,
    [6.25, 228, 39.6, 0.171, 3530],
    [6.5, 284, 39.71, 0.207, 4502],
    [7, 414, 39.89, 0.283, 7214],
    [8, 586, 40.03, 0.394, 16190],
    [9, 372, 39.91, 0.349, 23647],
    [10, 112, 39.4, 0.173, 22869],
    [11, 24.8, 38.4, 0.051, 19893],
    [12, 6.7, 37.35, 0.011, 17041],
    [13, 3.6, 36.92, 0.002, 14565],
    [14, 3.1, 36.82, 0, 12447],
  ],
  blocker: [
    ...UNTIL_DAY_6,
    [6.25, 347, 38.05, 0.108, 3530],
    [6.5, 484, 37.55, 0.092, 4502],
    [7, 735, 37.32, 0.085, 7214],
    [8, 1170, 37.33, 0.095, 16190],
    [9, 1131, 37.23, 0.074, 23647],
    [10, 698, 37, 0.032, 22869],
    [11, 347, 36.86, 0.009, 19893],
    [12, 161, 36.83, 0.003, 17041],
    [13, 76.8, 36.82, 0.001, 14565],
    [14, 40.2, 36.82, 0, 12447],
  ],
  'blocker-and-steroid': [
    ...UNTIL_DAY_6,
    [6.25, 245, 37.92, 0.091, 3530],
    [6.5, 261, 37.31, 0.06, 4502],
    [7, 246, 36.97, 0.029, 7214],
    [8, 190, 36.88, 0.012, 16190],
    [9, 131, 36.85, 0.007, 23647],
    [10, 78.3, 36.83, 0.003, 22869],
    [11, 45.1, 36.82, 0.001, 19893],
    [12, 28.1, 36.81, 0, 17041],
    [13, 20.2, 36.81, 0, 14565],
    [14, 16.7, 36.81, 0, 12447],
  ],
};

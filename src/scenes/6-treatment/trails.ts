import type { Shape } from '../stage/shape.ts';

/** Dotted trails of the signals that touched a covered landing spot and turned away. */
export const TURNED_AWAY: Record<Shape, readonly string[]> = {
  landscape: ['M196 452Q110 400 96 344', 'M404 470Q420 400 378 340', 'M884 560Q960 540 972 518'],
  portrait: ['M190 800Q90 780 66 736', 'M430 770Q452 730 446 686', 'M620 800Q660 770 646 734'],
};

/** Dotted trails of the steroids into the cells. */
export const STEROID_TRAILS: Record<Shape, readonly string[]> = {
  landscape: ['M402 454Q436 570 434 690', 'M950 502Q1000 550 1050 612', 'M1268 626Q1310 650 1350 706'],
  portrait: ['M250 410Q190 640 236 970', 'M490 612Q430 800 450 976', 'M530 600Q580 630 640 668'],
};

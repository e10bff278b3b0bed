import type { AnswerWay } from '../../domain/session/room-question.ts';

/** How the last question of this window was asked, for the next one. A room seldom changes between two questions. */
export const roomHabits: { people: number; way: AnswerWay } = $state({ people: 2, way: 'cards' });

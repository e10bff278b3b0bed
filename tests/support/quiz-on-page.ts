import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { joinQuiz, type JoinedQuiz } from '../../src/content/join-quiz.ts';
import { quizKeySchema, quizWordsSchema } from '../../src/content/quiz-schema.ts';
import type { StepId } from '../../src/domain/journey/journey.ts';
import type { MarkedItem, QuizItem } from '../../src/domain/quiz/quiz-item.ts';

const content = (path: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../src/content/${path}`, import.meta.url)), 'utf8'));

/** The questions of a step as the site asks them in English, each with its twin. */
export const questionsOf = (step: StepId): readonly QuizItem[] => quizOf(step).asked;

/** The "check yourself" cards of a step. */
export const cardsOf = (step: StepId): readonly MarkedItem[] => quizOf(step).cards;

function quizOf(step: StepId): JoinedQuiz {
  const file = `quizzes/en/${step}.yaml`;
  const key = quizKeySchema.parse(content('facts/quiz-key.yaml'));
  return joinQuiz(quizWordsSchema.parse(content(file)), key, { step, file });
}

/** The card of a question. */
export const cardOf = (page: Page, id: string): Locator => page.locator(`.guided [data-quiz="${id}"]`);

/** Gives the right answer to a question with the mouse, and has it checked. */
export async function answerRight(card: Locator, item: MarkedItem): Promise<void> {
  const choose = (value: string): Promise<void> => card.locator(`input[value="${value}"]`).check({ force: true });
  switch (item.kind) {
    case 'single':
    case 'hotspot':
      await choose(item.right);
      break;
    case 'multi':
      for (const choice of item.right) await choose(choice);
      break;
    case 'bins':
      for (const { id } of item.choices) {
        await card.locator(`input[name$="-${id}"][value="${item.right[id] ?? ''}"]`).check({ force: true });
      }
      break;
    case 'order':
      for (const [place, id] of item.right.entries()) {
        const text = item.choices.find((choice) => choice.id === id)?.text ?? '';
        for (let moves = 0; moves < item.right.length; moves += 1) {
          const rows = await card.locator('li .text').allTextContents();
          if (rows.indexOf(text) <= place) break;
          await card.getByRole('button', { name: `Move “${text}” up` }).click();
        }
      }
      break;
    case 'match':
      for (const { id, text } of item.choices) {
        const target = item.targets.find((each) => each.id === item.right[id])?.text ?? '';
        await card.getByRole('button', { name: text }).first().click();
        await card.getByRole('button', { name: target }).last().click();
      }
      break;
    case 'days':
      for (const day of [item.right.first, item.right.last]) await card.locator(`[data-day="${day}"]`).click();
      break;
  }
  await card.getByRole('button', { name: 'Check', exact: true }).click();
}

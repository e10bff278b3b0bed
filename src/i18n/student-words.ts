import type cases from '../content/ui/student/en/cases.json';
import type deeper from '../content/ui/student/en/deeper.json';
import type home from '../content/ui/student/en/home.json';
import type products from '../content/ui/student/en/products.json';
import type questions from '../content/ui/student/en/questions.json';
import type review from '../content/ui/student/en/review.json';
import type teach from '../content/ui/student/en/teach.json';

/** The fixed words of the student's pages in one language, part by part, in the places that the English files have. */
export interface StudentWords {
  /** The first page, and the doors to the others. */
  readonly home: typeof home;
  /** The film of a step at student depth. */
  readonly deeper: typeof deeper;
  /** Grading and plans by made-up cases. */
  readonly cases: typeof cases;
  /** Questions with how sure one is. */
  readonly questions: typeof questions;
  /** What is due, what is kept, what is taken along. */
  readonly review: typeof review;
  /** The table of products. */
  readonly products: typeof products;
  /** For who teaches with it. */
  readonly teach: typeof teach;
}

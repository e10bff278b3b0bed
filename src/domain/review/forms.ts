import type { ItemAttempt } from './record.ts';
import type { ItemForm } from './student-item.ts';

/** An item of a form as far as the forms look at it. */
export interface FormItem {
  readonly id: string;
  readonly objective: string;
  readonly form: ItemForm;
}

/** A form gone through from its first item to its last. */
export interface FormSitting {
  readonly form: ItemForm;
  /** When its last item was answered. */
  readonly at: string;
  /** Whether the item was right, by objective. */
  readonly right: Readonly<Record<string, boolean>>;
}

const other = (form: ItemForm): ItemForm => (form === 'form-a' ? 'form-b' : 'form-a');

/** Every form that was gone through to its end, in the order of time. One that was left halfway does not count. */
export function formSittings(items: readonly FormItem[], attempts: readonly ItemAttempt[]): FormSitting[] {
  const sittings: FormSitting[] = [];
  const open: Record<ItemForm, Record<string, boolean>> = { 'form-a': {}, 'form-b': {} };
  for (const { item: id, askedFor, right, at } of attempts.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const item = items.find((each) => each.id === id);
    if (!item || askedFor !== item.form) continue;
    const { form, objective } = item;
    // An item that comes up twice means that the form was begun anew.
    if (Object.hasOwn(open[form], objective)) open[form] = {};
    open[form][objective] = right;
    if (Object.keys(open[form]).length < items.filter((each) => each.form === form).length) continue;
    sittings.push({ form, at, right: open[form] });
    open[form] = {};
  }
  return sittings;
}

/**
 * The form to ask now: the other one than last time. For the first time a lot decides, so that over many students
 * both forms come first equally often. `lot` is a whole number of any kind.
 */
export function nextForm(sittings: readonly FormSitting[], lot: number): ItemForm {
  const last = sittings.at(-1);
  if (last) return other(last.form);
  return Math.abs(Math.trunc(lot)) % 2 === 0 ? 'form-a' : 'form-b';
}

/** What changed between two sittings, by objective. */
export interface FormsCompared {
  readonly before: number;
  readonly after: number;
  readonly total: number;
  readonly change: 'more' | 'same' | 'fewer';
  /** Not right before, right after. */
  readonly gained: readonly string[];
  /** Not right after: come back to them. */
  readonly comeBack: readonly string[];
}

/** Two sittings side by side: the earlier and the later. */
export function compareForms(before: FormSitting, after: FormSitting): FormsCompared {
  const objectives = Object.keys(after.right);
  const rightIn = ({ right }: FormSitting): string[] => objectives.filter((id) => right[id] === true);
  const [was, is] = [rightIn(before), rightIn(after)];
  return {
    before: was.length,
    after: is.length,
    total: objectives.length,
    change: is.length > was.length ? 'more' : is.length < was.length ? 'fewer' : 'same',
    gained: is.filter((id) => !was.includes(id)),
    comeBack: objectives.filter((id) => !is.includes(id)),
  };
}

/** The first sitting against the latest, where there are two. */
export function beforeAndAfter(sittings: readonly FormSitting[]): FormsCompared | undefined {
  const [first] = sittings;
  const last = sittings.at(-1);
  return first && last && first !== last ? compareForms(first, last) : undefined;
}

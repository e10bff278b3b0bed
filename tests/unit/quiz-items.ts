import type {
  BeatAddress,
  BinsItem,
  Choice,
  DaysItem,
  HotspotItem,
  MarkedItem,
  MatchItem,
  MultiItem,
  OrderItem,
  SingleItem,
} from '../../src/domain/quiz/quiz-item.ts';

const again: BeatAddress = { step: '5-monitoring', beat: 'call-now' };
const common = { objective: 'P5.1', stem: 'What do you do?', claims: [] };

/** A choice whose feedback can be told apart by its id. */
export const choice = (id: string, more: Partial<Choice> = {}): Choice => ({
  id,
  text: id,
  feedback: `about ${id}`,
  again,
  ...more,
});

export const single = (more: Partial<SingleItem> = {}): SingleItem => ({
  ...common,
  id: 'single',
  kind: 'single',
  choices: [choice('medicine'), choice('wait'), choice('call')],
  right: 'call',
  safe: [],
  ...more,
});

export const multi = (more: Partial<MultiItem> = {}): MultiItem => ({
  ...common,
  id: 'multi',
  kind: 'multi',
  choices: [choice('caregiver'), choice('drive'), choice('stay-close'), choice('alone')],
  right: ['caregiver', 'stay-close'],
  whenRight: 'both',
  ...more,
});

export const order = (more: Partial<OrderItem> = {}): OrderItem => ({
  ...common,
  id: 'order',
  kind: 'order',
  choices: [choice('out'), choice('kept'), choice('back'), choice('lab')],
  right: ['out', 'kept', 'back', 'lab'],
  whenRight: 'in order',
  ...more,
});

export const bins = (more: Partial<BinsItem> = {}): BinsItem => ({
  ...common,
  id: 'bins',
  kind: 'bins',
  bins: [
    { id: 'call-now', name: 'Call now' },
    { id: 'next-visit', name: 'Next visit' },
  ],
  choices: [choice('fever'), choice('food'), choice('words')],
  right: { fever: 'call-now', food: 'next-visit', words: 'call-now' },
  safeBin: 'call-now',
  whenRight: 'all sorted',
  ...more,
});

export const hotspot = (more: Partial<HotspotItem> = {}): HotspotItem => ({
  ...common,
  id: 'hotspot',
  kind: 'hotspot',
  picture: { step: '6-treatment', beat: 'signal-blocker', moment: 'start' },
  pictureAlt: 'cells',
  choices: ['signal', 'landing-spot', 'cell'].map((id) => ({
    ...choice(id),
    region: { landscape: [100, 100, 60], portrait: [100, 100, 60] },
  })),
  right: 'landing-spot',
  ...more,
});

export const match = (more: Partial<MatchItem> = {}): MatchItem => ({
  ...common,
  id: 'match',
  kind: 'match',
  choices: [choice('fluids'), choice('oxygen'), choice('steroids')],
  targets: ['pressure', 'breathing', 'calm', 'spare'].map((id) => ({ id, text: id })),
  right: { fluids: 'pressure', oxygen: 'breathing', steroids: 'calm' },
  whenRight: 'all matched',
  ...more,
});

export const days = (more: Partial<DaysItem> = {}): DaysItem => ({
  ...common,
  id: 'days',
  kind: 'days',
  last: 20,
  right: { first: 1, last: 14 },
  choices: [
    { ...choice('only'), when: 'only-infusion-day' },
    { ...choice('late'), when: 'starts-late' },
    { ...choice('early'), when: 'ends-early' },
    { ...choice('more'), when: 'longer' },
  ],
  whenRight: 'those days',
  ...more,
});

export const ONE_OF_EACH: readonly MarkedItem[] = [single(), multi(), order(), bins(), hotspot(), match(), days()];

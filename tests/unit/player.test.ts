import { beforeEach, describe, expect, test } from 'vitest';
import { JOURNEY } from '../../src/domain/journey/journey.ts';
import { Player } from '../../src/player/player.svelte.ts';
import { restsOf } from '../../src/scenes/stage/rests.ts';
import { beat, defineScore } from '../../src/scenes/stage/score.ts';
import { buildFilm, type Film } from '../../src/scenes/stage/timeline.ts';
import { HandClock } from '../support/hand-clock.ts';

interface CellPose {
  readonly cell: { readonly x: number };
}

/** Four beats of eight seconds, in each of which a cell travels 100. */
const score = defineScore<CellPose, '1-collection'>({
  step: '1-collection',
  startingPose: (shape) => ({ cell: { x: shape === 'portrait' ? 1000 : 0 } }),
  beats: JOURNEY['1-collection'].map((id, index) =>
    beat<CellPose, typeof id>(
      id,
      8,
      (move, pose, shape) => {
        const from = shape === 'portrait' ? 1000 : 0;
        move.to(pose.cell, { x: from + (index + 1) * 100 }, { at: 0, lasts: 8, ease: 'steady' });
      },
      { before: 2 },
    ),
  ),
});

let time: HandClock;
beforeEach(() => {
  time = new HandClock();
});

const player = (start: Partial<ConstructorParameters<typeof Player<CellPose>>[0]> = {}): Player<CellPose> =>
  new Player({
    beats: JOURNEY['1-collection'],
    rests: restsOf(score),
    loadFilm: (shape) => buildFilm(score, shape),
    shape: 'landscape',
    clock: time.clock,
    ...start,
  });

describe('arriving', () => {
  test('shows the complete picture of the first beat, or of the one in the address', () => {
    expect(player()).toMatchObject({
      beatId: 'why-t-cells',
      moment: 'holding',
      progress: 1,
      pose: { cell: { x: 100 } },
    });
    expect(player({ beat: 'hours-tingling' })).toMatchObject({ beatIndex: 2, pose: { cell: { x: 300 } } });
    expect(player({ beat: 'no-such-beat' })).toMatchObject({ beatIndex: 0, pose: { cell: { x: 100 } } });
  });

  test('starts nothing', () => {
    const film = player();
    film.arriveAt('to-the-lab');
    expect(time.runs).toBe(false);
    time.pass(60);
    expect(film).toMatchObject({ beatId: 'to-the-lab', moment: 'holding', pose: { cell: { x: 400 } } });
  });

  test('an address with an unknown beat changes nothing', () => {
    const film = player({ beat: 'out-kept-back' });
    film.arriveAt('dance');
    expect(film).toMatchObject({ beatId: 'out-kept-back', moment: 'holding' });
  });
});

describe('playing', () => {
  test('a beat plays once from its beginning, then holds on its complete picture', () => {
    const film = player({ beat: 'out-kept-back' });
    film.play();
    expect(film).toMatchObject({ moment: 'playing', progress: 0, pose: { cell: { x: 100 } } });
    time.pass(4);
    expect(film.pose.cell.x).toBeCloseTo(150, 6);
    time.pass(4.1);
    expect(film).toMatchObject({ moment: 'holding', progress: 1, pose: { cell: { x: 200 } } });
  });

  test('nothing goes on by itself to the next beat', () => {
    const film = player();
    film.play();
    time.pass(120);
    expect(film).toMatchObject({ beatId: 'why-t-cells', moment: 'holding', pose: { cell: { x: 100 } } });
  });

  test('living things breathe while the film plays and come to rest within five seconds', () => {
    const film = player();
    film.play();
    time.pass(1.2);
    expect(Math.abs(film.breath)).toBeGreaterThan(0.5);
    time.pass(8);
    expect(film.moment).toBe('holding');
    time.pass(5);
    expect(film.breath).toBe(0);
    expect(time.runs).toBe(false);
  });

  test('a pause stands still, and playing goes on from there', () => {
    const film = player();
    film.play();
    time.pass(2);
    film.pause();
    expect(film.moment).toBe('paused');
    expect(time.runs).toBe(false);
    time.pass(30);
    expect(film.pose.cell.x).toBeCloseTo(25, 6);
    film.play();
    time.pass(2);
    expect(film.pose.cell.x).toBeCloseTo(50, 6);
  });

  test('a film that holds cannot be paused', () => {
    const film = player();
    film.pause();
    expect(film.moment).toBe('holding');
  });

  test('again means from the beginning, wherever the film was', () => {
    const film = player();
    film.play();
    time.pass(6);
    film.replay();
    expect(film).toMatchObject({ moment: 'playing', progress: 0 });
    time.pass(9);
    film.replay();
    time.pass(2);
    expect(film.progress).toBeCloseTo(0.25, 6);
  });

  test.each([
    [0.75, 75],
    [1, 100],
    [1.5, 150],
  ] as const)('at speed %s eight seconds carry as far as they say', (speed, distance) => {
    const film = player({ beat: 'to-the-lab' });
    film.speed = speed;
    film.play();
    time.pass(4);
    expect(film.pose.cell.x).toBeCloseTo(300 + distance / 2, 6);
  });
});

describe('going from beat to beat', () => {
  test('the next one shows its complete picture and does not play', () => {
    const film = player();
    film.play();
    time.pass(1);
    film.step(1);
    expect(film).toMatchObject({ beatId: 'out-kept-back', moment: 'holding', pose: { cell: { x: 200 } } });
    expect(time.runs).toBe(false);
  });

  test('at the ends there is nothing further, and a film that plays goes on playing', () => {
    const film = player({ beat: 'to-the-lab' });
    expect(film.isLast).toBe(true);
    film.play();
    time.pass(1);
    film.step(1);
    expect(film).toMatchObject({ beatId: 'to-the-lab', moment: 'playing' });
    film.arriveAt('why-t-cells');
    film.step(-1);
    expect(film).toMatchObject({ beatId: 'why-t-cells', isFirst: true });
  });
});

describe('the scrubber', () => {
  test('stands inside a beat as a pause, and at its end holds', () => {
    const film = player();
    film.seek(0.5);
    expect(film).toMatchObject({ moment: 'paused', progress: 0.5, pose: { cell: { x: 50 } } });
    film.seek(1);
    expect(film).toMatchObject({ moment: 'holding', pose: { cell: { x: 100 } } });
    film.seek(-3);
    expect(film).toMatchObject({ moment: 'paused', pose: { cell: { x: 0 } } });
  });

  test.each([
    [0, 'why-t-cells', 0, 'paused'],
    [0.5, 'why-t-cells', 50, 'paused'],
    [1, 'why-t-cells', 100, 'holding'],
    [1.25, 'out-kept-back', 125, 'paused'],
    [4, 'to-the-lab', 400, 'holding'],
    [9, 'to-the-lab', 400, 'holding'],
  ] as const)('at %s beats of the step it shows %s', (beats, beatId, x, moment) => {
    const film = player();
    film.seekOver(beats);
    expect(film).toMatchObject({ beatId, moment, pose: { cell: { x } } });
  });
});

describe('with pictures that stand still', () => {
  test('playing shows "before" for a moment, then "after", and nothing moves between', () => {
    const film = player({ still: true });
    film.play();
    expect(film).toMatchObject({ moment: 'playing', pose: { cell: { x: 25 } } });
    time.pass(1);
    expect(film).toMatchObject({ moment: 'playing', breath: 0, pose: { cell: { x: 25 } } });
    time.pass(1);
    expect(film).toMatchObject({ moment: 'holding', breath: 0, pose: { cell: { x: 100 } } });
    expect(time.runs).toBe(false);
  });

  test('asking for stills ends a movement at its complete picture', () => {
    const film = player();
    film.play();
    time.pass(3);
    film.setStill(true);
    expect(film).toMatchObject({ moment: 'holding', breath: 0, pose: { cell: { x: 100 } } });
    expect(time.runs).toBe(false);
  });
});

test('turning the screen keeps the moment and draws it in the other shape', () => {
  const film = player();
  film.play();
  time.pass(4);
  film.reshape('portrait');
  expect(film).toMatchObject({ shape: 'portrait', moment: 'playing' });
  expect(film.pose.cell.x).toBeCloseTo(1050, 6);
  time.pass(2);
  expect(film.pose.cell.x).toBeCloseTo(1075, 6);
});

test('a film that is taken away leaves no clock running', () => {
  const film = player();
  film.play();
  film.destroy();
  expect(time.runs).toBe(false);
});

describe('a film that comes late', () => {
  /** A player whose film comes when the test says so. */
  function waiting() {
    const coming: { readonly arrive: () => void; readonly fail: () => void }[] = [];
    const loadFilm = (shape: 'landscape' | 'portrait') =>
      new Promise<Film<CellPose>>((resolve, reject) => {
        coming.push({
          arrive: () => {
            resolve(buildFilm(score, shape));
          },
          fail: () => {
            reject(new Error('offline'));
          },
        });
      });
    return { film: player({ loadFilm }), coming };
  }
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

  test('beats and shapes change without it', () => {
    const { film, coming } = waiting();
    film.step(1);
    film.reshape('portrait');
    expect(film).toMatchObject({ beatId: 'out-kept-back', shape: 'portrait', pose: { cell: { x: 1200 } } });
    film.seek(1);
    expect(coming).toHaveLength(0);
  });

  test('it starts as soon as it is here, from the beginning', async () => {
    const { film, coming } = waiting();
    film.play();
    expect(film).toMatchObject({ moment: 'playing', progress: 1, pose: { cell: { x: 100 } } });
    coming[0]?.arrive();
    await settled();
    expect(film).toMatchObject({ moment: 'playing', progress: 0, pose: { cell: { x: 0 } } });
    time.pass(4);
    expect(film.pose.cell.x).toBeCloseTo(50, 6);
  });

  test('prepared for, it plays at once', async () => {
    const { film, coming } = waiting();
    film.prepare();
    coming[0]?.arrive();
    await settled();
    expect(film).toMatchObject({ moment: 'holding', progress: 1 });
    film.play();
    expect(film).toMatchObject({ moment: 'playing', progress: 0 });
    expect(coming).toHaveLength(1);
  });

  test('who has gone on or paused meanwhile is not called back', async () => {
    const { film, coming } = waiting();
    film.play();
    film.pause();
    expect(film.moment).toBe('holding');
    film.play();
    film.step(1);
    for (const { arrive } of coming) arrive();
    await settled();
    expect(film).toMatchObject({ beatId: 'out-kept-back', moment: 'holding', progress: 1 });
    expect(time.runs).toBe(false);
  });

  test('a place found on the slider is kept until it comes, and played from', async () => {
    const { film, coming } = waiting();
    film.seekOver(1.5);
    expect(film).toMatchObject({ moment: 'paused', progress: 0.5, isWaiting: true });
    film.play();
    film.pause();
    expect(film).toMatchObject({ moment: 'paused', progress: 0.5, isWaiting: false });
    film.play();
    coming[0]?.arrive();
    await settled();
    time.pass(2);
    expect(film.pose.cell.x).toBeCloseTo(175, 6);
    expect(film.isWaiting).toBe(false);
    expect(coming).toHaveLength(1);
  });

  test('turned while it is on its way, it plays in the new shape', async () => {
    const { film, coming } = waiting();
    film.play();
    film.reshape('portrait');
    for (const { arrive } of coming) arrive();
    await settled();
    expect(film).toMatchObject({ moment: 'playing', progress: 0, pose: { cell: { x: 1000 } } });
  });

  test('one that does not come leaves the complete picture, says so, and is asked for again', async () => {
    const { film, coming } = waiting();
    film.play();
    coming[0]?.fail();
    await settled();
    expect(film).toMatchObject({ moment: 'holding', isLost: true, pose: { cell: { x: 100 } } });
    film.play();
    expect(film.isLost).toBe(false);
    coming[1]?.arrive();
    await settled();
    expect(film).toMatchObject({ moment: 'playing', progress: 0 });
  });
});

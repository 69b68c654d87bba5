import { describe, expect, test } from 'vitest';
import type { StoredClaim } from '../../../src/matching/reference.ts';
import { arrests, days, figure, operation, quote, stored } from './build.ts';
import { compareStored, referencesOf } from './page.ts';

const page = (...claims: StoredClaim[]) => stored({ id: 'page', claims });
const other = (id: string, ...claims: StoredClaim[]) => stored({ id, claims });

const FIRST = 'Local leaders put politics over public safety every single day';
const SECOND = 'As a result, our officers are forced to look for these people at home';

describe('references of a page', () => {
  test('one for each claim and article, the one that says most', async () => {
    const report = await compareStored(page(arrests('about', 100, 'Los Angeles')), [
      other('x', arrests('nearly', 100, 'Los Angeles'), arrests('exact', 101, 'Los Angeles')),
    ]);
    expect(referencesOf(report)).toEqual(['100 people | x: 101 people | consistent']);
  });

  test('no conflict where any wording of the other report agrees', async () => {
    const report = await compareStored(page(arrests('exact', 498)), [
      other('x', arrests('nearly', 500), arrests('exact', 450)),
    ]);
    expect(report.references.map(({ verdict }) => verdict)).toEqual(['consistent']);
  });

  test('two exact numbers a unit apart differ, though a report rounds its own as well', async () => {
    const rounds = await compareStored(page(arrests('about', 100), arrests('exact', 97)), [
      other('x', arrests('exact', 98)),
    ]);
    expect(rounds.references.map(({ verdict }) => verdict)).toEqual(['consistent', 'differs']);
    const rounded = await compareStored(page(arrests('exact', 98)), [
      other('x', arrests('nearly', 100), arrests('exact', 97)),
    ]);
    expect(referencesOf(rounded)).toEqual(['98 people | x: 97 people | differs']);
  });

  test('a rounded number beside the page’s own wording of it is no conflict', async () => {
    const report = await compareStored(page(arrests('more_than', 300), arrests('exact', 303)), [
      other('x', arrests('nearly', 300)),
    ]);
    expect(report.references.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent']);
  });

  test('of two exact numbers on the page, a rounded one speaks of the nearer', async () => {
    const report = await compareStored(page(arrests('exact', 1406), arrests('exact', 1461)), [
      other('x', arrests('more_than', 1400)),
    ]);
    expect(referencesOf(report)).toEqual(['1406 people | x: 1400 people | consistent']);
  });

  test('two sentences printed as one quote are the same words', async () => {
    const [first, second] = [quote(FIRST, 'Tom Homan'), quote(SECOND, 'Tom Homan')];
    const whole = quote(`${FIRST}. ${SECOND}`, 'Homan');
    const split = await compareStored(page(first, second), [other('x', whole)]);
    expect(split.references.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
    const joined = await compareStored(page(whole), [other('x', first, second)]);
    expect(joined.references.map(({ verdict }) => verdict)).toEqual(['same']);
    expect(joined.references[0]?.theirs.exact).toBe(`${FIRST} ${SECOND}`);
  });

  test('a quote beside a matching one is not drawn along with it', async () => {
    const report = await compareStored(page(quote(FIRST, 'Tom Homan'), quote(SECOND, 'Tom Homan')), [
      other('x', quote(FIRST, 'Tom Homan')),
    ]);
    expect(referencesOf(report)).toEqual([`${FIRST} | x: ${FIRST} | same`]);
  });

  test('claims on two operations of one article are kept apart', async () => {
    const background = { ...arrests('exact', 498), operation: 1 };
    const telling = stored({
      id: 'x',
      operations: [operation('Operation Northern Gate'), operation('Operation Safe City')],
      claims: [arrests('exact', 120), background],
    });
    const report = await compareStored(page(arrests('exact', 498)), [telling]);
    expect(referencesOf(report)).toEqual(['498 people | x: 120 people | differs']);
  });

  test('a larger number in a later report of a running operation is no conflict', async () => {
    const later = stored({ id: 'x', published: '2024-05-20', claims: [arrests('exact', 300)] });
    const running = await compareStored(page(arrests('exact', 120)), [later]);
    expect(running.references[0]?.verdict).toBe('other_scope');
    const ended = { ...later, operations: [operation('Operation Northern Gate', { end: '2024-05-08' })] };
    expect((await compareStored(page(arrests('exact', 120)), [ended])).references[0]?.verdict).toBe(
      'differs',
    );
  });

  test('a quote in the other language is shown, not compared, and only where it is clearly the one', async () => {
    const english = quote(
      'We will keep working with our partners in Minnesota and with Sheriff Dawanna Witt',
      'Tom Homan',
    );
    const spanish = quote(
      'Seguiremos trabajando con nuestros socios en Minnesota y con la alguacil Dawanna Witt',
      'Tom Homan',
    );
    const unrelated = quote(
      'Nadie está por encima de la ley en este país, y eso no va a cambiar',
      'Tom Homan',
    );
    const inSpanish = (...claims: StoredClaim[]) => stored({ id: 'x', lang: 'es', claims });
    const report = await compareStored(page(english), [inSpanish(unrelated, spanish)]);
    expect(report.references.map(({ theirs, verdict }) => [theirs.exact, verdict])).toEqual([
      [spanish.exact, 'translated'],
    ]);
    expect((await compareStored(page(english), [inSpanish(unrelated)])).references).toEqual([]);
  });

  test('a page that is no coverage has nothing', async () => {
    const analysis = { isCoverage: false, score: 0.1, operations: [], claims: [] };
    const report = await compareStored(page(), [other('x', arrests('exact', 3))], { analysis });
    expect(report).toMatchObject({
      isCoverage: false,
      operation: null,
      references: [],
      articles: [],
      leftOut: [],
    });
  });

  test('on any topic, quotes alone are compared', async () => {
    const analysis = { isCoverage: false, score: 0, operations: [operation(null)], claims: [] };
    const none = await compareStored(page(), [other('x', quote(FIRST))], { analysis, anyTopic: true });
    expect(none.references).toEqual([]);
    const report = await compareStored(
      stored({ id: 'page', operations: [], claims: [quote(FIRST), arrests('exact', 128)] }),
      [stored({ id: 'x', operations: [], claims: [quote(FIRST), arrests('exact', 128)] })],
      { anyTopic: true },
    );
    expect(referencesOf(report)).toEqual([`${FIRST} | x: ${FIRST} | same`]);
  });
});

describe('what the page leaves out', () => {
  const convictions = () => figure(317, { metric: 'criminal_convictions' });

  test('facts that most independent sources report come first, then figures and dates', async () => {
    const report = await compareStored(page(arrests('exact', 498)), [
      other('x', arrests('nearly', 500), quote(FIRST, 'Tom Homan'), convictions()),
      other('y', convictions()),
      other('z', days('2024-05-05', '2024-05-09')),
    ]);
    expect(
      report.leftOut.map(({ sources, reports }) => [sources, reports.map(({ article }) => article)]),
    ).toEqual([
      [2, ['x', 'y']],
      [1, ['z']],
      [1, ['x']],
    ]);
  });

  test('reprints of one story are one source, and the page’s own reprints are none', async () => {
    const story = Array.from({ length: 160 }, (_, i) => `word${i}`).join(' ');
    const wire = Array.from({ length: 160 }, (_, i) => `other${i}`).join(' ');
    const report = await compareStored(
      page(arrests('exact', 498)),
      [
        stored({ id: 'x', text: wire, claims: [convictions()] }),
        stored({ id: 'y', text: `By our staff. ${wire}`, claims: [convictions()], published: '2024-05-11' }),
        stored({
          id: 'z',
          text: story,
          claims: [arrests('exact', 498), figure(12, { metric: 'countries' })],
        }),
      ],
      { text: story },
    );
    expect(report.articles.map(({ id, echo }) => [id, echo])).toEqual([
      ['x', null],
      ['z', 'page'],
      ['y', 'x'],
    ]);
    expect(report.leftOut.map(({ sources }) => sources)).toEqual([1]);
  });

  test('what only the page says', async () => {
    const mine = [arrests('exact', 498), figure(42, { metric: 'countries', unit: 'countries' })];
    const report = await compareStored(page(...mine), [other('x', arrests('exact', 498))]);
    expect(report.onlyHere).toEqual([mine[1]?.id]);
    expect((await compareStored(page(...mine), [])).onlyHere).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { measureGlue } from '../bench/glue.ts';

const first = 'The council met on Friday in the old hall to talk about the bridge over the river.';
const second = 'Nobody wanted to pay for it, said the mayor, who told';
const third = 'Officials plan to close it before the summer and to open it again in spring.';
const article = [first, `${second} reporters.`, third].join('\n\n');
const whole = `Home\nNews\n\n${article}\n\nShare`;

const places = (damaged: string) => {
  const { right, missed, wrong } = measureGlue({ whole, damaged, article });
  const around = (place: number) => `${damaged.slice(place - 5, place)}|${damaged.slice(place, place + 5)}`;
  return { right: right.map(around), missed: missed.map(around), wrong: wrong.map(around) };
};

describe('measureGlue', () => {
  test('counts a boundary that was cut where it was glued', () => {
    expect(places(`Home\nNews\n\n${first}${second} reporters.\n\n${third}\n\nShare`)).toEqual({
      right: ['iver.|Nobod'],
      missed: [],
      wrong: [],
    });
  });

  test('counts a boundary between words that were glued into one, and one whose words were lost', () => {
    const { missed } = places(`Home\nNews\n\n${first} ${second.toLowerCase()}${third.toLowerCase()}\n\nShare`);
    expect(missed).toEqual([' told|offic']);
  });

  test('counts a cut inside a paragraph as wrong', () => {
    const sloppy = first.replace(' to talk', '.Then to talk');
    expect(places(`Home\nNews\n\n${sloppy}\n\n${second} reporters.\n\n${third}`).wrong).toEqual(['hall.|Then ']);
  });

  test('counts nothing outside the article', () => {
    expect(places(`HomeNews today.Share this\n\n${article}`)).toEqual({ right: [], missed: [], wrong: [] });
  });
});

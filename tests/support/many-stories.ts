import { createHash } from 'node:crypto';

const towns = ['Aldford', 'Brent', 'Corley', 'Denby', 'Esk', 'Farley', 'Gorton', 'Hale', 'Ilford'];
const things = ['bridge', 'harbour', 'library', 'school', 'station'];
const undatedThings = ['airfield', 'market', 'theatre'];

/**
 * Seventy-two stories that share no sentence, of which forty-five have a date and none a source, with characters that XML
 * cannot hold and headlines that point to others.
 */
export const manyStories: readonly (readonly [name: string, text: string])[] = towns.flatMap((town, day) =>
  [...things, ...undatedThings].map((thing, hour): [string, string] => [
    `${town} #${hour} 100%.txt`,
    [
      `${town} ${thing} closed & "shut" <today>`,
      ...(hour < things.length ? [`${day + 1} May 2020 0${hour}:15`] : []),
      `${town} lost its ${thing} on day ${day} of a week when ${hour} ships, ${town} crews and a ${thing} cat were \u0001 counted.`,
      `READ MORE: ${towns[0]} ${thing} closed & "shut" <today>`,
      `Nobody in ${town} had asked for a ${thing} number ${day * 8 + hour}, said the ${thing} keeper, nor for any other ${thing}.`,
    ].join('\n\n'),
  ]),
);

/** What a capture of a text is known by. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const [first = '', second = ''] = manyStories.map(([, text]) => digestOf(text));

/** What an earlier build kept in mind: two stories had other headlines, and the captures of a third are gone. */
export const oldAddresses = `an-old-headline ${first}\nanother-one ${digestOf('gone')} ${second}\nno-story-any-more ${digestOf('gone')}\n`;

import { writeFileSync } from 'node:fs';
import type { CanvasKit } from 'canvaskit-wasm/full';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCard } from '../../../functions/media-renditions/card/draw-card.ts';
import type { Fonts } from '../../../functions/media-renditions/card/fonts.ts';
import { layoutText } from '../../../functions/media-renditions/card/layout-text.ts';
import type { Codecs } from '../../../functions/media-renditions/codecs/open.ts';
import { encodeImage } from '../../../functions/media-renditions/raster.ts';
import { type CardFacts, cardFactsOf, cardImagePath } from '../../../shared/titles/card-image.ts';
import { defined } from '../../../shared/values/defined.ts';
import { testCodecs } from '../../support/codecs.ts';

let codecs: Codecs;
let kit: CanvasKit;
let fonts: Fonts;
beforeAll(async () => {
  const opened = testCodecs();
  codecs = opened.codecs;
  kit = await codecs.canvasKit();
  fonts = await opened.fonts(kit);
});

const facts: CardFacts = {
  name: 'The Innocence Files',
  kind: 'series',
  age: 15,
  oneLiner: 'Eight people, wrongly convicted and later freed: hard to watch, and harder to forget.',
};

/** Draws a card and returns its JPEG. With CARD_FOLDER it is also written there, to be looked at. */
const drawn = async (change: Partial<CardFacts> = {}): Promise<Uint8Array> => {
  const image = drawCard(kit, fonts, { ...facts, ...change }, undefined);
  expect([image.width(), image.height()]).toEqual([1200, 630]);
  const jpeg = await encodeImage(codecs, image, 'image/jpeg');
  image.delete();
  const folder = process.env.CARD_FOLDER;
  if (folder !== undefined) writeFileSync(`${folder}/${(change.name ?? 'card').slice(0, 8)}.jpg`, jpeg);
  return jpeg;
};

const style = { size: 40, colour: '#fff', maxLines: 2, width: 800 };

describe('the text of a card image', () => {
  it.each([
    'Pippi Långstrump',
    'Die Schöne und das Biest: ½ €',
    'Ну, погоди!',
    'Ο Μικρός Πρίγκιπας',
    'Nhật ký của mẹ',
    'तारे ज़मीन पर',
    'رحلة الأحلام',
    'הנסיך הקטן',
  ])('can be drawn: %s', (name) => {
    const paragraph = layoutText(kit, fonts, name, style);
    expect(paragraph?.getMaxIntrinsicWidth()).toBeGreaterThan(100);
    paragraph?.delete();
  });

  it.each(['となりのトトロ', '千与千寻', 'Totoro となり', '🎬'])(
    'is left out rather than drawn as boxes: %s',
    (name) => {
      expect(layoutText(kit, fonts, name, style)).toBeUndefined();
    },
  );

  it('that is too long ends in an ellipsis', () => {
    const paragraph = layoutText(kit, fonts, 'a long line '.repeat(50), style);
    expect([paragraph?.didExceedMaxLines(), paragraph?.getLineMetrics().length]).toEqual([true, 2]);
    paragraph?.delete();
  });
});

describe('a card image', () => {
  it('has 1200 by 630 pixels, and differs with each fact', async () => {
    const all = [
      await drawn(),
      await drawn({ name: 'رحلة الأحلام' }),
      await drawn({ age: 16 }),
      await drawn({ kind: 'film' }),
      await drawn({ oneLiner: 'Another line.' }),
      await drawn({ name: 'となりのトトロ' }),
      await drawn({ name: 'A name of a hundred and sixty letters '.repeat(4) }),
    ].map((bytes) => Buffer.from(bytes).toString('base64'));
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one.length).toBeLessThan(200_000);
  });

  it('has a path that changes with what is drawn, and only then', () => {
    const page = { ...facts, ageRating: facts.age, media: [] };
    expect(cardFactsOf(page)).toEqual(facts);
    const path = cardImagePath('the-innocence-files', facts);
    expect(path).toMatch(/^cards\/the-innocence-files-[0-9a-f]{32}\.jpg$/);
    expect(cardImagePath('the-innocence-files', cardFactsOf(page))).toBe(path);
    for (const change of [
      { name: 'x' },
      { kind: 'film' as const },
      { age: 3 },
      { oneLiner: 'x' },
      { picture: 'x' },
    ])
      expect(cardImagePath('the-innocence-files', { ...facts, ...change })).not.toBe(path);
  });

  it('has the first still as its background if that consists of pixels', () => {
    const still = {
      kind: 'image' as const,
      url: '/media/a/b-0f.png',
      alt: 'A',
      credit: 'B',
      width: 9,
      height: 9,
    };
    const pictureOf = (widths?: number[]) =>
      cardFactsOf({ ...facts, ageRating: 15, media: [{ ...still, ...defined({ widths }) }] }).picture;
    expect(pictureOf([320, 640, 1280, 1920])).toBe('a/b-0f-1280.webp');
    expect(pictureOf([200])).toBe('a/b-0f-200.webp');
    expect(pictureOf()).toBeUndefined();
  });
});

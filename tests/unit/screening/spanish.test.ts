import { describe, expect, it } from 'vitest';
import { findingsBy } from './describe-analyzer.ts';

const foundIn = async (text: string) =>
  (await findingsBy('spanish', text)).map(({ evidence, severity }) => `${severity} ${evidence}`);

describe('spanish', () => {
  it.each([
    ['Si vuelves a escribir, te voy a romper la cara.', '3 threat: te voy a romper la cara'],
    ['Al que puso una estrella ojalá lo atropelle un camión.', '2 threat: ojalá lo atropelle'],
    ['Sos un inútil y tu reseña da risa.', '2 harassment: Sos un inútil'],
    ['Los inmigrantes son una plaga.', '2 hate: inmigrantes son una plaga'],
    ['La serie me gustó, pero ya no quiero seguir viviendo.', '3 self-harm: ya no quiero seguir viviendo'],
    ['¿Qué edad tenés? Esto queda entre vos y yo.', '3 grooming: queda entre vos y yo'],
    ['El actor está pa comérselo.', '2 sexual: está pa comérselo'],
    ['Vean mi canal y activen la campanita.', '2 spam: Vean mi canal'],
    ['La primera clase gratis para todos.', '2 advertising: primera clase gratis'],
  ])('finds in "%s": %s', async (text, evidence) => {
    expect(await foundIn(text)).toContain(evidence);
  });

  it.each([
    ['tú, teen spelling', 'q edad tienes tu? mejor hablamos x privado'],
    ['vos', '¿Qué edad tenés? Escribime por privado.'],
    ['usted', '¿Qué edad tiene usted? Escríbame o búscame por privado.'],
  ])('reads every form of address: %s', async (_, text) => {
    expect(await foundIn(text)).toContainEqual(expect.stringContaining('grooming'));
  });

  it.each([
    'El villano le grita al héroe: «te voy a matar», y la sala se quedó muda.',
    'La abuela les dice que los inmigrantes son una plaga y el nieto le contesta con datos.',
    'Decir que los inmigrantes son una plaga es racismo, y el libro lo explica.',
    'Nos morimos de risa con el perro, y mi hijo la quiere ver otra vez.',
    'Una película preciosa que vimos todos juntos en casa.',
  ])('finds nothing in "%s"', async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  it('does not examine texts in other languages', async () => {
    expect(
      await foundIn('My friend says "te voy a matar" is how her villain greets everybody in this film.'),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { authors } from '../../src/site/authors.ts';
import { isPersonName } from '../../src/site/person-name.ts';

describe('a byline is split between people', () => {
  test.each([
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe and Richard Roe', ['Jane Doe', 'Richard Roe']],
    ['Jane Doe, Richard Roe, and Mary Major', ['Jane Doe', 'Richard Roe', 'Mary Major']],
    ['Jane Doe, MD, Richard Roe and Mary Major', ['Jane Doe, MD', 'Richard Roe', 'Mary Major']],
    ['Jane Doe, MD and Richard Roe', ['Jane Doe, MD', 'Richard Roe']],
    ['Jane Doe, PhD; Richard Roe, RN, BSN', ['Jane Doe, PhD', 'Richard Roe, RN, BSN']],
    ['Martin Luther King, Jr. and Jane Doe', ['Martin Luther King, Jr.', 'Jane Doe']],
    ['Jane Doe & Richard Roe', ['Jane Doe', 'Richard Roe']],
    ['Ursula von der Leyen und Jean d’Ormesson', ['Ursula von der Leyen', 'Jean d’Ormesson']],
    ['José Núñez y Ana O’Hara-Smith', ['José Núñez', 'Ana O’Hara-Smith']],
    ['Ana Pérez y José Ortega y Gasset', ['Ana Pérez', 'José Ortega y Gasset']],
    ['Иван Петров и Анна Смирнова', ['Иван Петров', 'Анна Смирнова']],
    ['Иван Петров, Анна Смирнова', ['Иван Петров', 'Анна Смирнова']],
    ['Maëlle PRIGENT et Anouk TERRASSE', ['Maëlle PRIGENT', 'Anouk TERRASSE']],
  ])('%s: %j', (byline, names) => {
    expect(authors(byline)).toEqual(names);
  });
});

describe('a byline is one name where it is not sure that two people are named', () => {
  test.each([
    'José Ortega y Gasset',
    'Santiago Ramón y Cajal',
    'Antoni Gaudí i Cornet',
    'Jane and Richard Doe',
    'Jane Doe, Bill and Melinda Gates',
    'Jane Doe and Reuters',
    'Jane Doe and Associated Press',
    'Department of Health and Human Services',
    'Jane Doe, Staff Writer',
    'Jane Doe, Hamburg and Richard Roe',
    'Jane Doe, New York',
    'Fabian Okoro in Brennach and Leda Marsh in Orrin',
    'HOME AFFAIRS AND DEFENCE, JERUSALEM POST STAFF',
    'Smith & Jones',
    'José Núñez & 李明',
    '李明',
    '',
  ])('%s', (byline) => {
    expect(authors(byline)).toEqual([byline]);
  });
});

describe('a person’s name', () => {
  test.each([
    ...[
      'Jane Doe',
      'Jane Doe, MD',
      'Martin Luther King, Jr.',
      'Jane Q. Doe-Roe',
      'Rui Pedrosa Mendes',
      'J. R. Hartley',
    ],
    ...['Santiago Ramón y Cajal', 'Bashar al-Assad', 'José de la Cruz', 'Χάρης Κοντογιάννης', 'Оксана Терещук'],
  ])('is %s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  test.each([
    ...['HOME AFFAIRS', 'JERUSALEM POST STAFF', 'JANE DOE', 'C. L.', 'Moss', 'fenwalker', '', '李明', 'ماجد الرفاعي'],
    ...['Radio Vallons', 'Portal do Sertão Novo', 'The Editorial Board', 'Our Correspondent', 'WKLM Web Staff'],
    ...['Star sports desk', 'Le Figaro', 'Deutsche Welle', 'Home Affairs', 'Human Rights Watch', 'Новости Дня'],
    ...['Jane Doe and Reuters', 'Juan y María Pérez', 'Jane Doe, Hamburg', 'Jane Doe in London', 'jane@example.com'],
  ])('is not sure to be %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});

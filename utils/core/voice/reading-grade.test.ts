import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade';

test('plain words read at a low grade, an office letter at a high one', () => {
  const plain = readingGrade('we are sorry your parcel is late. please send us a note and we will look.');
  const office = readingGrade(
    'we sincerely regret the considerable inconvenience occasioned by the unanticipated postponement of your consignment and respectfully request additional documentation.',
  );
  expect(plain.grade).toBeLessThan(5);
  expect(office.grade).toBeGreaterThan(18);
});

test('nothing to read', () => expect(readingGrade('')).toEqual({ grade: 0, words: 0 }));

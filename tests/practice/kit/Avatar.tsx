/** A round picture with the person's initials, in a colour that is always theirs. */
import type { Person } from '@/tests/practice/content/model';

const COLOURS = ['#3b6e8f', '#8f5b3b', '#4f7d4a', '#7a4a7d', '#a0553f', '#3f6f6a', '#6b6f2f', '#8a3f58'];

export function Avatar({ person, size = 40 }: { readonly person: Person; readonly size?: number }) {
  const initials = person.name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const sum = Array.from(person.handle, (letter) => letter.charCodeAt(0)).reduce((a, b) => a + b, 0);
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={COLOURS[sum % COLOURS.length]} />
      <text x="20" y="25" text-anchor="middle" font-size="15" font-weight="600" fill="#fff">
        {initials}
      </text>
    </svg>
  );
}

/** The people of the practice pages. Any likeness of a name is chance. */
import type { Person } from './model';

/** The brand the agent answers for. */
export const BRAND = {
  handle: 'larkspuraudio',
  name: 'Larkspur Audio',
  headline: '48,210 followers',
  verified: true,
} as const satisfies Person;

/** Another brand, whose complaints are not ours. */
export const RIVAL = { handle: 'brightwavesound', name: 'Brightwave Sound' } as const satisfies Person;

export const PEOPLE = {
  dana: { handle: 'danakestrel', name: 'Dana Kestrel', headline: 'Photographer, mostly weddings' },
  owen: { handle: 'owenmarlowe_', name: 'Owen Marlowe', headline: 'Bus driver and night owl' },
  priya: { handle: 'priyaforsythe', name: 'Priya Forsythe', headline: 'Security engineer at a bank' },
  tomasz: { handle: 'tomaszquill', name: 'Tomasz Quill', headline: 'Choir director' },
  mirela: { handle: 'mirela_voss', name: 'Mirela Voss', headline: 'Nurse, reader, runner' },
  jonah: { handle: 'jonahbrackett', name: 'Jonah Brackett', headline: 'Podcast editor' },
  lucia: { handle: 'luciaserranova', name: 'Lucía Serranova', headline: 'Profesora de música' },
  henrike: { handle: 'henrikebaumgold', name: 'Henrike Baumgold', headline: 'Tontechnikerin' },
  maelle: { handle: 'maelle_corvin', name: 'Maëlle Corvin', headline: 'Libraire à Nantes' },
  rafael: { handle: 'rafaelmirim', name: 'Rafael Mirim', headline: 'Engenheiro de som' },
  ada: { handle: 'adaflint', name: 'Ada Flint', headline: 'Makes very small radios' },
  noor: { handle: 'noorhalloway', name: 'Noor Halloway', headline: 'Operations manager' },
  felix: { handle: 'felixrowan', name: 'Felix Rowan', headline: 'Marathon, slowly' },
  greta: { handle: 'gretalindqvist', name: 'Greta Lindqvist', headline: 'Retired, busy' },
} as const satisfies Record<string, Person>;

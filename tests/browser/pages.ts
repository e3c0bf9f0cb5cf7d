const slug = 'russia-to-keep-deepening-cooperation-with-venezuelan-military-state-arms-exporter';

/** The headline of the story that comes with the project. */
export const headline = 'Russia to keep deepening cooperation with Venezuelan military – state arms exporter';

/** A page of each type. */
export const pages = {
  front: '/',
  story: `/stories/${slug}/`,
  provenance: `/stories/${slug}/provenance/`,
  archive: '/archive/',
  year: '/2019/',
  month: '/2019/03/',
  sources: '/sources/',
  source: '/sources/rt-com/',
  search: '/search/',
  colophon: '/colophon/',
  offline: '/offline/',
  missing: '/no-such-page/',
} as const;

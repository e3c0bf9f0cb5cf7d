const slug = 'russia-to-keep-deepening-cooperation-with-venezuelan-military-state-arms-exporter';

/** The headline of the story that comes with the project. */
export const headline = 'Russia to keep deepening cooperation with Venezuelan military – state arms exporter';

/** A page of each type, below the path that a site is served under. */
export const pagesBelow = (base: string) => ({
  front: base,
  story: `${base}stories/${slug}/`,
  provenance: `${base}stories/${slug}/provenance/`,
  archive: `${base}archive/`,
  year: `${base}2019/`,
  month: `${base}2019/03/`,
  sources: `${base}sources/`,
  source: `${base}sources/rt-com/`,
  search: `${base}search/`,
  colophon: `${base}colophon/`,
  offline: `${base}offline/`,
  missing: `${base}no-such-page/`,
});

/** Those of the site that most browser tests look at. */
export const pages = pagesBelow('/');

/** Names of files and folders that file managers create anywhere. */
const ignoredNames = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/**
 * Suffixes of the folder that a browser saves beside a page, with its pictures and styles: `_files` and its
 * translations, as Windows lists them for "connected files", which it moves and deletes together with the page.
 */
const assetFolders = [
  ...['_files', '.files', '-files', '_file', '-dateien', '_fichiers', '_archivos', '_bestanden', '_arquivos'],
  ...['_ficheiros', '-filer', '_tiedostot', '_pliki', '_soubory', '_elemei', '_dosyalar', '_datoteke', '_fitxers'],
  ...['_failid', '_fails', '_bylos', '_fajlovi', '_fitxategiak', '.fayllar', '_файлы'],
];

/** Filters paths (with `/`): drops hidden files, files of file managers, and the asset folders of saved pages. */
export function withoutIgnored(paths: readonly string[]): string[] {
  return withoutAssets(paths).filter((path) => !path.split('/').some(isIgnored));
}

/** Drops paths in the asset folder of a saved page that is among the paths. */
export function withoutAssets(paths: readonly string[]): string[] {
  const assets = new Set(paths.flatMap(assetFoldersOf));
  return paths.filter((path) => {
    const names = path.toLowerCase().split('/');
    return !names.some((_, index) => assets.has(names.slice(0, index).join('/')));
  });
}

function isIgnored(name: string): boolean {
  return isHidden(name) || ignoredNames.has(name.toLowerCase());
}

function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.' && name !== '..';
}

function assetFoldersOf(path: string): string[] {
  const page = /^(.+)\.(?:html?|xhtml)(?:\.gz)?$/.exec(path.toLowerCase())?.[1];
  return page === undefined ? [] : assetFolders.map((ending) => page + ending);
}

/** Names that file managers leave behind in any folder. */
const litter = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/**
 * What browsers add to a page's name for the folder of its pictures and styles: `_files` and its translations, as Windows
 * knows them for "connected files", which it moves and deletes together with their page.
 */
const assetFolders = [
  ...['_files', '.files', '-files', '_file', '-dateien', '_fichiers', '_archivos', '_bestanden', '_arquivos'],
  ...['_ficheiros', '-filer', '_tiedostot', '_pliki', '_soubory', '_elemei', '_dosyalar', '_datoteke', '_fitxers'],
  ...['_failid', '_fails', '_bylos', '_fajlovi', '_fitxategiak', '.fayllar', '_файлы'],
];

/**
 * The paths, with `/`, of files that someone put there to be read: not those that a file manager left, not hidden ones,
 * and not the pictures and styles of a saved page that lies beside their folder.
 */
export function withoutLitter(paths: readonly string[]): string[] {
  return withoutAssets(paths).filter((path) => !path.split('/').some(isLitter));
}

/** The paths, with `/`, save those in folders that belong to a saved page among them, beside which they lie. */
export function withoutAssets(paths: readonly string[]): string[] {
  const assets = new Set(paths.flatMap(assetFoldersOf));
  return paths.filter((path) => {
    const names = path.toLowerCase().split('/');
    return !names.some((_, index) => assets.has(names.slice(0, index).join('/')));
  });
}

function isLitter(name: string): boolean {
  return isHidden(name) || litter.has(name.toLowerCase());
}

function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.' && name !== '..';
}

function assetFoldersOf(path: string): string[] {
  const page = /^(.+)\.(?:html?|xhtml)(?:\.gz)?$/.exec(path.toLowerCase())?.[1];
  return page === undefined ? [] : assetFolders.map((ending) => page + ending);
}

/** Chunks that are there as soon as some of them are: those that they import, and so on. */
function withImports(bundle, files) {
  const reached = new Set(files);
  for (const file of reached) for (const each of bundle[file]?.imports ?? []) reached.add(each);
  return reached;
}

/**
 * Sends every style once, and when it is needed.
 *
 * Astro links the styles of an island twice, as the page and as the script bundle them, and with them those of parts that
 * the script imports only later. The page keeps what the server drew with; a later part brings its own.
 */
export const stylesOnce = () => ({
  name: 'styles-once',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const later = new Set();
      for (const { fileName, dynamicImports } of chunks) {
        const there = withImports(bundle, [fileName]);
        for (const file of withImports(bundle, dynamicImports)) if (!there.has(file)) later.add(file);
      }
      for (const { fileName, modules, viteMetadata } of chunks) {
        for (const id of Object.keys(modules)) {
          // By this Astro finds the pages that link a style.
          const scope = this.getModuleInfo(id)?.meta?.vite;
          if (scope) delete scope.cssScopeTo;
        }
        for (const sheet of viteMetadata?.importedCss ?? []) {
          if (later.has(fileName)) viteMetadata.importedAssets.add(sheet);
          else {
            viteMetadata.importedCss.delete(sheet);
            Reflect.deleteProperty(bundle, sheet);
          }
        }
      }
    },
  },
});

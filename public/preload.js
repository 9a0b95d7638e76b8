// Asks for the data of the first paint while the code of the page is on its way: a link to a department (`#/region/54`)
// needs its own file, every other address the first map. The page fetches the same addresses and is given these answers.
(() => {
  const data = document.querySelector('meta[name="vigia-data"]')?.content;
  const department = /^#?\/?region\/(\d\d)(?:\?|$)/.exec(location.hash)?.[1];
  const isRegion = /^#?\/?region(?:[/?]|$)/.test(location.hash);
  const first = ['departments-first.topo.json', 'first-values.json', 'places.json'];
  const files = department ? [`region/${department}.json`] : isRegion ? [] : first;
  for (const file of data ? files : []) {
    const link = document.createElement('link');
    Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: data + file});
    document.head.append(link);
  }
})();

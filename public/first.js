// What has to be done before the first paint. A classic file, since the page's policy allows no inline script.

// Text size, colours and movement.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  var chosen = {};
  try {
    // A page that keeps nothing begins as the device asks, whatever the tab was set to before.
    if (root.dataset.keeps !== 'nothing')
      chosen = JSON.parse(sessionStorage.getItem('car-t.preferences') || '{}') || {};
  } catch {
    // A blocked or broken store means the device's own settings.
  }
  if (['1.2', '1.4', '1.7'].indexOf(chosen.text) >= 0) root.dataset.text = chosen.text;
  if (chosen.theme === 'contrast' || (chosen.theme !== 'light' && matchMedia('(prefers-contrast: more)').matches)) {
    root.dataset.theme = 'contrast';
  }
  if (chosen.motion === 'still' || chosen.motion === 'full') root.dataset.motion = chosen.motion;
})();

// A turn of the page that is cut short by the next one, even before the first picture, is no error.
(function () {
  function cutShort(event) {
    var turn = event.viewTransition;
    if (!turn) return;
    turn.ready.catch(function () {});
    turn.finished.catch(function () {});
  }
  // One that comes too late for the page is told to nobody else.
  function neverBegan(event) {
    if (event.reason instanceof DOMException && /transition/i.test(event.reason.message)) event.preventDefault();
  }
  addEventListener('unhandledrejection', neverBegan);
  addEventListener('pageswap', cutShort);
  addEventListener('pagereveal', cutShort);
})();

// A part can be lost before `lost-parts.js` is here to hear of it: it reads this mark.
addEventListener('astro:hydration-error', function (event) {
  if (event.target instanceof Element) event.target.setAttribute('data-lost', '');
});
